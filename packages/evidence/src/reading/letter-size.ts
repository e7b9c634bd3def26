import { heightOf, type Piece } from "./pieces.ts";

/** Blanks that the engine leaves out make a line's letters seem wider: between the two, sizes cannot be told apart. */
export const smallestOfSameSize = 0.9;
/** From here on two lines surely have letters of one size. */
export const clearlySameSize = 0.97;

/**
 * Width of one Chinese character in a line, in pixels; Latin letters and digits take about half of one. Boxes are a
 * fifth of their height wider than their text.
 */
export function letterWidth(piece: Piece): number {
  const letters = [...piece.text.trim()].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 1 : 0.55), 0);
  return (piece.box.right - piece.box.left - heightOf(piece.box) * 0.2) / Math.max(1, letters);
}
