import { normalise } from "./normalise.ts";
import type { Reply, ReplyBook } from "./reply-book.ts";
import { smallTalk } from "./small-talk.ts";

/** How much a stretch of a message is like what a reply says: from 0, nothing in common, to 1. `null`: small talk. */
export type Likeness = { readonly of: Reply | null; readonly score: number };

/** A wording, or all wordings of a reply together, as a direction among the sequences of characters. */
type Row = { readonly of: number; readonly isWhole: boolean };
type Weights = ReadonlyMap<string, number>;
type Model = {
  /** The replies, and small talk. */
  readonly said: readonly (Reply | null)[];
  readonly rows: readonly Row[];
  /** What a sequence of characters tells, by how few replies have it. */
  readonly tells: Weights;
  /** By sequence, the rows it stands in, and how far it goes in their direction. */
  readonly standsIn: ReadonlyMap<string, readonly (readonly [row: number, part: number])[]>;
};

const shortest = 2;
const longest = 3;
/** So much of the likeness is to all wordings together, the rest to the one that is likest. */
const ofWhole = 0.7;
/** What is less like is not worth ranking. */
const least = 0.05;

const models = new WeakMap<ReplyBook, Model>();

/** What a stretch of normalised words is like, the likest first. */
export function likenesses(text: string, book: ReplyBook): readonly Likeness[] {
  const model = models.get(book) ?? made(book);
  const asked = directed(counted(text), (sequence) => model.tells.get(sequence) ?? 0);
  const along = new Float64Array(model.rows.length);
  for (const [sequence, part] of asked) {
    for (const [row, other] of model.standsIn.get(sequence) ?? []) {
      along[row] = (along[row] ?? 0) + part * other;
    }
  }
  const [whole, one] = [new Float64Array(model.said.length), new Float64Array(model.said.length)];
  model.rows.forEach(({ of, isWhole }, row) => {
    const into = isWhole ? whole : one;
    into[of] = Math.max(into[of] ?? 0, along[row] ?? 0);
  });
  return model.said
    .map((of, index) => ({ of, score: ofWhole * (whole[index] ?? 0) + (1 - ofWhole) * (one[index] ?? 0) }))
    .filter(({ score }) => score > least)
    .toSorted((first, second) => second.score - first.score);
}

function made(book: ReplyBook): Model {
  const said = [null, ...book.replies];
  const wordings = said.map((reply) => (reply === null ? smallTalkWeights() : wordingsOf(reply)));
  const wholes = wordings.map(together);
  const tells = tellingOf(wholes);
  const rows = wordings.flatMap((list, of) => [
    { of, isWhole: true, weights: rooted(wholes[of] ?? new Map()) },
    ...list.map((weights) => ({ of, isWhole: false, weights })),
  ]);
  const standsIn = new Map<string, [number, number][]>();
  for (const [row, { weights }] of rows.entries()) {
    for (const [sequence, part] of directed(weights, (one) => tells.get(one) ?? 0)) {
      const list = standsIn.get(sequence) ?? [];
      list.push([row, part]);
      standsIn.set(sequence, list);
    }
  }
  const model = { said, rows: rows.map(({ of, isWhole }) => ({ of, isWhole })), tells, standsIn };
  models.set(book, model);
  return model;
}

function smallTalkWeights(): readonly Weights[] {
  return smallTalk.map((words) => counted(normalise(words).text));
}

/** What many wordings share outweighs the rest by less. */
function rooted(weights: Weights): Weights {
  return new Map([...weights].map(([sequence, part]) => [sequence, Math.sqrt(part)]));
}

/** Its name, the wordings it is known by, and its phrases, in which a part that can be said in many ways tells less. */
function wordingsOf({ name, examples, phrases }: Reply): readonly Weights[] {
  const plain = [name.zh, ...examples].map((words) => counted(normalise(words).text));
  return [...plain, ...phrases.map((phrase) => phraseWeights(phrase))];
}

function phraseWeights(phrase: string): Weights {
  const found = new Map<string, number>();
  for (const ways of phrase.split(" ").map((part) => part.split("/"))) {
    for (const sequence of ways.flatMap((way) => [...counted(normalise(way).text).keys()])) {
      found.set(sequence, Math.max(found.get(sequence) ?? 0, 1 / Math.sqrt(ways.length)));
    }
  }
  return found;
}

const unsaid = /[^\p{L}\p{N}]|[亲哦呢呀哈啦啊嘛吧]/gu;
const number = /\d+|[一二三四五六七八九十两百千]+(?=[天日元块个小时])/g;

/** Sequences of two and three characters; numbers, particles and the two ways to say "you" make no difference. */
function counted(text: string): Weights {
  const plain = text.replaceAll(unsaid, "").replaceAll(number, "0").replaceAll("您", "你");
  const found = new Map<string, number>();
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= plain.length; at += 1) {
      found.set(plain.slice(at, at + length), 1);
    }
  }
  return found;
}

function together(wordings: readonly Weights[]): Weights {
  const found = new Map<string, number>();
  for (const [sequence, part] of wordings.flatMap((weights) => [...weights])) {
    found.set(sequence, (found.get(sequence) ?? 0) + part);
  }
  return found;
}

function tellingOf(wholes: readonly Weights[]): Weights {
  const held = together(wholes.map((weights) => new Map([...weights.keys()].map((sequence) => [sequence, 1]))));
  return new Map([...held].map(([sequence, count]) => [sequence, Math.log((wholes.length + 1) / (count + 0.5))]));
}

/** As a direction of length 1. */
function directed(weights: Weights, tells: (sequence: string) => number): Weights {
  const parts = [...weights].map(([sequence, part]) => [sequence, part * tells(sequence)] as const);
  const length = Math.sqrt(parts.reduce((sum, [, part]) => sum + part * part, 0));
  return new Map(length === 0 ? [] : parts.map(([sequence, part]) => [sequence, part / length]));
}
