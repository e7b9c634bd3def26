import type { ContactView, FilingView, NextStep, PromiseView } from "@youju/api";
import { type Assessment, type Facts, moment, plainDate, type RouteStep } from "@youju/domain";
import { silences } from "@youju/rules";
import { anAssessment } from "@youju/testing/assessment";
import { describe, expect, test } from "vitest";
import type { CaseSnapshot } from "./case-snapshot.ts";
import { type NextSteps, nextSteps, stepKey } from "./next-step.ts";
import { turnOf } from "./turn-of.ts";

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
  paper: channel,
  versions: 0,
  deadlines,
  despite: null,
  sending: null,
  corrected: [],
  fee: null,
  steps: [],
  next: [],
  stops: [],
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

const talk = (by: string, state: PromiseView["state"]): ContactView => ({
  id: "k",
  caseId: "c",
  channel: "call",
  party: "shop",
  person: null,
  role: null,
  staffNumber: null,
  at: moment("2026-10-01"),
  said: "",
  ticket: null,
  filingId: null,
  exhibitIds: [],
  revision: 1,
  recordedAt: "",
  changedAt: "",
  promises: [
    {
      id: "p1",
      who: "shop",
      what: "退款",
      by: moment(by),
      mark: null,
      markedOn: null,
      state,
      deadline: {
        ...late,
        source: "promise",
        deadline: { ...late.deadline, lastDay: plainDate(by), safeDay: plainDate(by) },
      },
    },
  ],
});

const noOutcome = { closing: null, settlements: [] };
const ladder = [{ channel: "heimao", how: "alongside" }] as const;
const facts: Facts = { shopName: "星野数码专营店" };

function ask(changes: Partial<CaseSnapshot>): Pick<NextStep, "id" | "channel" | "filingId"> {
  const { id, channel, filingId } = full(changes);
  return { id, channel, filingId };
}

function full(changes: Partial<CaseSnapshot>): NextStep {
  return both(changes).nextStep;
}

