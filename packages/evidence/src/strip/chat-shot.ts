import type { ReadLine } from "@youju/domain";

/** A screenshot of a chat with what was read from it. */
export type ChatShot = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly ReadLine[];
  /** What each row of pixels looks like, from the top; empty where it is not known. */
  readonly signs: readonly string[];
};

/** A row of words: pieces beside each other are one. */
export type WordRow = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A shot without the head and foot of the screen. */
export type ChatBody = { readonly shot: ChatShot; readonly rows: readonly WordRow[]; readonly headBottom: number };

/** Head and foot of a screen lie within these shares of its height. */
const headShare = 0.16;
const footShare = 0.1;

/** Puts the lines of each shot together to rows and leaves out what stands at the same place on several of them. */
export function bodiesOf(shots: readonly ChatShot[]): readonly ChatBody[] {
  const all = shots.map((shot) => ({ shot, rows: rowsOf(shot.lines) }));
  return all.map(({ shot, rows }) => {
    const others = all.filter((other) => other.shot !== shot);
    const stays = rows.filter((row) => others.some((other) => other.rows.some((each) => isSamePlace(row, each))));
    const heads = stays.filter(({ bottom }) => bottom < shot.height * headShare);
    const feet = stays.filter(({ top }) => top > shot.height * (1 - footShare));
    const headBottom = Math.max(0, ...heads.map(({ bottom }) => bottom));
    const footTop = Math.min(shot.height, ...feet.map(({ top }) => top));
    const body = rows.filter(({ top, bottom }) => top >= headBottom && bottom <= footTop);
    return { shot, rows: body, headBottom };
  });
}

function rowsOf(lines: readonly ReadLine[]): readonly WordRow[] {
  const rows: WordRow[] = [];
  for (const { text, box } of lines.toSorted((one, other) => one.box.left - other.box.left)) {
    const at = rows.findIndex((row) => isBeside(row, box));
    const row = rows[at];
    if (row === undefined) {
      rows.push({ text, ...box });
    } else {
      rows[at] = {
        text: `${row.text}${text}`,
        left: row.left,
        top: Math.min(row.top, box.top),
        right: Math.max(row.right, box.right),
        bottom: Math.max(row.bottom, box.bottom),
      };
    }
  }
  return rows.toSorted((one, other) => one.top - other.top);
}

function isBeside(row: WordRow, box: ReadLine["box"]): boolean {
  const shared = Math.min(row.bottom, box.bottom) - Math.max(row.top, box.top);
  return shared > Math.min(row.bottom - row.top, box.bottom - box.top) * 0.6;
}

function isSamePlace(one: WordRow, other: WordRow): boolean {
  return Math.abs(one.top - other.top) <= 6 && alike(one.text, other.text) >= 0.7;
}

/** Words without blanks and signs, which reading gets wrong most. */
export function plainWords(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\p{P}\p{S}]/gu, "");
}

/** How alike two rows read, 0 to 1. One that is the beginning or the end of the other is, as far as it goes. */
export function alike(one: string, other: string): number {
  const [a, b] = [plainWords(one), plainWords(other)].toSorted((x, y) => x.length - y.length) as [string, string];
  if (a === "") {
    return 0;
  }
  if (a.length >= 4 && a.length >= b.length * 0.5 && (b.startsWith(a) || b.endsWith(a))) {
    return 0.95;
  }
  return 1 - distance(a, b) / b.length;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (sign === b[j] ? 0 : 1);
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
