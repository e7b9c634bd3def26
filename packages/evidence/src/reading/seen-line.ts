import type { ReadLine } from "@youju/domain";
import { type Grounds, lineConfidence } from "./confidence.ts";
import { type Box, oneAboveOther, sideBySide } from "./pieces.ts";
import { plain, sameText } from "./plain.ts";

/** A line as the engine gave it at one scale, in pixels of the original. */
export type EngineLine = { readonly text: string; readonly box: Box; readonly engine: number };

/** A line with what the other scale read in the same place; `null` when it saw nothing there. */
export type SeenLine = EngineLine & { readonly otherText: string | null };

/**
 * Lays two readings of one picture over one another. The first is the finer one and gives places and words; lines
 * that only the second saw are added. Result in reading order.
 */
export function layOver(first: readonly EngineLine[], second: readonly EngineLine[]): readonly SeenLine[] {
  const seen = first.map((line): SeenLine => ({ ...line, otherText: otherTextOf(line, first, second) }));
  const unseen = second
    .filter((line) => !first.some((mine) => inSamePlace(mine.box, line.box)))
    .map((line): SeenLine => ({ ...line, otherText: null }));
  return [...seen, ...unseen].toSorted(
    (a, b) => a.box.top + a.box.bottom - (b.box.top + b.box.bottom) || a.box.left - b.box.left,
  );
}

function inSamePlace(first: Box, second: Box): boolean {
  return sideBySide(first, second) > 0.5 && oneAboveOther(first, second) > 0.5;
}

/** One scale may split what the other joins: then parts are joined, or a part is looked for in the whole. */
function otherTextOf(line: EngineLine, first: readonly EngineLine[], second: readonly EngineLine[]): string | null {
  const there = fromLeft(second.filter((other) => inSamePlace(line.box, other.box)));
  const only = there[0];
  if (only === undefined) {
    return null;
  }
  const joined = there.map((other) => other.text).join(" ");
  const shared = there.length === 1 && first.filter((mine) => inSamePlace(mine.box, only.box)).length > 1;
  if (!shared) {
    return joined;
  }
  return plain(joined).includes(plain(line.text)) ? line.text : null;
}

function fromLeft(lines: readonly EngineLine[]): readonly EngineLine[] {
  return lines.toSorted((a, b) => a.box.left - b.box.left);
}

/** What both scales together say of a line. */
function scalesOf(line: SeenLine): Grounds["scales"] {
  if (line.otherText === null) {
    return "one";
  }
  return sameText(line.text, line.otherText) ? "agree" : "differ";
}

/** The line as it is kept. */
export function lineOf(line: SeenLine): ReadLine {
  return { text: line.text, box: line.box, confidence: lineConfidence(scalesOf(line), line.engine) };
}
