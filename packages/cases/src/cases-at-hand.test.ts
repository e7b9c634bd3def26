import { moment, plainDate } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  actOnCases,
  addExhibit,
  assessCase,
  composeFiling,
  editFiling,
  indexCasesAgain,
  listCases,
  listEvents,
  listSavedViews,
  openCase,
  recordContact,
  recordFacts,
  removeExhibit,
  removeView,
  renameView,
  saveView,
  searchCases,
  updateExhibit,
} from "./index.ts";

let place: TemporaryWorkplace;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
});

afterEach(() => place.dispose());

const open = async (title: string) => (await openCase(place, { kind: "no-reason-return", title })).case.id;
type Asked = Partial<Parameters<typeof listCases>[1]>;
const titles = async (asked: Asked = {}) =>
  (await listCases(place, { scope: "mine", state: "all", ...asked })).cases.map((card) => card.case.title).toSorted();
const refused = (act: Promise<unknown>, code: string) => expect(act).rejects.toMatchObject({ code });

describe("the case list", () => {
  test("is narrowed by kind, by platform and by how near the next day is", async () => {
    const near = await open("近");
    await recordFacts(place, near, [
      { name: "receivedOn", value: "2026-10-01" },
      { name: "platform", value: "taobao" },
    ]);
    await assessCase(place, near);
    await openCase(place, { kind: "counterfeit", title: "远" });
    expect(await titles({ kind: "counterfeit" })).toEqual(["远"]);
    expect(await titles({ platform: "taobao" })).toEqual(["近"]);
    expect(await titles({ within: 0 })).toEqual([]);
    expect(await titles({ within: 30 })).toEqual(["近"]);
    expect(await titles({ platform: "taobao", kind: "counterfeit" })).toEqual([]);
  });

  test("keeps several cases put aside out of sight, found only where asked for, and an undo brings them back", async () => {
    const ids = [await open("耳机一"), await open("耳机二")];
    await open("手表");
    const wanted = { act: "archive", caseIds: [...ids, "none"] } as const;
    const tried = await actOnCases(place, { ...wanted, dryRun: true });
    expect(tried).toEqual({ changed: ids, left: [{ caseId: "none", why: "not-there" }] });
    expect(await titles()).toHaveLength(3);
    expect(await actOnCases(place, { ...wanted, dryRun: false })).toEqual(tried);
    expect(await titles()).toEqual(["手表"]);
    expect(await titles({ query: "耳机" })).toEqual([]);
    expect(await titles({ query: "耳机", archived: "with" })).toEqual(["耳机一", "耳机二"]);
    expect(await titles({ scope: "archive" })).toEqual(["耳机一", "耳机二"]);
    await actOnCases(place, { act: "take-up", caseIds: tried.changed, dryRun: false });
    expect(await titles()).toHaveLength(3);
    expect((await listEvents(place, ids[0] ?? "")).map(({ kind }) => kind)).toEqual(["opened", "archived", "taken-up"]);
  });

  test("goes to the bin and comes back several at once; what lies there already is left and named", async () => {
    const ids = [await open("一"), await open("二")];
    await actOnCases(place, { act: "bin", caseIds: ids.slice(0, 1), dryRun: false });
    const binned = await actOnCases(place, { act: "bin", caseIds: ids, dryRun: false });
    expect(binned).toEqual({ changed: ids.slice(1), left: [{ caseId: ids[0], why: "already" }] });
    const aside = await actOnCases(place, { act: "archive", caseIds: ids, dryRun: false });
    expect(aside.left.map(({ why }) => why)).toEqual(["in-the-bin", "in-the-bin"]);
    await actOnCases(place, { act: "restore", caseIds: ids, dryRun: false });
    expect(await titles()).toEqual(["一", "二"]);
  });
});

test("a filter is kept under a name, which is another's for nobody", async () => {
  const filter = { query: "", state: "person", kind: null, platform: "jd", within: 7, withArchived: false } as const;
  const [view] = await saveView(place, { name: " 本周京东 ", filter });
  expect(view).toMatchObject({ name: "本周京东", filter });
  const [anew] = await saveView(place, { name: "本周京东", filter: { ...filter, within: 3 } });
  expect(anew).toEqual({ ...view, filter: { ...filter, within: 3 } });
  const [, other] = await saveView(place, { name: "全部", filter });
  await refused(renameView(place, other?.id ?? "", "本周京东"), "CONFLICT");
  await refused(renameView(place, "none", "无"), "NOT_FOUND");
  await renameView(place, other?.id ?? "", "所有");
  await removeView(place, view?.id ?? "");
  expect((await listSavedViews(place)).map(({ name }) => name)).toEqual(["所有"]);
});

describe("a search", () => {
  test("tells where a word stands: in a talk, a paper, an office's number, a file's name, what was said of it", async () => {
    const caseId = await open("无字");
    const hits = async (query: string) =>
      (await searchCases(place, { query, scope: "mine" })).flatMap(({ places }) => places);
    await recordFacts(place, caseId, [{ name: "sellerPromise", value: "假一赔十，绝不反悔" }]);
    expect(await hits("赔十")).toMatchObject([{ where: "fact", before: "假一", match: "赔十", after: "，绝不反悔" }]);
    const said = { channel: "call", party: "shop", at: moment("2026-10-04T10:00"), said: "客服说周五补发" } as const;
    const { id } = await recordContact(place, caseId, said);
    expect(await hits("补发 客服")).toMatchObject([{ where: "contact", id, match: "客服" }]);
    const body = streamOf(await plainPicture(7));
    const exhibit = await addExhibit(place, { caseId, fileName: "开箱录像截图.png", kind: null, body });
    await updateExhibit(place, { caseId, exhibitId: exhibit.id }, { purpose: "说明封条破损" });
    expect(await hits("开箱录像")).toMatchObject([{ where: "account", number: 1 }]);
    expect(await hits("封条")).toMatchObject([{ where: "account", number: 1, match: "封条" }]);
    const { filing, fields } = await composeFiling(place, caseId, { channel: "12315-complaint" });
    const at = { caseId, filingId: filing.id };
    await editFiling(place, at, { fields: { [fields[0]?.id ?? ""]: "紫色纽扣掉了" } });
    expect(await hits("纽扣")).toMatchObject([{ where: "paper", id: filing.id, before: "紫色", match: "纽扣" }]);
    await place.store.filings.changeState("home", filing.id, { state: "sent", reference: "示例工单2026" });
    expect(await hits("工单2026")).toMatchObject([{ where: "reference", id: filing.id }]);
    await removeExhibit(place, { caseId, exhibitId: exhibit.id });
    expect(await hits("封条")).toEqual([]);
  });

  test("finds in cases of an earlier version what that version did not index", async () => {
    const caseId = await open("旧案");
    await recordFacts(place, caseId, [{ name: "problemFound", value: "拉链一拉就断" }]);
    await place.store.search.remove("home", { caseId, part: "facts" });
    expect(await titles({ query: "拉链" })).toEqual([]);
    await indexCasesAgain(place, new AbortController().signal);
    expect(await titles({ query: "拉链" })).toEqual(["旧案"]);
  });
});
