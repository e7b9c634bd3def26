export { chineseAmount } from "./chinese-amount.ts";
export { composePaper, papersFor } from "./compose/compose.ts";
export {
  type ComposeInput,
  type Composition,
  type Field,
  type MissingItem,
  type PaperFormat,
  type PaperId,
  type PressingAdviceView,
  paperIds,
  type Variant,
} from "./compose/composition.ts";
export { chooseDemands, type Demands } from "./compose/demands.ts";
export { type Edits, withEdits } from "./compose/edits.ts";
export { printable } from "./compose/printable.ts";
export { type LintContext, type LintFinding, type LintRule, lintField, lintText } from "./lint.ts";
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
