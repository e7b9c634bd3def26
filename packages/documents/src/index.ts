export { chineseAmount } from "./chinese-amount.ts";
export { compareWords } from "./compare/compare-words.ts";
export {
  type CatalogueContent,
  type CatalogueEntry,
  type CatalogueLine,
  catalogueLine,
  suggestedForm,
} from "./compose/catalogue.ts";
export { claimChoice } from "./compose/claim-choice.ts";
export {
  composePaper,
  isEnclosure,
  isOrdinary,
  paperPlace,
  papersFor,
  paperTitle,
  suitsPaper,
  wrongAnswer,
} from "./compose/compose.ts";
export type {
  AgreedDuty,
  AskedView,
  ComposeInput,
  Composition,
  FiledBefore,
  PaperFormat,
  PromiseMade,
} from "./compose/composition.ts";
export { contactsOf, withContacts } from "./compose/contacts.ts";
export { type Edits, withEdits } from "./compose/edits.ts";
export { callScripts, type PaperId, paperIds } from "./compose/paper-ids.ts";
export { printable } from "./compose/printable.ts";
export { weighExhibits } from "./compose/weigh-exhibits.ts";
export { renderDocx } from "./render/docx.ts";
export { convertWithLibreOffice, hasLibreOffice } from "./render/libre-office.ts";
export { type PdfRenderer, pdfRenderer } from "./render/pdf.ts";
export {
  type DocumentTree,
  forAudience,
  ownNotes,
  type PaperAudience,
  type PrintPaper,
  paperText,
  printPaper,
} from "./tree.ts";
export type { SheetPicture, VolumePiece, VolumeSheet } from "./volume/piece.ts";
export { type Bookmark, type PdfStitcher, pdfStitcher } from "./volume/stitch-pdf.ts";
export { textPages } from "./volume/text-pages.ts";
