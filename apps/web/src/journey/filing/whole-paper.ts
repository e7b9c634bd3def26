import type { ComposedFiling } from "@youju/api";

/**
 * All of a paper as one text to paste: the channel's fields each under its name, in its own order; a paper without fields
 * sentence by sentence under its headings.
 */
export function wholePaper({ fields, sections }: Pick<ComposedFiling, "fields" | "sections">): string {
  const filled = fields.filter(({ value }) => value !== "");
  if (filled.length > 1) {
    return filled.map(({ label, value }) => `【${label.zh}】\n${value}`).join("\n\n");
  }
  return sections
    .map(({ heading, sentences }) => [heading, ...sentences.map(({ text }) => text)].filter(Boolean).join("\n"))
    .join("\n\n");
}
