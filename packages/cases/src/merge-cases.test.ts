import { moment, plainDate } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  addExhibit,
  assessCase,
  caseDetail,
  checkLedgers,
  closeCase,
  composeFiling,
  linkCases,
  listCases,
  mergeCases,
  openCase,
  planMerge,
  recordContact,
  recordFacts,
  relativesOf,
  removeExhibit,
  undoMerge,
  unlinkCases,
} from "./index.ts";

let place: TemporaryWorkplace;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
});

afterEach(() => place.dispose());

const open = async (title: string) => (await openCase(place, { kind: "no-reason-return", title })).case.id;
const picture = async (caseId: string, shade: number) =>
  addExhibit(place, { caseId, fileName: `${shade}.png`, kind: null, body: streamOf(await plainPicture(shade)) });

/** One dispute opened twice: a file and an order number in both, one fact told differently. */
async function twice() {
  const [caseId, otherId] = [await open("先建的"), await open("又建的")];
  const order = { name: "orderNumber", value: "260912345678" } as const;
  await recordFacts(place, caseId, [order, { name: "shopName", value: "某某小店" }]);
  await picture(caseId, 1);
  await picture(otherId, 1);
  const { id: exhibitId } = await picture(otherId, 2);
  await recordFacts(place, otherId, [
    order,
    { name: "shopName", value: "某某旗舰店" },
    { name: "itemName", value: "耳机", exhibitId },
  ]);
  const said = { channel: "call", party: "shop", at: moment("2026-10-04T10:00"), said: "说下周退款" } as const;
  await recordContact(place, otherId, { ...said, exhibitIds: [exhibitId] });
  return { caseId, otherId };
}

test("a dispute opened twice is noticed by its order number, and merged with what the person chose", async () => {
  const pair = await twice();
  const { alike } = await relativesOf(place, pair.caseId);
  expect(alike).toMatchObject([{ caseId: pair.otherId, because: "order" }]);
  const plan = await planMerge(place, pair);
  expect(plan).toMatchObject({ refused: null, exhibits: 1, sameExhibits: 1, facts: ["itemName"], contacts: 1 });
  expect(plan.conflicts).toEqual([{ name: "shopName", mine: "某某小店", theirs: "某某旗舰店" }]);
  const before = await place.store.custody.list("home", pair.otherId);
  const { merged } = await mergeCases(place, pair, ["shopName"]);
  expect(merged).toMatchObject([{ caseId: pair.otherId, place: "bin" }]);
  const kept = await caseDetail(place, pair.caseId);
  expect(kept.facts).toMatchObject({ shopName: "某某旗舰店", itemName: "耳机" });
  expect(kept.exhibits.map(({ number, fileName }) => [number, fileName])).toEqual([
    [1, "1.png"],
    [2, "2.png"],
  ]);
  const added = kept.exhibits[1]?.id ?? "";
  expect(kept.history.find(({ name }) => name === "itemName")?.source).toEqual({ kind: "exhibit", exhibitId: added });
  expect(kept.contacts).toMatchObject([{ said: "说下周退款", exhibitIds: [added] }]);
  expect(await place.store.custody.list("home", pair.otherId)).toEqual(before);
  const ledger = await place.store.custody.list("home", pair.caseId);
  expect(ledger.at(-1)).toMatchObject({ act: "imported", actor: expect.stringContaining(pair.otherId) });
  expect((await checkLedgers(place)).troubles).toEqual([]);
});

test("a merge taken back leaves both cases as they were, and what was done since", async () => {
  const pair = await twice();
  await mergeCases(place, pair, ["shopName"]);
  await recordFacts(place, pair.caseId, [{ name: "parcelNumber", value: "示例单号1" }]);
  expect((await undoMerge(place, pair)).merged).toEqual([]);
  const kept = await caseDetail(place, pair.caseId);
  expect(kept.facts).toMatchObject({ shopName: "某某小店", parcelNumber: "示例单号1" });
  expect(kept.facts.itemName).toBeUndefined();
  expect([kept.exhibits.length, kept.contacts.length]).toEqual([1, 0]);
  const other = await caseDetail(place, pair.otherId);
  expect([other.exhibits.length, other.contacts.length, other.case.deletedAt]).toEqual([2, 1, null]);
  await expect(undoMerge(place, pair)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("what stays behind is told before anything is done", async () => {
  const pair = await twice();
  await assessCase(place, pair.otherId);
  await composeFiling(place, pair.otherId, { channel: "12315-complaint" });
  const [exhibit] = (await caseDetail(place, pair.otherId)).exhibits;
  await removeExhibit(place, { caseId: pair.otherId, exhibitId: exhibit?.id ?? "" });
  const { drafts, stays } = await planMerge(place, pair);
  const lines = (await place.store.events.list("home", pair.otherId)).length;
  expect({ drafts, ...stays }).toEqual({ drafts: 1, timeline: lines, assessments: 1, pictures: 0, removed: 1 });
});

test("a case whose papers went out is not merged away, but may be merged into, or linked", async () => {
  const pair = await twice();
  const filing = await place.store.filings.create("home", pair.otherId, { channel: "shop", document: {} });
  await place.store.filings.changeState("home", filing.id, { state: "sent", on: plainDate("2026-10-05") });
  expect((await planMerge(place, pair)).refused?.zh).toContain("已经交出去");
  const third = await open("谈成了的");
  await closeCase(place, third, { ending: "agreed" });
  expect((await planMerge(place, { caseId: pair.caseId, otherId: third })).refused).not.toBeNull();
  await expect(mergeCases(place, pair, [])).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await planMerge(place, { caseId: pair.otherId, otherId: pair.caseId })).refused).toBeNull();
  expect((await listCases(place, { scope: "bin", state: "all" })).cases).toEqual([]);
  const { links, alike } = await linkCases(place, pair, "同一笔订单");
  expect([links.map(({ reason }) => reason), alike]).toEqual([["同一笔订单"], []]);
  expect((await relativesOf(place, pair.otherId)).links).toMatchObject([{ caseId: pair.caseId, reason: "同一笔订单" }]);
  expect((await unlinkCases(place, { caseId: pair.otherId, otherId: pair.caseId })).links).toEqual([]);
});
