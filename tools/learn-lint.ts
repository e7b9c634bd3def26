import { writeFileSync } from "node:fs";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { parse } from "yaml";
import { type CorpusEntry, corpusFile, seenParts } from "../packages/documents/fixtures/lint-corpus/corpus.ts";
import { learnAll } from "../packages/documents/fixtures/lint-corpus/learning.ts";
import { hashOfLessons, lessonsOf } from "../packages/documents/fixtures/lint-corpus/lessons.ts";
import { weightsOf } from "../packages/documents/src/lint/weighing/weigh.ts";

const { outdated } = lawBook(readLawFolder());
const parts = seenParts.map((name) => ({ name, entries: parse(corpusFile(name)) as readonly CorpusEntry[] }));

/** Each part measured with what the other parts teach: what a text by an author never read is to expect. */
async function byAuthor(): Promise<string> {
  // Brings the weights of today with it, which need not be there for learning them
  const { lintFigures, measureLint } = await import("../packages/documents/fixtures/lint-corpus/measure.ts");
  const others = (name: string) => parts.filter((part) => part.name !== name).flatMap(({ entries }) => entries);
  return parts
    .filter(({ name }) =>
      process.argv.slice(3).length ? process.argv.slice(3).includes(name) : name.startsWith("seen"),
    )
    .map(({ name, entries }) => {
      const weights = weightsOf(learnAll(lessonsOf(others(name), outdated)));
      return `${lintFigures(name, measureLint(entries, outdated, weights))}\n`;
    })
    .join("");
}

function write(): string {
  const lessons = lessonsOf(
    parts.flatMap(({ entries }) => entries),
    outdated,
  );
  const learnt = { learntFrom: hashOfLessons(lessons), ...learnAll(lessons) };
  const file = new URL("../packages/documents/src/lint/weighing/weights.generated.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(learnt, null, 2)}\n`);
  return `weights learnt from ${lessons.length} lessons\n`;
}

process.stdout.write(process.argv.includes("--by-author") ? await byAuthor() : write());
