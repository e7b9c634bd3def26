import type { CaseCard, NextDay } from "@youju/api";
import { plainDate } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { byNextDay } from "./card-order.ts";

const card = (id: string, more: Partial<CaseCard> = {}): CaseCard => ({
  case: {
    id,
    kind: "counterfeit",
    title: id,
    demo: false,
    demoToday: null,
    createdAt: "2026-10-05T00:00:00Z",
    updatedAt: "2026-10-05T00:00:00Z",
    deletedAt: null,
    archivedAt: null,
  },
  platform: null,
  pricePaid: null,
  exhibits: 0,
  turn: "person",
  nextDay: null,
  ...more,
});
const day = (date: string, more: Partial<NextDay> = {}): NextDay => ({
  rule: "r",
  title: { zh: "期限", en: "deadline" },
  whose: "person",
  state: "before-safe-day",
  day: plainDate(date),
  provisional: false,
  ...more,
});

describe("the case list", () => {
  it("puts the next deadline first, then what is over, then what has no day, then what is closed", () => {
    const sorted = byNextDay([
      card("closed", { turn: "closed", nextDay: day("2026-10-01") }),
      card("none"),
      card("over", { nextDay: day("2026-09-30", { state: "passed" }) }),
      card("later", { nextDay: day("2026-10-20") }),
      card("sooner", { nextDay: day("2026-10-06") }),
    ]);
    expect(sorted.map((sortedCard) => sortedCard.case.id)).toEqual(["sooner", "later", "over", "none", "closed"]);
  });
  it("puts the person's own day before the other side's on the same day, and a late other side among the open ones", () => {
    const sorted = byNextDay([
      card("theirs", { turn: "other", nextDay: day("2026-10-06", { whose: "other" }) }),
      card("own", { nextDay: day("2026-10-06") }),
      card("late", { nextDay: day("2026-09-30", { whose: "other", state: "passed" }) }),
    ]);
    expect(sorted.map((sortedCard) => sortedCard.case.id)).toEqual(["late", "own", "theirs"]);
  });
});
