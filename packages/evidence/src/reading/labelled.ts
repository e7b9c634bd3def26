import type { Candidate } from "./candidate.ts";
import { quantityIn } from "./item-words.ts";
import { isButton, isLabelAlone, type LabelHit, labelsIn, readValue } from "./labels.ts";
import { isAsHigh } from "./letter-size.ts";
import { isMomentOnly } from "./moment.ts";
import { type Box, heightOf, type Piece, type Row } from "./pieces.ts";
import { type Found, joinWrapped, plain } from "./plain.ts";
import type { Kind } from "./vocabulary.ts";

/** A text that may be the value, and the pieces it comes from. */
type Value = { readonly text: string; readonly pieces: readonly Piece[] };

/** A piece with what stands to its right in its row, and the rows below. */
type Spot = {
  readonly piece: Piece;
  readonly right: readonly Piece[];
  readonly below: readonly Row[];
  /** Whether it heads a column: then its value may stand further down. */
  readonly heads: boolean;
};

/** Every value that stands behind, beside or under its label. */
export function labelledFields(rows: readonly Row[]): readonly Candidate[] {
  const edge = Math.max(0, ...rows.flat().map(({ box }) => box.right));
  return rows.flatMap((row, at) => {
    const over = valuesOver(row, rows[at - 1], rows[at + 1]);
    return over ?? fieldsOfRow({ row, below: rows.slice(at + 1), edge });
  });
}

/** Cards that show what counts large and its name small under it: as many values over as many labels, nearer than what follows. */
function valuesOver(row: Row, above: Row | undefined, below: Row | undefined): readonly Candidate[] | undefined {
  if (above === undefined || row.length < 2 || above.length !== row.length) {
    return undefined;
  }
  const gap = row[0].box.top - above[0].box.bottom;
  const toNext = below === undefined ? Number.POSITIVE_INFINITY : below[0].box.top - row[0].box.bottom;
  const inColumns = row.every((label, at) => {
    const value = above[at] ?? label;
    const isValue = labelsIn(plain(value.text)).length === 0;
    return isValue && isLabelAlone(label.text) && aligned(value.box, label.box, heightOf(label.box));
  });
  if (!inColumns || gap >= toNext || gap > heightOf(row[0].box) * 1.3) {
    return undefined;
  }
  return row.flatMap((label, at) => {
    const [hit] = labelsIn(plain(label.text));
    const value = above[at] ?? label;
    const read = hit === undefined ? [] : firstReadable(hit, label, [{ text: value.text, pieces: [label, value] }]);
    return read.map((each): Candidate => ({ ...each, label: "none" }));
  });
}

type RowAt = { readonly row: Row; readonly below: readonly Row[]; readonly edge: number };

function fieldsOfRow({ row, below, edge }: RowAt): readonly Candidate[] {
  const heads = headsColumns(row);
  return row.flatMap((piece, position) =>
    fieldsOfPiece({ piece, right: heads ? [] : row.slice(position + 1), below, heads }, edge),
  );
}

/** Short words side by side, two of them labels and none a value, head the columns of a table: their values stand below. */
function headsColumns(row: Row): boolean {
  const words = row.map(({ text }) => plain(text).replace(/[(（][^()（）]*[)）]$/, ""));
  const short = words.every((word) => word.length <= 6 && /^[\p{Script=Han}/]+$/u.test(word));
  return row.length >= 3 && short && words.filter((word) => isLabelAlone(word)).length >= 2;
}

function fieldsOfPiece(spot: Spot, edge: number): readonly Candidate[] {
  const { piece } = spot;
  const text = plain(piece.text);
  const hits = labelsIn(text);
  return hits.flatMap((hit, at) => {
    const next = hits[at + 1];
    const own = ownText(piece.text, { from: hit.end, to: next?.start });
    const values = next === undefined ? placesOf(own, spot, { kind: hit.label.kind, edge }) : [single(own, piece)];
    return firstReadable(hit, piece, values);
  });
}

const single = (text: string, piece: Piece): Value => ({ text, pieces: [piece] });

/** A stretch of a piece, counted in letters of its plain form, with the blanks the piece has. */
function ownText(written: string, { from, to }: { readonly from: number; readonly to: number | undefined }): string {
  const text = plain(written);
  const letters = [...written];
  const cut = letters.findIndex((_, at) => plain(letters.slice(0, at).join("")) === text.slice(0, from));
  return to === undefined && cut >= 0 ? letters.slice(cut).join("") : text.slice(from, to);
}

