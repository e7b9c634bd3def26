import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type CorpusEntry, corpusFile, fairWords, seenParts, unseenParts } from "../../fixtures/lint-corpus/corpus.ts";
import { hashOfLessons, lessonsOf } from "../../fixtures/lint-corpus/lessons.ts";
import { lintFigures, measureLint } from "../../fixtures/lint-corpus/measure.ts";
import learnt from "./weighing/weights.generated.json" with { type: "json" };

const { outdated } = lawBook(readLawFolder());
const entriesOf = (name: string) => parse(corpusFile(name)) as readonly CorpusEntry[];
const measured = (name: string, entries = entriesOf(name)) => {
  const figures = measureLint(entries, outdated);
  process.stdout.write(`${lintFigures(name, figures)}\n`);
  return figures;
};
/** Parts that others wrote; those the author wrote to teach it are measured by the bench. */
const judgedParts = seenParts.filter((part) => !/^own|^papers/.test(part));
/** The later parts are many: of theirs every third text is judged here, and all by the bench. */
const wholeParts = judgedParts.slice(0, judgedParts.indexOf("seen-10"));
const everyThird = judgedParts
  .slice(wholeParts.length)
  .flatMap(entriesOf)
  .filter((_entry, index) => index % 3 === 0);
/** What the lint still lets through or finds fault with of texts its author never read; may only go down. */
const unseenAtMost: Readonly<Record<string, { readonly missed: number; readonly falseAlarms: number }>> = {
  "unseen-29": { missed: 0, falseAlarms: 3 },
  "unseen-30": { missed: 0, falseAlarms: 1 },
  "unseen-31": { missed: 0, falseAlarms: 2 },
  "unseen-32": { missed: 1, falseAlarms: 2 },
  "unseen-33": { missed: 0, falseAlarms: 0 },
  "unseen-34": { missed: 1, falseAlarms: 3 },
  "unseen-35": { missed: 1, falseAlarms: 0 },
  "unseen-36": { missed: 0, falseAlarms: 0 },
  "unseen-37": { missed: 0, falseAlarms: 6 },
};

const mostOfSentence = 60;
const amongAtMost = 34;
const privateLife = "personal-data-of-others";

test("of the sentences it was taught with, every one to be blocked is blocked, and next to none that is fair is found fault with", () => {
  const whole = wholeParts.map((part) => measured(part));
  for (const figures of [...whole, measured("every third of the later parts", everyThird)]) {
    expect(figures.missed).toBe(0);
    expect(figures.falseAlarms / figures.passes).toBeLessThanOrEqual(0.02);
  }
});

test("of the sentences its author never read, no more get through or are found fault with than before", () => {
  expect(unseenParts().toSorted()).toEqual(Object.keys(unseenAtMost).toSorted());
  for (const [part, most] of Object.entries(unseenAtMost)) {
    const figures = measured(part);
    expect(figures.blocks, part).toBeGreaterThan(0);
    expect(figures.missed, part).toBeLessThanOrEqual(most.missed);
    expect(figures.falseAlarms, part).toBeLessThanOrEqual(most.falseAlarms);
  }
});

test("of the corpora of what people really send, kept unseen, no threat gets through and at most 2 % of the fair texts are found fault with", () => {
  const all = measured("unseen-36 and -37", ["unseen-36", "unseen-37"].flatMap(entriesOf));
  expect(all.sentences).toBeGreaterThan(800);
  expect(all.missed).toBe(0);
  expect(all.falseAlarms / all.passes).toBeLessThanOrEqual(0.02);
});

test("of threats of one sentence its author never read, no more get through among fair words than before", () => {
  const short = unseenParts()
    .flatMap(entriesOf)
    .filter(({ expect: { verdict, rules } }) => verdict === "block" && rules.some((rule) => rule !== privateLife))
    .filter(({ text }) => text.length <= mostOfSentence && !/[。！？!?\n]./.test(text));
  expect(short.length).toBeGreaterThan(400);
  const among = (words: (threat: string) => string) => short.map((entry) => ({ ...entry, text: words(entry.text) }));
  const behind = measured(
    "threats behind fair words",
    among((threat) => `${fairWords}${threat}`),
  );
  const before = measured(
    "threats before fair words",
    among((threat) => `${threat.replace(/[。！!]?$/, "。")}${fairWords}`),
  );
  expect(behind.missed).toBeLessThanOrEqual(amongAtMost);
  expect(before.missed).toBeLessThanOrEqual(amongAtMost);
});

test("the weights are those learnt from the seen sentences as the lint reads them today", () => {
  expect(learnt.learntFrom).toBe(hashOfLessons(lessonsOf(seenParts.flatMap(entriesOf), outdated)));
});
