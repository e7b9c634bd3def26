import { type Calendar, type CaseDeadline, countPeriod, isWeekend, type PlainDate, plainDate } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { listDeadlines, standingOf } from "./deadline-order.ts";

const calendar: Calendar = {
  day: (date: PlainDate) =>
    date >= "2026-10-01" && date <= "2026-10-07"
      ? { kind: "holiday", holiday: "国庆节" }
      : isWeekend(date)
        ? { kind: "weekend" }
        : { kind: "working" },
};

function sevenDays(change: Partial<CaseDeadline> & { readonly from?: string } = {}): CaseDeadline {
  const { from = "2026-09-26", ...rest } = change;
  const period = { length: 7, unit: "calendar-days", direction: "forward", bound: "latest", roll: "civil" } as const;
  return {
    rule: "no-reason-return",
    registerId: "D01",
    title: { zh: "无理由退货", en: "no-reason return" },
    whose: "person",
    trigger: "receivedOn",
    deadline: countPeriod(period, plainDate(from), calendar),
    state: "before-safe-day",
    afterwards: { zh: "改走质量问题", en: "argue quality instead" },
    articles: [],
    confidence: "high",
    source: "law",
    endsAt: null,
    ...rest,
  };
}

const detailWith = (deadlines: readonly CaseDeadline[], today: string) => ({
  today: plainDate(today),
  assessment: { id: "a", createdAt: "", assessment: { deadlines } } as never,
  filings: [],
  contacts: [],
  outcome: { closing: null, settlements: [] },
});

describe("how a deadline stands on a day", () => {
  test("seven days from 26 September are still in law on 5 October, and lost on the 9th", () => {
    expect(standingOf(sevenDays(), plainDate("2026-10-03"))).toBe("safe");
    expect(standingOf(sevenDays(), plainDate("2026-10-05"))).toBe("do-today");
    expect(standingOf(sevenDays(), plainDate("2026-10-08"))).toBe("do-today");
    expect(standingOf(sevenDays(), plainDate("2026-10-09"))).toBe("passed");
  });

  test("the state stored with an old assessment does not decide what is said today", () => {
    const stored = sevenDays({ state: "before-safe-day" });
    expect(listDeadlines(detailWith([stored], "2026-10-05"))[0]?.standing).toBe("do-today");
  });

  test("the other side is late only after the later day", () => {
    const theirs = sevenDays({ whose: "other" });
    expect(standingOf(theirs, plainDate("2026-10-02"))).toBe("other-in-time");
    expect(standingOf(theirs, plainDate("2026-10-08"))).toBe("other-maybe-late");
    expect(standingOf(theirs, plainDate("2026-10-09"))).toBe("other-late");
  });

  test("a period that must run out first is closed before its day and open from it", () => {
    const base = sevenDays();
    const earliest = {
      ...base,
      deadline: { ...base.deadline, period: { ...base.deadline.period, bound: "earliest" as const } },
    };
    expect(standingOf(earliest, plainDate("2026-10-02"))).toBe("not-yet");
    expect(standingOf(earliest, plainDate("2026-10-03"))).toBe("open");
  });
});

describe("the order deadlines are read in", () => {
  test("what is about to be lost comes first and what is lost comes last", () => {
    const items = [
      sevenDays({ rule: "lost", from: "2026-08-01" }),
      sevenDays({ rule: "later", from: "2026-10-20" }),
      sevenDays({ rule: "today" }),
      sevenDays({ rule: "soon", from: "2026-10-01" }),
    ];
    const order = listDeadlines(detailWith(items, "2026-10-05")).map((item) => item.key);
    expect(order).toEqual(["today", "soon", "later", "lost"]);
  });

  test("the clock of a sent filing takes the place of the same rule from the same day in the plan", () => {
    const plan = [sevenDays({ rule: "accept" }), sevenDays({ rule: "other" })];
    const filing = { id: "f1", deadlines: [sevenDays({ rule: "accept" })] };
    const listed = listDeadlines({ ...detailWith(plan, "2026-09-28"), filings: [filing] as never });
    expect(listed.map((item) => item.key).sort()).toEqual(["accept~f1", "other"]);
  });

  test("a platform's window stands once, as the page's countdown has it, whatever day its filing was sent", () => {
    const copied = sevenDays({ rule: "merchant-answer-window", source: "screen", from: "2026-09-20" });
    const usual = sevenDays({ rule: "merchant-answer-window", source: "platform-default" });
    const filing = { id: "f1", deadlines: [usual] } as never;
    const listed = listDeadlines({ ...detailWith([copied], "2026-09-28"), filings: [filing] });
    expect(listed.map(({ key, deadline }) => [key, deadline.source])).toEqual([["merchant-answer-window", "screen"]]);
  });

  test("days left are counted to the safe day while it can be kept, then and for the other side to the last day", () => {
    const [mine] = listDeadlines(detailWith([sevenDays()], "2026-10-01"));
    const [theirs] = listDeadlines(detailWith([sevenDays({ whose: "other" })], "2026-10-01"));
    expect(mine?.daysLeft).toBe(2);
    expect(listDeadlines(detailWith([sevenDays()], "2026-10-05"))[0]).toMatchObject({ day: "2026-10-08", daysLeft: 3 });
    expect(theirs?.daysLeft).toBe(7);
  });
});
