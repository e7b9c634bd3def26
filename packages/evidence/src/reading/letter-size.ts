import { heightOf, type Piece } from "./pieces.ts";

/** Blanks that the engine leaves out make a line's letters seem wider: between the two, sizes cannot be told apart. */
export const smallestOfSameSize = 0.9;
/** From here on two lines surely have letters of one size. */
export const clearlySameSize = 0.97;

/** A line of one letter is boxed as tightly as that letter: its size says nothing of the others. */
export function isOneLetter({ text }: Piece): boolean {
  return text.trim().length === 1;
}

/** Whether two lines are about as high, by a share of the first one's height; one letter alone may be lower. */
export function isAsHigh(line: Piece, other: Piece, within: number): boolean {
  const height = heightOf(line.box);
  return Math.abs(heightOf(other.box) - height) < height * (isOneLetter(other) ? 0.5 : within);
}

/** Names are dark and what is said beside them pale: from this share of contrast on two lines may be of one colour. */
const paler = 0.8;

/** Whether a line is clearly paler than another. */
export function isPaler(line: Piece, than: Piece): boolean {
  return line.contrast !== undefined && than.contrast !== undefined && line.contrast < than.contrast * paler;
}

/** The dot between two words stands between blanks, which the engine leaves out. */
const dotWithBlanks = 1.5;

/**
 * Width of one Chinese character in a line, in pixels; Latin letters and digits take about half of one. Boxes are a
 * fifth of their height wider than their text.
 */
export function letterWidth(piece: Piece): number {
  const letters = [...piece.text.trim()].reduce(
    (sum, letter) => sum + (letter === "·" ? dotWithBlanks : letter.charCodeAt(0) > 0xff ? 1 : 0.55),
    0,
  );
  return (piece.box.right - piece.box.left - heightOf(piece.box) * 0.2) / Math.max(1, letters);
}
