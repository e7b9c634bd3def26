import { type PlainDate, partsOf } from "@youju/domain";
import {
  type DocumentTree,
  forAudience,
  type Layout,
  type PaperAudience,
  type Paragraph,
  type Section,
} from "./document-tree.ts";

/** A section reduced to words; `rows` is filled for tables only, their first row being the heading row. */
export type PrintSection = {
  readonly heading: string;
  readonly layout: Layout | "table";
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How wide the columns of a table are to one another. */
  readonly widths?: readonly number[];
};

/** A paper reduced to the words one audience may read: the only thing renderers ever see. 版面 */
export type PrintPaper = {
  readonly title: string;
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  readonly sections: readonly PrintSection[];
};

/** Reduces a tree to what that audience may read. */
export function printPaper(tree: DocumentTree, audience: PaperAudience, today: PlainDate): PrintPaper {
  const { title, sections } = forAudience(tree, audience);
  return { title: title.text, today: partsOf(today), sections: sections.map(printSection) };
}

/** The words of a paragraph. */
function paragraphText(paragraph: Paragraph): string {
  return paragraph.sentences.map((sentence) => sentence.text).join("");
}

function printSection(section: Section): PrintSection {
  const heading = section.heading?.text ?? "";
  return section.layout === "table"
    ? {
        heading,
        layout: "table",
        paragraphs: [],
        rows: section.rows.map((row) => row.map(paragraphText)),
        ...(section.widths === undefined ? {} : { widths: section.widths }),
      }
    : { heading, layout: section.layout, paragraphs: section.paragraphs.map(paragraphText), rows: [] };
}
