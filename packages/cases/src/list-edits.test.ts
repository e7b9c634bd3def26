import { moment, plainDate } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  addExhibit,
  caseCustody,
  caseDetail,
  changeContact,
  composedFiling,
  composeFiling,
  editFiling,
  exhibitDetail,
  linkCases,
  listEdits,
  listRemovedExhibits,
  openCase,
  recordContact,
  recordFacts,
  removeExhibit,
  restoreExhibit,
  searchCases,
  undoEdit,
  updateCase,
  updateExhibit,
  wipeExhibit,
} from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
  caseId = (await openCase(place, { kind: "no-reason-return", title: "旧标题" })).case.id;
});

afterEach(() => place.dispose());

const open = async () => (await listEdits(place, caseId)).filter(({ undo }) => undo === "open");
const takeBack = async (what: string) => {
  const edit = (await open()).find((each) => each.what === what);
  await undoEdit(place, caseId, { editId: edit?.id ?? "none" });
  return edit;
};

test("facts, title, kind and links of a case are each taken back from one place", async () => {
  await recordFacts(place, caseId, [{ name: "shopName", value: "错店名" }]);
  await recordFacts(place, caseId, [{ name: "shopName", value: "对店名" }]);
  await updateCase(place, caseId, { title: "新标题", kind: "counterfeit" });
  const other = (await openCase(place, { kind: null })).case.id;
  await linkCases(place, { caseId, otherId: other }, "同一家店");
  const [told] = (await listEdits(place, caseId)).filter(({ fact }) => fact?.after === "对店名");
  expect(told?.fact).toEqual({ name: "shopName", before: "错店名", after: "对店名" });
  await undoEdit(place, caseId, { editId: told?.id ?? "" });
  expect(await takeBack("title")).toMatchObject({ before: "旧标题", after: "新标题" });
  await takeBack("kind");
  await takeBack("link");
  const { case: file, facts } = await caseDetail(place, caseId);
  expect([file.title, file.kind, facts.shopName]).toEqual(["旧标题", "no-reason-return", "错店名"]);
  expect(await place.store.links.list("home", caseId)).toEqual([]);
  await expect(undoEdit(place, caseId, { editId: told?.id ?? "" })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("what was said of an exhibit, a talk and a paper's wording are taken back", async () => {
  const body = streamOf(await plainPicture(3));
  const { id: exhibitId } = await addExhibit(place, { caseId, fileName: "a.png", kind: null, body });
  await updateExhibit(place, { caseId, exhibitId }, { title: "聊天记录", kind: "chat" });
  await takeBack("exhibit");
  expect((await place.store.accounts.history("home", exhibitId)).at(-1)).toMatchObject({
    kind: "other",
    account: { title: null },
  });
  const said = { channel: "call", party: "shop", at: moment("2026-10-04T10:00"), said: "说周五退" } as const;
  const { id: contactId } = await recordContact(place, caseId, said);
  await changeContact(place, { caseId, contactId }, { said: "说周六退" });
  expect(await takeBack("contact")).toMatchObject({ before: "说周五退", after: "说周六退" });
  expect((await caseDetail(place, caseId)).contacts[0]?.said).toBe("说周五退");
  const { filing, fields } = await composeFiling(place, caseId, { channel: "12315-complaint" });
  const [field] = fields;
  const at = { caseId, filingId: filing.id };
  await editFiling(place, at, { fields: { [field?.id ?? ""]: "自己的话" } });
  await takeBack("paper");
  expect((await composedFiling(place, at)).fields[0]?.value).toBe(field?.value);
});

test("a removed exhibit is put back as it was, and again removed; one deleted for good is not, and says why", async () => {
  const body = async () => streamOf(await plainPicture(3));
  const added = await addExhibit(place, { caseId, fileName: "蓝格子衬衫.png", kind: null, body: await body() });
  const at = { caseId, exhibitId: added.id };
  await updateExhibit(place, at, { title: "收货当天拍的", kind: "chat" });
  const before = await exhibitDetail(place, at);
  await removeExhibit(place, at);
  const searched = async () => (await searchCases(place, { query: "蓝格子", scope: "mine" })).length;
  expect([(await caseDetail(place, caseId)).exhibits, await searched()]).toEqual([[], 0]);
  expect(await listRemovedExhibits(place, caseId)).toMatchObject([{ id: added.id, number: 1 }]);
  expect(await place.blobs.has(added.sha256)).toBe(true);
  expect((await takeBack("exhibit"))?.text.zh).toBe("移出证据1");
  const { exhibit, accounts } = await exhibitDetail(place, at);
  expect([exhibit, accounts]).toEqual([before.exhibit, before.accounts]);
  expect(await searched()).toBe(1);
  expect((await takeBack("exhibit"))?.text.zh).toBe("放回证据1");
  const twin = await addExhibit(place, { caseId, fileName: "again.png", kind: null, body: await body() });
  await expect(restoreExhibit(place, at)).rejects.toMatchObject({ code: "CONFLICT" });
  await removeExhibit(place, { caseId, exhibitId: twin.id });
  await wipeExhibit(place, { caseId, exhibitId: twin.id });
  expect(await place.blobs.has(added.sha256)).toBe(true);
  await wipeExhibit(place, at);
  expect(await place.blobs.has(added.sha256)).toBe(false);
  const told = (await listEdits(place, caseId)).filter(({ text }) => text.zh.includes("证据1"));
  expect(told.map(({ text, undo }) => [text.zh, undo])).toEqual([
    ["彻底删除证据1的文件", "never"],
    ["移出证据1", "never"],
    ["放回证据1", "undone"],
    ["移出证据1", "never"],
  ]);
  await expect(restoreExhibit(place, at)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const acts = (await caseCustody(place, { caseId, exhibitId: added.id })).entries.map(({ entry }) => entry.actor);
  expect(acts).toEqual(["person", "person", "person: put back", "person", "person: deleted for good"]);
});
