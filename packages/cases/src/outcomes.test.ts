import { fen, plainDate, YoujuError } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  assessCase,
  caseDetail,
  changeSettlement,
  closeCase,
  composeFiling,
  listCases,
  listEdits,
  listEvents,
  type NewSettlement,
  openCase,
  outcomeHistory,
  raiseReminders,
  recordFacts,
  recordSettlement,
  reopenCase,
  restoreOutcome,
  undoEdit,
} from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-11-18"));
  caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
});

afterEach(() => place.dispose());

const refused = (act: Promise<unknown>, code: string, field?: string) =>
  expect(act).rejects.toSatisfy(
    (error) => error instanceof YoujuError && error.code === code && error.detail?.field === field,
  );

const inParts: NewSettlement = {
  paper: "agreement",
  on: plainDate("2026-11-18"),
  duties: [
    { what: "退款第一笔", amount: fen(10_000), by: plainDate("2026-11-22") },
    { what: "退款第二笔", amount: fen(20_000), by: plainDate("2026-12-02") },
    { what: "补一张道歉信" },
  ],
};

const step = async () => (await caseDetail(place, caseId)).nextStep;
const card = async () => (await listCases(place, { scope: "mine", state: "all" })).cases[0];

describe("an agreement with days in it", () => {
  test("runs a clock for each part to its day, is waited for, and reminds though the case is closed", async () => {
    const { settlements } = await recordSettlement(place, caseId, inParts);
    expect(settlements[0]?.duties.map(({ id, deadline }) => [id, deadline?.whose, deadline?.deadline.lastDay])).toEqual(
      [
        ["d1", "other", "2026-11-22"],
        ["d2", "other", "2026-12-02"],
        ["d3", undefined, undefined],
      ],
    );
    await closeCase(place, caseId, { ending: "agreed" });
    expect(await step()).toMatchObject({ id: "settlement", until: { day: "2026-11-22", whose: "other" } });
    expect(await card()).toMatchObject({ turn: "other" });
    place.clock.moveTo(plainDate("2026-11-23"));
    const reminded = await raiseReminders(place, caseId);
    expect(reminded.map(({ title }) => title.zh)).toContain("约定：退款第一笔 ¥100.00");
  });

  test("once a part was not kept leads to a suit, and to a payment order where the debtor is known and only money is owing", async () => {
    const { settlements } = await recordSettlement(place, caseId, inParts);
    const settlementId = settlements[0]?.id ?? "";
    place.clock.moveTo(plainDate("2026-11-23"));
    expect(await step()).toMatchObject({ id: "follow-up", channel: "court", paper: "pleading" });
    expect(await card()).toMatchObject({ turn: "person" });
    await recordFacts(place, caseId, [{ name: "sellerLegalName", value: "示例商贸有限公司" }]);
    expect(await step()).toMatchObject({ id: "follow-up", channel: "court", paper: "payment-order" });
    const duties = settlements[0]?.duties.map(({ id, what, amount, by }) => ({ id, what, amount, by })) ?? [];
    const [first, ...rest] = duties.map((duty) => ({ ...duty, mark: "done" as const }));
    const paid = await changeSettlement(
      place,
      { caseId, settlementId },
      { duties: [first ?? { what: "" }, ...duties.slice(1)] },
    );
    expect(paid.settlements[0]?.duties[0]).toMatchObject({
      state: "done",
      owed: 0,
      deadline: null,
      markedOn: "2026-11-23",
    });
    expect(await step()).toMatchObject({ id: "settlement", until: { day: "2026-12-02" } });
    await changeSettlement(place, { caseId, settlementId }, { duties: [first ?? { what: "" }, ...rest] });
    await closeCase(place, caseId, { ending: "agreed" });
    expect(await step()).toMatchObject({ id: "closed", until: null });
    expect(await card()).toMatchObject({ turn: "closed", nextDay: null });
  });

  test("through a people's mediation committee is to be confirmed together within thirty days; a shop's own never is", async () => {
    const duties = [{ what: "退款", amount: fen(10_000), by: plainDate("2027-01-15") }];
    const mediated = { paper: "mediated-agreement", on: plainDate("2026-11-18"), duties } as const;
    const { settlements } = await recordSettlement(place, caseId, { ...mediated, mediator: "nobody" });
    expect(settlements[0]).toMatchObject({ confirmable: "no", deadlines: [] });
    const at = { caseId, settlementId: settlements[0]?.id ?? "" };
    await changeSettlement(place, at, { mediator: "people" });
    expect(await step()).toMatchObject({
      id: "act-in-time",
      paper: "judicial-confirmation",
      until: { whose: "person", day: "2026-12-18" },
    });
    place.clock.moveTo(plainDate("2026-12-25"));
    expect(await step()).toMatchObject({ id: "settlement", until: { day: "2027-01-15" } });
  });

  test("in a judgment goes to enforcement at once, within two years of its last day", async () => {
    const duties = [{ what: "给付", amount: fen(10_000), by: plainDate("2026-11-20") }];
    await recordSettlement(place, caseId, { paper: "judgment", on: plainDate("2026-11-18"), duties });
    place.clock.moveTo(plainDate("2026-11-21"));
    expect(await step()).toMatchObject({
      id: "follow-up",
      channel: "court",
      paper: "enforcement-application",
      until: { whose: "person", day: "2028-11-20" },
    });
    const { alsoNow } = await caseDetail(place, caseId);
    expect(alsoNow.map(({ id }) => id)).toContain("settlement");
    await assessCase(place, caseId);
    const written = await composeFiling(place, caseId, { channel: "court", paper: "enforcement-application" });
    expect(written.destination).toMatchObject({ preconditions: [], closes: [], clock: [] });
    expect(written.destination.where.zh).toContain("一审法院");
    expect(written.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join()).toContain("100元");
  });
});

