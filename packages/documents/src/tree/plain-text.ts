import type { PrintPaper, PrintSection } from "./print.ts";

/** A paper as plain text: headings on their own lines, numbered requests, table cells parted by `｜`. */
export function paperText({ title, sections }: PrintPaper): string {
  return [title, ...sections.map(sectionText)].join("\n\n");
}

function sectionText({ heading, layout, paragraphs, rows }: PrintSection): string {
  const table = rows.map((row) => row.join("｜"));
  const lines = layout === "numbered" ? paragraphs.map((words, index) => `${index + 1}. ${words}`) : paragraphs;
  return [heading, ...table, ...lines].filter((line) => line !== "").join("\n");
}
