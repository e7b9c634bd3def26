import type { CustodyEntry, Exhibit, LedgerHead } from "@youju/domain";
import { canonicalJson, type JsonValue } from "../ledger/canonical-json.ts";
import { entryLine, leafHash } from "../ledger/entry.ts";
import { consistencyProof, inclusionProof, type MerkleTree, merkleTree } from "../ledger/merkle-tree.ts";
import {
  entriesName,
  exhibitsName,
  factsName,
  guideName,
  headName,
  keptFolder,
  pageName,
  proofsName,
  recordsName,
  stampIndexName,
  timelineName,
} from "../verify/bag-names.ts";
import { hashOnce } from "../verify/bag-source.ts";
import { type BagFile, heldFile } from "./bag-file.ts";
import { guide } from "./guide.ts";
import { nodeDigests } from "./open-bundle.ts";
import { payloadName } from "./payload-name.ts";
import type { BagInfo } from "./seal-bag.ts";

/** Something made from an exhibit: a redacted copy, a key frame. */
export type BundleDerivative = {
  readonly role: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
};

/** An exhibit that goes into a bundle, with what is said of it beside its own fields. */
export type BundleExhibit = {
  readonly exhibit: Exhibit;
  readonly about: { readonly [name: string]: JsonValue };
  readonly derivatives: readonly BundleDerivative[];
};

/** A paper that goes along: its bytes, or a file that is read while the bag is written. */
export type BagPaper =
  | { readonly fileName: string; readonly bytes: Uint8Array }
  | ({ readonly fileName: string } & Omit<BagFile, "name">);

/** A token to go along: over an exhibit's original, or over a head the ledger had. */
export type BundleToken =
  | { readonly kind: "exhibit"; readonly sha256: string; readonly token: Uint8Array }
  | { readonly kind: "ledger-head"; readonly head: LedgerHead; readonly token: Uint8Array };

/** Everything a bundle is made of. The same content gives the same bytes. */
export type BundleContent = {
  readonly caseId: string;
  /** `YYYY-MM-DD` where the ledger is still empty. */
  readonly openedOn: string;
  /** Who will read it; `own` is the person's backup and alone carries `records`. */
  readonly audience: "court" | "own";
  readonly selection: "whole" | "part";
  /** The exhibits handed over; of a part, only these. */
  readonly exhibits: readonly BundleExhibit[];
  /** The whole ledger up to the head the bundle states, in order. */
  readonly ledger: readonly CustodyEntry[];
  readonly facts: JsonValue;
  readonly timeline: JsonValue;
  readonly papers: readonly BagPaper[];
  readonly tokens: readonly BundleToken[];
  /** Certificates of the authorities, PEM. */
  readonly certificates: readonly string[];
  readonly records: JsonValue | null;
  /** What else the records refer to; only in the person's own backup. */
  readonly kept: readonly { readonly sha256: string; readonly byteLength: number }[];
};

/** What planning needs from outside. */
export type PlanSources = {
  readonly open: (sha256: string) => Promise<AsyncIterable<Uint8Array>>;
  /** The verifier as one HTML file. */
  readonly page: Uint8Array;
};

/** Lays out all files of a bag but its lists, and what its info says. */
export function planBag(
  content: BundleContent,
  sources: PlanSources,
): { readonly files: readonly BagFile[]; readonly info: BagInfo } {
  const tree = merkleTree(
    content.ledger.map((entry) => leafHash(entry, sha256)),
    sha256,
  );
  const exhibits = content.exhibits.map(layOut);
  return {
    files: [
      ...exhibits.flatMap(({ copies }) => copies.map((copy) => ({ ...copy, open: () => sources.open(copy.sha256) }))),
      jsonFile(
        exhibitsName,
        exhibits.map(({ described }) => described),
      ),
      jsonFile(factsName, content.facts),
      jsonFile(timelineName, content.timeline),
      ...content.papers.map(paperFile),
      ...(content.audience === "own" ? ownFiles(content, sources) : []),
      ...ledgerFiles(content, tree),
      ...stampFiles(content, exhibits, tree),
      heldFile(guideName, guide),
      heldFile(pageName, sources.page),
    ],
    info: infoOf(content, tree.head),
  };
}

const sha256 = hashOnce(nodeDigests);

function paperFile(paper: BagPaper): BagFile {
  const name = `data/papers/${paper.fileName}`;
  if ("bytes" in paper) {
    return heldFile(name, paper.bytes);
  }
  const { sha256: hash, byteLength, open } = paper;
  return { name, sha256: hash, byteLength, open };
}

function ownFiles({ records, kept }: BundleContent, { open }: PlanSources): readonly BagFile[] {
  const blobs = kept.map((blob) => ({ ...blob, name: `${keptFolder}${blob.sha256}`, open: () => open(blob.sha256) }));
  return [...(records === null ? [] : [jsonFile(recordsName, records)]), ...blobs];
}

function infoOf({ caseId, openedOn, audience, selection, ledger }: BundleContent, head: LedgerHead): BagInfo {
  return { caseId, audience, selection, head, baggingDate: ledger.at(-1)?.at.slice(0, 10) ?? openedOn };
}

