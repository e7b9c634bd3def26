import { conceptsIn } from "./concepts-in.ts";
import { normalise } from "./normalise.ts";
import type { Reply, ReplyBook } from "./reply-book.ts";
import { smallTalk } from "./small-talk.ts";

/** How much a stretch of a message is like what a reply says: from 0, nothing in common, to 1. `null`: small talk. */
export type Likeness = { readonly of: Reply | null; readonly score: number };

type Weights = ReadonlyMap<string, number>;
type Model = {
  /** The replies, and small talk. */
  readonly said: readonly (Reply | null)[];
  /** What a feature tells, by how few replies have it. */
  readonly tells: Weights;
  /** By feature, what has it, and how far it goes in that direction. */
  readonly standsIn: ReadonlyMap<string, readonly (readonly [said: number, part: number])[]>;
};

const shortest = 2;
const longest = 3;
/** What is less like is not worth ranking. */
const least = 0.025;

const models = new WeakMap<ReplyBook, Model>();

/** What a stretch of normalised words is like, the likest first. */
export function likenesses(text: string, book: ReplyBook): readonly Likeness[] {
  const model = models.get(book) ?? made(book);
  const asked = directed(counted(text), (sequence) => model.tells.get(sequence) ?? 0);
  const along = new Float64Array(model.said.length);
  for (const [feature, part] of asked) {
    for (const [index, other] of model.standsIn.get(feature) ?? []) {
      along[index] = (along[index] ?? 0) + part * other;
    }
  }
  return model.said
    .map((of, index) => ({ of, score: along[index] ?? 0 }))
    .filter(({ score }) => score > least)
    .toSorted((first, second) => second.score - first.score);
}

function made(book: ReplyBook): Model {
  const said = [null, ...book.replies];
  const wholes = said.map((reply) => together(reply === null ? smallTalkWeights() : wordingsOf(reply)));
  const tells = tellingOf(wholes);
  const standsIn = new Map<string, [number, number][]>();
  for (const [index, whole] of wholes.entries()) {
    for (const [feature, part] of directed(flattened(whole), (one) => tells.get(one) ?? 0)) {
      const list = standsIn.get(feature) ?? [];
      list.push([index, part]);
      standsIn.set(feature, list);
    }
  }
  const model = { said, tells, standsIn };
  models.set(book, model);
  return model;
}

function smallTalkWeights(): readonly Weights[] {
  return smallTalk.map((words) => counted(normalise(words).text));
}

/** What many wordings share outweighs the rest by less. */
function flattened(weights: Weights): Weights {
  return new Map([...weights].map(([feature, part]) => [feature, Math.cbrt(part)]));
}

/** Its name, the wordings it is known by, and its phrases, in which a part that can be said in many ways tells less. */
function wordingsOf({ name, examples, phrases }: Reply): readonly Weights[] {
  const plain = [name.zh, ...examples].map((words) => counted(normalise(words).text));
  return [...plain, ...phrases.map((phrase) => phraseWeights(phrase))];
}

function phraseWeights(phrase: string): Weights {
  const found = new Map<string, number>();
  for (const ways of phrase.split(" ").map((part) => part.split("/"))) {
    for (const [sequence, part] of ways.flatMap((way) => [...counted(normalise(way).text)])) {
      found.set(sequence, Math.max(found.get(sequence) ?? 0, part / Math.sqrt(ways.length)));
    }
  }
  return found;
}

const unsaid = /[^\p{L}\p{N}]|[亲哦呢呀哈啦啊嘛吧]/gu;
const number = /\d+|[一二三四五六七八九十两百千]+(?=[天日元块个小时])/g;

/** A thing talked about tells so much more than a sequence of characters, and so does a pair of things said close together. */
const ofThing = 1.5;
const ofPair = 1.05;
/** Things are said together where at most so many others stand between. */
const close = 3;

/**
 * Sequences of two and three characters, in which numbers, particles and the two ways to say "you" make no difference,
 * and the things talked about, whatever their words, alone and in pairs.
 */
function counted(text: string): Weights {
  const plain = text.replaceAll(unsaid, "").replaceAll(number, "0").replaceAll("您", "你");
  const found = new Map<string, number>();
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= plain.length; at += 1) {
      found.set(plain.slice(at, at + length), 1);
    }
  }
  countThings(text, found);
  return found;
}

function countThings(text: string, found: Map<string, number>): void {
  const things = conceptsIn(text);
  for (const [index, first] of things.entries()) {
    for (const one of first) {
      found.set(`#${one}`, ofThing);
      for (const other of things.slice(index + 1, index + 1 + close).flat()) {
        if (one !== other) {
          found.set(`#${Math.min(one, other)}+${Math.max(one, other)}`, ofPair);
        }
      }
    }
  }
}

function together(wordings: readonly Weights[]): Weights {
  const found = new Map<string, number>();
  for (const weights of wordings) {
    for (const [sequence, part] of weights) {
      found.set(sequence, (found.get(sequence) ?? 0) + part);
    }
  }
  return found;
}

function tellingOf(wholes: readonly Weights[]): Weights {
  const held = new Map<string, number>();
  for (const whole of wholes) {
    for (const sequence of whole.keys()) {
      held.set(sequence, (held.get(sequence) ?? 0) + 1);
    }
  }
  for (const [sequence, count] of held) {
    held.set(sequence, Math.log((wholes.length + 1) / (count + 0.5)));
  }
  return held;
}

/** As a direction of length 1. */
function directed(weights: Weights, tells: (sequence: string) => number): Weights {
  const parts = new Map<string, number>();
  let squares = 0;
  for (const [sequence, weight] of weights) {
    const part = weight * tells(sequence);
    squares += part * part;
    parts.set(sequence, part);
  }
  const length = Math.sqrt(squares);
  if (length === 0) {
    return new Map();
  }
  for (const [sequence, part] of parts) {
    parts.set(sequence, part / length);
  }
  return parts;
}
