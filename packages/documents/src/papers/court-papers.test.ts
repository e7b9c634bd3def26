import { type DisputeKind, type Facts, fen, moment, plainDate, type SettlementPaper } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { courtAnswers } from "@youju/rules";
import { aClaim, anAssessment, exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { describe, expect, test } from "vitest";
import {
  type AgreedDuty,
  type ComposeInput,
  type Composition,
  composePaper,
  ownNotes,
  type PaperId,
  paperText,
  paperTitle,
  printPaper,
} from "../index.ts";

const law = lawBook(readLawFolder());
const { channels, platforms, paperGrounds } = law;
const today = plainDate("2026-10-06");

function input(kind: DisputeKind, own: Partial<ComposeInput> & { readonly facts?: Facts } = {}): ComposeInput {
  const person: Facts = kind === "second-hand" ? { sellerLegalName: "示例卖家", shopName: "示例闲置小铺" } : {};
  const facts = own.facts ?? { ...inventedFacts(kind), ...person };
  return {
    assessment: anAssessment({ kind, facts }),
    profile: inventedProfile,
    exhibits: exhibitsOf("order-page", "payment-record", "listing-page", "chat", "parcel-track", "refusal"),
    facts,
    today,
    directory: { channels, platforms, paperGrounds },
    court: courtAnswers({ kind, facts, on: today }, law),
    ...own,
  };
}

const court = { court: "示例市示例区人民法院" };
const agent = { "agent-name": "示例代理", "agent-phone": "13900000002", powers: "general" };
const settled = {
  sum: "300",
  "pay-by": "2026-10-20",
  goods: "after-payment",
  default: "revive",
  "court-of": "receipt",
};
const mediated = {
  ...court,
  "mediator-kind": "people",
  mediator: "示例街道人民调解委员会",
  "effective-on": "2026-09-20",
  agreement: "被申请人在2026年10月30日前退还货款，申请人退回商品",
  jointly: "yes",
};
const definite = { ...court, "reachable-in-mainland": "yes", "other-debts": "no", preserved: "no" };
/** What a court fixed and the other side did not do, by the kind of paper it stands in. */
const fixedBy: Readonly<Partial<Record<DisputeKind, SettlementPaper>>> = {
  "not-as-described": "court-record",
  prepaid: "judgment",
  counterfeit: "confirmed-agreement",
};
const unperformed = (paper: SettlementPaper): readonly AgreedDuty[] => [
  {
    settlementId: "s-1",
    paper,
    body: "示例市示例区人民法院",
    on: plainDate("2026-08-01"),
    whose: "other",
    what: "退还货款",
    amount: fen(36_800),
    by: plainDate("2026-08-31"),
    mark: "partly",
    received: fen(10_000),
    unkept: true,
  },
  {
    settlementId: "s-1",
    paper,
    body: "示例市示例区人民法院",
    on: plainDate("2026-08-01"),
    whose: "other",
    what: "开具购货发票",
    amount: null,
    by: plainDate("2026-09-10"),
    mark: null,
    received: null,
    unkept: true,
  },
];
const several = {
  others: "示例乙　13900000002　示例市示例路2号",
  first: "示例用户",
  second: "示例乙",
  "same-dispute": "same",
};

/** A paper, the answers it needs, and the kinds of dispute it is reviewed for. */
const reviewed: readonly (readonly [PaperId, Readonly<Record<string, string>>, readonly DisputeKind[]])[] = [
  [
    "pleading",
    { ...court, mediation: "yes", preservation: "no" },
    ["not-as-described", "counterfeit", "second-hand", "auto-renewal", "product-injury"],
  ],
  ["payment-order", definite, ["not-shipped", "auto-renewal", "cancelled-order"]],
  ["settlement-agreement", settled, ["not-as-described", "quality-fault", "second-hand"]],
  [
    "enforcement-application",
    { ...court, "paper-number": "（2026）示例0101民初1号", final: "yes", clues: "店铺在平台的保证金和未结货款" },
    ["not-as-described", "prepaid", "counterfeit"],
  ],
  ["judicial-confirmation", mediated, ["quality-fault", "no-reason-return", "false-advertising"]],
  ["power-of-attorney-complaint", agent, ["counterfeit", "unsafe-food", "prepaid"]],
  [
    "power-of-attorney-litigation",
    { ...court, ...agent, "agent-kind": "relative" },
    ["counterfeit", "deposit", "data-leak"],
  ],
  ["joint-complaint", several, ["not-shipped", "false-advertising", "prepaid"]],
  ["mediation-sheet", { offered: "愿意退一半，184元" }, ["not-as-described", "no-reason-return", "missing-gift"]],
  [
    "service-address",
    { ...court, electronic: "yes", mail: "shili@example.com" },
    ["not-shipped", "auto-renewal", "product-injury"],
  ],
  ["filing-checklist", { others: "2", agent: "yes" }, ["not-shipped", "counterfeit", "price-protection"]],
  ["case-brief", { questions: "可以直接起诉平台吗" }, ["not-as-described", "deposit", "lost-parcel"]],
  ["timeline", {}, ["no-reason-return", "cancelled-order", "lost-parcel"]],
];

const printed = (composition: Composition) => paperText(printPaper(composition.tree, composition.audience, today));
const reasons = (composition: Composition) =>
  composition.lint.map(({ rule, severity, text }) => `${rule}/${severity}/${text.zh}`);
const blocked = ({ lint }: Composition) =>
  lint.filter(({ severity }) => severity === "blocks").map(({ text }) => text.zh);

describe("papers for court, mediator and agent read as their golden texts", () => {
  test.each(reviewed)("%s", async (paper, answers, kinds) => {
    for (const kind of kinds) {
      const fixed = paper === "enforcement-application" ? fixedBy[kind] : undefined;
      const own = fixed === undefined ? { answers } : { answers, agreed: unperformed(fixed) };
      const composition = composePaper(paper, input(kind, own));
      expect(composition.missing).toEqual([]);
      expect(blocked(composition)).toEqual([]);
      const noted = ownNotes(composition.tree).map(({ text }) => text);
      const text = [
        "=== 文书 ===",
        printed(composition),
        "=== 只给本人 ===",
        ...noted,
        "=== 提醒 ===",
        ...reasons(composition),
        "",
      ];
      await expect(text.join("\n")).toMatchFileSnapshot(`./golden/${paper}.${kind}.txt`);
    }
  });
});

describe("the application for enforcement", () => {
  const answers = { ...court, "paper-number": "（2026）示例0101民初1号", final: "yes" };
  const against = (own: Partial<ComposeInput>, more: Readonly<Record<string, string>> = {}) =>
    reasons(
      composePaper("enforcement-application", input("prepaid", { ...own, answers: { ...answers, ...more } })),
    ).join();

  test("asks for nothing where no court would enforce what there is, or it is not final", () => {
    expect(against({})).toContain("还没有可以强制执行的内容");
    expect(against({ agreed: unperformed("agreement") })).toContain("要起诉");
    expect(against({ agreed: unperformed("judgment") }, { final: "no" })).toContain("还没有生效");
    expect(against({ agreed: unperformed("judgment") })).toBe("");
  });

  test("every sentence that is said rests on the decision, an answer or an article; double interest runs from the day after", () => {
    const composition = composePaper(
      "enforcement-application",
      input("prepaid", { answers, agreed: unperformed("judgment") }),
    );
    const text = printed(composition);
    expect(text).toContain("268元");
    expect(text).toContain("自2026年9月1日起");
    const paragraphs = composition.tree.sections.flatMap((section) =>
      section.layout === "table" ? section.rows.flat() : section.paragraphs,
    );
    const said = paragraphs.flatMap(({ sentences }) => sentences).filter(({ kind }) => kind === "said");
    expect(said.filter((sentence) => !Object.values(sentence.trace).some((list) => list.length > 0))).toEqual([]);
    expect(said.length).toBeGreaterThan(8);
  });

  test("after two years it goes on with a warning, as the court takes it", () => {
    const late = unperformed("judgment").map((duty) => ({
      ...duty,
      on: plainDate("2024-02-01"),
      by: plainDate("2024-03-01"),
    }));
    expect(against({ agreed: late })).toMatch(/warns\/申请执行的期间看来已经过了/);
  });
});

describe("the statement of claim", () => {
  const pleading = (
    own: Partial<ComposeInput> & { readonly answers?: Readonly<Record<string, string>> } = {},
    kind: DisputeKind = "counterfeit",
  ) => composePaper("pleading", input(kind, { ...own, answers: { ...court, ...own.answers } }));
  const without = (name: keyof Facts, kind: DisputeKind, more: Facts = {}): Facts => {
    const { [name]: _gone, ...facts } = inventedFacts(kind);
    return { ...facts, ...more };
  };

  test("without a known defendant it is not fit for filing, and says how the name is got", () => {
    const composition = pleading({ facts: without("sellerLegalName", "counterfeit") });
    expect(blocked(composition).join()).toContain("尚不能立案");
    expect(blocked(composition).join()).toContain(paperTitle("disclosure-operator").zh);
    expect(composition.missing.map(({ field }) => field)).toContain("sellerLegalName");
    const privately = pleading({ facts: without("sellerLegalName", "second-hand") }, "second-hand");
    expect(blocked(privately).join()).toContain(paperTitle("disclosure-private-seller").zh);
  });

  test("a platform that gave no identity of its shop is sued in its place", () => {
    const facts = without("sellerLegalName", "counterfeit", { platformGaveIdentity: false });
    const composition = pleading({ facts, answers: { "platform-address": "示例路9号" } });
    expect(blocked(composition)).toEqual([]);
    expect(composition.missing).toEqual([]);
    const text = printed(composition);
    expect(text).toContain("被告｜名称｜浙江淘宝网络有限公司");
    expect(text).toContain("平台没有提供卖家的真实名称、地址和有效联系方式");
    expect(text).not.toContain("被告承诺");
  });

  test("a platform is no defendant without a ground, but may be a third party", () => {
    const where = { "platform-address": "示例路9号" };
    expect(blocked(pleading({ answers: { "platform-role": "defendant", ...where } })).join()).toContain("第三人");
    const third = pleading({ answers: { "platform-role": "third-party", ...where } });
    expect(blocked(third)).toEqual([]);
    expect(printed(third)).toContain("第三人｜名称｜浙江淘宝网络有限公司");
    expect(printed(third)).toContain("本起诉状副本2份");
  });

  test("what rests on fraud is claimed only where the person says so, and never beside its alternative", () => {
    const fraud = aClaim({
      id: "fraud",
      title: { zh: "退一赔三", en: "Three times" },
      amount: fen(110400),
      level: "maximum",
      standard: "beyond-reasonable-doubt",
    });
    const assessment = anAssessment({ kind: "counterfeit", claims: [aClaim(), fraud] });
    expect(printed(pleading({ assessment }))).not.toContain("退一赔三");
    const text = printed(pleading({ assessment, answers: { fraud: "yes" } }));
    expect(text).toContain("2. 退一赔三1104元（大写：壹仟壹佰零肆元整）。");
    expect(text).toContain("违约和欺诈的事实");
    expect(text).toContain("以上金额合计1472元（大写：壹仟肆佰柒拾贰元整）。");
    const either = anAssessment({ claims: [aClaim(), { ...fraud, alternativeTo: ["refund-price"] }] });
    expect(printed(pleading({ assessment: either, answers: { fraud: "yes" } }))).not.toContain("退一赔三");
  });

  test("names and quoted words stay as they were written; the rest calls the parties as a court does", () => {
    const facts: Facts = {
      ...inventedFacts("not-as-described"),
      shopName: "我爱我家商家联盟",
      sellerPromise: "我们商家保证实木",
      problemFound: "对方发来的是贴皮",
    };
    const text = printed(pleading({ facts }, "not-as-described"));
    for (const words of [
      "原告在淘宝“我爱我家商家联盟”购买",
      "我们商家保证实木",
      "对方发来的是贴皮",
      "原告向被告提出要求",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("the identity number stands in it where it was answered, and is written by hand where not", () => {
    const answered = pleading({ answers: { "identity-number": "11010519491231002X" } });
    expect(printed(answered)).toContain("公民身份号码｜11010519491231002X");
    expect(answered.lint).toEqual([]);
    expect(printed(pleading())).toMatch(/公民身份号码｜　+（签署时手写）/);
  });

  test.each([
    ["91990000EXAMP1E00W", []],
    ["91990000EXAMP1E00X", ["校验不过"]],
    ["9199", ["校验不过"]],
  ])("a credit code that does not add up is pointed out: %s", (code, words) => {
    const said = reasons(pleading({ answers: { "defendant-code": code } }));
    expect(said.map((text) => words.find((word) => text.includes(word)))).toEqual(words);
  });

  test("a child sues through whoever has custody of it", () => {
    const asked = pleading({}, "minor-spending");
    expect(asked.missing.map(({ field }) => field)).toEqual(["answers.child-name"]);
    const text = printed(pleading({ answers: { "child-name": "示例孩子" } }, "minor-spending"));
    expect(text).toContain("原告｜姓名｜示例孩子");
    expect(text).toContain("法定代理人｜姓名｜示例用户");
    expect(text).toContain("原告的监护人向被告提出要求");
  });

  test("no more than three articles are cited, the one on jurisdiction among them", () => {
    const text = printed(pleading({ answers: { venue: "court-defendant-domicile" } }, "not-as-described"));
    expect(text).toContain("合同纠纷由被告住所地法院管辖");
    expect(new Set(text.match(/第[一二三四五六七八九十百]+条/g)).size).toBeLessThanOrEqual(3);
  });

  test("the fee is the rules' and stands beside the paper with its articles", () => {
    const notes = ownNotes(pleading().tree).map(({ text }) => text);
    expect(notes.join()).toContain("案件受理费50元");
    expect(notes.join()).toContain("交25元");
    expect(notes.join()).toContain("诉讼费用交纳办法");
  });
});

describe("papers that do not fit a case say why and what to do instead", () => {
  const against = (paper: PaperId, kind: DisputeKind, answers: Readonly<Record<string, string>>, own: Facts = {}) =>
    blocked(composePaper(paper, input(kind, { answers, facts: { ...inventedFacts(kind), ...own } }))).join("\n");

  test.each([
    ["not-as-described", {}, {}, "先把货退回"],
    ["not-shipped", { "other-debts": "yes" }, {}, "别的债务纠纷"],
    ["not-shipped", { preserved: "yes" }, {}, "诉前保全"],
    ["not-shipped", { "reachable-in-mainland": "no" }, {}, "公告送达"],
    ["not-shipped", {}, { sellerReachable: false }, "公告送达"],
  ] as const)("a payment order: %s %o %o", (kind, answers, own, words) => {
    expect(against("payment-order", kind, { ...definite, ...answers }, own)).toContain(words);
  });

  test("goods that went back and arrived leave nothing owed in return", () => {
    expect(against("payment-order", "not-as-described", definite, { goodsReturned: "arrived" })).toBe("");
  });

  test("a multiple is no definite sum", () => {
    const assessment = anAssessment({ kind: "not-shipped", claims: [aClaim({ level: "maximum" })] });
    const composition = composePaper("payment-order", input("not-shipped", { answers: definite, assessment }));
    expect(blocked(composition).join()).toContain("数额确定");
  });

  test.each([
    [{ "mediator-kind": "nobody" }, "不作司法确认"],
    [{ jointly: "no" }, "双方一起申请"],
    [{ "effective-on": "2026-08-01" }, "期限已经过了"],
    [{ "effective-on": "2026-10-07" }, "还没有生效"],
  ] as const)("judicial confirmation: %o", (answers, words) => {
    expect(against("judicial-confirmation", "quality-fault", { ...mediated, ...answers })).toContain(words);
  });

  test("a mediator that may not qualify is warned of", () => {
    const answers = { ...mediated, "mediator-kind": "regulator" };
    expect(reasons(composePaper("judicial-confirmation", input("quality-fault", { answers }))).join()).toContain(
      "各地做法不一",
    );
  });

  test.each([
    [{ second: "示例用户" }, "同一个人"],
    [{ second: "示例丁" }, "名单里找不到"],
    [{ others: "示例乙　13800000001　示例市示例路2号" }, "同一个电话"],
  ] as const)("a joint complaint: %o", (answers, words) => {
    expect(against("joint-complaint", "not-shipped", { ...several, ...answers })).toContain(words);
  });

  test("separate orders are an uncertain joint complaint, not a refused one", () => {
    const answers = { ...several, "same-dispute": "separate" };
    const composition = composePaper("joint-complaint", input("not-shipped", { answers }));
    expect(blocked(composition)).toEqual([]);
    expect(reasons(composition).join()).toContain("没有定论");
  });

  test("a friend cannot act in court", () => {
    const answers = { ...court, ...agent, "agent-kind": "other" };
    expect(against("power-of-attorney-litigation", "counterfeit", answers)).toContain("不能当诉讼代理人");
  });

  test("a settlement above every claim is warned of, one that is due already is refused", () => {
    const above = composePaper(
      "settlement-agreement",
      input("quality-fault", { answers: { ...settled, sum: "5000" } }),
    );
    expect(reasons(above).join()).toContain("高于现在算得出的全部请求");
    expect(against("settlement-agreement", "quality-fault", { ...settled, "pay-by": "2026-10-05" })).toContain(
      "已经过了",
    );
  });

  test.each([
    ["other-duty", "乙方每月给甲方送一箱牛奶，甲方保证不再跟任何人提这件事", ["money-for-silence"]],
    ["also-open", "甲方收到红包后把小红书笔记全部隐藏", ["money-for-silence", "above-legal-basis-for-silence"]],
    ["other-duty", "乙方5日内上门取走冰箱，并删掉对甲方差评的不实回复", []],
    ["also-open", "受伤的后续治疗费、误工费", []],
    ["other-duty", "对甲方的个人信息保密，不对外提供", []],
    ["other-duty", "撤回对我的差评投诉，赠送一年会员", []],
    ["also-open", "税务举报", []],
  ])("what a settlement's own words mean is weighed: %s %s", (question, words, rules) => {
    const { lint } = composePaper(
      "settlement-agreement",
      input("quality-fault", { answers: { ...settled, "other-by": "2026-10-20", [question]: words } }),
    );
    const blocking = lint.filter(({ severity, rule }) => severity === "blocks" && rule !== "channel-refuses");
    expect(blocking.map(({ rule }) => rule)).toEqual(rules);
  });

  test.each([
    ["甲方不得向12315投诉", true],
    ["甲方放弃一切诉讼权利", true],
    ["甲方不得在网上发表任何言论", true],
    ["甲方承认是自己误会，公开道歉", true],
    ["乙方不得以任何理由要求我删除评价", false],
    ["乙方不再投诉甲方，不限制我如实评价", false],
    ["甲方收到货款后撤回在12315的投诉", false],
  ])("a settlement term that gives up a right is warned of: %s %s", (words, isWaiver) => {
    const { lint } = composePaper(
      "settlement-agreement",
      input("quality-fault", { answers: { ...settled, "other-duty": words, "other-by": "2026-10-20" } }),
    );
    expect(lint.map(({ severity, text }) => [severity, text.zh.includes("要你放弃")])).toEqual(
      isWaiver ? [["warns", true]] : [],
    );
  });

  test("an answer that threatens blocks beside one that is only warned of", () => {
    const answers = { ...settled, "other-by": "2026-10-20", "other-duty": "不退就发抖音曝光" };
    const { lint } = composePaper(
      "settlement-agreement",
      input("quality-fault", { answers: { ...answers, "also-open": "不赔的话，我就去你家门口等你孩子" } }),
    );
    expect(lint.map(({ rule, severity }) => `${rule} ${severity}`)).toContain("threat blocks");
  });

  test("what one would settle for stands in no paper for a mediator", () => {
    const assessment = anAssessment({
      range: { minimum: fen(7_777_777), target: fen(7_777_777), maximum: fen(7_777_777) },
    });
    for (const paper of ["mediation-sheet", "case-brief", "timeline", "settlement-agreement"] as const) {
      expect(printed(composePaper(paper, input("no-reason-return", { assessment })))).not.toContain("77777");
    }
  });
});

describe("what was filed before", () => {
  const filings: ComposeInput["filings"] = [
    {
      id: "filing-1",
      channel: "12315-complaint",
      state: "refused",
      sentOn: plainDate("2026-10-02"),
      reference: "1330110002026100212345678",
      answerDue: null,
      title: { zh: "12315 投诉", en: "12315" },
      paper: "12315-complaint",
      steps: [
        { state: "sent", on: plainDate("2026-10-02"), wording: null },
        { state: "refused", on: plainDate("2026-10-05"), wording: "不予受理" },
      ],
    },
  ];

  test("stands in the brief and, step by step, in the timeline", () => {
    const brief = printed(composePaper("case-brief", input("not-shipped", { filings })));
    expect(brief).toContain("2026年10月2日提交12315 投诉（编号1330110002026100212345678），2026年10月5日没有被受理。");
    const days = printed(composePaper("timeline", input("not-shipped", { filings })));
    expect(days).toContain("2026年10月2日｜12315 投诉：已提交");
    expect(days).toContain("2026年10月5日｜12315 投诉：没有被受理");
  });
});

describe("what the other side promised and did not do", () => {
  const promised = (changes: Partial<NonNullable<ComposeInput["promises"]>[number]> = {}) => ({
    contactId: "talk-1",
    id: "p1",
    who: "shop" as const,
    what: "按消费者权益保护法退一赔三",
    by: moment("2026-10-03"),
    channel: "call" as const,
    person: null,
    role: null,
    staffNumber: "示例07",
    exhibitIds: [],
    saidOn: plainDate("2026-10-01"),
    state: "broken" as const,
    ...changes,
  });
  const told = (paper: "pleading" | "timeline" | "settlement-agreement", ...promises: ReturnType<typeof promised>[]) =>
    printed(composePaper(paper, input("not-shipped", { promises })));

  test("is quoted to the court as it was said, with day and staff number, and is in no settlement", () => {
    const quoted = "被告（工号示例07）通话中承诺“按消费者权益保护法退一赔三”，期限为2026年10月3日，至今没有兑现";
    expect(told("pleading", promised())).toContain(quoted);
    expect(told("pleading", promised({ state: "kept" as never }))).not.toContain("承诺“");
    expect(told("settlement-agreement", promised())).not.toContain("承诺“按消费者权益");
  });

  test("stands in the timeline on the day it was said and on the day it was let pass", () => {
    const days = told("timeline", promised());
    expect(days).toMatch(/2026年10月1日｜.*通话中承诺“按消费者权益保护法退一赔三”，期限为2026年10月3日/u);
    expect(days).toContain("2026年10月3日｜承诺的日子到期，没有兑现");
  });
});
