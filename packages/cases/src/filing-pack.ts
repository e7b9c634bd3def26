import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoredFile } from "@youju/api";
import { type PaperId, type PdfRenderer, type PrintPaper, paperTitle, printable } from "@youju/documents";
import { type CaseId, YoujuError } from "@youju/domain";
import { type BagFile, heldFile, plainFileName, writeZip } from "@youju/evidence";
import { byBytes } from "@youju/evidence/verify";
import type { FilingRecord } from "@youju/storage";
import { onePiece, webStream } from "./byte-stream.ts";
import { presentPaper } from "./composed-filing.ts";
import { recordExport } from "./custody-acts.ts";
import { paperBytes } from "./filing-file.ts";
import { findCase } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import { hashOf } from "./sha256.ts";
import { todayOf } from "./today-of.ts";
import { volumeContent } from "./volume-content.ts";
import type { Reading } from "./workplace.ts";

type Office = Reading & { readonly pdf: PdfRenderer };

/** What a court wants to see first, in the order it is handed over. */
const papers = ["pleading", "service-address", "power-of-attorney-litigation", "filing-checklist"] as const;
/** Handed in as a Word file too: courts ask for it, and lawyers edit it. */
const editable: ReadonlySet<PaperId> = new Set(["pleading", "power-of-attorney-litigation"]);

/**
 * 立案材料包: the statement of claim as PDF and Word, the catalogue of evidence, and what else was written for the court, as
 * one ZIP with a list of what is in it and what is still lacking. Throws `PAPER_NOT_READY` where the statement of claim was
 * not written or lacks something, `PAPER_BLOCKED` with the reason, `GLYPH_MISSING`, `NOT_FOUND`.
 */
export async function filingPack(office: Office, caseId: CaseId): Promise<StoredFile> {
  const file = await findCase(office, caseId);
  const filings = await office.store.filings.list(office.workspaceId, { caseId });
  const packed = [...(await packedPapers(office, filings)), await catalogue(office, caseId)];
  const files = await Promise.all(packed.map((piece, index) => filesOf(office, piece, index + 1)));
  const list = heldFile("00-目录.txt", listOf(packed));
  const bytes = await zipped([list, ...files.flat()]);
  await recordExport(office, { caseId, exhibitId: null, sha256: hashOf(bytes) });
  return {
    body: webStream(onePiece(bytes)),
    byteLength: bytes.byteLength,
    mediaType: "application/zip",
    fileName: `立案材料包-${todayOf(file, office.clock.today())}.zip`,
    sha256: null,
  };
}

/** A paper of the pack, or why it is not in it. */
type Piece =
  | { readonly paper: PaperId; readonly print: PrintPaper }
  | { readonly paper: PaperId; readonly print: null; readonly why: string };

async function packedPapers(office: Office, filings: readonly FilingRecord[]): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const paper of papers) {
    const filing = filings.findLast((one) => one.state !== "withdrawn" && keptPaper(one).composition.paper === paper);
    pieces.push(filing === undefined ? unwritten(paper) : await piece(office, paper, filing));
  }
  return pieces;
}

/** Without a statement of claim there is nothing to file. */
function unwritten(paper: PaperId): Piece {
  if (paper === "pleading") {
    throw new YoujuError("PAPER_NOT_READY", { detail: { field: "pleading", message: noPleading } });
  }
  return { paper, print: null, why: "还没有写" };
}

async function piece(office: Office, paper: PaperId, filing: FilingRecord): Promise<Piece> {
  const { composition } = await presentPaper(office, filing);
  return paper === "pleading"
    ? { paper, print: printable(composition) }
    : unlessUnready(paper, () => printable(composition));
}

/** The catalogue of all exhibits, without pages: those stand in the evidence volume's own. */
async function catalogue(office: Office, caseId: CaseId): Promise<Piece> {
  const wish = { grouped: true, partMegabytes: null, choices: [] };
  const content = await volumeContent(office, { caseId, only: null, wish });
  return unlessUnready("evidence-catalogue", () => content.catalogue(new Map()));
}

function unlessUnready(paper: PaperId, print: () => PrintPaper): Piece {
  try {
    return { paper, print: print() };
  } catch (error) {
    if (error instanceof YoujuError && (error.code === "PAPER_NOT_READY" || error.code === "PAPER_BLOCKED")) {
      const why = error.detail?.message?.zh ?? "还不能打印";
      return { paper, print: null, why };
    }
    throw error;
  }
}

async function filesOf({ pdf }: Office, packed: Piece, place: number): Promise<readonly BagFile[]> {
  const { paper, print } = packed;
  if (print === null) {
    return [];
  }
  const name = `${String(place).padStart(2, "0")}-${plainFileName(paperTitle(paper).zh)}`;
  const formats = editable.has(paper) ? (["pdf", "docx"] as const) : (["pdf"] as const);
  return Promise.all(
    formats.map(async (format) => heldFile(`${name}.${format}`, await paperBytes(print, format, pdf))),
  );
}

function listOf(packed: readonly Piece[]): string {
  const inside = packed.filter(({ print }) => print !== null).map(({ paper }) => `  ${paperTitle(paper).zh}`);
  const lacking = packed.flatMap((one) => (one.print === null ? [`  ${paperTitle(one.paper).zh}：${one.why}`] : []));
  return [
    "立案材料包",
    "",
    "里面有：",
    ...inside,
    ...(lacking.length === 0 ? [] : ["", "里面没有：", ...lacking]),
    "",
    "另外要备：身份证复印件、被告的主体信息（国家企业信用信息公示系统或者店铺亮照）、证据卷。",
    "",
  ].join("\n");
}

async function zipped(files: readonly BagFile[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "youju-pack-"));
  try {
    const path = join(folder, "pack.zip");
    const inOrder = files.toSorted((one, other) => byBytes(one.name, other.name));
    await writeZip(path, inOrder, { base: "立案材料包/" });
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const noPleading = {
  zh: "先写好“民事起诉状”，再打包立案材料。",
  en: "Write the statement of claim first; the pack is made around it.",
};
