import type { ChatStripView } from "@youju/api";
import { plainDate } from "@youju/domain";
import { expect, test } from "vitest";
import { findingsOf, movedTo } from "./strip-findings.ts";

const gap = {
  from: "b",
  to: "a",
  kind: "gap",
  lines: [],
  seen: false,
  fromTop: null,
  toBottom: null,
  lastLine: "好的",
  firstLine: "在吗",
} as const;
const view: ChatStripView = {
  shots: ["a", "b", "c"].map((exhibitId, index) => ({
    exhibitId,
    number: index + 4,
    width: 1,
    height: 1,
    read: exhibitId !== "c",
  })),
  strip: {
    order: ["b", "a", "c"],
    joins: [gap, { ...gap, from: "a", to: "c", kind: "overlap" }],
    dateJumps: [{ from: plainDate("2026-03-02"), to: plainDate("2026-03-09"), days: 7, on: "a" }],
    cutEdges: [{ on: "c", edge: "right" }],
  },
  arranged: false,
};

test("what is missing is told by the places people count, and what joins is no trouble", () => {
  const { troubles, jumps, cuts, unread } = findingsOf(view);
  expect(troubles.map(({ one, other }) => [one, other])).toEqual([[1, 2]]);
  expect(jumps).toMatchObject([{ place: 2, days: 7 }]);
  expect(cuts).toEqual([{ place: 3, edge: "right" }]);
  expect(unread).toEqual([3]);
});

test("a shot moves to a place, and nowhere beyond the ends", () => {
  expect(movedTo([1, 2, 3], 2, 0)).toEqual([3, 1, 2]);
  expect(movedTo([1, 2, 3], 0, 1)).toEqual([2, 1, 3]);
  expect(movedTo([1, 2], 0, -1)).toEqual([1, 2]);
  expect(movedTo([1, 2], 5, 0)).toEqual([1, 2]);
});
