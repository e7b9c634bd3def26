import type { CoverSpan } from "@youju/domain";

/** What stands for a covered stretch: always the same, so that it does not tell how long the stretch was. */
const coverSign = "■■■";

/** A text with stretches replaced. Those that touch become one; places outside the text are brought into it. */
export function coverText(text: string, spans: readonly CoverSpan[]): string {
  const ordered = spans
    .map(({ start, end }) => ({ start: clamp(start, text.length), end: clamp(end, text.length) }))
    .filter(({ start, end }) => end > start)
    .toSorted((one, other) => one.start - other.start);
  let covered = "";
  let at = 0;
  for (const { start, end } of ordered) {
    if (start > at || covered === "") {
      covered += `${text.slice(at, start)}${coverSign}`;
    }
    at = Math.max(at, end);
  }
  return `${covered}${text.slice(at)}`.toWellFormed();
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(0, Math.floor(place)), length);
}
