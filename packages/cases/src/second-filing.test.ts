import { plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  assessCase,
  caseDetail,
  composedFiling,
  composeFiling,
  listEvents,
  listPapers,
  markSent,
  openCase,
  recordFacts,
  recordOutcome,
} from "./index.ts";

let place: TemporaryWorkplace;
const firstDay = plainDate("2026-09-01");

beforeEach(async () => {
  place = await temporaryWorkplace(firstDay);
});

afterEach(() => place.dispose());

async function disputed(): Promise<string> {
  const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await recordFacts(place, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "platform", value: "taobao" },
    { name: "sellerAnswer", value: "refused" },
    { name: "receivedOn", value: "2026-08-20" },
  ]);
  await assessCase(place, caseId);
  return caseId;
}

async function filed(caseId: string, channel: string): Promise<string> {
  const { filing } = await composeFiling(place, caseId, { channel });
  await markSent(place, { caseId, filingId: filing.id }, { on: place.clock.today(), reference: null });
  return filing.id;
}

describe("a second complaint about the same dispute", () => {
  test("while the first is not answered is explained, and goes out only with a reason that is kept, logged and exported", async () => {
    const caseId = await disputed();
    await filed(caseId, "12315-complaint");
    const { filing, second } = await composeFiling(place, caseId, { channel: "cca-315" });
    expect(second?.inTheWay).toMatchObject([
      { effect: "delays", after: { channel: "12315-complaint", outcome: "sent" } },
    ]);
    expect(second?.instead?.channel).not.toBe("cca-315");
    expect(second?.instead).not.toBeNull();
    const at = { caseId, filingId: filing.id };
    for (const despite of [undefined, "  ", "急"]) {
      const bare = { on: firstDay, reference: null, ...(despite !== undefined && { despite }) };
      await expect(markSent(place, at, bare)).rejects.toMatchObject({
        code: "INPUT_INVALID",
        detail: { field: "despite" },
      });
    }
    const sent = await markSent(place, at, { on: firstDay, reference: null, despite: " 两边说的不是同一笔 " });
    expect(sent.second).toBeNull();
    expect(sent.filing.despite).toMatchObject({ reason: "两边说的不是同一笔", on: firstDay });
    expect(sent.filing.despite?.rules).toHaveLength(1);
    const told = (await listEvents(place, caseId)).filter(({ kind }) => kind === "filed-despite");
    expect(told).toHaveLength(1);
    expect(told[0]?.text.zh).not.toContain("两边");
    const { tables } = await place.store.transfer.take(place.workspaceId, caseId);
    expect(JSON.stringify(tables.filings)).toContain("两边说的不是同一笔");
  });

  test("after one was dealt with is led to the court instead, whatever came of it", async () => {
    const caseId = await disputed();
    const filingId = await filed(caseId, "cca-315");
    await recordOutcome(place, { caseId, filingId }, { state: "accepted", on: firstDay });
    await recordOutcome(place, { caseId, filingId }, { state: "ended", on: firstDay });
    const { second, filing } = await composeFiling(place, caseId, { channel: "12315-complaint" });
    expect(second).toMatchObject({ inTheWay: [{ effect: "closes" }], instead: { channel: "court" } });
    const offers = await listPapers(place, caseId);
    const said = (paper: string) => offers.find((offer) => offer.paper === paper)?.inTheWay;
    expect(said("12315-complaint")).toEqual(second?.inTheWay[0]?.text);
    expect(said("joint-complaint")).not.toBeNull();
    expect([said("pleading"), said("12315-report"), said("mediation-sheet")]).toEqual([null, null, null]);
    await recordOutcome(place, { caseId, filingId: filing.id }, { state: "withdrawn", on: firstDay });
    const left = await composedFiling(place, { caseId, filingId: filing.id });
    expect(left.second?.instead?.channel).toBe("court");
  });

  test("is free to go after a refusal without acceptance, and no other way asks for a reason", async () => {
    const caseId = await disputed();
    const filingId = await filed(caseId, "12315-complaint");
    expect((await composeFiling(place, caseId, { channel: "12315-report" })).second).toBeNull();
    expect((await composeFiling(place, caseId, { channel: "platform" })).second).toBeNull();
    await recordOutcome(place, { caseId, filingId }, { state: "refused", on: firstDay, refusedFor: "no-authority" });
    const again = await composeFiling(place, caseId, { channel: "12315-complaint" });
    expect(again.second).toBeNull();
    const at = { caseId, filingId: again.filing.id };
    const needless = { on: firstDay, reference: null, despite: "没有必要的理由" };
    await expect(markSent(place, at, needless)).rejects.toMatchObject({ detail: { field: "despite" } });
    await markSent(place, at, { on: firstDay, reference: null });
    expect((await caseDetail(place, caseId)).filings.map(({ despite }) => despite)).toEqual(
      (await caseDetail(place, caseId)).filings.map(() => null),
    );
  });

  test("once the first has been silent past its day, points to the reminder", async () => {
    const caseId = await disputed();
    await filed(caseId, "12315-complaint");
    place.clock.moveTo(plainDate("2026-09-20"));
    const { second } = await composeFiling(place, caseId, { channel: "cca-315" });
    expect(second?.instead).toMatchObject({ channel: "12315-complaint", paper: "chaser" });
  });
});
