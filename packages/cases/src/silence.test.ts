import { plainDate, YoujuError } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  assessCase,
  caseDetail,
  composeFiling,
  listCases,
  markSent,
  openCase,
  recordFacts,
  recordOutcome,
  resumeStep,
  snoozeStep,
} from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-09-28"));
  caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await recordFacts(place, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "platform", value: "taobao" },
    { name: "sellerAnswer", value: "refused" },
    { name: "receivedOn", value: "2026-08-20" },
  ]);
  await assessCase(place, caseId);
});

afterEach(() => place.dispose());

/** Writes a paper and says that it went out on the day it is. */
async function send(channel: string, paper?: string): Promise<string> {
  const { filing } = await composeFiling(place, caseId, { channel, ...(paper === undefined ? {} : { paper }) });
  await markSent(place, { caseId, filingId: filing.id }, { on: place.clock.today(), reference: null });
  return filing.id;
}

const on = (day: string) => place.clock.moveTo(plainDate(day));
const step = async () => (await caseDetail(place, caseId)).nextStep;
const turn = async () => (await listCases(place, { scope: "mine", state: "all" })).cases[0]?.turn;

describe("a complaint at 12315 that nobody answers", () => {
  test("is waited for to the seventh working day, then the reminder is proposed, then a rest, then the reconsideration", async () => {
    const complaint = await send("12315-complaint");
    on("2026-10-13");
    expect(await step()).toMatchObject({ id: "wait", filingId: complaint, until: { day: "2026-10-13" } });
    expect(await turn()).toBe("other");
    on("2026-10-14");
    const raised = { id: "follow-up", channel: "12315-complaint", paper: "chaser", filingId: null };
    expect(await step()).toMatchObject(raised);
    expect(await turn()).toBe("person");
    expect((await caseDetail(place, caseId)).silences).toMatchObject([
      { filingId: complaint, registerId: "D07", lastDay: "2026-10-13", days: 1, resting: null },
    ]);
    const chaser = await send("12315-complaint", "chaser");
    expect(await step()).toMatchObject({ id: "wait", filingId: complaint });
    const answered = recordOutcome(place, { caseId, filingId: chaser }, { state: "accepted", on: place.clock.today() });
    await expect(answered).rejects.toMatchObject({ code: "CONFLICT" });
    on("2026-10-19");
    expect(await step()).toMatchObject({ id: "follow-up", channel: "administrative-review" });
    await recordOutcome(place, { caseId, filingId: complaint }, { state: "accepted", on: plainDate("2026-10-19") });
    expect(await step()).toMatchObject({ id: "wait", filingId: complaint });
  });
});

test("a platform's refusal starts the time to call the platform in, and that comes before everything else", async () => {
  const application = await send("platform", "platform-application");
  on("2026-09-29");
  await recordOutcome(place, { caseId, filingId: application }, { state: "refused", on: plainDate("2026-09-29") });
  const { nextStep, filings } = await caseDetail(place, caseId);
  const window = filings[0]?.deadlines.find(({ registerId }) => registerId === "P03");
  expect(window).toMatchObject({ whose: "person", deadline: { from: "2026-09-29" } });
  on(window?.deadline.safeDay ?? "");
  expect(await step()).toMatchObject({ id: "act-in-time", channel: "platform", paper: "platform-dispute-note" });
  expect(nextStep.channel).toBe("platform");
  await send("platform", "platform-dispute-note");
  expect((await step()).id).not.toBe("act-in-time");
});

describe("the next step put off", () => {
  const refused = (act: Promise<unknown>, field: string) =>
    expect(act).rejects.toSatisfy((error) => error instanceof YoujuError && error.detail?.field === field);

  test("stands back until its day or until it is taken up, and something else that comes up is not put off with it", async () => {
    const put = await snoozeStep(place, caseId, { until: plainDate("2026-10-03"), reason: "等家人一起看" });
    expect(put.nextStep.snoozed).toEqual({ until: "2026-10-03", reason: "等家人一起看" });
    expect((await resumeStep(place, caseId)).nextStep.snoozed).toBeNull();
    await snoozeStep(place, caseId, { until: plainDate("2026-10-03"), reason: "等家人一起看" });
    on("2026-10-03");
    expect((await step()).snoozed).toBeNull();
    on("2026-09-30");
    expect((await step()).snoozed).not.toBeNull();
    await send("12315-complaint");
    expect((await step()).snoozed).toBeNull();
  });

  test("needs a reason and a day within thirty, and cannot outlast the person's own time", async () => {
    await refused(snoozeStep(place, caseId, { until: plainDate("2026-10-03"), reason: " " }), "reason");
    await refused(snoozeStep(place, caseId, { until: plainDate("2026-09-28"), reason: "晚点" }), "until");
    await refused(snoozeStep(place, caseId, { until: plainDate("2026-11-28"), reason: "晚点" }), "until");
    await recordFacts(place, caseId, [{ name: "interventionEnds", value: "2026-09-30T18:00" }]);
    await assessCase(place, caseId);
    await refused(snoozeStep(place, caseId, { until: plainDate("2026-10-03"), reason: "晚点" }), "until");
  });
});

test("what must not be pressed is told while it matters: receipt, the application, the complaint", async () => {
  const ids = async () => (await caseDetail(place, caseId)).notToPress.map(({ id }) => id);
  expect(await ids()).toEqual(["confirm-receipt"]);
  await send("platform", "platform-application");
  const complaint = await send("12315-complaint");
  expect(await ids()).toEqual(["confirm-receipt", "withdraw-application", "withdraw-complaint"]);
  await recordFacts(place, caseId, [{ name: "receiptConfirmed", value: true }]);
  expect(await ids()).toEqual(["withdraw-application", "withdraw-complaint"]);
  await recordOutcome(place, { caseId, filingId: complaint }, { state: "settled", on: plainDate("2026-09-28") });
  expect(await ids()).toEqual([]);
});
