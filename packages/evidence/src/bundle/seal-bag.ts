import {
  byBytes,
  declaration,
  declarationName,
  infoName,
  isBagName,
  manifestName,
  outsideTagManifest,
  sealName,
  tagManifestName,
} from "../verify/bag-names.ts";
import { writeManifest } from "../verify/manifest.ts";
import { type BagFile, heldFile } from "./bag-file.ts";

/** What `bag-info.txt` says beside the counts. */
export type BagInfo = {
  readonly caseId: string;
  /** `YYYY-MM-DD`: the day of the ledger's last entry, so that the same case gives the same bytes. */
  readonly baggingDate: string;
  readonly head: { readonly size: number; readonly root: string };
  readonly audience: string;
  readonly selection: "whole" | "part";
};

/** Asks for time stamps over the tag manifest; answers tokens (.tsr), none where no authority is set up. */
export type StampManifest = (tagManifest: Uint8Array) => Promise<readonly Uint8Array[]>;

/** A bag with its lists, in the order in which it is written. */
export type SealedBag = {
  readonly files: readonly BagFile[];
  /** SHA-256 of the tag manifest: it names the whole bundle. */
  readonly tagManifestSha256: string;
};

/**
 * Adds declaration, info, manifests, tokens and seal to the files of a bag. Throws RangeError for a name no bag may
 * hold or that is there twice.
 */
export async function sealBag(content: readonly BagFile[], info: BagInfo, stamp: StampManifest): Promise<SealedBag> {
  const payload = content.filter(({ name }) => name.startsWith("data/"));
  const described = [
    ...content,
    heldFile(declarationName, declaration),
    heldFile(infoName, infoText(info, payload)),
    heldFile(manifestName, writeManifest(payload)),
  ];
  requireNames(described);
  const tagManifest = writeManifest(described.filter(({ name }) => !outsideTagManifest(name)));
  const listed = heldFile(tagManifestName, tagManifest);
  const tokens = (await stamp(new TextEncoder().encode(tagManifest))).map((token, index) =>
    heldFile(`stamps/tagmanifest-sha256.txt${index === 0 ? "" : `.${index + 1}`}.tsr`, token),
  );
  const seal = heldFile(sealName, writeManifest([listed, ...tokens]));
  const files = [...described, listed, ...tokens, seal].toSorted((one, other) => byBytes(one.name, other.name));
  return { files, tagManifestSha256: listed.sha256 };
}

function infoText({ caseId, baggingDate, head, audience, selection }: BagInfo, payload: readonly BagFile[]): string {
  const octets = payload.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return [
    "Bag-Software-Agent: Youju bundle 1",
    `Bagging-Date: ${baggingDate}`,
    `External-Identifier: ${caseId}`,
    `Payload-Oxum: ${octets}.${payload.length}`,
    "Youju-Bundle: 1",
    `Youju-Audience: ${audience}`,
    `Youju-Selection: ${selection}`,
    `Youju-Ledger-Head: ${head.size} ${head.root}`,
    "",
  ].join("\n");
}

function requireNames(files: readonly BagFile[]): void {
  const seen = new Set<string>();
  for (const { name } of files) {
    if (!isBagName(name) || seen.has(name.toLowerCase())) {
      throw new RangeError("a name that no bag may hold, or twice the same");
    }
    seen.add(name.toLowerCase());
  }
}
