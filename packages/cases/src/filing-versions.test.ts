import { type DisputeKind, plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { inventedFacts } from "@youju/testing/facts";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  compareFilingVersions,
  composeFiling,
  editFiling,
  filingPackList,
  keepFilingVersion,
  listFilingVersions,
  markSent,
  openCase,
  putProfile,
  recordFacts,
  restoreFilingVersion,
} from "./index.ts";

let place: TemporaryWorkplace;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-06"));
}, 60_000);
afterEach(() => place.dispose(), 60_000);

async function aComplaint(kind: DisputeKind = "not-as-described") {
  const caseId = (await openCase(place, { kind })).case.id;
  await putProfile(place, { name: "示例用户", phone: "13800000001", address: "示例省示例市示例区示例路1号" });
  const facts = Object.entries(inventedFacts(kind));
  await recordFacts(place, caseId, facts.map(([name, value]) => ({ name, value })) as never);
  const composed = await composeFiling(place, caseId, { channel: "12315-complaint" });
  return { at: { caseId, filingId: composed.filing.id }, composed };
}

const reasons = async (at: { readonly caseId: string; readonly filingId: string }) =>
  (await listFilingVersions(place, at)).versions.map(({ reason }) => reason);

test("a paper keeps a version where the person or the case changed its words, and none where nothing did", async () => {
  const { at, composed } = await aComplaint();
  await composeFiling(place, at.caseId, { channel: "12315-complaint" });
  await keepFilingVersion(place, at);
  expect(await reasons(at)).toEqual(["composed"]);
  await editFiling(place, at, { fields: { content: "商品和页面写的不一样。要求退货退款。" } });
  await recordFacts(place, at.caseId, [{ name: "orderNumber", value: "9999888877776666555" }]);
  const drifted = await listFilingVersions(place, at);
  expect([drifted.versions.length, drifted.presentChanged > 0]).toEqual([2, true]);
  const kept = await keepFilingVersion(place, at);
  expect([kept.versions.map(({ reason }) => reason), kept.presentChanged]).toEqual([
    ["composed", "edited", "case-changed"],
    0,
  ]);
  const sent = await markSent(place, at, { on: plainDate("2026-10-06"), reference: null });
  await markSent(place, at, { on: plainDate("2026-10-05"), reference: "12" });
  expect(await reasons(at)).toEqual(["composed", "edited", "case-changed", "sent"]);
  expect([composed.filing.versions, sent.filing.versions]).toEqual([1, 4]);
});

test("two versions show which sentences came and went; an earlier wording comes back, and can be left again", async () => {
  const { at, composed } = await aComplaint();
  const wordsOf = ({ fields }: typeof composed) => fields.find(({ id }) => id === "content")?.value;
  const own = "商品和页面写的不一样。要求退货退款。";
  await editFiling(place, at, { fields: { content: own } });
  const compared = await compareFilingVersions(place, { ...at, number: 1 }, 2);
  const added = compared.sections.flatMap(({ sentences }) => sentences).filter(({ kind }) => kind === "added");
  expect(added.map(({ pieces }) => pieces.map(({ text }) => text).join(""))).toContain("要求退货退款。");
  expect(compared).toMatchObject({ from: 1, to: 2, fields: [expect.stringContaining("内容")] });
  expect((await compareFilingVersions(place, { ...at, number: 2 }, undefined)).changed).toBe(0);
  expect(wordsOf(await restoreFilingVersion(place, { ...at, number: 1 }))).toBe(wordsOf(composed));
  expect(wordsOf(await restoreFilingVersion(place, { ...at, number: 2 }))).toBe(own);
  expect(await reasons(at)).toEqual(["composed", "edited", "restored", "restored"]);
  await expect(restoreFilingVersion(place, { ...at, number: 9 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await markSent(place, at, { on: plainDate("2026-10-06"), reference: null });
  await expect(restoreFilingVersion(place, { ...at, number: 1 })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a paper asks for the claim the person ticked, and for the sure one again once the choice is given back", async () => {
  const { at, composed } = await aComplaint("quality-fault");
  const { claims } = composed;
  const marked = (choice: typeof claims) => choice?.claims.map(({ id, chosen }) => [id, chosen]);
  expect(marked(claims)).toEqual([
    ["refund-price", true],
    ["repair", false],
  ]);
  expect(claims?.claims.map(({ alternativeTo }) => alternativeTo)).toEqual([["repair"], ["refund-price"]]);
  expect([claims?.own, claims?.total]).toEqual([false, claims?.claims[0]?.amount]);
  const repair = await editFiling(place, at, { claims: ["repair"] });
  expect([repair.claims?.own, repair.claims?.total, marked(repair.claims)]).toEqual([
    true,
    0,
    [
      ["refund-price", false],
      ["repair", true],
    ],
  ]);
  expect(repair.sections).not.toEqual(composed.sections);
  expect((await composeFiling(place, at.caseId, { channel: "12315-complaint" })).claims).toEqual(repair.claims);
  const again = await editFiling(place, at, { claims: null });
  expect([again.claims, again.sections]).toEqual([claims, composed.sections]);
  await expect(editFiling(place, at, { claims: ["no-such-claim"] })).rejects.toMatchObject({ code: "INPUT_INVALID" });
  expect((await composeFiling(place, at.caseId, { channel: "legal-aid", paper: "timeline" })).claims).toBeNull();
});

test("before the pack is made, the list says what is in it, what is lacking and why", async () => {
  const { at } = await aComplaint();
  const before = await filingPackList(place, at.caseId);
  expect(before.ready).toBe(false);
  expect(before.papers.map(({ paper, filingId }) => [paper, filingId])).toContainEqual(["pleading", null]);
  const { filing } = await composeFiling(place, at.caseId, { channel: "court", paper: "pleading" });
  const written = (await filingPackList(place, at.caseId)).papers.find(({ paper }) => paper === "pleading");
  expect(written).toMatchObject({ filingId: filing.id, channel: "court", lacking: expect.anything() });
});
