import { moment, plainDate, YoujuError } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addExhibit,
  assessCase,
  caseDetail,
  keepReply,
  listContacts,
  type NewReply,
  openCase,
  recordFacts,
  removeContact,
  restoreContact,
} from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-11-18"));
  caseId = (await openCase(place, { kind: "quality-fault" })).case.id;
  await recordFacts(place, caseId, [
    { name: "platform", value: "taobao" },
    { name: "sellerKind", value: "business" },
    { name: "soldBy", value: "online" },
    { name: "paidOn", value: "2026-11-10" },
    { name: "receivedOn", value: "2026-11-16" },
    { name: "goodsClass", value: "ordinary" },
    { name: "goodsCondition", value: "opened-to-inspect" },
    { name: "afterSalesCause", value: "changed-mind" },
  ]);
});

afterEach(() => place.dispose());

const said = (text: string, more: Partial<NewReply> = {}): NewReply => ({
  text,
  speaker: "shop",
  channel: "chat",
  at: moment("2026-11-18T10:30"),
  ...more,
});
const refusal = said("亲，拆封了就不能退了哦，影响我们二次销售的呢");
const facts = async () => (await caseDetail(place, caseId)).facts;
const undo = (contactId: string) => removeContact(place, { caseId, contactId });

describe("a refusal that is kept", () => {
  test("is a talk with its verdicts and answer, tells what it tells, and starts the window of the platform", async () => {
    const answer = { tone: "firm", statement: "opened-no-return" } as const;
    const { contact, clocks, facts: told, next } = await keepReply(place, caseId, { ...refusal, answer });
    expect(contact).toMatchObject({ party: "shop", said: refusal.text });
    expect(contact.reply?.statements[0]).toMatchObject({
      id: "opened-no-return",
      verdict: "does-not-stand",
      isFirm: true,
    });
    expect(contact.reply?.answer?.text).toMatch(/^[^{}]+$/);
    expect(told.toSorted()).toEqual(["sellerAnswer", "serviceRefusedAt"]);
    expect(clocks).toMatchObject([{ registerId: "P03", trigger: "serviceRefusedAt" }]);
    expect(next).not.toBeNull();
    expect(await facts()).toMatchObject({ sellerAnswer: "refused", serviceRefusedAt: "2026-11-18T10:30" });
  });

  test("renews an assessment that was up to date, and undo takes all of it back until it is restored", async () => {
    await assessCase(place, caseId);
    const windows = async () => {
      const { assessment, stale } = await caseDetail(place, caseId);
      expect(stale).toBe(false);
      return assessment?.assessment.deadlines.filter(({ registerId }) => registerId === "P03").length;
    };
    const { id } = (await keepReply(place, caseId, refusal)).contact;
    expect(await windows()).toBe(1);
    await undo(id);
    expect([await windows(), (await facts()).sellerAnswer, await listContacts(place, caseId)]).toEqual([
      0,
      undefined,
      [],
    ]);
    await restoreContact(place, { caseId, contactId: id }, 1);
    expect([await windows(), (await facts()).sellerAnswer]).toEqual([1, "refused"]);
    await undo(id);
    expect((await facts()).sellerAnswer).toBeUndefined();
  });

  test("that is taken back leaves what the person said since", async () => {
    const { id } = (await keepReply(place, caseId, refusal)).contact;
    await recordFacts(place, caseId, [{ name: "sellerAnswer", value: "silent" }]);
    await undo(id);
    expect((await facts()).sellerAnswer).toBe("silent");
  });

  test("of a return that has come starts the shop's window on the day they name", async () => {
    const text = "退货我们三天前就收到了，仓库在排队拆包，急什么";
    const { clocks } = await keepReply(place, caseId, { ...said(text), statements: ["admits-receipt"] });
    expect(clocks).toMatchObject([{ registerId: "P05", trigger: "returnArrivedOn" }]);
    expect(await facts()).toMatchObject({ goodsReturned: "arrived", returnArrivedOn: "2026-11-15" });
  });

  test("of a platform's decision starts the window to appeal, and of a lapse does not", async () => {
    const platform = { speaker: "platform-staff", statements: ["intervention-over"] } as const;
    const lapsed = await keepReply(place, caseId, { ...said("介入申请时限已过，纠纷关闭"), ...platform });
    expect(lapsed.clocks).toEqual([]);
    const { clocks } = await keepReply(place, caseId, { ...said("客服仲裁已经出结果了，单子关了"), ...platform });
    expect(clocks).toMatchObject([{ registerId: "P07", trigger: "platformDecidedOn" }]);
    expect(await facts()).toMatchObject({ platformDecision: "for-seller", platformDecidedOn: "2026-11-18" });
  });

  test("by a courier is no answer of the shop", async () => {
    const { facts: told } = await keepReply(place, caseId, said("签收以后概不负责", { speaker: "courier" }));
    expect(told).toEqual([]);
  });
});

test("a promise with a day runs a clock to it", async () => {
  const { contact, clocks } = await keepReply(place, caseId, said("亲，三天内给您退款"));
  expect(contact.promises).toMatchObject([{ who: "shop", by: "2026-11-21", state: "open" }]);
  expect(clocks.some(({ registerId }) => registerId === "promise")).toBe(true);
});

test("an admission counts in the matrix, with the exhibit it stands on, until it is taken back", async () => {
  const body = streamOf(await plainPicture(1));
  const exhibit = await addExhibit(place, { caseId, fileName: "1.png", kind: "chat", body });
  await assessCase(place, caseId);
  const fault = async () =>
    (await caseDetail(place, caseId)).assessment?.assessment.matrix.find(({ element }) => element === "fault");
  const before = await fault();
  const reply = said("不好意思，这批货确实是质量问题", { exhibitIds: [exhibit.id] });
  const { contact, admitted } = await keepReply(place, caseId, reply);
  expect(admitted).toEqual(["fault"]);
  expect([before?.state === "admitted", (await fault())?.state]).toEqual([false, "admitted"]);
  await undo(contact.id);
  expect(await fault()).toEqual(before);
});

describe("what the person sees in it", () => {
  test("goes before what is recognised, and may be nothing", async () => {
    const picked = await keepReply(place, caseId, said("嗯嗯好的呢", { statements: ["opened-no-return"] }));
    expect(picked.contact.reply?.statements).toMatchObject([{ id: "opened-no-return", words: null }]);
    const none = await keepReply(place, caseId, { ...refusal, statements: [] });
    expect([none.contact.reply?.statements, none.facts, none.next]).toEqual([[], [], null]);
  });

  test("is answered in the person's own words, too", async () => {
    const answer = { tone: "own", text: " 请退款 " } as const;
    const { contact } = await keepReply(place, caseId, { ...refusal, answer });
    expect(contact.reply?.answer).toEqual({ tone: "own", text: "请退款" });
  });

  test.each([
    ["statements", { statements: ["no-such-statement"] }],
    ["answer", { answer: { tone: "polite", statement: "no-such-statement" } }],
    ["at", { at: moment("2026-11-19") }],
  ] as const)("is refused where its %s cannot be, and nothing is kept", async (field, wrong) => {
    const kept = keepReply(place, caseId, { ...refusal, ...wrong } as NewReply);
    await expect(kept).rejects.toSatisfy(
      (error) => error instanceof YoujuError && error.code === "INPUT_INVALID" && error.detail?.field === field,
    );
    expect([await listContacts(place, caseId), (await facts()).sellerAnswer]).toEqual([[], undefined]);
  });
});
