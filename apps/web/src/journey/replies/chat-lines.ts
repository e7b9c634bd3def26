import type { Reading } from "@youju/domain";

type Line = Reading["lines"][number];

/** A line of a chat screenshot, and whether it is likely theirs. */
export type ChatLine = { readonly index: number; readonly text: string; readonly theirs: boolean };

const clock =
  /^(?:昨天|今天|周[一-日]|星期[一-日])?\s*(?:\d{1,2}[月/.-]\d{1,2}日?)?\s*(?:上午|下午|晚上)?\s*\d{1,2}[:：]\d{2}(?::\d{2})?$/;
/** Part of the picture's width from which on a line counts as standing on the right. */
const rightFrom = 0.35;

/**
 * The lines of a chat from top to bottom. What begins at the left stands in a bubble of the other side; one's own words
 * begin further in and end at the right, and a line in the middle that is a time is nobody's.
 */
export function chatLines({ lines }: Pick<Reading, "lines">): readonly ChatLine[] {
  const width = Math.max(1, ...lines.map(({ box }) => box.right));
  return lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.text.trim() !== "")
    .toSorted((one, other) => one.line.box.top - other.line.box.top)
    .map(({ line, index }) => ({ index, text: line.text.trim(), theirs: isTheirs(line, width) }));
}

function isTheirs({ text, box }: Line, width: number): boolean {
  return box.left / width < rightFrom && !clock.test(text.trim()) && text.trim().length > 1;
}
