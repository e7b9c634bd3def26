import type { FilingPackList, StoredFile } from "@youju/api";
import { type PaperId, type PdfRenderer, type PrintPaper, paperTitle, printable } from "@youju/documents";
import { type CaseId, type Text, YoujuError } from "@youju/domain";
import { type BagFile, heldFile, plainFileName } from "@youju/evidence";
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
import { zipped } from "./zipped.ts";

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
  const packed = await piecesOf(office, caseId);
  refuseWithoutPleading(packed);
  const files = await Promise.all(packed.map((piece, index) => filesOf(office, piece, index + 1)));
  const list = heldFile("00-目录.txt", listOf(packed));
  const bytes = await zipped([list, ...files.flat()], "立案材料包/");
  await recordExport(office, { caseId, exhibitId: null, sha256: hashOf(bytes) });
  return {
    body: webStream(onePiece(bytes)),
    byteLength: bytes.byteLength,
    mediaType: "application/zip",
    fileName: `立案材料包-${todayOf(file, office.clock.today())}.zip`,
    sha256: null,
  };
}

/** What the pack would hold today, what is lacking and why, and what the person adds to it. Throws `NOT_FOUND`. */
export async function filingPackList(place: Reading, caseId: CaseId): Promise<FilingPackList> {
  await findCase(place, caseId);
  const packed = await piecesOf(place, caseId);
  return {
    papers: packed.map(({ paper, filing, error }) => ({
      paper,
      title: paperTitle(paper),
      lacking: error === null ? null : reasonOf(error),
      filingId: filing?.id ?? null,
      channel: filing?.channel ?? null,
    })),
    toAdd,
    ready: packed.every(({ paper, error }) => paper !== "pleading" || error === null),
  };
}

/** A paper of the pack, or why it cannot be in it. */
type Piece = { readonly paper: PaperId; readonly filing: FilingRecord | null } & (
  | { readonly print: PrintPaper; readonly error: null }
  | { readonly print: null; readonly error: YoujuError }
);

async function piecesOf(place: Reading, caseId: CaseId): Promise<readonly Piece[]> {
  const filings = await place.store.filings.list(place.workspaceId, { caseId });
  const pieces: Piece[] = [];
  for (const paper of papers) {
    const filing = filings.findLast((one) => one.state !== "withdrawn" && keptPaper(one).composition.paper === paper);
    pieces.push(filing === undefined ? unwritten(paper) : await written(place, paper, filing));
  }
  return [...pieces, await catalogue(place, caseId)];
}

function unwritten(paper: PaperId): Piece {
  const detail = { field: paper, message: paper === "pleading" ? noPleading : notWritten };
  return { paper, filing: null, print: null, error: new YoujuError("PAPER_NOT_READY", { detail }) };
}

async function written(place: Reading, paper: PaperId, filing: FilingRecord): Promise<Piece> {
  const { composition } = await presentPaper(place, filing);
  return { paper, filing, ...printed(() => printable(composition)) };
}

/** The catalogue of all exhibits, without pages: those stand in the evidence volume's own. */
async function catalogue(place: Reading, caseId: CaseId): Promise<Piece> {
  const wish = { grouped: true, partMegabytes: null, choices: [] };
  const content = await volumeContent(place, { caseId, only: null, wish });
  return { paper: "evidence-catalogue", filing: null, ...printed(() => content.catalogue(new Map())) };
}

function printed(print: () => PrintPaper): Pick<Piece & { readonly error: null }, "print" | "error"> | Unready {
  try {
    return { print: print(), error: null };
  } catch (error) {
    if (error instanceof YoujuError && (error.code === "PAPER_NOT_READY" || error.code === "PAPER_BLOCKED")) {
      return { print: null, error };
    }
    throw error;
  }
}

type Unready = { readonly print: null; readonly error: YoujuError };

/** Without a statement of claim there is nothing to file. */
function refuseWithoutPleading(packed: readonly Piece[]): void {
  const error = packed.find(({ paper }) => paper === "pleading")?.error;
  if (error instanceof YoujuError) {
    throw error;
  }
}

function reasonOf({ detail }: YoujuError): Text {
  return detail?.message ?? notPrintable;
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
  const lacking = packed.flatMap(({ paper, error }) =>
    error === null ? [] : [`  ${paperTitle(paper).zh}：${reasonOf(error).zh}`],
  );
  return [
    "立案材料包",
    "",
    "里面有：",
    ...inside,
    ...(lacking.length === 0 ? [] : ["", "里面没有：", ...lacking]),
    "",
    "另外要备：",
    ...toAdd.map(({ zh }) => `  ${zh}`),
    "",
  ].join("\n");
}

/** What no program can put in. */
const toAdd: readonly Text[] = [
  { zh: "身份证复印件，正反面", en: "A copy of the identity card, both sides" },
  {
    zh: "被告的主体信息：国家企业信用信息公示系统的打印件，或者店铺亮照的截图",
    en: "Who the defendant is: a print from the national enterprise credit system, or the shop's licence page",
  },
  { zh: "证据卷：在“证据目录”里生成", en: "The evidence volume, made on the page of the catalogue" },
];

const notWritten = { zh: "还没有写", en: "Not written yet" };
const notPrintable = { zh: "还不能打印", en: "It cannot be printed yet" };

const noPleading = {
  zh: "先写好“民事起诉状”，再打包立案材料。",
  en: "Write the statement of claim first; the pack is made around it.",
};
