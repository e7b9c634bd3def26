import type { Row } from "./coverage-table.ts";

const rules: Readonly<Record<Row["what"], (counts: Row["counts"]) => readonly string[]>> = {
  right: ({ yes, no }) => [
    ...(yes === 0 ? ["holds in no scenario"] : []),
    ...(no === 0 ? ["fails in no scenario"] : []),
  ],
  claim: ({ yes, no }) => [
    ...(yes === 0 ? ["holds in no scenario"] : []),
    ...(no === 0 ? ["is absent in no scenario"] : []),
  ],
  refusal: ({ yes, no }) => [
    ...(yes > 0 ? ["holds though the law's data has no words for it"] : []),
    ...(no === 0 ? ["is refused in no scenario"] : []),
  ],
  reason: ({ yes }) => (yes === 0 ? ["is said in no scenario"] : []),
  warning: ({ yes }) => (yes === 0 ? ["is given in no scenario"] : []),
  "self-check": ({ yes }) => (yes === 0 ? ["is given in no scenario"] : []),
  venue: ({ yes }) => (yes === 0 ? ["is where nobody goes in any scenario"] : []),
  route: ({ yes }) => (yes === 0 ? ["is open in no scenario"] : []),
};

/** What no scenario shows, a sentence each. */
export function gapsOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ kind, what, id, counts }) =>
    rules[what](counts).map((gap) => `${kind}: ${what} ${id} ${gap}`),
  );
}