function both(changes: Partial<CaseSnapshot>): NextSteps {
  const { filings = [], today = plainDate("2026-10-05") } = changes;
  return nextSteps({
    file: {
      id: "c",
      kind: "no-reason-return",
      title: "",
      demo: false,
      demoToday: null,
      createdAt: "",
      updatedAt: "",
      deletedAt: null,
      archivedAt: null,
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
    outcome: noOutcome,
    ladder,
    openChannels: ["shop", "platform", "12315-complaint"],
    silences: silences(filings, today),
    snooze: null,
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
    const toReadOut = { ...filing("platform", "drafted"), paper: "call-platform" };
    expect(ask({ filings: [toReadOut] })).not.toMatchObject({ id: "send" });
    expect(ask({ filings: [filing("shop", "drafted"), toReadOut] })).toMatchObject({ id: "send", filingId: "f-shop" });
    expect(ask({ filings: [filing("shop", "sent")] })).toEqual({ id: "wait", channel: "shop", filingId: "f-shop" });
    const refused = ask({ filings: [filing("shop", "refused")], openChannels: ["platform"] });
    expect(refused).toMatchObject({ id: "follow-up", channel: "platform" });
  });

  test("silence past the last day raises the reminder, then a wait of some days, then the reconsideration", () => {
    const silent = filing("12315-complaint", "sent", [late]);
    expect(full({ filings: [silent] })).toMatchObject({ id: "follow-up", paper: "chaser", filingId: null });
    expect(full({ filings: [silent] }).why.zh).toContain("2026-09-25 答复，已经过了 10 天");
    const drafted = { ...filing("12315-complaint", "drafted"), id: "f-chaser", paper: "chaser", sentOn: null };
    expect(full({ filings: [silent, drafted] })).toMatchObject({ id: "follow-up", filingId: "f-chaser" });
    const chaser = { ...drafted, state: "sent", sentOn: plainDate("2026-10-01") } as const;
    expect(full({ filings: [silent, chaser] })).toMatchObject({ id: "wait", filingId: "f-12315-complaint" });
    const later = full({ filings: [silent, chaser], today: plainDate("2026-10-06") });
    expect(later).toMatchObject({ id: "follow-up", channel: "administrative-review", paper: "administrative-review" });
  });

  test("silence for which there is no paper is told, and an answer that came ends it", () => {
    const court = { ...late, registerId: "D21" };
    expect(ask({ filings: [filing("court", "sent", [court])] })).toMatchObject({
      id: "follow-up",
      filingId: "f-court",
    });
    expect(ask({ filings: [filing("12315-complaint", "accepted", [])] })).toMatchObject({ id: "wait" });
  });

  test("a window of one's own about to close comes before any waiting", () => {
    const { deadline, ...rest } = late;
    const last = plainDate("2026-10-07");
    const window = {
      ...rest,
      whose: "person",
      source: "platform-default",
      registerId: "P03",
      rule: "ask-platform",
    } as const;
    const pressing = {
      ...window,
      deadline: { ...deadline, from: plainDate("2026-10-05"), safeDay: last, lastDay: last },
    };
    const waiting = filing("12315-complaint", "sent");
    const found = full({ filings: [waiting], assessment: assessed({ deadlines: [pressing] }) });
    expect(found).toMatchObject({ id: "act-in-time", paper: "platform-dispute-note", until: { day: "2026-10-07" } });
    const early = full({
      filings: [waiting],
      assessment: assessed({ deadlines: [pressing] }),
      today: plainDate("2026-10-03"),
    });
    expect(early.id).toBe("wait");
    const asked = { ...filing("platform", "sent"), paper: "platform-dispute-note", sentOn: plainDate("2026-10-05") };
    expect(full({ filings: [waiting, asked], assessment: assessed({ deadlines: [pressing] }) }).id).toBe("wait");
  });

  test("a word that is due within a week is waited for, one that was broken is told in the next paper, one told of is not", () => {
    expect(full({ contacts: [talk("2026-10-10", "open")] })).toMatchObject({
      id: "wait",
      contactId: "k",
      until: { day: "2026-10-10" },
    });
    expect(full({ contacts: [talk("2026-10-13", "open")] })).toMatchObject({ id: "compose" });
    const broken = { contacts: [talk("2026-10-02", "broken")] };
    expect(full(broken)).toMatchObject({ id: "promise", contactId: "k", channel: "shop" });
    const told = { ...filing("shop", "refused"), sentOn: plainDate("2026-10-03") };
    expect(full({ ...broken, filings: [told], openChannels: ["platform"] })).toMatchObject({ id: "follow-up" });
    expect(
      turnOf({
        filings: [],
        contacts: [talk("2026-10-10", "open")],
        outcome: noOutcome,
        assessment: null,
        ladder,
        today: plainDate("2026-10-05"),
      }),
    ).toBe("other");
    expect(
      turnOf({
        filings: [],
        contacts: broken.contacts,
        outcome: noOutcome,
        assessment: null,
        ladder,
        today: plainDate("2026-10-05"),
      }),
    ).toBe("person");
  });

  test("what closes and delays nothing else can be done beside the wait; a step that was put off stands back until its day", () => {
    const safe = step("heimao", "now");
    const closing = {
      ...step("cca-315", "now"),
      effects: [
        {
          rule: "r",
          effect: "closes",
          when: ["accepted"],
          channels: ["12315-complaint"],
          text: { zh: "", en: "" },
          articles: [],
          confidence: "high",
        },
      ],
    } as const;
    const at = {
      filings: [filing("12315-complaint", "sent")],
      assessment: assessed({ route: [closing, safe] }),
      openChannels: ["cca-315", "heimao"],
    };
    const { nextStep, alsoNow } = both(at);
    expect([nextStep.id, alsoNow.map(({ channel }) => channel)]).toEqual(["wait", ["heimao"]]);
    const snooze = { step: stepKey(nextStep), until: plainDate("2026-10-08"), reason: "等快递" };
    expect(full({ ...at, snooze }).snoozed).toEqual({ until: "2026-10-08", reason: "等快递" });
    expect(full({ ...at, snooze, today: plainDate("2026-10-08") }).snoozed).toBeNull();
    expect(full({ filings: [filing("shop", "sent")], snooze }).snoozed).toBeNull();
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

  test("what only runs beside the rest is waited for where no other way is open, and holds nothing up before", () => {
    const report = filing("heimao", "sent");
    expect(ask({ filings: [report], openChannels: ["platform"] })).toMatchObject({ channel: "platform" });
    const alone = assessed({ route: [step("heimao", "now")] });
    expect(ask({ filings: [report], assessment: alone })).toMatchObject({ id: "wait", channel: "heimao" });
    const complaint = filing("12315-complaint", "sent");
    expect(ask({ filings: [complaint, report] })).toMatchObject({ id: "wait", channel: "12315-complaint" });
    const tried = { filings: [report], contacts: [], outcome: noOutcome, ladder, today: plainDate("2026-10-05") };
    expect([turnOf({ ...tried, assessment: assessed() }), turnOf({ ...tried, assessment: alone })]).toEqual([
      "person",
      "other",
    ]);
  });

  test("a platform that has decided is not written to again, nor a second official mediator once one had the dispute", () => {
    const steps = [step("platform", "now"), step("cca-315", "now"), step("court", "now")];
    const openChannels = steps.map(({ channel }) => channel);
    const order = { mediator: "accepted-or-handled", lead: null, steps: [], offices: null } as const;
    const handled = { assessment: assessed({ route: steps, order }), openChannels };
    expect(ask({ ...handled, facts: { ...facts, platformDecision: "for-seller" } })).toMatchObject({
      channel: "cca-315",
    });
    const choices = [...ladder, { channel: "cca-315", how: "choose-one" }] as const;
    const note = { ...filing("platform", "refused"), paper: "platform-dispute-note" };
    expect(ask({ ...handled, filings: [note], ladder: choices })).toMatchObject({ channel: "court" });
  });

  test("the fee of a court is the person's to pay from the day its notice came", () => {
    const { deadline, ...rest } = late;
    const last = plainDate("2026-10-12");
    const fee = {
      ...rest,
      registerId: "D22",
      whose: "person",
      deadline: { ...deadline, safeDay: last, lastDay: last },
    } as const;
    expect(full({ filings: [filing("court", "accepted", [fee])] })).toMatchObject({
      id: "act-in-time",
      channel: "court",
      until: { day: "2026-10-12" },
    });
  });

  test("a settled case is closed, and one with no way left says so", () => {
    expect(ask({ filings: [filing("shop", "settled")] }).id).toBe("closed");
    expect(ask({ assessment: assessed({ route: [step("court", "later")] }) }).id).toBe("closed");
  });
});
