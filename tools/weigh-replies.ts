import { lawBook } from "@youju/law";
import { readAll, readLawFolder } from "@youju/law/read";
import { z } from "zod";
import { corpusPart, repliesCorpus } from "../packages/rules/fixtures/reply-corpus.ts";
import { askedOf, type CorpusReply } from "../packages/rules/fixtures/reply-figures.ts";
import { candidatesIn } from "../packages/rules/src/replies/recognise.ts";
import { replyBook } from "../packages/rules/src/replies/reply-book.ts";
import { weighable } from "../packages/rules/src/replies/sureness.ts";

/**
 * Prints the weights of `sureness.ts`: logistic regression over what is thought of in the seen replies of strangers, by
 * Newton's method, so that the same replies always give the same weights.
 *
 *     node tools/weigh-replies.ts
 */
const thoughtOf = 4;
const rounds = 40;
const pull = 0.3;
/** Replies whose wordings were not taken over into the law data. */
const fromStrangers = /^reply-[2-5]\d{3}$/;

type Row = { readonly grounds: readonly number[]; readonly made: number };

const data = readLawFolder();
const book = replyBook(data.replies ?? []);
const by = { replies: data.replies ?? [], law: lawBook(data) };
const seen = corpusPart("seen", readAll(...repliesCorpus, z.array(z.custom<CorpusReply>())));
const rows: readonly Row[] = seen.filter(({ id }) => fromStrangers.test(id)).flatMap(rowsOf);
let weights: readonly number[] = (rows[0]?.grounds ?? []).map(() => 0);
for (let round = 0; round < rounds; round += 1) {
  weights = improved(weights);
}
process.stdout.write(`${rows.length} statements thought of\n[${weights.map((one) => one.toFixed(3)).join(", ")}]\n`);

function rowsOf(reply: CorpusReply): readonly Row[] {
  const made = new Set(reply.expect.statements?.map(({ id }) => id));
  const { text, speaker } = askedOf(reply, by);
  return candidatesIn(text, speaker, book)
    .toSorted((first, second) => second.grounds.score - first.grounds.score)
    .slice(0, thoughtOf)
    .map(({ of, grounds }) => ({ grounds: weighable(grounds), made: made.has(of.id) ? 1 : 0 }));
}

/** One step of Newton's method. */
function improved(from: readonly number[]): readonly number[] {
  const slope: number[] = from.map((weight) => -pull * weight);
  const bend: number[][] = from.map((_, row) => from.map((__, column) => (row === column ? pull : 0)));
  for (const { grounds, made } of rows) {
    const sum = grounds.reduce((total, ground, index) => total + ground * (from[index] ?? 0), 0);
    const share = 1 / (1 + Math.exp(-sum));
    for (const [row, ground] of grounds.entries()) {
      slope[row] = (slope[row] ?? 0) + ground * (made - share);
      const line = bend[row] ?? [];
      for (const [column, other] of grounds.entries()) {
        line[column] = (line[column] ?? 0) + ground * other * share * (1 - share);
      }
    }
  }
  const step = solved(bend, slope);
  return from.map((weight, index) => weight + (step[index] ?? 0));
}

/** The solution of a symmetric positive system, by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lines = matrix.map((line, row) => [...line, right[row] ?? 0]);
  for (const [pivot, line] of lines.entries()) {
    for (const [row, other] of lines.entries()) {
      const factor = row === pivot ? 0 : (other[pivot] ?? 0) / (line[pivot] ?? 1);
      for (const [column, value] of line.entries()) {
        other[column] = (other[column] ?? 0) - factor * value;
      }
    }
  }
  return lines.map((line, pivot) => (line.at(-1) ?? 0) / (line[pivot] ?? 1));
}
