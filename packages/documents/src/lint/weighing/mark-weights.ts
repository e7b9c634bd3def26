import { markBits } from "./mark-numbers.ts";

/** Figures of marks in whole steps, as `packedWeights` wrote them. */
export type PackedWeights = {
  readonly packed: string;
  /** How many figures a mark has. */
  readonly columns: number;
};

/** What the marks of a stretch have together, of one sort of figures. */
export type WeightsFound = {
  readonly steps: Int32Array;
  /** How many of the marks have a figure other than 0 in each column. */
  readonly known: Int32Array;
  /** How many of the marks have figures at all. */
  readonly found: number;
};

/** What marks weigh. */
export type MarkWeights = {
  /** What marks have together, sort by sort. A mark counts once, however often it stands there. */
  readonly of: (marks: Int32Array) => readonly WeightsFound[];
};

const spacious = 1.6;
const mixing = 0x9e3779b1;
const sevenBits = 0x7f;
const more = 0x80;
const half = 128;
/** Marks next to each other share a place in a sieve of 2 MB, which is asked first: most marks of a text are not known. */
const meshBits = 4;
/** An entry of the table: the mark's number and one, when it was last met, and behind them its row of each sort and one. */
const metAt = 1;
const rowsAt = 2;

/** Reads figures of several sorts into one table of integers: what is asked of a mark lies side by side in memory. */
export function markWeights(sorts: readonly PackedWeights[]): MarkWeights {
  const read = sorts.map(rowsOf);
  const length = rowsAt + sorts.length;
  const most = read.reduce((sum, { marks }) => sum + marks.length, 0);
  const slotBits = Math.ceil(Math.log2(Math.max(2, most * spacious)));
  const entries = new Int32Array(2 ** slotBits * length);
  const sieve = new Uint32Array(2 ** (markBits - meshBits - 5));
  let round = 0;
  /** Where the entry of a mark begins, by its number and one, or the free one it would have. */
  const entryOf = (key: number) => {
    let at = (Math.imul(key, mixing) >>> (32 - slotBits)) * length;
    while (entries[at] !== 0 && entries[at] !== key) {
      at = at + length === entries.length ? 0 : at + length;
    }
    return at;
  };
  for (const [sort, { marks }] of read.entries()) {
    for (const [row, mark] of marks.entries()) {
      const at = entryOf(mark + 1);
      entries[at] = mark + 1;
      entries[at + rowsAt + sort] = row + 1;
      const mesh = mark >>> meshBits;
      sieve[mesh >>> 5] = (sieve[mesh >>> 5] ?? 0) | (1 << (mesh & 31));
    }
  }
  const mayBeKnown = (mark: number) => {
    const mesh = mark >>> meshBits;
    return (((sieve[mesh >>> 5] ?? 0) >>> (mesh & 31)) & 1) === 1;
  };
  /** The entries of the marks that are known, each once. */
  const met = (marks: Int32Array) => {
    round += 1;
    const found: number[] = [];
    for (const mark of marks) {
      const at = mayBeKnown(mark) ? entryOf(mark + 1) : -1;
      if (at >= 0 && entries[at] !== 0 && entries[at + metAt] !== round) {
        entries[at + metAt] = round;
        found.push(at);
      }
    }
    return found;
  };
  return {
    of: (marks) => {
      const found = met(marks);
      return read.map((rows, sort) =>
        together(
          rows,
          found.map((at) => (entries[at + rowsAt + sort] ?? 0) - 1),
        ),
      );
    },
  };
}

function together({ columns, figures }: Rows, rows: readonly number[]): WeightsFound {
  const steps = new Int32Array(columns);
  const known = new Int32Array(columns);
  let found = 0;
  for (const row of rows) {
    if (row >= 0) {
      found += 1;
      for (let column = 0, at = row * columns; column < columns; column += 1, at += 1) {
        const figure = figures[at] ?? 0;
        steps[column] = (steps[column] ?? 0) + figure;
        known[column] = (known[column] ?? 0) + (figure === 0 ? 0 : 1);
      }
    }
  }
  return { steps, known, found };
}

/** The marks of a sort, and their figures row by row. */
type Rows = { readonly columns: number; readonly marks: Int32Array; readonly figures: Int8Array };

function rowsOf({ packed, columns }: PackedWeights): Rows {
  const bytes = bytesOf(packed);
  const most = Math.ceil(bytes.length / (columns + 1));
  const marks = new Int32Array(most);
  const figures = new Int8Array(most * columns);
  let count = 0;
  eachPacked(bytes, columns, (mark, at) => {
    marks[count] = mark;
    for (let column = 0; column < columns; column += 1) {
      figures[count * columns + column] = (bytes[at + column] ?? half) - half;
    }
    count += 1;
  });
  return { columns, marks: marks.subarray(0, count), figures: figures.subarray(0, count * columns) };
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
function eachPacked(bytes: Uint8Array, columns: number, found: (mark: number, at: number) => void): void {
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
      at += columns;
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
