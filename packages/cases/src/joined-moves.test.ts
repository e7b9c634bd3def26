import type { Movement } from "@youju/domain";
import { expect, test } from "vitest";
import { joinedMoves } from "./joined-moves.ts";

/** A step that moved from how it stood to how it stands; `null`: it was not there. */
function moved(before: string | null, after: string | null, id = "court"): Movement {
  const text = (words: string | null) => (words === null ? null : { zh: words, en: words });
  return {
    what: "route",
    change: before === null ? "came" : after === null ? "went" : "changed",
    id,
    title: { zh: "法院", en: "court" },
    before: text(before),
    after: text(after),
    articles: [],
  };
}

test("a thing that moved twice is told once, from first to last", () => {
  expect(joinedMoves([moved("a", "b")], [moved("b", "c")])).toEqual([moved("a", "c")]);
  expect(joinedMoves([moved(null, "b")], [moved("b", "c")])).toEqual([moved(null, "c")]);
});

test("what changed and then went is told as gone, not as what it was in between", () => {
  expect(joinedMoves([moved("a", "b")], [moved("b", null)])).toEqual([moved("a", null)]);
});

test("what went and came back another is told as changed", () => {
  expect(joinedMoves([moved("a", null)], [moved(null, "c")])).toEqual([moved("a", "c")]);
});

test("what came back to where it stood, or came and went, has not moved", () => {
  expect(joinedMoves([moved("a", "b")], [moved("b", "a")])).toEqual([]);
  expect(joinedMoves([moved(null, "b")], [moved("b", null)])).toEqual([]);
});

test("what moved once stays as it is", () => {
  const others = [moved("a", "b"), moved("x", "y", "shop")] as const;
  expect(joinedMoves([others[0]], [others[1]])).toEqual(others);
});
