import type { CoverBox, CoverSpan, RedactionPlan, RedactionSuggestion } from "@youju/domain";

/** What is covered now, with what it was before and what was taken back. */
export type Course = {
  readonly past: readonly RedactionPlan[];
  readonly now: RedactionPlan;
  readonly future: readonly RedactionPlan[];
};

/** So many steps can be taken back. */
const mostSteps = 200;
/** The smallest box, in pixels of the page. */
const smallest = 6;

/** Where a person begins: as they left it, else with everything that is suggested as covered. */
export function courseFrom(plan: RedactionPlan | null, suggestions: readonly RedactionSuggestion[]): Course {
  const covered = suggestions.filter((suggestion) => suggestion.covered);
  const now = plan ?? {
    boxes: covered.flatMap(({ boxes }) => boxes),
    spans: covered.flatMap(({ spans }) => spans),
  };
  return { past: [], now, future: [] };
}

/** A step forward; what had been taken back is gone. */
export function step({ past, now }: Course, next: RedactionPlan): Course {
  return { past: [...past, now].slice(-mostSteps), now: next, future: [] };
}

/** A step back; nothing happens at the beginning. */
export function undo({ past, now, future }: Course): Course {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

/** Forward again after a step back. */
export function redo({ past, now, future }: Course): Course {
  const [next, ...later] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: later };
}

function sameBox(one: CoverBox, other: CoverBox): boolean {
  return (
    one.page === other.page &&
    one.left === other.left &&
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom
  );
}

function within({ start, end }: CoverSpan, spans: readonly CoverSpan[]): boolean {
  return spans.some((span) => span.start <= start && span.end >= end);
}

/** Whether a suggestion is covered as it was suggested. One whose box was moved is not: that box is the person's own. */
export function isTaken({ boxes, spans }: RedactionSuggestion, plan: RedactionPlan): boolean {
  return (
    boxes.every((box) => plan.boxes.some((each) => sameBox(each, box))) &&
    spans.every((span) => within(span, plan.spans))
  );
}

/** Covers what is suggested, or no longer. */
export function turn(plan: RedactionPlan, suggestion: RedactionSuggestion): RedactionPlan {
  const { boxes, spans } = suggestion;
  if (!isTaken(suggestion, plan)) {
    return spans.reduce(addSpan, { ...plan, boxes: [...plan.boxes, ...boxes] });
  }
  return {
    boxes: plan.boxes.filter((box) => !boxes.some((each) => sameBox(each, box))),
    spans: plan.spans.filter((span) => !spans.some((each) => within(each, [span]))),
  };
}

/** Covers one more stretch; those that touch become one. */
export function addSpan(plan: RedactionPlan, span: CoverSpan): RedactionPlan {
  const apart = plan.spans.filter(({ start, end }) => end < span.start || start > span.end);
  const touching = [span, ...plan.spans.filter((each) => !apart.includes(each))];
  const joined = {
    start: Math.min(...touching.map(({ start }) => start)),
    end: Math.max(...touching.map(({ end }) => end)),
  };
  return { ...plan, spans: [...apart, joined].toSorted((one, other) => one.start - other.start) };
}

/** Every place a word stands at in a text. */
export function placesOf(text: string, word: string): readonly CoverSpan[] {
  const wanted = word.trim();
  const places: CoverSpan[] = [];
  for (let at = wanted === "" ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}

/** Where on a page, in its pixels. */
export type Point = { readonly x: number; readonly y: number };
type Size = { readonly page: number; readonly width: number; readonly height: number };

/** The box between two corners, in whole pixels and within the page; `null` where it is too small to be meant. */
export function boxBetween(size: Size, from: Point, to: Point): CoverBox | null {
  const x = [from.x, to.x].map((each) => clamp(each, size.width)).toSorted((one, other) => one - other);
  const y = [from.y, to.y].map((each) => clamp(each, size.height)).toSorted((one, other) => one - other);
  const [left = 0, right = 0] = x;
  const [top = 0, bottom = 0] = y;
  return right - left < smallest || bottom - top < smallest ? null : { page: size.page, left, top, right, bottom };
}

/** A box moved as a whole, held within the page. */
export function moved(box: CoverBox, by: Point, size: Size): CoverBox {
  const x = Math.round(Math.min(Math.max(by.x, -box.left), size.width - box.right));
  const y = Math.round(Math.min(Math.max(by.y, -box.top), size.height - box.bottom));
  return { ...box, left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

/** A box whose lower right corner moved. */
export function resized(box: CoverBox, by: Point, size: Size): CoverBox {
  const right = clamp(Math.max(box.left + smallest, box.right + by.x), size.width);
  const bottom = clamp(Math.max(box.top + smallest, box.bottom + by.y), size.height);
  return { ...box, right, bottom };
}

function clamp(edge: number, length: number): number {
  return Math.round(Math.min(Math.max(0, edge), length));
}