describe("papers about what was agreed", () => {
  test("a payment order asks for what is still owing under it, and a suit tells of it", async () => {
    await recordFacts(place, caseId, [
      { name: "sellerKind", value: "business" },
      { name: "sellerLegalName", value: "示例商贸有限公司" },
      { name: "shopName", value: "示例小店" },
      { name: "pricePaid", value: fen(40_000) },
      { name: "orderedOn", value: "2026-11-01" },
    ]);
    const part = { what: "退款第一笔", amount: fen(10_000), by: plainDate("2026-11-19") };
    const duties = [{ ...part, mark: "partly" as const, received: fen(4_000) }];
    await recordSettlement(place, caseId, { paper: "agreement", on: plainDate("2026-11-18"), duties });
    place.clock.moveTo(plainDate("2026-11-20"));
    const wordsOf = async (paper: string) => {
      const { sections, lint } = await composeFiling(place, caseId, { channel: "court", paper });
      return { text: sections.flatMap(({ sentences }) => sentences.map((said) => said.text)).join(""), lint };
    };
    const order = await wordsOf("payment-order");
    expect(order.text).toContain("给付60元（大写：陆拾元整），款项为2026年11月18日约定、到期未付的款项");
    expect(order.text).toContain("在2026年11月19日前履行“退款第一笔”（100元），至今只支付40元，尚欠60元");
    expect(order.lint.filter(({ severity }) => severity === "blocks")).toEqual([]);
    expect((await wordsOf("pleading")).text).toContain("双方达成书面和解协议，约定被告在2026年11月19日前履行");
  });

  test("the joint application for confirmation is filled in from it", async () => {
    const duties = [{ what: "退款", amount: fen(10_000), by: plainDate("2026-12-01") }];
    const mediated = { paper: "mediated-agreement", mediator: "people", body: "示例街道人民调解委员会" } as const;
    await recordSettlement(place, caseId, { ...mediated, on: plainDate("2026-11-18"), duties });
    const paper = "judicial-confirmation";
    const { asked } = await composeFiling(place, caseId, { channel: paper, paper });
    expect(Object.fromEntries(asked.map(({ id, value }) => [id, value]))).toMatchObject({
      "mediator-kind": "people",
      mediator: "示例街道人民调解委员会",
      "effective-on": "2026-11-18",
      agreement: "对方在2026年12月1日前：退款（100元）",
    });
  });
});

describe("a closed case", () => {
  test("has nothing left to do, tells what it brought against the least and the aim, and keeps every wording", async () => {
    await recordFacts(place, caseId, [{ name: "pricePaid", value: fen(30_000) }]);
    await assessCase(place, caseId);
    const results = [
      { channel: "shop", money: fen(10_000), deeds: ["refund"] as const, on: plainDate("2026-11-18") },
      { channel: "platform", deeds: ["apology"] as const },
    ];
    const { closing } = await closeCase(place, caseId, { ending: "agreed", asked: fen(30_000), results });
    expect(closing).toMatchObject({ received: null, standing: null, daysFromFirstFiling: null });
    expect(await step()).toMatchObject({ id: "closed" });
    const known = results.map((result) => ({ money: fen(0), ...result }));
    const again = await closeCase(place, caseId, { ending: "agreed", results: known, lessons: "早点留证据" });
    expect(again.closing).toMatchObject({ received: 10_000, lessons: "早点留证据", on: "2026-11-18" });
    expect(await place.store.search.find(place.workspaceId, "早点留证")).toEqual([caseId]);
    expect((await reopenCase(place, caseId)).closing).toBeNull();
    await refused(reopenCase(place, caseId), "CONFLICT");
    expect((await step()).id).not.toBe("closed");
    const history = await outcomeHistory(place, caseId);
    expect(history.map(({ act }) => act)).toEqual(["recorded", "changed", "removed"]);
    const back = await restoreOutcome(place, caseId, { recordId: caseId, revision: 1 });
    expect(back.closing).toMatchObject({ asked: 30_000, lessons: "" });
    const [last] = await listEdits(place, caseId);
    expect(last).toMatchObject({ what: "outcome", undo: "open", text: { zh: "恢复结案结果：谈成" } });
    await undoEdit(place, caseId, { editId: last?.id ?? "" });
    expect((await caseDetail(place, caseId)).outcome.closing).toBeNull();
    const told = (await listEvents(place, caseId)).map(({ text }) => text.zh);
    expect(told).toContain("结案：谈成");
    expect(told.join()).not.toContain("早点留证据");
  });

  test("is not closed in a day to come, nor with something and nothing at once, nor by a filing it does not have", async () => {
    const ending = "agreed";
    await refused(closeCase(place, caseId, { ending, on: plainDate("2026-11-19") }), "INPUT_INVALID", "on");
    const both = [{ deeds: ["refund", "nothing"] as const }];
    await refused(closeCase(place, caseId, { ending, results: both }), "INPUT_INVALID", "results");
    await refused(closeCase(place, caseId, { ending, results: [{ filingId: "none" }] }), "NOT_FOUND", "filingId");
    const [first] = inParts.duties;
    const early = { ...first, what: "退款", by: plainDate("2026-11-01") };
    await refused(recordSettlement(place, caseId, { ...inParts, duties: [early] }), "INPUT_INVALID", "duties");
  });
});