/**
 * Where the value may stand, likeliest first: in the piece, to its right, or in a line of its own below. Of a number that
 * goes on below, the first line alone is no number.
 */
function placesOf(own: string, spot: Spot, what: { readonly kind: Kind; readonly edge: number }): readonly Value[] {
  const { piece } = spot;
  const open = spot.right.filter((next) => !isWholePair(next));
  const stop = open.findIndex((next) => labelsIn(plain(next.text)).length > 0);
  const free = (stop < 0 ? open : open.slice(0, stop)).filter(({ text }) => !isButton(text));
  const right = what.kind === "amount" ? amountsFirst(free) : free;
  const values: Value[] = [single(own, piece)];
  if (right.length > 0) {
    const each = right.map((next) => ({ text: next.text, pieces: [piece, next] }));
    values.push(...each, { text: [own, ...right.map(({ text }) => text)].join(" "), pieces: [piece, ...right] });
  }
  const hasOwn = plain(own).replace(/^(?:[(（][^()（）]*[)）])?[:：]?/, "") !== "";
  const unpriced = what.kind === "amount" && !spot.heads ? { ...spot, below: upToPrice(spot.below) } : spot;
  const under = hasOwn || right.length > 0 ? undefined : underLabel(unpriced);
  if (under !== undefined) {
    const more = spot.heads ? [] : goingOnBeside(under, spot.below);
    values.push({ text: [under, ...more].map(({ text }) => text).join(" "), pieces: [piece, under, ...more] });
  }
  const whole = wrapped(values, spot, { ...what, hasOwn });
  return whole.length > 0 && what.kind.endsWith("number") ? whole : [...values, ...whole];
}

/** An amount that stands with a number of pieces is the price of a thing, whatever tag stands over it. */
function upToPrice(below: readonly Row[]): readonly Row[] {
  const [next] = below;
  return next !== undefined && next.length > 1 && next.some((piece) => quantityIn(piece) !== undefined) ? [] : below;
}

/** A day may stand apart from its time: what goes on in the row belongs to the value. */
function goingOnBeside(under: Piece, below: readonly Row[]): readonly Piece[] {
  const row: readonly Piece[] = below.find((each) => each.includes(under)) ?? [];
  const next = row[row.indexOf(under) + 1];
  const near = next !== undefined && next.box.left - under.box.right < heightOf(under.box) * 1.5;
  return near && /^\d{1,2}:\d{2}/.test(plain(next.text)) ? [next] : [];
}

/** A label with its own value, `共减￥53.20`: what stands behind it belongs to the label before. */
function isWholePair({ text }: Piece): boolean {
  const words = plain(text);
  const [hit, other] = labelsIn(words);
  const own = hit === undefined || hit.start > 0 || other !== undefined ? "" : words.slice(hit.end);
  return hit !== undefined && hit.label.kind === "amount" && readValue(hit.label, own)?.form === "strict";
}

/** An amount that stands for itself is meant before one that words beside it name. */
function amountsFirst(pieces: readonly Piece[]): readonly Piece[] {
  const alone = pieces.filter(({ text }) => !/\p{Script=Han}{2}/u.test(text.replaceAll(/[(（][^()（）]*[)）]/g, "")));
  return alone.length === 0 ? pieces : alone;
}

/**
 * The piece in the next row that stands under a label: at its left edge, its right edge or its middle. Under the head of a
 * column other cells may run over more lines.
 */
function underLabel({ piece: label, below, heads }: Spot): Piece | undefined {
  const height = heightOf(label.box);
  return below
    .slice(0, heads ? 3 : 1)
    .flatMap((row) => (heads ? row : withoutPair(row)))
    .find(
      (next) =>
        labelsIn(plain(next.text)).length === 0 &&
        next.box.top - label.box.bottom < height * (heads ? 4 : 1.3) &&
        aligned(next.box, label.box, height),
    );
}

/** Behind a label of its own row a value is that one's, whatever stands over it. */
function withoutPair(row: Row): readonly Piece[] {
  const at = row.findIndex(({ text }) => isLabelAlone(text));
  return at < 0 ? row : row.slice(0, at);
}

function aligned(one: Box, other: Box, within: number): boolean {
  const middle = (box: Box): number => (box.left + box.right) / 2;
  return [one.left - other.left, one.right - other.right, middle(one) - middle(other)].some(
    (difference) => Math.abs(difference) < within,
  );
}

