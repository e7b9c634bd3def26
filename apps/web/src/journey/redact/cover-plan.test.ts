import type { CoverBox, RedactionSuggestion } from "@youju/domain";
import { expect, test } from "vitest";
import {
  addSpan,
  boxBetween,
  courseFrom,
  isTaken,
  moved,
  placesOf,
  redo,
  resized,
  step,
  turn,
  undo,
} from "./cover-plan.ts";

const box: CoverBox = { page: 1, left: 10, top: 10, right: 60, bottom: 30 };
const other: CoverBox = { ...box, page: 2 };
const size = { page: 1, width: 100, height: 80 };
const suggestion = (changes: Partial<RedactionSuggestion>): RedactionSuggestion => ({
  kind: "mobile",
  reason: "form",
  sureness: "sure",
  covered: true,
  text: "",
  boxes: [],
  spans: [],
  ...changes,
});
const nothing = { boxes: [], spans: [] };

test("a person begins with what is suggested as covered, or as they left it", () => {
  const suggestions = [suggestion({ boxes: [box] }), suggestion({ boxes: [other], covered: false })];
  expect(courseFrom(null, suggestions).now).toEqual({ boxes: [box], spans: [] });
  expect(courseFrom(nothing, suggestions).now).toEqual(nothing);
});

test("a step can be taken back and taken again, until another is taken", () => {
  const first = { boxes: [box], spans: [] };
  const after = step(courseFrom(nothing, []), first);
  expect(undo(after).now).toEqual(nothing);
  expect(redo(undo(after)).now).toEqual(first);
  expect(redo(step(undo(after), { boxes: [other], spans: [] })).now.boxes).toEqual([other]);
  expect(undo(courseFrom(nothing, [])).now).toEqual(nothing);
});

test("a suggestion is turned on and off whole; once its box was moved it is no longer taken", () => {
  const both = suggestion({ boxes: [box, other] });
  const on = turn(nothing, both);
  expect(isTaken(both, on)).toBe(true);
  expect(turn(on, both)).toEqual(nothing);
  expect(isTaken(both, { boxes: [moved(box, { x: 1, y: 0 }, size), other], spans: [] })).toBe(false);
});

test("stretches of text that touch become one, and every place of a word is found", () => {
  const spans = [{ start: 2, end: 5 }];
  expect(addSpan({ boxes: [], spans }, { start: 5, end: 9 }).spans).toEqual([{ start: 2, end: 9 }]);
  expect(addSpan({ boxes: [], spans }, { start: 7, end: 9 }).spans).toEqual([...spans, { start: 7, end: 9 }]);
  expect(placesOf("小宁说：小宁", " 小宁 ")).toEqual([
    { start: 0, end: 2 },
    { start: 4, end: 6 },
  ]);
  expect(placesOf("abc", " ")).toEqual([]);
});

test("a box is drawn from any corner, stays on the page when moved and never turns inside out", () => {
  expect(boxBetween(size, { x: 60, y: 30 }, { x: 10.4, y: 9.6 })).toEqual(box);
  expect(boxBetween(size, { x: 10, y: 10 }, { x: 12, y: 70 })).toBeNull();
  expect(boxBetween(size, { x: 50, y: 50 }, { x: 400, y: 400 })).toMatchObject({ right: 100, bottom: 80 });
  expect(moved(box, { x: 500, y: -500 }, size)).toMatchObject({ left: 50, right: 100, top: 0, bottom: 20 });
  expect(resized(box, { x: -500, y: 500 }, size)).toMatchObject({ left: 10, right: 16, top: 10, bottom: 80 });
});
