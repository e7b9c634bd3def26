import { plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assessCase, caseDetail, composeFiling, markSent, openCase, recordFacts, recordOutcome } from "./index.ts";

let place: TemporaryWorkplace;
const firstDay = plainDate("2026-09-01");

beforeEach(async () => {
  place = await temporaryWorkplace(firstDay);
});

afterEach(() => place.dispose());

async function settling() {
  const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await recordFacts(place, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "platform", value: "taobao" },
    { name: "sellerAnswer", value: "refused" },
    { name: "platformDecision", value: "for-seller" },
    { name: "receivedOn", value: "2026-08-20" },
  ]);
  await assessCase(place, caseId);
  const { filing, second } = await composeFiling(place, caseId, { channel: "12315-odr" });
  expect(second).toBeNull();
  const at = { caseId, filingId: filing.id };
  await markSent(place, at, { on: firstDay, reference: null });
  return at;
}

const toComplaint = { id: "follow-up", channel: "12315-complaint", paper: "12315-complaint" };

describe("online settlement with the company", () => {
  test("has ten working days, which being taken in hand does not end, and falls back on the regulator once they are over", async () => {
    const at = await settling();
    await recordOutcome(place, at, { state: "accepted", on: firstDay });
    const waiting = await caseDetail(place, at.caseId);
    expect(waiting.filings[0]?.deadlines).toMatchObject([{ registerId: "D13", deadline: { lastDay: "2026-09-15" } }]);
    expect(waiting.nextStep).toMatchObject({ id: "wait", channel: "12315-odr" });
    place.clock.moveTo(plainDate("2026-09-16"));
    expect((await caseDetail(place, at.caseId)).nextStep).toMatchObject(toComplaint);
    const complaint = await composeFiling(place, at.caseId, { channel: "12315-complaint" });
    expect(complaint.second).toBeNull();
    await markSent(
      place,
      { caseId: at.caseId, filingId: complaint.filing.id },
      { on: place.clock.today(), reference: null },
    );
    expect((await caseDetail(place, at.caseId)).nextStep).toMatchObject({ id: "wait", channel: "12315-complaint" });
  });

  test.each(["refused", "ended"] as const)(
    "that is %s leads to the complaint the same day, already written",
    async (state) => {
      const at = await settling();
      await recordOutcome(place, at, { state, on: firstDay });
      expect((await caseDetail(place, at.caseId)).nextStep).toMatchObject(toComplaint);
      const { filing, second } = await composeFiling(place, at.caseId, { channel: "12315-complaint" });
      expect(second).toBeNull();
      expect((await caseDetail(place, at.caseId)).nextStep).toMatchObject({ ...toComplaint, filingId: filing.id });
    },
  );
});
