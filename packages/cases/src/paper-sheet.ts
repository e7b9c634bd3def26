import type { PaperSheet } from "@youju/api";
import { printPaper } from "@youju/documents";
import { type FilingAt, presentPaper } from "./composed-filing.ts";
import { findFiling } from "./find-case.ts";
import type { Reading } from "./workplace.ts";

/** The paper of a filing laid out as it is printed: what its reader may read and nothing else. Throws `NOT_FOUND`. */
export async function paperSheet(place: Reading, at: FilingAt): Promise<PaperSheet> {
  const { composition } = await presentPaper(place, await findFiling(place, at));
  const { tree, audience, today, missing, lint } = composition;
  const { title, sections } = printPaper(tree, audience, today);
  return {
    title,
    complete: missing.length === 0 && lint.every(({ severity }) => severity !== "blocks"),
    sections: sections.map(({ heading, layout, paragraphs, rows }) => ({ heading, layout, paragraphs, rows })),
  };
}
