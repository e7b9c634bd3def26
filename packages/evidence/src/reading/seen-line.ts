import type { ReadLine } from "@youju/domain";
import { type Grounds, lineConfidence } from "./confidence.ts";
import type { Box } from "./pieces.ts";
import { sameText } from "./plain.ts";

/**
 * A line as the engine gave it, in pixels of the original; `weakest` is its figure for the letter it is least sure of,
 * `contrast`, 0 to 255, how far its letters stand out from their paper.
 */
export type EngineLine = {
  readonly text: string;
  readonly box: Box;
  readonly engine: number;
  readonly weakest?: number;
  readonly contrast?: number;
};

/**
 * A line with what a second look read in the same place: `null` when it saw nothing there, `undefined` when nobody
 * looked again because no field comes from it.
 */
export type SeenLine = EngineLine & { readonly otherText: string | null | undefined };

/** What both looks together say of a line. */
function scalesOf(line: SeenLine): Grounds["scales"] | "not-asked" {
  if (line.otherText === undefined) {
    return "not-asked";
  }
  if (line.otherText === null) {
    return "one";
  }
  return sameText(line.text, line.otherText) ? "agree" : "differ";
}

/** The line as it is kept. */
export function lineOf(line: SeenLine): ReadLine {
  return { text: line.text, box: line.box, confidence: lineConfidence(scalesOf(line), line.engine) };
}
