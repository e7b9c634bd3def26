import type { StoredFile } from "@youju/api";
import {
  type PaperFormat,
  type PdfRenderer,
  type PrintPaper,
  paperText,
  printable,
  renderDocx,
} from "@youju/documents";
import { YoujuError } from "@youju/domain";
import { onePiece, webStream } from "./byte-stream.ts";
import { type FilingAt, presentPaper } from "./composed-filing.ts";
import { recordExport } from "./custody-acts.ts";
import { findFiling } from "./find-case.ts";
import { keepPresent } from "./keep-version.ts";
import { hashOf } from "./sha256.ts";
import type { Reading } from "./workplace.ts";

type Form = { readonly mediaType: string; readonly ending: string };

const forms: Readonly<Record<PaperFormat, Form>> = {
  text: { mediaType: "text/plain; charset=utf-8", ending: "txt" },
  pdf: { mediaType: "application/pdf", ending: "pdf" },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ending: "docx",
  },
};

/**
 * The paper of a filing as text, PDF/A or Word file; that it was handed out goes into the ledger first. Throws `NOT_FOUND` for a form this paper is not had in,
 * `PAPER_NOT_READY` naming what is lacking, `PAPER_BLOCKED`, `GLYPH_MISSING`.
 */
export async function filingFile(
  place: Reading & { readonly pdf: PdfRenderer },
  at: FilingAt,
  format: PaperFormat,
): Promise<StoredFile> {
  const record = await findFiling(place, at);
  const { composition } = await presentPaper(place, record);
  if (!composition.formats.includes(format)) {
    throw new YoujuError("NOT_FOUND");
  }
  const paper = printable(composition);
  const bytes = await paperBytes(paper, format, place.pdf);
  const { mediaType, ending } = forms[format];
  await recordExport(place, { caseId: at.caseId, exhibitId: null, sha256: hashOf(bytes) });
  await keepPresent(place, record);
  const fileName = `${paper.title}-${composition.today}.${ending}`;
  return { body: webStream(onePiece(bytes)), byteLength: bytes.byteLength, mediaType, fileName, sha256: null };
}

/** A paper in one of its forms. Throws `GLYPH_MISSING`. */
export function paperBytes(paper: PrintPaper, format: PaperFormat, pdf: PdfRenderer): Promise<Uint8Array> {
  return renderers[format](paper, pdf);
}

const renderers: Readonly<Record<PaperFormat, (paper: PrintPaper, pdf: PdfRenderer) => Promise<Uint8Array>>> = {
  text: async (paper) => new TextEncoder().encode(`${paperText(paper)}\n`),
  pdf: (paper, pdf) => pdf.render(paper),
  docx: (paper) => renderDocx(paper),
};
