import { writeFileSync } from "node:fs";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { parse } from "yaml";
import { hashOfLessons, type Lesson, lessonsOf } from "../packages/documents/fixtures/lint-corpus/lessons.ts";
import { corpusFile, seenParts } from "../packages/documents/fixtures/lint-corpus/measure.ts";
import { marksOf } from "../packages/documents/src/lint/weighing/marks.ts";

const rounds = 400;
const pull = 0.02;
const pace = 10;
const momentum = 0.9;
const biasPace = 0.3;
const leastTexts = 2;
const scale = 100;

type Row = { readonly at: Int32Array; readonly share: number; readonly lesson: Lesson };
type State = { readonly weights: Float64Array; readonly moved: Float64Array; bias: number; biasMoved: number };

/**
 * How much each mark of a text weighs towards a threat or silence sold: logistic regression over the seen texts, from
 * zero and in a fixed order, so that the same texts always give the same weights.
 */
function learn(lessons: readonly Lesson[]): { readonly bias: number; readonly marks: readonly string[] } {
  const read = lessons.map((lesson) => ({ lesson, marks: marksOf(lesson.stretch, lesson.filing) }));
  const known = knownMarks(read.filter(({ lesson }) => !lesson.madeUp));
  const places = new Map(known.map((mark, index) => [mark, index]));
  const rows = read.map(({ lesson, marks }): Row => {
    const at = Int32Array.from([...marks].flatMap((mark) => places.get(mark) ?? []));
    return { at, share: 1 / Math.sqrt(Math.max(1, at.length)), lesson };
  });
  const state: State = {
    weights: new Float64Array(known.length),
    moved: new Float64Array(known.length),
    bias: 0,
    biasMoved: 0,
  };
  for (let round = 0; round < rounds; round += 1) {
    step(state, rows);
  }
  const marks = known.map((mark, index) => [mark, Math.round((state.weights[index] ?? 0) * scale)] as const);
  return {
    bias: Math.round(state.bias * scale),
    marks: marks
      .filter(([, weight]) => weight !== 0)
      .map(([mark, weight]) => `${mark} ${weight}`)
      .toSorted(),
  };
}

type Marked = { readonly lesson: Lesson; readonly marks: ReadonlySet<string> };

/** Marks that several texts bear; several stretches of a text are no several texts. */
function knownMarks(read: readonly Marked[]): readonly string[] {
  const bearers = new Map<string, Set<number>>();
  for (const { lesson, marks } of read) {
    for (const mark of marks) {
      bearers.set(mark, (bearers.get(mark) ?? new Set()).add(lesson.from));
    }
  }
  return [...bearers].filter(([, texts]) => texts.size >= leastTexts).map(([mark]) => mark);
}

/** One step down the slope of the error over all texts. */
function step(state: State, rows: readonly Row[]): void {
  const { weights, moved } = state;
  const slope = weights.map((weight) => pull * weight);
  let biasSlope = 0;
  for (const { at, share, lesson } of rows) {
    const total = at.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
    const likely = 1 / (1 + Math.exp(-(total * share + state.bias)));
    const error = (likely - (lesson.blocked ? 1 : 0)) * lesson.heed;
    biasSlope += error;
    for (const place of at) {
      slope[place] = (slope[place] ?? 0) + error * share;
    }
  }
  for (let place = 0; place < weights.length; place += 1) {
    moved[place] = momentum * (moved[place] ?? 0) + (slope[place] ?? 0);
    weights[place] = (weights[place] ?? 0) - (pace / rows.length) * (moved[place] ?? 0);
  }
  state.biasMoved = momentum * state.biasMoved + biasSlope;
  state.bias -= (pace / rows.length) * biasPace * state.biasMoved;
}

const { outdated } = lawBook(readLawFolder());
const lessons = lessonsOf(
  seenParts.flatMap((part) => parse(corpusFile(part))),
  outdated,
);
const learnt = { learntFrom: hashOfLessons(lessons), ...learn(lessons) };
const file = new URL("../packages/documents/src/lint/weighing/weights.generated.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(learnt, null, 0).replaceAll('","', '",\n"')}\n`);
process.stdout.write(`${learnt.marks.length} marks learnt from ${lessons.length} texts\n`);
