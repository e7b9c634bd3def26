import { type Fen, fen, plainDate } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addExhibit,
  assessCase,
  caseDetail,
  composeFiling,
  listEdits,
  listEvents,
  markSent,
  openCase,
  recordCourtFee,
  recordFacts,
  recordOutcome,
  undoEdit,
  withdrawCourtFee,
} from "./index.ts";

let place: TemporaryWorkplace;
let at: { readonly caseId: string; readonly filingId: string };
const day = (text: string) => plainDate(text);

beforeEach(async () => {
  place = await temporaryWorkplace(day("2026-11-02"));
  const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await recordFacts(place, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "sellerAnswer", value: "refused" },
    { name: "receivedOn", value: "2026-10-20" },
  ]);
  await assessCase(place, caseId);
  at = { caseId, filingId: (await composeFiling(place, caseId, { channel: "court" })).filing.id };
  await markSent(place, at, { on: day("2026-11-02"), reference: null });
});

afterEach(() => place.dispose());

const detail = () => caseDetail(place, at.caseId);
const period = async () => (await detail()).filings[0]?.deadlines.find(({ registerId }) => registerId === "D22");
const asked = async (on: string, amount: Fen | null = fen(5000)) => {
  place.clock.moveTo(day(on));
  return recordCourtFee(place, at, { act: "asked", on: day(on), amount });
};
const paid = (on: string, amount: Fen | null) => recordCourtFee(place, at, { act: "paid", on: day(on), amount });

describe("the fee of a court", () => {
  test("is due from the day its notice came, before registration too; the payment ends the time for it", async () => {
    const { filing } = await asked("2026-11-05");
    expect(filing).toMatchObject({ state: "sent", fee: { asked: 5000, askedOn: "2026-11-05", isPaid: false } });
    expect((await period())?.deadline).toMatchObject({ from: "2026-11-05", lastDay: "2026-11-12" });
    expect((await detail()).nextStep).toMatchObject({ id: "act-in-time", filingId: at.filingId, channel: "court" });
    const body = streamOf(await plainPicture(7));
    const exhibit = await addExhibit(place, { caseId: at.caseId, fileName: "缴费.png", kind: null, body });
    place.clock.moveTo(day("2026-11-06"));
    await recordCourtFee(place, at, { act: "paid", on: day("2026-11-06"), amount: fen(5000), proof: [exhibit.id] });
    expect(await period()).toBeUndefined();
    await recordOutcome(place, at, { state: "accepted", on: day("2026-11-06") });
    const now = (await detail()).filings[0];
    expect(now).toMatchObject({ state: "accepted", fee: { paid: 5000, isPaid: true } });
    expect(now?.deadlines.map(({ registerId }) => registerId)).not.toContain("D22");
    expect(now?.steps.map(({ fee, proof }) => [fee?.act, proof.length])).toContainEqual(["paid", 1]);
    const told = (await listEvents(place, at.caseId)).map(({ text }) => text.zh);
    expect(told.filter((text) => text.includes("受理费 ¥50.00"))).toHaveLength(1);
  });

  test("less than was asked pays nothing; the rest does", async () => {
    await asked("2026-11-05", fen(12_800));
    await paid("2026-11-05", fen(10_000));
    expect(await period()).toBeDefined();
    await paid("2026-11-05", fen(2800));
    expect(await period()).toBeUndefined();
  });

  test("silence is read as the court reads it: the next step says what that means and what to do today", async () => {
    await asked("2026-11-05");
    place.clock.moveTo(day("2026-11-13"));
    const { nextStep } = await detail();
    expect(nextStep).toMatchObject({ id: "act-in-time", filingId: at.filingId, until: null });
    expect(nextStep.why.zh).toMatch(/2026-11-12[\s\S]*按撤诉处理[\s\S]*再起诉/);
    await paid("2026-11-12", null);
    expect((await detail()).nextStep.title.zh).not.toContain("交费");
  });

  test("an entry is taken back with the filing or in the list of changes, and the time runs as before", async () => {
    await asked("2026-11-05");
    const { filing } = await paid("2026-11-05", null);
    await withdrawCourtFee(place, at, filing.steps.at(-1)?.sequence ?? 0);
    expect(await period()).toBeDefined();
    const entries = (await listEdits(place, at.caseId)).filter(({ what }) => what === "filing");
    expect(entries.map(({ text, undo }) => [/受理费|交费通知/.test(text.zh), undo])).toEqual([
      [true, "undone"],
      [true, "open"],
      [false, "later"],
    ]);
    await undoEdit(place, at.caseId, { editId: entries[1]?.id ?? "" });
    expect(await period()).toBeUndefined();
    await expect(withdrawCourtFee(place, at, 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("is noted of suits that are out, on days that have been", async () => {
    const early = recordCourtFee(place, at, { act: "paid", on: day("2026-11-01"), amount: null });
    await expect(early).rejects.toMatchObject({ code: "INPUT_INVALID", detail: { field: "on" } });
    const { filing } = await composeFiling(place, at.caseId, { channel: "12315-complaint" });
    const elsewhere = recordCourtFee(
      place,
      { ...at, filingId: filing.id },
      { act: "paid", on: day("2026-11-02"), amount: null },
    );
    await expect(elsewhere).rejects.toMatchObject({ code: "CONFLICT" });
  });
});
