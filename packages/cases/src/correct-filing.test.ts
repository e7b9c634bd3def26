import { plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  assessCase,
  caseDetail,
  composeFiling,
  correctFiling,
  listEdits,
  listEvents,
  markSent,
  openCase,
  recordClockEvent,
  recordFacts,
  recordOutcome,
  undoEdit,
} from "./index.ts";

let place: TemporaryWorkplace;
let at: { readonly caseId: string; readonly filingId: string };
const day = plainDate("2026-09-08");

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-09-01"));
  const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await recordFacts(place, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "platform", value: "taobao" },
    { name: "sellerAnswer", value: "refused" },
    { name: "receivedOn", value: "2026-08-20" },
  ]);
  await assessCase(place, caseId);
  at = { caseId, filingId: (await composeFiling(place, caseId, { channel: "12315-complaint" })).filing.id };
  await markSent(place, at, { on: plainDate("2026-09-01"), reference: "A-1" });
  place.clock.moveTo(day);
});

afterEach(() => place.dispose());

const note = (state: "accepted" | "refused" | "ended" | "withdrawn") => recordOutcome(place, at, { state, on: day });
const filing = async () => (await caseDetail(place, at.caseId)).filings[0];
const mediator = async () => (await caseDetail(place, at.caseId)).assessment?.assessment.order.mediator;
const moves = async () =>
  (await listEdits(place, at.caseId)).filter(({ what }) => what === "filing").map(({ text, undo }) => [text.zh, undo]);
const takeBack = async (reason?: string) => {
  const edit = (await listEdits(place, at.caseId)).find(({ what, undo }) => what === "filing" && undo === "open");
  return undoEdit(place, at.caseId, { editId: edit?.id ?? "none", reason });
};

describe("a step of a filing noted by mistake", () => {
  test("an acceptance that was none goes only with a reason; then mediation is open again, and the history keeps both", async () => {
    await note("accepted");
    expect(await mediator()).toBe("accepted-or-handled");
    const [edit] = await listEdits(place, at.caseId);
    expect(edit).toMatchObject({ what: "filing", undo: "open", needsReason: true });
    await expect(takeBack()).rejects.toMatchObject({ code: "INPUT_INVALID", detail: { field: "reason" } });
    await takeBack(" 看错了短信，是别的单子 ");
    const now = await filing();
    expect(now).toMatchObject({ state: "sent", sentOn: "2026-09-01", reference: "A-1" });
    expect(now?.steps.map(({ state }) => state)).toEqual(["drafted", "sent"]);
    expect(now?.corrected).toMatchObject([{ state: "accepted", on: day, reason: "看错了短信，是别的单子" }]);
    expect(now?.deadlines.map(({ registerId }) => registerId)).toContain("D07");
    expect(await mediator()).toBe("filed");
    const told = (await listEvents(place, at.caseId)).filter(({ kind }) => kind === "filing-corrected");
    expect(told.map(({ text }) => text.zh.includes("是误记，回到“已提交”") && !text.zh.includes("短信"))).toEqual([
      true,
    ]);
  });

  test("a correction made by mistake is taken back too: what it took back stands again", async () => {
    await note("accepted");
    await takeBack("看错了");
    await takeBack();
    expect(await filing()).toMatchObject({ state: "accepted", corrected: [] });
    expect(await mediator()).toBe("accepted-or-handled");
    expect((await moves()).map(([, undo]) => undo)).toEqual(["undone", "open", "later"]);
  });

  test("the end of a mediation needs no reason while its acceptance stands, and mediation stays used up", async () => {
    await note("accepted");
    await note("ended");
    await takeBack();
    expect([(await filing())?.state, await mediator()]).toEqual(["accepted", "accepted-or-handled"]);
  });

  test("a refusal for lack of authority takes its reason along when it goes", async () => {
    await recordOutcome(place, at, { state: "refused", on: day, refusedFor: "no-authority" });
    const reason = async () => (await caseDetail(place, at.caseId)).facts.mediatorRefusedFor;
    expect(await reason()).toBe("no-authority");
    await takeBack();
    expect([await reason(), (await filing())?.state]).toEqual([undefined, "sent"]);
  });

  test("one that never went out is a draft again and can be sent on its day", async () => {
    await takeBack();
    expect(await filing()).toMatchObject({ state: "drafted", sentOn: null, deadlines: [] });
    expect((await moves()).map(([, undo]) => undo)).toEqual(["never", "undone"]);
    const sent = await markSent(place, at, { on: day, reference: null });
    expect(sent.filing).toMatchObject({ state: "sent", sentOn: day });
  });

  test("only the last step goes; what stops a clock goes first, by itself", async () => {
    await note("accepted");
    await recordClockEvent(place, at, { kind: "testing", from: day, until: null });
    await expect(correctFiling(place, at, { reason: "看错了" })).rejects.toMatchObject({ code: "CONFLICT" });
    await takeBack();
    expect((await filing())?.steps.flatMap(({ clock }) => clock ?? [])).toEqual([]);
    await expect(correctFiling(place, at, { sequence: 2, reason: "看错了" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await correctFiling(place, at, { reason: "看错了" });
    expect((await filing())?.state).toBe("sent");
  });
});
