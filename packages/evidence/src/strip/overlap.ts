import { alike, type ChatBody, plainWords, type WordRow } from "./chat-shot.ts";

/** How the end of one shot lies over the beginning of another. */
export type Overlap = {
  /** How much lower the same thing stands on the earlier shot, in its pixels. 0: the two show the same. */
  readonly shift: number;
  /** Rows of words on both, as the earlier and as the later shot has them. */
  readonly rows: readonly { readonly earlier: WordRow; readonly later: WordRow }[];
  /** Rows of pixels that look the same at that place. */
  readonly pixelRows: number;
};

/** Rows of words stand this near to where they should, in pixels. */
const slack = 10;
const leastPixelRows = 30;
/** Nearer to 0 than that, head and foot of the screen are what is the same. */
const still = 8;

/**
 * Whether a shot goes on where another ends: rows of words that read alike stand lower on the earlier one by one and the
 * same shift, and nothing between them contradicts it; or, where there are few words, rows of pixels say so.
 */
export function overlapOf(earlier: ChatBody, later: ChatBody): Overlap | null {
  const byWords = wordShift(earlier, later);
  const byPixels = pixelShift(earlier, later);
  const agree = byPixels !== null && (byWords === undefined || Math.abs(byPixels.shift - byWords) <= slack);
  const shift = agree ? byPixels.shift : byWords;
  if (shift === undefined || shift < -still) {
    return null;
  }
  const rows = pairsAt(earlier, later, shift);
  return { shift: Math.max(0, shift), rows, pixelRows: agree ? byPixels.rows : 0 };
}

function wordShift(earlier: ChatBody, later: ChatBody): number | undefined {
  const shifts = earlier.rows.flatMap((one) =>
    later.rows.filter((other) => reads(one, other)).map((other) => one.top - other.top),
  );
  const judged = [...new Set(shifts)]
    .filter((shift) => shift >= -still)
    .map((shift) => ({ shift, worth: worthOf(earlier, later, shift) }))
    .toSorted((one, other) => other.worth - one.worth);
  const [best] = judged;
  return best !== undefined && best.worth >= 6 ? best.shift : undefined;
}

/** Characters that fit at a shift, less twice those that should be there and are not. */
function worthOf(earlier: ChatBody, later: ChatBody, shift: number): number {
  const pairs = pairsAt(earlier, later, shift);
  const fitting = pairs.reduce((sum, { later: { text } }) => sum + plainWords(text).length, 0);
  const [first, last] = [later.rows[0], earlier.rows.at(-1)];
  const inside = (row: WordRow, down: number): boolean =>
    row.top + down > (first?.bottom ?? 0) + shift && row.bottom + down < (last?.top ?? 0);
  const against = [
    ...earlier.rows.filter((row) => inside(row, 0) && !pairs.some((pair) => pair.earlier === row)),
    ...later.rows.filter((row) => inside(row, shift) && !pairs.some((pair) => pair.later === row)),
  ];
  return fitting - 2 * against.reduce((sum, { text }) => sum + plainWords(text).length, 0);
}

function pairsAt(earlier: ChatBody, later: ChatBody, shift: number): Overlap["rows"] {
  return earlier.rows.flatMap((one) => {
    const other = later.rows.find((row) => Math.abs(one.top - row.top - shift) <= slack && reads(one, row));
    return other === undefined ? [] : [{ earlier: one, later: other }];
  });
}

function reads(one: WordRow, other: WordRow): boolean {
  return alike(one.text, other.text) >= 0.6;
}

/** Rows of pixels that occur once on each shot vote for the shift between them. */
function pixelShift(
  { shot: one }: ChatBody,
  { shot: other }: ChatBody,
): { readonly shift: number; readonly rows: number } | null {
  const [here, there] = [onceIn(one.signs), onceIn(other.signs)];
  const votes = new Map<number, number>();
  for (const [sign, at] of here) {
    const place = there.get(sign);
    if (place !== undefined && at - place >= -still) {
      votes.set(at - place, (votes.get(at - place) ?? 0) + 1);
    }
  }
  const moving = [...votes].filter(([shift]) => Math.abs(shift) > still);
  const [best] = moving.toSorted(([, most], [, more]) => more - most);
  const standing = votes.get(0) ?? 0;
  if (standing > here.size * 0.9 && standing >= leastPixelRows) {
    return { shift: 0, rows: standing };
  }
  return best !== undefined && best[1] >= leastPixelRows ? { shift: best[0], rows: best[1] } : null;
}

function onceIn(signs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sign of signs) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Map(signs.flatMap((sign, at) => (sign !== "" && counts.get(sign) === 1 ? [[sign, at] as const] : [])));
}
