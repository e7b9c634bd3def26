/** Numbers a seed always gives again. */
export type Random = {
  /** 0 to 1. */
  readonly share: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly bytes: (length: number) => Buffer;
  readonly one: <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice;
};

/** Random numbers from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    whole,
    bytes: (length) => Buffer.from(Array.from({ length }, () => whole(0, 255))),
    one: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
  };
}
