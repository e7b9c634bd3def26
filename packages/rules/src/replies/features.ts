import { conceptsIn } from "./concepts-in.ts";
import { normalise } from "./normalise.ts";

/** How much a text has of each thing that can be compared, by name. */
export type Weights = ReadonlyMap<string, number>;

const shortest = 2;
const longest = 3;
const unsaid = /[^\p{L}\p{N}]|[亲哦呢呀哈啦啊嘛吧]/gu;
const number = /\d+|[一二三四五六七八九十两百千]+(?=[天日元块个小时])/g;

/** A thing talked about tells so much more than a sequence of characters, and so does a pair of things said close together. */
const ofThing = 1.5;
const ofPair = 1.05;
/** Things are said together where at most so many others stand between. */
const close = 3;

/** Normalised words without what makes no difference: signs, particles, which number it is, and the two ways to say "you". */
function bareOf(text: string): string {
  return text.replaceAll(unsaid, "").replaceAll(number, "0").replaceAll("您", "你");
}

const before =
  /^(?:不好意思|对不起|抱歉|我们这边|我们|我这边|这边|这里|咱们|咱|我|你这边|你|麻烦|请|要不|要么|那就|那|就|先)/;
const behind = /(?:可以吗|可以不|好吗|行吗|行不|行不行|好不好|的话|谢谢|了|的|哟|噢|喔|嘞|咯|哒|滴)$/;

/** {@link bareOf} words without how they are begun and ended; what is left says the same. */
export function kernelOf(text: string): string {
  let [kernel, last] = [bareOf(text), ""];
  while (kernel !== last) {
    last = kernel;
    kernel = kernel.replace(before, "").replace(behind, "");
  }
  return kernel;
}

/**
 * What normalised words have: sequences of two and three characters, in which numbers, particles and the two ways to say
 * "you" make no difference, and the things talked about, whatever their words, alone and in pairs.
 */
export function featuresOf(text: string): Weights {
  const plain = bareOf(text);
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

/** {@link featuresOf} a phrase, in which a part that can be said in many ways tells less. */
export function phraseFeatures(phrase: string): Weights {
  const found = new Map<string, number>();
  for (const ways of phrase.split(" ").map((part) => part.split("/"))) {
    for (const [sequence, part] of ways.flatMap((way) => [...featuresOf(normalise(way).text)])) {
      found.set(sequence, Math.max(found.get(sequence) ?? 0, part / Math.sqrt(ways.length)));
    }
  }
  return found;
}

/** As a direction of length 1; without what tells nothing. */
export function directed(weights: Weights, tells: (feature: string) => number): Weights {
  const told = [...weights].map(([feature, weight]) => [feature, weight * tells(feature)] as const);
  const length = Math.hypot(...told.map(([, part]) => part));
  return new Map(length === 0 ? [] : told.map(([feature, part]) => [feature, part / length]));
}