/** JSON for people and programs alike: two blanks, a line end. */
function jsonFile(name: string, value: JsonValue): BagFile {
  return heldFile(name, `${JSON.stringify(value, null, 2)}\n`);
}

type LaidOut = {
  readonly described: { readonly [name: string]: JsonValue } & { readonly file: string; readonly sha256: string };
  readonly copies: readonly Omit<BagFile, "open">[];
};

function layOut({ exhibit, about, derivatives }: BundleExhibit): LaidOut {
  const { id, number, kind, fileName, mediaType, byteLength, addedAt } = exhibit;
  const label = `证据${number}`;
  const file = `data/originals/${payloadName(label, fileName)}`;
  const made = derivatives.map((derivative) => ({
    file: `data/derivatives/${payloadName(`${label}-${derivative.role}`, "")}${endingOf(derivative.mediaType)}`,
    role: derivative.role,
    mediaType: derivative.mediaType,
    byteLength: derivative.byteLength,
    sha256: derivative.sha256,
    sourceSha256: exhibit.sha256,
  }));
  return {
    described: {
      number,
      id,
      kind,
      fileName,
      mediaType,
      byteLength,
      sha256: exhibit.sha256,
      addedAt,
      file,
      ...about,
      derivatives: made,
    },
    copies: [{ name: file, sha256: exhibit.sha256, byteLength }, ...made.map((each) => ({ name: each.file, ...each }))],
  };
}

const endings: Readonly<Record<string, string>> = {
  "image/png": ".png",
  "image/jpeg": ".jpg",
  "image/webp": ".webp",
  "application/pdf": ".pdf",
  "text/plain": ".txt",
  "video/mp4": ".mp4",
};

function endingOf(mediaType: string): string {
  return endings[mediaType.split(";")[0] ?? ""] ?? "";
}

function isCarried({ selection, exhibits }: BundleContent, { exhibitId }: CustodyEntry): boolean {
  return selection === "whole" || exhibits.some(({ exhibit }) => exhibit.id === exhibitId);
}

function ledgerFiles(content: BundleContent, tree: MerkleTree): readonly BagFile[] {
  const entries = content.ledger.filter((entry) => isCarried(content, entry));
  const proofs = {
    inclusion: entries.map(({ sequence }) => ({ sequence, path: inclusionProof(tree, sequence - 1) })),
    consistency: headsOf(content, tree).map(({ size, root }) => ({ size, root, path: consistencyProof(tree, size) })),
  };
  return [
    heldFile(headName, headText(content.caseId, tree.head)),
    heldFile(entriesName, entries.map((entry) => `${entryLine(entry)}\n`).join("")),
    heldFile(proofsName, canonicalJson(proofs)),
  ];
}

/** Exactly what a stamp on a ledger's head is over. */
function headText(caseId: string, { size, root }: LedgerHead): string {
  return canonicalJson({ case: caseId, root, size });
}

/** Stamped heads this ledger grew from, each once, by size. */
function headsOf({ tokens }: BundleContent, tree: MerkleTree): readonly LedgerHead[] {
  const heads = tokens.flatMap((each) => (each.kind === "ledger-head" ? [each.head] : []));
  const fitting = heads.filter(({ size, root }) => size <= tree.head.size && rootAt(tree, size) === root);
  return [...new Map(fitting.map((head) => [head.size, head])).values()].toSorted(
    (one, other) => one.size - other.size,
  );
}

function rootAt(tree: MerkleTree, size: number): string {
  return merkleTree(tree.levels[0]?.slice(0, size) ?? [], sha256).head.root;
}

function stampFiles(content: BundleContent, exhibits: readonly LaidOut[], tree: MerkleTree): readonly BagFile[] {
  const heads = headsOf(content, tree);
  const stamped = [
    ...exhibits.flatMap(({ described: { file, sha256: of, number } }) => {
      const tokens = content.tokens.filter((each) => each.kind === "exhibit" && each.sha256 === of);
      return tokens.map(({ token }, index) => ({
        kind: "exhibit",
        stem: `exhibits/证据${number}`,
        data: file,
        token,
        index,
      }));
    }),
    ...heads.flatMap(({ size }) => {
      const tokens = content.tokens.filter((each) => each.kind === "ledger-head" && each.head.size === size);
      const data = `stamps/heads/${size}.json`;
      return tokens.map(({ token }, index) => ({ kind: "ledger-head", stem: `heads/${size}`, data, token, index }));
    }),
  ].map((each) => ({ ...each, file: `stamps/${each.stem}${each.index === 0 ? "" : `.${each.index + 1}`}.tsr` }));
  const index = stamped.map(({ kind, file, data }) => ({ kind, file, data }));
  const certificates = [...new Set(content.certificates.map((pem) => `${pem.trim()}\n`))].toSorted();
  return [
    heldFile(stampIndexName, canonicalJson(index)),
    ...stamped.map(({ file, token }) => heldFile(file, token)),
    ...heads.map((head) => heldFile(`stamps/heads/${head.size}.json`, headText(content.caseId, head))),
    ...(certificates.length === 0 ? [] : [heldFile("stamps/ca/authorities.pem", certificates.join(""))]),
  ];
}
