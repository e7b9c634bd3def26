/** What speaks for and against a statement that a stretch of a message is like. */
export type Grounds = {
  /** How much its likest stretch is like it, over 0. */
  readonly score: number;
  /** How much the likest of what else is thought of is like a stretch that overlaps with that one; 0: nothing. */
  readonly rival: number;
  /** How much it, or what it stands in, is like small talk; 0: nothing. */
  readonly small: number;
  /** Characters of that stretch. */
  readonly length: number;
  /** A phrase of it stands in the message. */
  readonly isPhrased: boolean;
  /** How much of the stretch its phrase is, 0 to 1; 0 where none stands there. */
  readonly phraseShare: number;
  /** Nothing is likelier for that stretch. */
  readonly isLikest: boolean;
  /** The stretch is one of its wordings as it stands. */
  readonly isKnown: boolean;
};

/** What has a rival less like than this has none. */
const noRival = 0.02;
const mostSmall = 2;

/** A phrase that is so much of the stretch likest to it is enough, as short and plain messages have little else. */
const plainly = 0.6;
const even = 0.5;

/** What the grounds are weighed by, in the order of {@link weighable}. */
const weights: readonly number[] = [1.8, 2.232, 2.27, 1.573, 1.501, 0.851, -0.293];

/** The grounds as numbers to be weighed; the first is always 1. */
export function weighable({ score, rival, small, length, isPhrased, isLikest }: Grounds): readonly number[] {
  return [
    1,
    Math.log(score),
    Math.log(score / Math.max(rival, noRival)),
    Math.log(length),
    isPhrased ? 1 : 0,
    isLikest ? 1 : 0,
    Math.min(mostSmall, small / score),
  ];
}

/**
 * How sure it is that a statement was made, from 0 to 1: of all for which it is one half, about half were made. The
 * weights are learnt from the seen parts of the corpus by `tools/weigh-replies.ts`.
 */
export function sureness(grounds: Grounds): number {
  if (grounds.isKnown) {
    return 1;
  }
  return Math.max(weighed(grounds), grounds.isLikest && grounds.phraseShare >= plainly ? even : 0);
}

function weighed(grounds: Grounds): number {
  const sum = weighable(grounds).reduce((total, ground, index) => total + ground * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
