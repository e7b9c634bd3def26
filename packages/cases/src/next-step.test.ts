import type { FilingView, NextStep } from "@youju/api";
import { type Assessment, type Facts, plainDate, type RouteStep } from "@youju/domain";
import { anAssessment } from "@youju/testing/assessment";
import { describe, expect, test } from "vitest";
import type { CaseSnapshot } from "./case-snapshot.ts";
import { nextStep } from "./next-step.ts";

const step = (channel: string, state: RouteStep["state"]): RouteStep => ({
  channel,
  title: { zh: channel, en: channel },
  where: { zh: "", en: "" },
  preconditions: [],
  closes: [],
  cannot: [],
  effects: [],
  earlier: [],
  odds: [],
  clock: [],
  cost: { zh: "免费", en: "free" },
  articles: [],
  confidence: "high",
  state,
});

const route = [step("shop", "now"), step("platform", "now"), step("heimao", "now"), step("court", "later")];

function assessed(changes: Partial<Assessment> = {}): NonNullable<CaseSnapshot["assessment"]> {
  const assessment = { ...anAssessment({ kind: "no-reason-return" }), deadlines: [], questions: [], route, ...changes };
  return { id: "a", createdAt: "2026-10-05T04:00:00.000Z", assessment };
}

const filing = (channel: string, state: FilingView["state"], deadlines: FilingView["deadlines"] = []): FilingView => ({
  id: `f-${channel}`,
  caseId: "c",
  channel,
  state,
  sentOn: plainDate("2026-09-28"),
  reference: null,
  createdAt: "",
  updatedAt: "",
  title: { zh: channel, en: channel },
  deadlines,
});

const late = {
  rule: "r",
  registerId: "D07",
  title: { zh: "", en: "" },
  whose: "other",
  trigger: "sent",
  deadline: {
    from: plainDate("2026-09-18"),
    period: { length: 7, unit: "calendar-days", direction: "forward", bound: "latest", roll: "none" },
    firstDay: plainDate("2026-09-19"),
    lastDay: plainDate("2026-09-25"),
    safeDay: plainDate("2026-09-25"),
    days: [],
    provisional: false,
    note: null,
  },
  state: "passed",
  afterwards: { zh: "", en: "" },
  articles: [],
  confidence: "high",
  source: "law",
  endsAt: null,
} as const;

const facts: Facts = { shopName: "星野数码专营店" };

function ask(changes: Partial<CaseSnapshot>): Pick<NextStep, "id" | "channel" | "filingId"> {
  const { id, channel, filingId } = full(changes);
  return { id, channel, filingId };
}

function full(changes: Partial<CaseSnapshot>): NextStep {
  return nextStep({
    file: {
      id: "c",
      kind: "no-reason-return",
      title: "",
      demo: false,
      demoToday: null,
      createdAt: "",
      updatedAt: "",
      deletedAt: null,
    },
    today: plainDate("2026-10-05"),
    facts,
    history: [],
    exhibits: [],
    proposals: [],
    unrecognised: [],
    assessment: assessed(),
    stale: false,
    lawMoves: [],
    filings: [],
    contacts: [],
    openChannels: ["shop", "platform", "12315-complaint"],
    ...changes,
  });
}

describe("the one next step", () => {
  test("a new case wants material, one with proposals wants a yes, one without a kind wants the story", () => {
    expect(ask({ facts: {}, assessment: null }).id).toBe("add-material");
    const proposal = { name: "shopName", value: "甲店", confidence: 0.9, state: "sure", exhibitId: "e" } as const;
    expect(ask({ proposals: [proposal] }).id).toBe("confirm-fields");
  });

  test("facts without an assessment, or changed since, are to be worked out; then come the open questions", () => {
    expect(ask({ assessment: null }).id).toBe("answer-questions");
    expect(ask({ stale: true }).id).toBe("answer-questions");
    const question = {
      fact: "goodsClass",
      prompt: { zh: "", en: "" },
      why: { zh: "", en: "" },
      choices: [],
      help: null,
    } as const;
    expect(ask({ assessment: assessed({ questions: [question] }) }).id).toBe("answer-questions");
    const source = { kind: "person" } as const;
    const unknown = { name: "goodsClass", value: null, source, recordedAt: "2026-10-05T04:00:00.000Z" } as const;
    expect(ask({ assessment: assessed({ questions: [question] }), history: [unknown] }).id).toBe("compose");
    expect(ask({}).id).toBe("compose");
  });

  test("the first open step of the route is composed; one who was answered by the shop goes on to the platform", () => {
    expect(ask({})).toMatchObject({ id: "compose", channel: "shop" });
    expect(ask({ facts: { ...facts, sellerAnswer: "refused" } })).toMatchObject({ channel: "platform" });
    expect(ask({ openChannels: ["platform"] })).toMatchObject({ channel: "platform" });
  });

  test("a draft is to be sent, a sent one to be waited for, a refused one leads on", () => {
    expect(ask({ filings: [filing("shop", "drafted")] })).toEqual({ id: "send", channel: "shop", filingId: "f-shop" });
    expect(ask({ filings: [filing("shop", "sent")] })).toEqual({ id: "wait", channel: "shop", filingId: "f-shop" });
    const refused = ask({ filings: [filing("shop", "refused")], openChannels: ["platform"] });
    expect(refused).toMatchObject({ id: "follow-up", channel: "platform" });
  });

  test("silence past the last day is followed up, not waited for", () => {
    expect(ask({ filings: [filing("shop", "sent", [late])] })).toMatchObject({ id: "follow-up", filingId: "f-shop" });
  });

  test("names the person's own nearest day where it hurries, not one years away nor one the other side has", () => {
    const until = (whose: "person" | "other", day: string) => {
      const { deadline, ...rest } = late;
      const last = plainDate(day);
      const one = { ...rest, whose, deadline: { ...deadline, safeDay: last, lastDay: last } };
      return full({ assessment: assessed({ deadlines: [one] }) }).until?.day;
    };
    expect(until("person", "2026-11-01")).toBe("2026-11-01");
    expect(until("person", "2029-11-01")).toBeUndefined();
    expect(until("other", "2026-11-01")).toBeUndefined();
  });

  test("a settled case is closed, and one with no way left says so", () => {
    expect(ask({ filings: [filing("shop", "settled")] }).id).toBe("closed");
    expect(ask({ assessment: assessed({ route: [step("court", "later")] }) }).id).toBe("closed");
  });
});