const wrapping: ReadonlySet<Kind> = new Set(["words", "company", "nickname", "order-number", "payment-number"]);

/** Values too long for their column go on in rows of their own, from the same edge. */
function wrapped(
  values: readonly Value[],
  { piece, below }: Spot,
  { kind, edge, hasOwn }: { readonly kind: Kind; readonly edge: number; readonly hasOwn: boolean },
): readonly Value[] {
  const first = values.at(-1);
  const start = hasOwn && values.length === 1 ? piece : first?.pieces.at(-1);
  if (first === undefined || start === undefined || !wrapping.has(kind) || plain(first.text) === "") {
    return [];
  }
  const more: Piece[] = [];
  for (const [next] of below) {
    const last = more.at(-1) ?? start;
    if (!goesOn(next, last, { start, edge, numbers: kind.endsWith("number") })) {
      break;
    }
    more.push(next);
  }
  const join = kind.endsWith("number") ? (one: string, two: string) => one + two : joinWrapped;
  const text = more.map((line) => line.text.trim()).reduce(join, first.text.trim());
  return more.length === 0 ? [] : [{ text, pieces: [...first.pieces, ...more] }];
}

type Course = { readonly start: Piece; readonly edge: number; readonly numbers: boolean };

function goesOn(next: Piece, last: Piece, { start, edge, numbers }: Course): boolean {
  const height = heightOf(start.box);
  const near = next.box.top - last.box.bottom < height * 0.6 && next.box.top > last.box.top + height * 0.5;
  const sameSize = isAsHigh(start, next, 0.25);
  const isFull = numbers || edge - last.box.right < height * 2.5;
  const fromLeft = Math.abs(next.box.left - start.box.left) < height * 0.6 && isFull;
  const toRight = Math.abs(next.box.right - start.box.right) < height * 0.6 && next.box.left > start.box.left + height;
  const text = plain(next.text);
  const plausible = numbers
    ? /^[\dA-Z-]{1,20}(?:复制)?$/.test(text)
    : labelsIn(text).length === 0 && !isMomentOnly(next.text);
  return near && sameSize && (fromLeft || toRight) && plausible && !isButton(text);
}

/** The longest that reads as written; failing that, the first that reads after undoing slips. */
function firstReadable({ label, everyday }: LabelHit, piece: Piece, values: readonly Value[]): readonly Candidate[] {
  const read = values.flatMap((value) => {
    const found = readValue(label, value.text);
    return found === undefined ? [] : [{ found, pieces: value.pieces }];
  });
  const written = read.filter(({ found }) => found.form !== "repaired");
  const nearest = ofOnePiece.has(label.kind) ? read.find(({ found }) => found.form === "strict") : undefined;
  const best = nearest ?? written.toSorted((a, b) => rankOf(b.found) - rankOf(a.found))[0] ?? read[0];
  if (best === undefined) {
    return [];
  }
  const isUnder = best.pieces.some(({ box }) => box.top > piece.box.bottom);
  const mayBeOther = isUnder && (everyday === true || label.kind === "state");
  const goesOn = ofWords.has(label.kind) && values.some(({ pieces }) => pieces.length > best.pieces.length);
  return [
    {
      name: label.name,
      ...best.found,
      label: mayBeOther || goesOn || isOneOfSeveral(label.kind, read) ? "none" : "named",
      lineIndexes: best.pieces.map(({ index }) => index),
      engine: Math.min(piece.engine, ...best.pieces.map(({ engine }) => engine)),
      borneOut: false,
    },
  ];
}

/** What is never spread over pieces: the nearest value is meant, not the longest. */
const ofOnePiece: ReadonlySet<Kind> = new Set(["amount", "carriage", "quantity", "state", "carrier", "way-to-pay"]);

/** What may go on in a piece beside it: `花呗分期 (3期)`. */
const ofWords: ReadonlySet<Kind> = new Set(["state", "carrier", "way-to-pay"]);

/** Two values behind one label, an amount struck through perhaps: which is meant, is asked. */
function isOneOfSeveral(
  kind: Kind,
  read: readonly { readonly found: Found; readonly pieces: readonly Piece[] }[],
): boolean {
  const strict = read.filter(({ found, pieces }) => found.form === "strict" && pieces.length <= 2);
  return ofOnePiece.has(kind) && new Set(strict.map(({ found }) => found.value)).size > 1;
}

/** A value of the right form before any other, a longer one before a shorter. */
function rankOf({ value, form }: Found): number {
  return value.length + (form === "strict" ? 1000 : 0);
}
