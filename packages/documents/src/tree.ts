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
} from "./tree/document-tree.ts";
export { type FormWordId, formWordTable } from "./tree/form-words.ts";
export { paperText } from "./tree/plain-text.ts";
export { type PrintPaper, type PrintSection, printPaper } from "./tree/print.ts";
export { type Footing, formWords, type Said, type Sentence, sentenceMaker } from "./tree/sentence.ts";
export { emptyTrace, type Source, type Trace } from "./tree/trace.ts";
