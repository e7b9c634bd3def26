import { lintText } from "@youju/documents/lint";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { parse } from "yaml";
import {
  type CorpusEntry,
  contextOf,
  corpusFile,
  seenParts,
  unseenParts,
} from "../packages/documents/fixtures/lint-corpus/corpus.ts";
import { lintFigures, measureLint } from "../packages/documents/fixtures/lint-corpus/measure.ts";

const rounds = 5;

/** What the lint misses and finds without cause over its corpus, and its time per 1,000 characters, for a reader. */
export function lintTimes(): string {
  const { outdated } = lawBook(readLawFolder());
  const files = [...seenParts, ...unseenParts()].map((name) => ({
    name,
    entries: parse(corpusFile(name)) as readonly CorpusEntry[],
  }));
  const entries = files.flatMap((file) => file.entries);
  const characters = entries.reduce((total, { text }) => total + text.length, 0);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const entry of entries) {
      lintText(entry.text, contextOf(entry, outdated));
    }
    return performance.now() - start;
  }).toSorted((first, second) => first - second);
  const median = times[Math.floor(rounds / 2)] ?? Number.NaN;
  return [
    "lint: the corpus of sentences",
    ...files.map(({ name, entries: own }) => `  ${lintFigures(name, measureLint(own, outdated))}`),
    sumsFigures(),
    `  ${((median / characters) * 1000).toFixed(1)} ms per 1,000 characters (median of ${rounds} rounds over ${entries.length} sentences)`,
    "",
  ].join("\n");
}

/** What a text of nothing but different sums takes, and one of twice as many: 2× says that it grows with its length. */
function sumsFigures(): string {
  const context = contextOf({ where: "shop", context: { claims: [36_800] } }, []);
  const [fewer = 0, more = 0] = [manySums, 2 * manySums].map((count) => {
    const text = Array.from({ length: count }, (_none, index) => `赔我${600 + index}元。`).join("");
    const start = performance.now();
    lintText(text, context);
    return performance.now() - start;
  });
  return `  ${manySums} sums in one text: ${fewer.toFixed(0)} ms, twice as many ${more.toFixed(0)} ms (${(more / fewer).toFixed(1)}×)`;
}

const manySums = 1000;
