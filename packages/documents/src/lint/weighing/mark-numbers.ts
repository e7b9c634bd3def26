/** How many bits a mark's number has: enough that two marks next to never share one. */
export const markBits = 28;
const prime = 0x01000193;
const basis = 0x811c9dc5;
const apart = 0x5bd1e995;

/** What rows of a text are taken: `seed` tells one sort of text from another, lengths and distance are in UTF-16 units. */
export type RowKind = {
  readonly seed: number;
  readonly shortest: number;
  readonly longest: number;
  /** How far the second unit of a pair may stand behind the first. */
  readonly farthest: number;
};

/** Calls back with the number of every row of a text and of every pair of units with others between them. */
export function eachRow(
  text: string,
  { seed, shortest, longest, farthest }: RowKind,
  found: (mark: number) => void,
): void {
  const start = mixed(basis, seed);
  for (let at = 0; at < text.length; at += 1) {
    let row = start;
    const end = Math.min(text.length, at + longest);
    for (let next = at; next < end; next += 1) {
      row = mixed(row, text.charCodeAt(next));
      if (next - at + 1 >= shortest) {
        found(finished(row));
      }
    }
    const first = mixed(start ^ apart, text.charCodeAt(at));
    const last = Math.min(text.length - 1, at + farthest);
    for (let next = at + 2; next <= last; next += 1) {
      found(finished(mixed(first, text.charCodeAt(next))));
    }
  }
}

/** The numbers of all pairs of different places of a list of words, whichever of the two stands first. */
export function numbersOfPairs(words: readonly string[], seed: number): Int32Array {
  const start = mixed(basis, seed);
  const numbers = words.map((word) => finished(named(word, start)));
  const pairs = new Int32Array((numbers.length * (numbers.length - 1)) / 2);
  let found = 0;
  for (const [at, one] of numbers.entries()) {
    for (let next = at + 1; next < numbers.length; next += 1) {
      const other = numbers[next] ?? 0;
      pairs[found] = finished(mixed(mixed(start, Math.min(one, other)), Math.max(one, other)));
      found += 1;
    }
  }
  return pairs;
}

/** The number of a mark that has a name. */
export function numberOfMark(name: string): number {
  return finished(named(name, basis));
}

function named(name: string, start: number): number {
  let number = start;
  for (let at = 0; at < name.length; at += 1) {
    number = mixed(number, name.charCodeAt(at));
  }
  return number;
}

/** A step of FNV-1a, by UTF-16 units or by whole numbers. */
function mixed(number: number, unit: number): number {
  return Math.imul(number ^ unit, prime);
}

/** The last step of MurmurHash3, which lets every bit count, and as many bits as are kept. */
function finished(number: number): number {
  let mix = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> (32 - markBits);
}
