import { featuresOf, kernelOf, phraseFeatures, type Weights } from "./features.ts";
import { normalise } from "./normalise.ts";
import type { Reply } from "./reply.ts";
import smallTalk from "./small-talk.json" with { type: "json" };

/**
 * What the replies and small talk are like, made ready: by feature, what has it and how far it goes in that direction,
 * in which what many wordings share outweighs the rest by less.
 * Features stand under their hash in ascending order; what has the one at `n` stands from `ends[n - 1]` to `ends[n]`.
 */
export type LikenessModel = {
  /** Ids of replies; `null`: small talk on one subject. */
  readonly said: readonly (string | null)[];
  readonly hashes: Uint32Array;
  readonly ends: Uint32Array;
  /** Places in `said`. */
  readonly has: Uint8Array;
  /** How far each goes, 0 to 255 on a scale of powers of ten, see {@link partAt}. */
  readonly parts: Uint8Array;
  /** Hashes of short wordings as they stand but for how they begin and end, in ascending order, and whose they are: places in `said`. */
  readonly known: Uint32Array;
  readonly knownOf: Uint8Array;
};

/** A wording of at most so many characters is known as it stands. */
const shortest = 12;

const decades = 4;
const finest = 255;
const offset = 0x81_1c_9d_c5;
const prime = 0x01_00_01_93;

/** The hash a feature stands under: FNV-1a of its characters in 32 bits. */
export function hashOf(feature: string): number {
  let hash = offset;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), prime);
  }
  return hash >>> 0;
}

/** The part of a direction, from 0.0001 to 1, that a number of {@link LikenessModel.parts} stands for. */
export function partAt(level: number): number {
  return 10 ** (decades * (level / finest - 1));
}

function levelOf(part: number): number {
  return Math.max(0, Math.round(finest * (1 + Math.log10(part) / decades)));
}

/** What a feature tells, by how many of all have it. */
export function tellsOf(having: number, all: number): number {
  return Math.log((all + 1) / (having + 0.5));
}

/** Makes ready what the replies are like, from their names, wordings and phrases. Takes a second or two. */
export function likenessModel(replies: readonly Reply[]): LikenessModel {
  const talk = smallTalk.map((lines) => lines.map((words) => featuresOf(normalise(words).text)));
  const wholes = [...talk, ...replies.map(wordingsOf)].map(together);
  if (wholes.length > finest) {
    throw new RangeError(`likeness knows ${finest} replies and subjects of small talk at most`);
  }
  const having = new Map<number, number>();
  for (const whole of wholes) {
    for (const hash of whole.keys()) {
      having.set(hash, (having.get(hash) ?? 0) + 1);
    }
  }
  const tells = (hash: number) => tellsOf(having.get(hash) ?? 0, wholes.length);
  const said = [...talk.map(() => null), ...replies.map(({ id }) => id)];
  return { said, ...packed(wholes, tells), ...knownIn(replies, talk.length) };
}

/** The short wordings that stand for one reply only; the first reply is at `first` in `said`. */
function knownIn(replies: readonly Reply[], first: number): Pick<LikenessModel, "known" | "knownOf"> {
  const found = new Map<number, Set<number>>();
  for (const [index, { name, examples }] of replies.entries()) {
    for (const words of [name.zh, ...examples].map((one) => kernelOf(normalise(one).text))) {
      if (words.length > 1 && words.length <= shortest) {
        found.set(hashOf(words), (found.get(hashOf(words)) ?? new Set()).add(first + index));
      }
    }
  }
  const ordered = [...found].filter(([, said]) => said.size === 1).toSorted(([first], [second]) => first - second);
  return {
    known: Uint32Array.from(ordered, ([hash]) => hash),
    knownOf: Uint8Array.from(ordered, ([, [index = 0]]) => index),
  };
}

/** One number for a feature, what has it and how far it goes, so that they can be put in order at once. */
const inFront = 2 ** 16;
const between = 2 ** 8;

function packed(
  wholes: readonly Counts[],
  tells: (hash: number) => number,
): Pick<LikenessModel, "hashes" | "ends" | "has" | "parts"> {
  const all: number[] = [];
  for (const [index, whole] of wholes.entries()) {
    const length = Math.hypot(...[...whole].map(([hash, sum]) => Math.cbrt(sum) * tells(hash)));
    for (const [hash, sum] of whole) {
      all.push(hash * inFront + index * between + levelOf((Math.cbrt(sum) * tells(hash)) / length));
    }
  }
  const ordered = Float64Array.from(all).toSorted();
  const hashes: number[] = [];
  const ends: number[] = [];
  for (const [at, one] of ordered.entries()) {
    const hash = Math.floor(one / inFront);
    if (hash !== hashes.at(-1)) {
      hashes.push(hash);
      ends.push(at);
    }
    ends[ends.length - 1] = at + 1;
  }
  return {
    hashes: Uint32Array.from(hashes),
    ends: Uint32Array.from(ends),
    has: Uint8Array.from(ordered, (one) => Math.floor((one % inFront) / between)),
    parts: Uint8Array.from(ordered, (one) => one % between),
  };
}

/** Its name, the wordings it is known by, and its phrases. */
function wordingsOf({ name, examples, phrases }: Reply): readonly Weights[] {
  const plain = [name.zh, ...examples].map((words) => featuresOf(normalise(words).text));
  return [...plain, ...phrases.map((phrase) => phraseFeatures(phrase))];
}

/** By hash of a feature, how often wordings have it. */
type Counts = ReadonlyMap<number, number>;

function together(wordings: readonly Weights[]): Counts {
  const found = new Map<number, number>();
  for (const weights of wordings) {
    for (const [feature, part] of weights) {
      const hash = hashOf(feature);
      found.set(hash, (found.get(hash) ?? 0) + part);
    }
  }
  return found;
}
