import { addDays, addMonths, dayOf, type FactName, type Facts, factTable, type Moment, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import type { ReplyCase } from "./conditions.ts";
import { judge } from "./judge.ts";

const data = readLawFolder();
const law = lawBook(data);
const today = plainDate("2026-11-18");
const entries = (data.replies ?? []).flatMap((topic) => topic.entries).filter(({ cases }) => cases.length > 1);

type Condition = NonNullable<NonNullable<ReplyCase["when"]>[FactName]>;

/** Facts of which each condition of a case is so, and no more. */
function factsFor({ when = {} }: ReplyCase): Facts {
  const facts: Record<string, unknown> = {};
  for (const [name, condition] of Object.entries(when) as [FactName, Condition][]) {
    Object.assign(facts, { [name]: facts[name] ?? valueFor(name, condition, facts) });
  }
  const received = facts.receivedOn as Moment | undefined;
  const isLongAgo = received !== undefined && dayOf(received) < addMonths(today, -24);
  return { ...(isLongAgo && !("paidOn" in facts) ? { paidOn: today } : {}), ...facts } as Facts;
}

function valueFor(name: FactName, condition: Condition, facts: Record<string, unknown>): unknown {
  if (typeof condition !== "object") {
    return condition;
  }
  if (Array.isArray(condition)) {
    return condition[0];
  }
  if ("known" in condition) {
    return condition.known ? sampleOf(name) : undefined;
  }
  if ("number" in condition) {
    return condition.number.least ?? condition.number.most;
  }
  if ("shareOf" in condition) {
    facts[condition.shareOf] = 10_000;
    return 100 * (condition.least ?? condition.most ?? 0);
  }
  if ("after" in condition) {
    facts[condition.after] ??= addDays(today, -20);
    return addDays(dayOf(facts[condition.after] as Moment), condition.least ?? condition.most ?? 0);
  }
  return dayFor(condition, facts);
}

function dayFor({ period, over }: Extract<Condition, { readonly period: unknown }>, facts: Record<string, unknown>) {
  for (const length of [period.months, period.days]) {
    if (typeof length === "string") {
      facts[length] ??= 12;
    }
  }
  const months = typeof period.months === "string" ? Number(facts[period.months]) : (period.months ?? 0);
  const days = typeof period.days === "string" ? Number(facts[period.days]) : (period.days ?? 0);
  return over ? addDays(addMonths(today, -months), -days - 40) : today;
}

function sampleOf(name: FactName): unknown {
  const type = factTable[name];
  const samples = {
    date: addDays(today, -3),
    moment: addDays(today, -3),
    flag: true,
    money: 10_000,
    count: 1,
    percent: 50,
  };
  return "choices" in type ? type.choices[0] : (samples[type.type as keyof typeof samples] ?? "某");
}

const verdictIn = (reply: (typeof entries)[number], found: ReplyCase) =>
  judge(reply, { facts: factsFor(found), today, calendar: law.calendar, said: found.said?.[0] ?? "", law });

describe("a verdict that turns on the facts", () => {
  it.each(entries.map((reply) => [reply.id, reply] as const))("%s comes out each way", (_, reply) => {
    const given = reply.cases.slice(0, -1).map((found) => [found.because.zh, verdictIn(reply, found)?.verdict]);
    expect(given).toEqual(reply.cases.slice(0, -1).map((found) => [found.because.zh, found.verdict]));
  });

  it.each(entries.map((reply) => [reply.id, reply] as const))(
    "%s is open while nothing that decides is known, or has a reserve where it holds as a rule",
    (_, reply) => {
      const rest = reply.cases.at(-1);
      const expected = reply.asks.length > 0 && rest?.asRule !== true ? "depends" : rest?.verdict;
      const judged = rest && verdictIn(reply, { ...rest, when: {} });
      expect(judged?.verdict).toBe(expected);
      expect(rest?.asRule === true && judged?.isFirm).toBe(false);
    },
  );

  it("is firm in their favour only where a fact or their words say so", () => {
    const favours = entries.flatMap((reply) => reply.cases.slice(-1).map((found) => verdictIn(reply, found)));
    expect(favours.filter((found) => found?.verdict === "stands" && found.isFirm)).toEqual([]);
  });
});

const exceptions: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ["adult-account", { minorActed: "shown", guardianConsented: false, fitsAge: true }, "depends"],
  ["adult-account", { minorActed: "shown", guardianConsented: false }, "does-not-stand"],
  ["used-after-debit", { usedAfterDebit: false, renewalAgreed: "ticked", debitNotice: "clear" }, "depends"],
  ["eaten-no-return", { foodProblem: "spoiled", defectProof: "test-report" }, "does-not-stand"],
  ["eaten-no-return", { afterSalesCause: "changed-mind", goodsCondition: "opened-to-inspect" }, "depends"],
  ["no-harm-no-pay", { harmDone: "none-yet", foodProblem: "test-failed" }, "does-not-stand"],
  ["no-harm-no-pay", { harmDone: "none-yet" }, "depends"],
  ["bought-knowing", { moreThanNeeded: true, knewBeforeBuying: false, foodProblem: "past-date" }, "depends"],
  ["no-harm-to-person", { misused: true, defectProof: "test-report" }, "depends"],
  ["no-harm-to-person", { misused: true, faultCause: "user-damage" }, "stands"],
  ["seller-did-not-know", { knowledgeSign: "none", afterSalesCause: "fault-or-mismatch" }, "stands"],
  ["prepaid-no-refund", { endReason: "own-reason", noRefundTerm: true }, "depends"],
  ["prepaid-no-refund", {}, "does-not-stand"],
  ["evidence-insufficient", { defectProof: "suspicion" }, "stands"],
  ["evidence-insufficient", { defectProof: "plain-failure" }, "depends"],
  ["negotiate-first", { sellerAnswer: "not-asked", sellerReachable: false }, "does-not-stand"],
  ["return-rate", { afterSalesCause: "changed-mind", receivedOn: today, goodsClass: "custom-made" }, "depends"],
  ["send-back-first", { afterSalesCause: "fault-or-mismatch", agreedTo: "refund-only" }, "does-not-stand"],
  ["advance-freight", { afterSalesCause: "changed-mind", returnFreightAgreed: "seller" }, "depends"],
  ["identity-withheld", { sellerKind: "private-person", sellerSellsRegularly: true }, "does-not-stand"],
  ["regulator-elsewhere", { sellerKind: "private-person" }, "depends"],
  ["regulator-not-daily-life", { forDailyLife: true, alikeComplaints: 27 }, "depends"],
  ["regulator-three-years", { orderedOn: "2022-01-01", foundOn: "2026-10-01" }, "does-not-stand"],
  ["regulator-three-years", { orderedOn: "2022-01-01" }, "depends"],
];

describe("a fact that turns a verdict, and the exception to it", () => {
  it.each(exceptions)("%s with %o: %s", (id, facts, verdict) => {
    const reply = entries.find((entry) => entry.id === id);
    const asked = { facts: facts as Facts, today, calendar: law.calendar, said: "", law };
    expect(reply && judge(reply, asked)?.verdict).toBe(verdict);
  });
});
