import type { WeightsFound } from "./mark-weights.ts";

/** A small network as it was learnt, in numbers and Base64. */
export type NetworkLearnt = {
  /** How many places each mark has, and how much a step of them is. */
  readonly width: number;
  readonly step: number;
  /** The places of each mark in steps, as `packedWeights` writes them. */
  readonly marks: string;
  /** What each unit in the middle makes of the places, and last where it begins. */
  readonly units: readonly (readonly number[])[];
  /** What the answer makes of the units, and last where it begins. */
  readonly answer: readonly number[];
};

/**
 * What a network of one hidden layer answers of a stretch: the places of its marks together, over the root of how many are
 * known; what the units make of them, nothing where it would be below zero; and the answer made of these.
 * @returns the log-odds of yes
 */
export function oddsOf({ step, units, answer }: NetworkLearnt, { steps, found }: WeightsFound): number {
  const share = step / Math.sqrt(Math.max(1, found));
  const input = Float64Array.from(steps, (one) => one * share);
  return withLast(
    answer,
    units.map((unit) => Math.max(0, withLast(unit, input))),
  );
}

function withLast(weights: readonly number[], input: ArrayLike<number>): number {
  let total = weights[input.length] ?? 0;
  for (let at = 0; at < input.length; at += 1) {
    total += (weights[at] ?? 0) * (input[at] ?? 0);
  }
  return total;
}
