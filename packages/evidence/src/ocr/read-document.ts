import { readFile } from "node:fs/promises";
import type { Reading } from "@youju/domain";
import { getDocumentProxy } from "unpdf";
import { type Box, inReadingOrder, type Piece, rowsOf } from "../reading/pieces.ts";
import { withoutRadicals } from "../reading/radicals.ts";
import { readPage } from "../reading/read-fields.ts";
import type { SeenLine } from "../reading/seen-line.ts";

/** Of a long document only the first pages are read: invoices and notices are short. */
const mostPages = 20;
/** Widths of gaps, in heights of letters: below the first nothing, up to the second a blank, above it another line. */
const [noGap, widestBlank] = [0.3, 0.8];

/**
 * Reads the text that a PDF carries; nothing is recognised, so it counts as seen alike twice. Boxes are in points, the
 * pages one below the other. A document of pictures carries no text and gives no lines; `null` when it does not open.
 */
export async function readDocument(document: string | Uint8Array): Promise<Reading | null> {
  const bytes = new Uint8Array(typeof document === "string" ? await readFile(document) : document);
  const opened = await getDocumentProxy(bytes, { verbosity: 0 }).catch(() => null);
  if (opened === null) {
    return null;
  }
  const lines: SeenLine[] = [];
  let [down, width] = [0, 0];
  for (let number = 1; number <= Math.min(opened.numPages, mostPages); number += 1) {
    const page = await opened.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ("str" in item ? runOf(item, view.height) : []));
    lines.push(...linesOf(runs).map((line) => ({ ...line, box: moved(line.box, down) })));
    [down, width] = [down + Math.ceil(view.height), Math.max(width, view.width)];
    page.cleanup();
  }
  await opened.cleanup();
  return readPage({ lines, width });
}

type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};
type Run = { readonly text: string; readonly box: Box };

/** A piece of text in one go, its place counted from the top. */
function runOf({ str, transform, width, height }: Item, pageHeight: number): readonly Run[] {
  const [, , , , left = 0, bottom = 0] = transform;
  const base = pageHeight - bottom;
  const box = { left, top: base - height * 0.9, right: left + width, bottom: base + height * 0.15 };
  return str.trim() === "" || height === 0 ? [] : [{ text: withoutRadicals(str.trim()), box }];
}

function linesOf(runs: readonly Run[]): readonly SeenLine[] {
  const pieces = runs.map(({ text, box }, index): Piece => ({ index, text, box, engine: 1 }));
  const joined = rowsOf(uprightJoined(pieces)).flatMap((row) => row.reduce<readonly Piece[]>(joinedTo, []));
  return inReadingOrder(joined).map(({ text, box }) => ({ text, otherText: text, box: whole(box), engine: 1 }));
}

/**
 * Words that run from top to bottom come letter by letter: those that stand closely under one another are one word.
 */
function uprightJoined(pieces: readonly Piece[]): readonly Piece[] {
  const words: { readonly piece: Piece; readonly last: Box }[] = [];
  for (const piece of pieces.toSorted((one, two) => one.box.left - two.box.left || one.box.top - two.box.top)) {
    const word = words.at(-1);
    if (
      word &&
      isLetter(piece) &&
      isLetter({ ...piece, text: [...word.piece.text].at(-1) ?? "" }) &&
      isUnder(piece.box, word.last)
    ) {
      words[words.length - 1] = { piece: longer(word.piece, piece), last: piece.box };
    } else {
      words.push({ piece, last: isLetter(piece) ? piece.box : nowhere });
    }
  }
  return words.map(({ piece }) => piece);
}

function longer(word: Piece, letter: Piece): Piece {
  return { ...word, text: word.text + letter.text, box: { ...word.box, bottom: letter.box.bottom } };
}

const nowhere: Box = { left: -1e6, top: -1e6, right: -1e6, bottom: -1e6 };

function isLetter({ text }: Piece): boolean {
  return /^\p{Script=Han}$/u.test(text);
}

function isUnder(box: Box, above: Box): boolean {
  const height = box.bottom - box.top;
  const gap = box.top - above.bottom;
  return Math.abs(above.left - box.left) < height / 4 && gap > -height / 2 && gap < height / 3;
}

function joinedTo(done: readonly Piece[], next: Piece): readonly Piece[] {
  const last = done.at(-1);
  const gap = last === undefined ? 0 : (next.box.left - last.box.right) / (last.box.bottom - last.box.top);
  if (last === undefined || gap > widestBlank) {
    return [...done, next];
  }
  const text = `${last.text}${gap > noGap ? " " : ""}${next.text}`;
  const box = {
    left: last.box.left,
    top: Math.min(last.box.top, next.box.top),
    right: Math.max(last.box.right, next.box.right),
    bottom: Math.max(last.box.bottom, next.box.bottom),
  };
  return [...done.slice(0, -1), { ...last, text, box }];
}

function whole(box: Box): Box {
  const { left, top, right, bottom } = box;
  return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
}

function moved(box: Box, down: number): Box {
  return { ...box, top: box.top + down, bottom: box.bottom + down };
}
