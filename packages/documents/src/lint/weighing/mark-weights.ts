/** What each mark weighs, by its number. */
export type MarkWeights = {
  /** Makes ready for the next stretch: every mark is counted once for it. */
  readonly begin: () => void;
  /** The weight of a mark in whole steps; 0 where it is not known, or was asked for since `begin`. */
  readonly take: (mark: number) => number;
};

const spacious = 2.2;
const mixing = 0x9e3779b1;
const sevenBits = 0x7f;
const more = 0x80;
const half = 128;

/** Reads weights as `packedWeights` wrote them into one table of integers, as thousands of small objects are slow to ask. */
export function markWeights(packed: string): MarkWeights {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const slotBits = Math.ceil(Math.log2(Math.max(2, (bytes.length / 2) * spacious)));
  const slots = 2 ** slotBits;
  const marks = new Int32Array(slots);
  const weights = new Int8Array(slots);
  const met = new Uint32Array(slots);
  let round = 0;
  /** Where a mark is kept, by its number and one, or the free place it would be kept at. */
  const slotOf = (key: number) => {
    let slot = Math.imul(key, mixing) >>> (32 - slotBits);
    while (marks[slot] !== 0 && marks[slot] !== key) {
      slot = (slot + 1) % slots;
    }
    return slot;
  };
  for (const [mark, weight] of unpacked(bytes)) {
    const slot = slotOf(mark + 1);
    marks[slot] = mark + 1;
    weights[slot] = weight;
  }
  return {
    begin: () => {
      round += 1;
    },
    take: (mark) => {
      const slot = slotOf(mark + 1);
      if (met[slot] === round) {
        return 0;
      }
      met[slot] = round;
      return weights[slot] ?? 0;
    },
  };
}

function* unpacked(bytes: Uint8Array): Iterable<readonly [mark: number, weight: number]> {
  let mark = 0;
  let gap = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    gap |= (byte & sevenBits) << shift;
    shift += 7;
    if (byte < more) {
      mark += gap;
      at += 1;
      yield [mark, (bytes[at] ?? half) - half];
      gap = 0;
      shift = 0;
    }
  }
}

/**
 * Weights as text: by the marks' numbers, each as its distance from the one before in groups of seven bits (LEB128), and its
 * weight, from -127 to 127, in a byte; all in Base64.
 */
export function packedWeights(weights: ReadonlyMap<number, number>): string {
  const bytes: number[] = [];
  let before = 0;
  for (const [mark, weight] of [...weights].toSorted(([one], [other]) => one - other)) {
    let gap = mark - before;
    while (gap > sevenBits) {
      bytes.push((gap & sevenBits) | more);
      gap >>>= 7;
    }
    bytes.push(gap, weight + half);
    before = mark;
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}
