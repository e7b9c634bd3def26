import { type PlainDate, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedDeadline, deadlineFor } from "./deadline-for.ts";

const law = lawBook(readLawFolder());

function counted(rule: string, from: string, options: { on?: string; length?: number } = {}): CountedDeadline {
  const answer = deadlineFor(rule, plainDate(from), {
    law,
    length: options.length,
    on: options.on === undefined ? undefined : plainDate(options.on),
  });
  if (answer.kind !== "counted") {
    throw new Error(`${rule}: ${answer.kind}`);
  }
  return answer;
}

describe("days that were worked out by hand", () => {
  it("seven days from 26 September 2026 end on 3 October and roll past the National Day week", () => {
    const answer = counted("D01", "2026-09-26");
    expect(answer).toMatchObject({ safeDay: "2026-10-03", lastDay: "2026-10-08", provisional: false, length: 7 });
    expect(answer.days.filter(({ counted: counts }) => counts)).toHaveLength(7);
    expect(answer.days.at(0)).toMatchObject({ date: "2026-09-26", counted: false });
    expect(answer.days.at(-1)).toMatchObject({ date: "2026-10-08", counted: false });
  });

  it("seven working days from 28 September 2026 end on 13 October, the make-up Saturday counted", () => {
    const answer = counted("D07", "2026-09-28");
    expect(answer).toMatchObject({ safeDay: "2026-10-13", lastDay: "2026-10-13", firstDay: "2026-09-29" });
    expect(answer.days.find(({ date }) => date === "2026-10-10")).toMatchObject({ counted: true, count: 5 });
    expect(answer.days.find(({ date }) => date === "2026-10-01")).toMatchObject({ counted: false });
  });

  it("sixty days from 21 November 2026 reach a year without a calendar: a safe day, no last day", () => {
    const answer = counted("D08", "2026-11-21");
    expect(answer).toMatchObject({ safeDay: "2027-01-20", lastDay: null, provisional: true });
    expect(answer.note?.zh).toContain("2027");
  });

  it("on 5 October 2026 the seven days are still in law, on the 9th they are over", () => {
    expect(counted("D01", "2026-09-26", { on: "2026-10-03" }).state).toBe("before-safe-day");
    expect(counted("D01", "2026-09-26", { on: "2026-10-05" }).state).toBe("still-in-law");
    expect(counted("D01", "2026-09-26", { on: "2026-10-08" }).state).toBe("still-in-law");
    expect(counted("D01", "2026-09-26", { on: "2026-10-09" }).state).toBe("passed");
  });

  it("three years end on the corresponding day, and from 29 February on the last of the month", () => {
    expect(counted("D12", "2023-05-10").safeDay).toBe("2026-05-10");
    expect(counted("limitation", "2024-02-29").safeDay).toBe("2027-02-28");
    expect(counted("D05", "2026-08-31").safeDay).toBe("2027-02-28");
  });

  it("the three years for a complaint follow the text in force on the day it would be filed", () => {
    const cited = (on: string) => counted("D12", "2026-01-10", { on }).articles.map(({ id }) => id);
    expect(cited("2026-04-14")).toContain("complaint-interim-measures@2022-03-24#15");
    expect(cited("2026-04-15")).toContain("complaint-measures@2025-12-30#16");
    expect(cited("2026-04-15")).not.toContain("complaint-interim-measures@2022-03-24#15");
    expect(counted("D12", "2021-05-01", { on: "2026-11-21" })).toMatchObject({
      safeDay: "2024-05-01",
      state: "passed",
    });
  });

  it("a notice due before an event is counted backwards and never rolls", () => {
    expect(counted("D36", "2026-10-08")).toMatchObject({ safeDay: "2026-10-01", lastDay: "2026-10-01" });
  });

  it("forty-eight hours after a refusal are safe only until the end of the next day", () => {
    expect(counted("P03", "2026-11-20")).toMatchObject({ length: 48, unit: "hours", safeDay: "2026-11-21" });
    expect(counted("P03", "2026-11-20", { on: "2026-11-22" }).state).toBe("still-in-law");
    expect(counted("P03", "2026-11-20", { on: "2026-11-23" }).state).toBe("passed");
  });

  it("the six months of reversed burden that end on a holiday end after it, and are safe only to the day itself", () => {
    expect(counted("D05", "2026-04-03")).toMatchObject({ safeDay: "2026-10-03", lastDay: "2026-10-08" });
  });

  it("fifteen days to pay or object are one part of a row with three", () => {
    expect(counted("D30-objection", "2026-11-02")).toMatchObject({ safeDay: "2026-11-17", lastDay: "2026-11-17" });
  });

  it("a plain weekend at the end of mediation shows both days and says why", () => {
    const answer = counted("D08", "2026-06-02");
    expect(answer).toMatchObject({ safeDay: "2026-08-01", lastDay: "2026-08-03" });
    expect(answer.note?.zh).toContain("周末");
  });
});

