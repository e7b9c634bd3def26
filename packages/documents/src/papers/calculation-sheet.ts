import { calculationSection } from "../compose/calculation.ts";
import { checkDraft } from "../compose/check.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { deskFor } from "../compose/desk.ts";
import { ownNotesSection } from "../compose/own-notes.ts";
import type { Paper } from "../compose/paper.ts";
import { requestSentences, totalSentence } from "../compose/requests.ts";
import type { DocumentTree } from "../tree/document-tree.ts";
import { formWords } from "../tree/sentence.ts";

/** 依据与计算 as a sheet of its own, to lay before a mediator. */
export const calculationSheet: Paper = {
  id: "calculation-sheet",
  title: { zh: "依据与计算", en: "Grounds and calculation" },
  role: "enclosure",
  suits: () => true,
  filing: "complaint",
  standings: {},
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const paragraphs = (sentences: ReturnType<typeof requestSentences>) => sentences.map((one) => ({ sentences: [one] }));
  const tree: DocumentTree = {
    title: formWords("calculationTitle"),
    sections: [
      {
        id: "requests",
        heading: formWords("requests"),
        layout: "numbered",
        paragraphs: paragraphs(requestSentences(desk)),
      },
      { ...calculationSection(desk), heading: formWords("steps") },
      { id: "total", heading: null, layout: "lines", paragraphs: paragraphs(totalSentence(desk)) },
      ownNotesSection(desk),
    ],
  };
  const draft = { tree, audience: "mediator", filing: "complaint", fields: [], variants: [] } as const;
  return {
    paper: "calculation-sheet",
    channel: "12315-complaint",
    audience: "mediator",
    today: input.today,
    tree,
    fields: [],
    variants: [],
    missing: desk.lackingDemand(),
    lint: checkDraft(desk, draft),
    pressing: null,
    formats: ["text", "pdf", "docx"],
  };
}
