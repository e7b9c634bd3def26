import { plainDate } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addExhibit,
  assessCase,
  caseDetail,
  composeFiling,
  markSent,
  openCase,
  recordFacts,
  recordOutcome,
} from "./index.ts";

let place: TemporaryWorkplace;
const day = (text: string) => plainDate(text);

beforeEach(async () => {
  place = await temporaryWorkplace(day("2026-09-01"));
});

afterEach(() => place.dispose());

async function filed(channel: string) {
  const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await recordFacts(place, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "platform", value: "taobao" },
    { name: "sellerAnswer", value: "refused" },
    { name: "receivedOn", value: "2026-08-20" },
  ]);
  await assessCase(place, caseId);
  const { filing } = await composeFiling(place, caseId, { channel });
  const at = { caseId, filingId: filing.id };
  await markSent(place, at, { on: day("2026-09-01"), reference: null });
  return at;
}

const pictured = async (caseId: string, fileName: string) =>
  addExhibit(place, { caseId, fileName, kind: null, body: streamOf(await plainPicture(7)) });

const clocksOf = async (caseId: string) =>
  (await caseDetail(place, caseId)).filings[0]?.deadlines.map(({ registerId, deadline }) => [
    registerId,
    deadline.from,
  ]);

describe("where a filing stands", () => {
  test("passed to another office, the time to decide runs anew from the day it got there, and nothing is silent before", async () => {
    const at = await filed("12315-complaint");
    place.clock.moveTo(day("2026-09-09"));
    const moved = await recordOutcome(place, at, { state: "transferred", on: day("2026-09-09") });
    expect(moved.filing.next).toContain("accepted");
    expect(await clocksOf(at.caseId)).toEqual([["D07", "2026-09-09"]]);
    place.clock.moveTo(day("2026-09-14"));
    expect((await caseDetail(place, at.caseId)).silences).toEqual([]);
    place.clock.moveTo(day("2026-10-12"));
    const detail = await caseDetail(place, at.caseId);
    expect(detail.silences).toMatchObject([{ registerId: "D07" }]);
    expect(detail.assessment?.assessment.order.mediator).toBe("filed");
  });

  test("mediation goes on from acceptance: its sixty days run from there, and 12315 stays closed whatever comes", async () => {
    const at = await filed("12315-complaint");
    place.clock.moveTo(day("2026-09-20"));
    await recordOutcome(place, at, { state: "accepted", on: day("2026-09-08") });
    await recordOutcome(place, at, { state: "mediating", on: day("2026-09-18") });
    expect(await clocksOf(at.caseId)).toEqual([["D08", "2026-09-08"]]);
    await recordOutcome(place, at, { state: "withdrawn", on: day("2026-09-20") });
    const { assessment } = await caseDetail(place, at.caseId);
    expect(assessment?.assessment.order.mediator).toBe("accepted-or-handled");
  });

  test("the other side's own words are kept beside ours; new words for the same state move no clock", async () => {
    const at = await filed("12315-complaint");
    const exhibit = await pictured(at.caseId, "页面.png");
    place.clock.moveTo(day("2026-09-10"));
    const proof = [exhibit.id];
    await recordOutcome(place, at, {
      state: "accepted",
      on: day("2026-09-08"),
      wording: " 已受理，分派承办人 ",
      proof,
    });
    const said = await recordOutcome(place, at, { state: "accepted", on: day("2026-09-10"), wording: "办理中" });
    expect(said.filing.steps.slice(-2)).toMatchObject([
      { state: "accepted", wording: "已受理，分派承办人", progress: false, proof },
      { state: "accepted", wording: "办理中", progress: true, proof: [] },
    ]);
    expect(await clocksOf(at.caseId)).toEqual([["D08", "2026-09-08"]]);
    const sameAgain = recordOutcome(place, at, { state: "accepted", on: day("2026-09-10") });
    await expect(sameAgain).rejects.toMatchObject({ code: "CONFLICT" });
    const strange = recordOutcome(place, at, { state: "ended", on: day("2026-09-10"), proof: ["none"] });
    await expect(strange).rejects.toMatchObject({ code: "INPUT_INVALID", detail: { field: "proof" } });
  });

  test("words of a site that has not decided yet leave the day it was sent alone", async () => {
    const at = await filed("heimao");
    place.clock.moveTo(day("2026-09-03"));
    const said = await recordOutcome(place, at, { state: "sent", on: day("2026-09-03"), wording: "待分配" });
    expect(said.filing).toMatchObject({ state: "sent", sentOn: "2026-09-01" });
    expect(said.filing.next).not.toContain("mediating");
    const mediated = recordOutcome(place, at, { state: "mediating", on: day("2026-09-03") });
    await expect(mediated).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("a court may try mediation first and register the suit afterwards; its days to register end with either", async () => {
    const at = await filed("court");
    expect((await clocksOf(at.caseId))?.map(([rule]) => rule)).toContain("D21");
    await recordOutcome(place, at, { state: "mediating", on: day("2026-09-01") });
    expect((await clocksOf(at.caseId))?.map(([rule]) => rule)).not.toContain("D21");
    const { filing } = await recordOutcome(place, at, { state: "accepted", on: day("2026-09-01"), wording: "已立案" });
    expect(filing.next).toEqual(expect.arrayContaining(["transferred", "mediating", "settled", "ended", "withdrawn"]));
    expect((await clocksOf(at.caseId))?.map(([rule]) => rule)).toContain("D22");
  });

  test("how it went out and what shows it is kept and can be put right", async () => {
    const at = await filed("12345");
    const exhibit = await pictured(at.caseId, "通话.png");
    const sent = { on: day("2026-09-01"), reference: "A-118" };
    await markSent(place, at, { ...sent, via: " 电话 ", office: " 示例市热线办 ", proof: [exhibit.id] });
    const { filing } = await markSent(place, at, sent);
    expect(filing.sending).toEqual({ via: "电话", office: "示例市热线办", proof: [exhibit.id] });
    const unknown = markSent(place, at, { ...sent, proof: ["none"] });
    await expect(unknown).rejects.toMatchObject({ detail: { field: "proof" } });
  });
});