describe("the text in force on the day", () => {
  it("gave mediation 45 working days until July 2024 and sixty days since", () => {
    expect(counted("D08", "2020-01-01")).toMatchObject({ length: 45, unit: "working-days" });
    expect(counted("D08", "2020-01-01").articles.map(({ id }) => id)).toContain(
      "complaint-interim-measures@2019-11-30#21",
    );
    expect(deadlineFor("D08", plainDate("2019-12-31"), { law }).kind).toBe("not-recorded");
    expect(counted("D08", "2024-06-28")).toMatchObject({ length: 45, unit: "working-days" });
    expect(counted("D08", "2024-07-01")).toMatchObject({ length: 60, unit: "calendar-days" });
  });

  it("cites the new measures from 15 April 2026, and the repealed ones only before", () => {
    const ids = (from: string) => counted("D07", from).articles.map(({ id }) => id);
    expect(ids("2026-04-14")).toContain("complaint-interim-measures@2022-03-24#14");
    expect(ids("2026-04-14").join()).not.toContain("complaint-measures@");
    expect(ids("2026-04-15")).toContain("complaint-measures@2025-12-30#15");
    expect(ids("2026-04-15").join()).not.toContain("complaint-interim-measures");
  });

  it("is not guessed for days before it is on record", () => {
    const answer = deadlineFor("D26", plainDate("2023-06-01"), { law });
    expect(answer).toEqual({ kind: "not-recorded", rule: "D26", recordedFrom: "2024-01-01" });
  });
});

describe("asking for a rule", () => {
  it("knows ids in any case and slugs", () => {
    expect(counted("d01", "2026-11-02").rule).toBe("D01");
    expect(counted("no-reason-return", "2026-11-02").rule).toBe("D01");
  });

  it("lists the parts of a row that has several", () => {
    const answer = deadlineFor("D25", plainDate("2026-11-02"), { law });
    const parts = answer.kind === "parts" ? answer.parts.map(({ id }) => id) : [];
    expect(parts).toEqual(
      ["D25-small-claims", "D25-simplified", "D25-ordinary"].flatMap((part) => [part, `${part}-extended`]),
    );
    expect(counted("D25-simplified-extended", "2026-05-31").safeDay).toBe("2026-09-30");
    expect(counted("D11", "2026-05-06").length).toBe(90);
  });

  it("does not know what is not in the register", () => {
    expect(deadlineFor("D99", plainDate("2026-11-02"), { law }).kind).toBe("unknown-rule");
    expect(deadlineFor("", plainDate("2026-11-02"), { law }).kind).toBe("unknown-rule");
  });

  it("shows an unverified row as an open question", () => {
    expect(deadlineFor("D34", plainDate("2026-11-02"), { law }).kind).toBe("open-question");
    expect(deadlineFor("D35", plainDate("2026-11-02"), { law }).kind).toBe("open-question");
  });

  it("asks for a length that only a screen shows, and takes it", () => {
    expect(deadlineFor("P06", plainDate("2026-11-02"), { law }).kind).toBe("length-needed");
    expect(counted("P06", "2026-11-02", { length: 3 }).safeDay).toBe("2026-11-05");
    expect(counted("P01", "2026-11-02").safeDay).toBe("2026-11-17");
    expect(counted("P01", "2026-11-02", { length: 10 }).safeDay).toBe("2026-11-12");
  });

  it("refuses another length where the law fixes it, and lengths that cannot be", () => {
    expect(deadlineFor("D01", plainDate("2026-11-02"), { law, length: 30 })).toEqual({
      kind: "length-fixed",
      rule: "D01",
      length: 7,
    });
    expect(counted("D01", "2026-11-02", { length: 7 }).length).toBe(7);
    for (const length of [0, -1, 1.5, 3661, Number.NaN]) {
      expect(deadlineFor("P06", plainDate("2026-11-02"), { law, length }).kind).toBe("length-not-valid");
    }
  });

  it("carries at least one article in force for every rule of law", () => {
    for (const id of law.deadlineIds) {
      const answer = deadlineFor(id, plainDate("2026-05-06"), { law, length: undefined });
      if (answer.kind === "counted" && answer.source === "law") {
        expect(answer.articles.length, id).toBeGreaterThan(0);
        expect(
          answer.articles.every(({ effectiveFrom }) => effectiveFrom <= "2026-05-06"),
          id,
        ).toBe(true);
      } else {
        expect(answer.kind === "length-needed" || (answer.kind === "counted" && answer.source !== "law"), id).toBe(
          true,
        );
      }
    }
  });
});

