import { markBits } from "./mark-numbers.ts";

/** What marks weigh for several questions, in whole steps. */
export type MarkWeights = {
  /**
   * What marks weigh together, question by question, and how many of them say anything to it. A mark counts once, however
   * often it stands there.
   */
  readonly of: (marks: Int32Array) => { readonly steps: Int32Array; readonly known: Int32Array };
};

const spacious = 2.2;
const mixing = 0x9e3779b1;
const sevenBits = 0x7f;
const more = 0x80;
const half = 128;
const nowhere = -1;
/** Marks next to each other share a place in a sieve of 2 MB, which is asked first: most marks of a text are not known. */
const meshBits = 4;

/**
 * Reads weights as `packedWeights` wrote them into one table of integers, as thousands of small objects are slow to ask.
 * @param questions how many weights a mark has
 */
export function markWeights(packed: string, questions: number): MarkWeights {
  const bytes = bytesOf(packed);
  const slotBits = Math.ceil(Math.log2(Math.max(2, (bytes.length / (questions + 1)) * spacious)));
  const slots = 2 ** slotBits;
  const marks = new Int32Array(slots);
  const weights = new Int8Array(slots * questions);
  const met = new Uint32Array(slots);
  const sieve = new Uint32Array(2 ** (markBits - meshBits - 5));
  let round = 0;
  /** Where a mark is kept, by its number and one, or the free place it would be kept at. */
  const slotOf = (key: number) => {
    let slot = Math.imul(key, mixing) >>> (32 - slotBits);
    while (marks[slot] !== 0 && marks[slot] !== key) {
      slot = (slot + 1) % slots;
    }
    return slot;
  };
  eachPacked(bytes, questions, (mark, at) => {
    const slot = slotOf(mark + 1);
    marks[slot] = mark + 1;
    for (let question = 0; question < questions; question += 1) {
      weights[slot * questions + question] = (bytes[at + question] ?? half) - half;
    }
    const mesh = mark >>> meshBits;
    sieve[mesh >>> 5] = (sieve[mesh >>> 5] ?? 0) | (1 << (mesh & 31));
  });
  const mayBeKnown = (mark: number) => {
    const mesh = mark >>> meshBits;
    return (((sieve[mesh >>> 5] ?? 0) >>> (mesh & 31)) & 1) === 1;
  };
  return {
    of: (asked) => {
      round += 1;
      const steps = new Int32Array(questions);
      const known = new Int32Array(questions);
      for (const mark of asked) {
        const slot = mayBeKnown(mark) ? slotOf(mark + 1) : nowhere;
        if (slot !== nowhere && marks[slot] !== 0 && met[slot] !== round) {
          met[slot] = round;
          for (let question = 0; question < questions; question += 1) {
            const weight = weights[slot * questions + question] ?? 0;
            steps[question] = (steps[question] ?? 0) + weight;
            known[question] = (known[question] ?? 0) + (weight === 0 ? 0 : 1);
          }
        }
      }
      return { steps, known };
    },
  };
}

function bytesOf(packed: string): Uint8Array {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    bytes[at] = text.charCodeAt(at);
  }
  return bytes;
}

/** Calls back with every mark packed, and where its weights begin. */
function eachPacked(bytes: Uint8Array, questions: number, found: (mark: number, at: number) => void): void {
  let mark = 0;
  let gap = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    gap |= (byte & sevenBits) << shift;
    shift += 7;
    if (byte < more) {
      mark += gap;
      found(mark, at + 1);
      at += questions;
      gap = 0;
      shift = 0;
    }
  }
}

/**
 * Weights as text: by the marks' numbers, each as its distance from the one before in groups of seven bits (LEB128), and its
 * weights, from -127 to 127, in a byte each; all in Base64.
 */
export function packedWeights(weights: ReadonlyMap<number, readonly number[]>): string {
  const bytes: number[] = [];
  let before = 0;
  for (const [mark, borne] of [...weights].toSorted(([one], [other]) => one - other)) {
    let gap = mark - before;
    while (gap > sevenBits) {
      bytes.push((gap & sevenBits) | more);
      gap >>>= 7;
    }
    bytes.push(gap, ...borne.map((weight) => weight + half));
    before = mark;
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}
