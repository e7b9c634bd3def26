import { plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { inventedFacts } from "@youju/testing/facts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { composeFiling, editFiling, openCase, putProfile, recordFacts } from "./index.ts";

let place: TemporaryWorkplace;
beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-06"));
}, 60_000);
afterEach(() => place.dispose(), 60_000);

test("law that no longer holds is named with the field in better words, and taking them over mends it", async () => {
  const caseId = (await openCase(place, { kind: "not-shipped" })).case.id;
  await putProfile(place, { name: "示例用户", phone: "13800000001", address: "示例省示例市示例区示例路1号" });
  const facts = Object.entries({ ...inventedFacts("not-shipped"), pricePaid: 368 });
  await recordFacts(place, caseId, facts.map(([name, value]) => ({ name, value })) as never);
  const { filing } = await composeFiling(place, caseId, { channel: "12315-complaint" });
  const at = { caseId, filingId: filing.id };

  const edited = await editFiling(place, at, { fields: { content: "商家一直不发货，根据合同法应当退款。" } });
  const finding = edited.lint.find(({ rule }) => rule === "repealed-or-wrong-date-law");
  expect(finding).toMatchObject({ severity: "warns", better: "商家一直不发货，根据民法典合同编应当退款。" });

  const mended = await editFiling(place, at, { fields: { content: finding?.better ?? "" } });
  expect(mended.lint.map(({ rule }) => rule)).not.toContain("repealed-or-wrong-date-law");
}, 60_000);

test("words written before in another case are pointed out, and one's own other papers of the same case are not", async () => {
  const words =
    "我买的东西第一次用就坏了，联系客服三次，客服只说让我等，一直没有给出处理办法，我要求退货退款，运费由店家承担。";
  const written = async (content: string) => {
    const caseId = (await openCase(place, { kind: "not-shipped" })).case.id;
    const facts = Object.entries({ ...inventedFacts("not-shipped"), pricePaid: 368 });
    await recordFacts(place, caseId, facts.map(([name, value]) => ({ name, value })) as never);
    const { filing } = await composeFiling(place, caseId, { channel: "12315-complaint" });
    const edited = await editFiling(place, { caseId, filingId: filing.id }, { fields: { content } });
    return edited.lint.map(({ rule }) => rule);
  };
  await putProfile(place, { name: "示例用户", phone: "13800000001", address: "示例省示例市示例区示例路1号" });
  expect(await written(words)).not.toContain("near-identical");
  expect(await written(words.replace("三次", "两次"))).toContain("near-identical");
}, 60_000);

test("a phone that another paper of the workspace gives for somebody else is pointed out, and never blocks", async () => {
  const rulesFor = async (name: string) => {
    await putProfile(place, { name, phone: "13800000001", address: "示例省示例市示例区示例路1号" });
    const caseId = (await openCase(place, { kind: "not-shipped" })).case.id;
    const facts = Object.entries({ ...inventedFacts("not-shipped"), pricePaid: 368 });
    await recordFacts(place, caseId, facts.map(([fact, value]) => ({ name: fact, value })) as never);
    const { lint } = await composeFiling(place, caseId, { channel: "12315-complaint", paper: "mediation-sheet" });
    return lint.filter(({ rule }) => rule === "shared-contact").map(({ severity }) => severity);
  };
  expect(await rulesFor("示例用户")).toEqual([]);
  expect(await rulesFor("示例用户")).toEqual([]);
  expect(await rulesFor("另一用户")).toEqual(["warns"]);
}, 60_000);
