import { join } from "node:path";
import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { type CountedDeadline, deadlineFor } from "@youju/rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayNumber, readDay, writeDay } from "./day-number.ts";
import { isPublished, isRestDay, readDaysOff } from "./days-off.ts";
import { authorityRules } from "./register-authorities.ts";
import { consumerRules } from "./register-consumer.ts";
import { courtRules } from "./register-courts.ts";
import { platformRules } from "./register-platforms.ts";
import { ruleFor, secondCount } from "./second-count.ts";

const law = lawBook(readLawFolder());
const daysOff = readDaysOff(join(import.meta.dirname, "../../law/calendars"));
const register = [...consumerRules, ...authorityRules, ...courtRules, ...platformRules];

const firstStart = readDay("2018-01-01");
const lastStart = readDay("2026-12-31");
/** The day the question is asked: it chooses the text where a period limits an act still to come. */
const asked = plainDate("2026-12-31");

/** Rows whose length nobody could verify: the project names them as open questions and counts nothing. */
const open = new Set(["D34", "D35-return", "D35-exchange", "D35-main-unit", "D36-major"]);
const ids = [...new Set(register.map(({ id }) => id))].filter((id) => !open.has(id));

/** What both sides say, in one line each, so that a difference can be read. */
function second(id: string, start: DayNumber, given: number | undefined): string {
  const rule = ruleFor(id, start, register);
  const length = given ?? rule?.length;
  if (rule === undefined || typeof length !== "number") {
    return rule === undefined ? "no rule on record" : "length needed";
  }
  const { firstDay, lastDay, safeDay, provisional } = secondCount({ rule, length, start }, daysOff);
  return line({ firstDay, lastDay, safeDay, provisional });
}

function engine(id: string, start: DayNumber, given: number | undefined): string {
  const answer = deadlineFor(id, plainDate(writeDay(start)), { law, on: asked, length: given });
  switch (answer.kind) {
    case "counted":
      return line(answer);
    case "not-recorded":
      return "no rule on record";
    case "length-needed":
      return "length needed";
    default:
      return answer.kind;
  }
}

function line(answer: Pick<CountedDeadline, "firstDay" | "lastDay" | "safeDay" | "provisional"> | Second): string {
  const state = answer.provisional ? "provisional" : "final";
  return `first ${answer.firstDay}, last ${answer.lastDay}, safe ${answer.safeDay}, ${state}`;
}

type Second = ReturnType<typeof secondCount>;

function differences(id: string, given?: number): readonly string[] {
  const found: string[] = [];
  for (let start = firstStart; start <= lastStart; start += 1) {
    const [one, other] = [second(id, start, given), engine(id, start, given)];
    if (one !== other) {
      found.push(`${id} from ${writeDay(start)}: second ${one}; engine ${other}`);
    }
  }
  return found;
}

describe("the register, counted twice, from every day of 2018 to 2026", () => {
  it("holds the same rules on both sides", () => {
    expect(law.deadlineIds.toSorted()).toEqual(ids.toSorted());
  });

  it.each(["D34", "D35", "D36-major"])("%s is an open question and never a day", (id) => {
    expect(deadlineFor(id, plainDate("2026-05-06"), { law }).kind).toBe("open-question");
  });

  it.each(ids)("%s ends on the same day", (id) => {
    expect(differences(id)).toEqual([]);
  });

  const settable = ids.filter((id) => /^(P|D24|D41)/.test(id));
  it.each(settable)("%s ends on the same day where a screen, a paper or a court sets another length", (id) => {
    expect(differences(id, 10)).toEqual([]);
  });

  it("hours end on the same day whatever their number", () => {
    const hours = Array.from({ length: 100 }, (_, index) => index + 1);
    const starts = [readDay("2024-02-28"), readDay("2025-12-31"), lastStart];
    const pairs = hours.flatMap((length) => starts.map((start) => [length, start] as const));
    expect(pairs.map(([length, start]) => engine("P03", start, length))).toEqual(
      pairs.map(([length, start]) => second("P03", start, length)),
    );
  });
});

const anyStart = fc.integer({ min: firstStart, max: lastStart });
const anyRule = fc.constantFrom(...ids);

function countedBy(id: string, start: DayNumber): CountedDeadline | undefined {
  const length = register.find((rule) => rule.id === id)?.length === "asked" ? 10 : undefined;
  const answer = deadlineFor(id, plainDate(writeDay(start)), { law, on: asked, length });
  return answer.kind === "counted" ? answer : undefined;
}

describe("whatever rule and day", () => {
  it("a last day that was moved, or counted in working days, is never a day of rest", () => {
    fc.assert(
      fc.property(anyRule, anyStart, (id, start) => {
        const answer = countedBy(id, start);
        const moves =
          answer !== undefined && (answer.unit === "working-days" || answer.deadline.period.roll !== "none");
        if (moves && answer.lastDay !== null) {
          expect(isRestDay(readDay(answer.lastDay), daysOff)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("the certificate lists every day once and in order, from the event to the end", () => {
    fc.assert(
      fc.property(anyRule, anyStart, (id, start) => {
        const answer = countedBy(id, start);
        if (answer !== undefined) {
          expectWhole(answer, start);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("a certificate of working days counts exactly the days that are no days of rest", () => {
    fc.assert(
      fc.property(fc.constantFrom("D07", "D08", "D09", "D10-report", "D13"), anyStart, (id, start) => {
        const answer = countedBy(id, start);
        if (answer?.unit === "working-days") {
          for (const { date, counted } of answer.days.slice(1)) {
            expect(counted, date).toBe(!isRestDay(readDay(date), daysOff));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Every day from the event on for days and hours; for months and years every mark, then every day it moves over. */
function expectWhole(answer: CountedDeadline, start: DayNumber): void {
  const listed = answer.days.map(({ date }) => readDay(date));
  const sense = answer.direction === "forward" ? 1 : -1;
  const steps = listed.slice(1).map((day, index) => (day - (listed[index] ?? day)) * sense);
  expect(listed[0]).toBe(start);
  expect(steps.every((step) => step > 0)).toBe(true);
  const numbers = answer.days.filter(({ counted }) => counted).map(({ count }) => count);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const marks = answer.unit === "months" || answer.unit === "years";
  expect(steps.slice(marks ? answer.length : 0).every((step) => step === 1)).toBe(true);
  expect(numbers).toHaveLength(answer.unit === "hours" ? Math.ceil(answer.length / 24) : answer.length);
  const end = listed.at(-1) ?? start;
  if (answer.lastDay !== null) {
    expect(end).toBe(readDay(answer.lastDay));
  } else {
    expect(end >= readDay(answer.safeDay) && !isPublished(end, daysOff)).toBe(true);
  }
}
