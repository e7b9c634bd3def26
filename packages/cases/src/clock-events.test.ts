import { plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  assessCase,
  caseDetail,
  composeFiling,
  listEvents,
  markSent,
  openCase,
  recordClockEvent,
  recordFacts,
  recordOutcome,
  withdrawClockEvent,
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

describe("what stops or stretches the time an office has", () => {
  test("testing stops the sixty days of mediation, shows in the certificate, goes on once over, and can be taken back", async () => {
    const at = await filed("12315-complaint");
    place.clock.moveTo(day("2026-10-20"));
    const accepted = await recordOutcome(place, at, { state: "accepted", on: day("2026-09-08") });
    expect(accepted.filing.stops).toEqual(["testing"]);
    const before = accepted.filing.deadlines;
    const open = await recordClockEvent(place, at, { kind: "testing", from: day("2026-09-20"), until: null });
    expect(open.filing.deadlines).toMatchObject([
      { registerId: "D08", deadline: { lastDay: null, provisional: true } },
    ]);
    const { sequence } = open.filing.steps.at(-1) ?? { sequence: 0 };
    const over = await recordClockEvent(place, at, {
      kind: "testing",
      from: day("2026-09-20"),
      until: day("2026-10-09"),
      wording: "检测结果已出",
      replaces: sequence,
    });
    const [clock] = over.filing.deadlines;
    expect(before).toMatchObject([{ deadline: { safeDay: "2026-11-07" } }]);
    expect(clock?.deadline.safeDay).toBe("2026-11-27");
    expect(clock?.deadline.days.filter(({ why }) => why.zh.includes("鉴定"))).toHaveLength(20);
    expect(over.filing.steps.filter((step) => step.clock !== null)).toHaveLength(1);
    const last = over.filing.steps.at(-1)?.sequence ?? 0;
    const back = await withdrawClockEvent(place, at, last);
    expect(back.filing.deadlines).toEqual(before);
    await expect(withdrawClockEvent(place, at, last)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const kinds = (await listEvents(place, at.caseId)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith("clock-event"))).toHaveLength(3);
  });

  test("more time approved counts a report by the longer rule, and silence only after that", async () => {
    const at = await filed("12315-report");
    place.clock.moveTo(day("2026-09-21"));
    const { filing } = await recordClockEvent(place, at, { kind: "extension", from: day("2026-09-18"), until: null });
    expect(filing.deadlines).toMatchObject([{ registerId: "D10-report-extended", deadline: { from: "2026-09-01" } }]);
    place.clock.moveTo(day("2026-09-28"));
    expect((await caseDetail(place, at.caseId)).silences).toEqual([]);
  });

  test("papers asked for stop the court's seven days, which begin anew the day after they are handed in", async () => {
    const at = await filed("court");
    place.clock.moveTo(day("2026-09-12"));
    const asked = await recordClockEvent(place, at, { kind: "papers", from: day("2026-09-04"), until: null });
    expect(asked.filing.deadlines.map(({ registerId }) => registerId)).not.toContain("D21");
    const { sequence: replaces } = asked.filing.steps.at(-1) ?? { sequence: 0 };
    const handed = await recordClockEvent(place, at, {
      kind: "papers",
      from: day("2026-09-04"),
      until: day("2026-09-10"),
      replaces,
    });
    const clock = handed.filing.deadlines.find(({ registerId }) => registerId === "D21");
    expect(clock?.deadline).toMatchObject({ from: "2026-09-10", firstDay: "2026-09-11" });
  });

  test("what no clock of the filing knows, days to come and days in the wrong order are refused", async () => {
    const at = await filed("12315-complaint");
    const on = day("2026-09-01");
    const event = { kind: "testing", from: on, until: null } as const;
    await expect(recordClockEvent(place, at, { ...event, kind: "extension" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(recordClockEvent(place, at, { ...event, from: day("2026-09-02") })).rejects.toMatchObject({
      detail: { field: "on" },
    });
    await expect(recordClockEvent(place, at, { ...event, from: day("2026-08-31") })).rejects.toMatchObject({
      detail: { field: "from" },
    });
    await expect(recordClockEvent(place, at, { ...event, replaces: 99 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