/** Days of the official calendar as plain numbers of milliseconds: nothing of ours but the lists of days. */
const published = new Map(
  readLawFolder().core.calendars.flatMap(({ off, work }) => [
    ...Object.keys(off).map((day) => [day, false] as const),
    ...Object.keys(work).map((day) => [day, true] as const),
  ]),
);
const millisecondsADay = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const isWorking = (time: number) => published.get(iso(time)) ?? ![0, 6].includes(new Date(time).getUTCDay());

/** A second way of counting that shares no code with the first. */
function secondOpinion(
  from: string,
  length: number,
  unit: "calendar-days" | "working-days",
): { safe: string; last: string } {
  let time = Date.parse(`${from}T00:00:00Z`);
  for (let left = length; left > 0; ) {
    time += millisecondsADay;
    left -= unit === "calendar-days" || isWorking(time) ? 1 : 0;
  }
  const safe = iso(time);
  while (!isWorking(time)) {
    time += millisecondsADay;
  }
  return { safe, last: iso(time) };
}

function everyDay(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += millisecondsADay) {
    days.push(iso(time));
  }
  return days;
}

describe("a second, independent way of counting", () => {
  it("agrees on seven days from every day of 2018 to 2026", () => {
    const wrong = everyDay("2018-01-01", "2026-12-20").filter((from) => {
      const { safeDay, lastDay } = counted("D01", from);
      const theirs = secondOpinion(from, 7, "calendar-days");
      return safeDay !== theirs.safe || (lastDay ?? "") !== theirs.last;
    });
    expect(wrong).toEqual([]);
  });

  it("agrees on seven working days from every day of 2018 to 2026", () => {
    const wrong = everyDay("2018-01-01", "2026-12-15").filter(
      (from) => counted("D07", from).lastDay !== secondOpinion(from, 7, "working-days").last,
    );
    expect(wrong).toEqual([]);
  });
});

const dayArbitrary = fc
  .integer({ min: 0, max: 3200 })
  .map((days) => iso(Date.UTC(2018, 0, 1) + days * millisecondsADay));

describe("whatever day it starts", () => {
  it("a rolled deadline never ends on a day off", () => {
    fc.assert(
      fc.property(dayArbitrary, fc.constantFrom("D01", "D02", "D03", "D17", "D20"), (from, rule) => {
        const answer = deadlineFor(rule, from as PlainDate, { law });
        if (answer.kind === "counted" && answer.lastDay !== null) {
          expect(["working", "make-up"]).toContain(law.calendar.day(answer.lastDay).kind);
        }
      }),
    );
  });

  it("the last day is never before the safe day, and a day without a calendar is never named", () => {
    fc.assert(
      fc.property(dayArbitrary, fc.constantFrom(...law.deadlineIds), (from, rule) => {
        const answer = deadlineFor(rule, from as PlainDate, { law });
        if (answer.kind === "counted") {
          expect(answer.lastDay === null || answer.lastDay >= answer.safeDay).toBe(true);
          expect(answer.provisional).toBe(answer.lastDay === null);
          const whole = answer.unit === "hours" ? Math.ceil(answer.length / 24) : answer.length;
          expect(answer.days.filter(({ counted: counts }) => counts)).toHaveLength(whole);
        }
      }),
    );
  });
});
