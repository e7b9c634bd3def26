import { type DocumentTree, forAudience, type PaperAudience, type Paragraph, type Section } from "./document-tree.ts";

/** A paper as plain text for one audience: headings on their own lines, numbered requests, table rows with `｜`. */
export function treeToText(tree: DocumentTree, audience: PaperAudience): string {
  const { title, sections } = forAudience(tree, audience);
  return [title.text, ...sections.map(sectionToText)].join("\n\n");
}

/** The words of a paragraph. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.sentences.map((sentence) => sentence.text).join("");
}

function sectionToText(section: Section): string {
  const lines = section.heading === null ? [] : [section.heading.text];
  return [...lines, ...bodyLines(section)].join("\n");
}

function bodyLines(section: Section): readonly string[] {
  if (section.layout === "table") {
    return section.rows.map((row) => row.map(paragraphText).join("｜"));
  }
  const lines = section.paragraphs.map(paragraphText);
  return section.layout === "numbered" ? lines.map((line, index) => `${index + 1}. ${line}`) : lines;
}
