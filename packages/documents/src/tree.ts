export {
  type DocumentTree,
  forAudience,
  type Layout,
  mayRead,
  ownNotes,
  type PaperAudience,
  type Paragraph,
  type Section,
  sentencesOf,
  sentencesOfSection,
} from "./tree/document-tree.ts";
export { type FormWordId, formWordTable } from "./tree/form-words.ts";
export { paperText } from "./tree/plain-text.ts";
export { type PrintPaper, type PrintSection, paragraphText, printPaper } from "./tree/print.ts";
export { type Footing, formWords, isCitable, type Said, type Sentence, sentenceMaker } from "./tree/sentence.ts";
export { emptyTrace, mergeTraces, type Source, type Trace, traceOf } from "./tree/trace.ts";
