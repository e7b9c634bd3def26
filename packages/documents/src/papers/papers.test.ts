import {
  type Claim,
  type DisputeKind,
  disputeKinds,
  type Facts,
  fen,
  plainDate,
  type RouteStep,
  YoujuError,
} from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import {
  aClaim,
  aFinding,
  aMatrixRow,
  anArticle,
  anAssessment,
  exhibitsOf,
  inventedProfile,
} from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { describe, expect, test } from "vitest";
import {
  type ComposeInput,
  type Composition,
  composePaper,
  ownNotes,
  paperIds,
  papersFor,
  paperText,
  printable,
  printPaper,
} from "../index.ts";
import { countCharacters } from "../lint.ts";

const { channels, platforms } = lawBook(readLawFolder());
const directory = { channels, platforms };
const today = plainDate("2026-10-06");

const input = (own: Partial<ComposeInput> & { readonly kind?: DisputeKind } = {}): ComposeInput => {
  const kind = own.kind ?? "no-reason-return";
  const facts = own.facts ?? inventedFacts(kind);
  return {
    assessment: anAssessment({ kind, facts }),
    profile: inventedProfile,
    exhibits: exhibitsOf("order-page", "chat", "parcel-track", "refusal", "listing-page"),
    facts,
    today,
    directory,
    ...own,
  };
};

const without = (facts: Facts, ...names: readonly (keyof Facts)[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name as keyof Facts)));

const field = (composition: Composition, id: string) => {
  const found = composition.fields.find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`no field ${id}`);
  }
  return found;
};
const ownText = (composition: Composition) =>
  ownNotes(composition.tree)
    .map((note) => note.text)
    .join("\n");
const printed = (composition: Composition) => paperText(printPaper(composition.tree, composition.audience, today));

const promise = aClaim({
  id: "promised-multiple",
  title: { zh: "按承诺十倍赔付", en: "Promised ten times" },
  amount: fen(368000),
  level: "maximum",
  alternativeTo: ["fraud-triple"],
  requestWords: ["赔偿损失"],
});
const fraud = aClaim({
  id: "fraud-triple",
  title: { zh: "三倍赔偿", en: "Three times the price" },
  amount: fen(110400),
  level: "maximum",
  standard: "beyond-reasonable-doubt",
  alternativeTo: ["promised-multiple"],
  requestWords: ["赔偿损失"],
  caution: { zh: "证据不够就别提", en: "Do not raise it without proof" },
});

const step = (zh: string, formula: string, result: number, kind: DisputeKind = "no-reason-return") => ({
  label: { zh, en: zh },
  formula,
  result: fen(result),
  article: anArticle({}, kind).id,
});
const freight = [step("寄回商品的运费", "¥12.00", 1200)];
const tenfold = [step("承诺的倍数 × 实付价款", "10 × ¥368.00", 368000, "counterfeit")];
const rest = [step("预付款 − 已消费", "¥368.00 − ¥73.60", 29440, "prepaid")];

/** Sheets of a sum with its freight, of a multiple, and of what is left of a prepaid card. */
const sheets: readonly (readonly [DisputeKind, readonly Claim[]])[] = [
  [
    "no-reason-return",
    [
      aClaim(),
      { ...aClaim(), id: "freight", title: { zh: "退货运费", en: "Freight" }, amount: fen(1200), steps: freight },
    ],
  ],
  ["counterfeit", [aClaim({}, "counterfeit"), { ...promise, steps: tenfold, right: "counterfeit" }]],
  ["prepaid", [aClaim({ title: { zh: "退还余款", en: "What is left" }, amount: fen(29440), steps: rest }, "prepaid")]],
];

describe("every paper of every kind reads as its golden text", () => {
  test.each(disputeKinds)("%s", async (kind) => {
    for (const paper of ["shop-message", "platform-application", "platform-dispute-note", "12315-complaint"] as const) {
      const composition = composePaper(paper, input({ kind }));
      expect(composition.missing).toEqual([]);
      const blocking = composition.lint.filter((finding) => finding.severity === "blocks").map(({ rule }) => rule);
      expect(blocking).toEqual(paper === "12315-complaint" && kind === "second-hand" ? ["channel-refuses"] : []);
      await expect(golden(composition)).toMatchFileSnapshot(`./golden/${paper}.${kind}.txt`);
    }
  });

  test.each(sheets)("the calculation sheet: %s", async (kind, claims) => {
    const composition = composePaper("calculation-sheet", input({ assessment: anAssessment({ kind, claims }) }));
    await expect(golden(composition)).toMatchFileSnapshot(`./golden/calculation-sheet.${kind}.txt`);
  });
});

/** A paper as a reviewer reads it: fields, lengths, the printed words, and what only the person sees. */
function golden(composition: Composition): string {
  const fields = composition.fields.map(
    ({ label, value, count, limit }) => `〔${label.zh}〕${count}/${limit ?? "不限"}\n${value}`,
  );
  const variants = composition.variants.map(({ id, text, count }) => `〔${id}〕${count}字\n${text}`);
  return [
    "=== 填写 ===",
    ...fields,
    ...variants,
    "=== 文书 ===",
    printed(composition),
    "=== 只给本人 ===",
    ownText(composition),
    "",
  ].join("\n");
}

describe("the message to the shop", () => {
  test("it names the fact, the proof, one request, a date and the next step within 150 characters", () => {
    const { value, count, limit } = field(composePaper("shop-message", input()), "message");
    expect(limit).toBe(150);
    expect(count).toBeLessThanOrEqual(150);
    for (const part of ["2609223371840052617", "9月26日签收", "为证", "368元", "10月8日前", "依法投诉"]) {
      expect(value).toContain(part);
    }
  });

  test("long names are cut, never the request", () => {
    const facts = {
      ...inventedFacts("not-as-described"),
      itemName: "极长的商品名称".repeat(30),
      sellerPromise: "很长的承诺".repeat(50),
      problemFound: "很长的问题".repeat(50),
      orderNumber: "9".repeat(64),
    };
    const composition = composePaper("shop-message", input({ kind: "not-as-described", facts }));
    expect(field(composition, "message").count).toBeLessThanOrEqual(150);
    expect(field(composition, "message").value).toContain("368元");
    expect(composition.lint).toEqual([]);
  });

  test("a private seller is not told of 12315", () => {
    const { value } = field(composePaper("shop-message", input({ kind: "second-hand" })), "message");
    expect(value).toContain("必要时起诉");
    expect(value).not.toContain("贵店");
  });

  test("without a claim that holds there is nothing to ask", () => {
    const assessment = anAssessment({
      claims: [aClaim({ state: "needs-facts" }), aClaim({ id: "x", state: "fails" })],
    });
    const composition = composePaper("shop-message", input({ assessment }));
    expect(composition.missing.map((item) => item.field)).toEqual(["claims"]);
    expect(field(composition, "message")).toMatchObject({ value: "", missing: true });
  });
});

describe("the platform application", () => {
  test("it says what to choose, what not to press and why", () => {
    const composition = composePaper("platform-application", input({ kind: "not-as-described" }));
    expect(field(composition, "application-type").value).toBe("退货退款");
    expect(field(composition, "reason").value).toBe("商品与描述不符");
    const avoided = composition.pressing?.avoid.map(({ what }) => what.zh).join() ?? "";
    expect(avoided).toContain("七天无理由退货");
    expect(avoided).toContain("确认收货");
    expect(avoided).toContain("撤销申请");
  });

  test("what is not sure asks to be confirmed in the app", () => {
    const composition = composePaper("platform-application", input());
    expect(composition.pressing?.choose[0]?.zh).toContain("请在 App 内核对");
  });

  test("the platform is asked for the refund only; multiples are for elsewhere", () => {
    const assessment = anAssessment({ claims: [aClaim(), promise] });
    const composition = composePaper("platform-application", input({ assessment }));
    expect(field(composition, "amount").value).toBe("368");
    expect(field(composition, "explanation").value).not.toContain("十倍");
    expect(ownText(composition)).toContain("这里只申请退款；“按承诺十倍赔付”");
  });

  test("pictures are ranked by weight and no more than the form takes", () => {
    const composition = composePaper("platform-application", input());
    expect(field(composition, "attachments").value.split("\n")).toEqual([
      "1. 证据4 商家的拒绝答复",
      "2. 证据3 物流记录",
      "3. 证据1 订单页",
    ]);
  });
});

describe("the note to the platform's reviewer", () => {
  test("it has the dispute, three exhibits, the reasons and the request within its limit", () => {
    const { value, count, limit } = field(composePaper("platform-dispute-note", input()), "dispute-note");
    expect(count).toBeLessThanOrEqual(limit ?? 0);
    expect(value.match(/证据\d/g)).toHaveLength(3);
    for (const part of ["【争议点】", "【三条证据，请看这里】", "【对方说法为何不成立】", "【请求】"]) {
      expect(value).toContain(part);
    }
  });

  test("what the other side has to prove is said with its article", () => {
    const row = aMatrixRow({
      state: "burden-on-other-side",
      burden: "seller",
      title: { zh: "下单时确认过不退", en: "x" },
    });
    const assessment = anAssessment({ matrix: [row] });
    expect(printed(composePaper("platform-dispute-note", input({ assessment })))).toContain(
      "下单时确认过不退：应由对方举证。",
    );
  });

  test("with fewer than three exhibits it goes, with a word of caution", () => {
    const composition = composePaper("platform-dispute-note", input({ exhibits: exhibitsOf("order-page") }));
    expect(composition.missing).toEqual([]);
    expect(composition.lint.map(({ rule, severity }) => [rule, severity])).toEqual([["few-exhibits", "warns"]]);
  });
});

describe("the complaint to 12315", () => {
  test("its fields stand in the form's own order and every required one is filled", () => {
    const composition = composePaper("12315-complaint", input());
    const form = directory.channels.find(({ id }) => id === "12315-complaint")?.form;
    expect(composition.fields.map(({ id }) => id)).toEqual(form?.fields.map(({ id }) => id));
    expect(composition.fields.filter(({ missing }) => missing)).toEqual([]);
  });

  test("the request is put in the nine fixed words only", () => {
    const claims = [aClaim({ requestWords: ["退货", "赔礼道歉"] }), { ...promise, requestWords: ["赔偿损失"] }];
    const composition = composePaper("12315-complaint", input({ assessment: anAssessment({ claims }) }));
    expect(field(composition, "request-words").value).toBe("退货、赔偿损失");
  });

  test("the content comes at three lengths, each within its own", () => {
    const facts = {
      ...inventedFacts("not-as-described"),
      sellerPromise: "承诺".repeat(60),
      problemFound: "问题".repeat(60),
    };
    const { variants } = composePaper("12315-complaint", input({ kind: "not-as-described", facts }));
    expect(variants.map(({ id }) => id)).toEqual(["long", "500", "300"]);
    expect(variants.map(({ count, limit }) => limit === null || count <= limit)).toEqual([true, true, true]);
    expect(variants.every(({ text, count }) => countCharacters(text) === count)).toBe(true);
  });

  test("requests are numbered with their amounts and the total stands in capital figures", () => {
    const claims = [
      aClaim(),
      {
        ...aClaim(),
        id: "freight",
        title: { zh: "退货运费", en: "Freight" },
        amount: fen(1250),
        level: "target",
      } as Claim,
    ];
    const text = printed(composePaper("12315-complaint", input({ assessment: anAssessment({ claims }) })));
    expect(text).toContain("1. 退还货款368元。\n2. 退货运费12.50元。");
    expect(text).toContain("合计380.50元（大写：叁佰捌拾元伍角）");
  });

  test("no more than three articles are cited, however many the assessment used", () => {
    const numbers = ["24", "25", "44", "48", "52", "55"];
    const law = numbers.map((number) =>
      anArticle({
        id: `consumer-protection-law@2013-10-25#${number}`,
        citation: { zh: `《消费者权益保护法》第${number}条`, en: number },
      }),
    );
    const claims = [aClaim({ articles: law.map(({ id }) => id), steps: [] })];
    const findings = law.map(({ id }) => aFinding({ because: [{ article: id, facts: ["receivedOn"] }] }));
    const { variants } = composePaper(
      "12315-complaint",
      input({ assessment: anAssessment({ law, claims, findings }) }),
    );
    expect(new Set(variants[0]?.text.match(/第\d+条/g)).size).toBe(3);
  });

  test("law of medium confidence, and law not in force that day, is not cited as fact", () => {
    for (const own of [{ confidence: "medium" }, { effectiveTo: plainDate("2026-10-05") }] as const) {
      const text = printed(
        composePaper("12315-complaint", input({ assessment: anAssessment({ law: [anArticle(own)] }) })),
      );
      expect(text).not.toContain("消费者权益保护法");
      expect(text).toContain("退还货款368元");
    }
  });

  test("what is unknown is listed and nothing is invented for it", () => {
    const facts = without(
      inventedFacts("no-reason-return"),
      "sellerLegalName",
      "sellerAddress",
      "officialMediator",
      "orderNumber",
    );
    const composition = composePaper("12315-complaint", input({ facts, profile: null, exhibits: [] }));
    expect(composition.missing.map((item) => item.field)).toEqual([
      "profile.name",
      "profile.phone",
      "profile.address",
      "sellerLegalName",
      "orderNumber",
      "officialMediator",
      "sellerAddress",
      "exhibits",
    ]);
    expect(field(composition, "respondent-name")).toMatchObject({ value: "", missing: true });
    expect(() => printable(composition)).toThrow(YoujuError);
    expect(printed(composition)).not.toContain("没有向12315");
  });

  test("who names the platform is not asked how it was bought", () => {
    const facts = without(inventedFacts("no-reason-return"), "soldBy");
    const named = composePaper("12315-complaint", input({ facts }));
    expect(named.missing).toEqual([]);
    expect(field(named, "sales-method").value).toBe("网络购物");
    const unnamed = composePaper("12315-complaint", input({ facts: without(facts, "platform") }));
    expect(unnamed.missing.map((item) => item.field)).toEqual(["platform", "soldBy"]);
  });

  test("a shop without a published address goes to the platform's place", () => {
    const facts: Facts = { ...without(inventedFacts("no-reason-return"), "sellerAddress"), addressPublished: false };
    const composition = composePaper("12315-complaint", input({ facts }));
    expect(composition.missing).toEqual([]);
    expect(field(composition, "respondent-address").value).toBe("平台未公示地址");
    expect(printed(composition)).toContain("故向平台所在地提出");
  });

  test.each([
    [{ officialMediator: "accepted-or-handled" }, "blocks"],
    [{ officialMediator: "filed" }, "warns"],
    [{ sellerKind: "private-person" }, "blocks"],
    [{ forDailyLife: false }, "blocks"],
  ] as const)("what 12315 refuses is said before it is filed: %o", (own, severity) => {
    const facts: Facts = { ...inventedFacts("no-reason-return"), ...own };
    const { lint } = composePaper("12315-complaint", input({ facts }));
    expect(lint.map((finding) => [finding.rule, finding.severity])).toContainEqual(["channel-refuses", severity]);
  });

  test.each([
    ["not-here", "blocks"],
    ["later", "warns"],
    ["now", "warns"],
  ] as const)("a seller called private, where the route says 12315 %s, %s", (state, severity) => {
    const step: RouteStep = {
      channel: "12315-complaint",
      title: { zh: "12315", en: "12315" },
      where: { zh: "平台住所地", en: "The platform's domicile" },
      preconditions: [],
      closes: [],
      cannot: [],
      effects: [],
      earlier: [],
      odds: [],
      clock: [],
      cost: { zh: "免费", en: "free" },
      articles: [],
      confidence: "high",
      state,
    };
    const assessment = anAssessment({ kind: "second-hand", route: [step] });
    const { lint } = composePaper("12315-complaint", input({ kind: "second-hand", assessment }));
    expect(lint.map((finding) => [finding.rule, finding.severity])).toContainEqual(["channel-refuses", severity]);
  });

  test("a complaint that asks for punishment is told to keep that for a report", () => {
    const facts = { ...inventedFacts("not-as-described"), problemFound: "桌面是贴皮，请查处商家" };
    const composition = composePaper("12315-complaint", input({ kind: "not-as-described", facts }));
    expect(composition.lint.map(({ rule }) => rule)).toContain("complaint-report-mixed");
  });

  test("the other side's own words and names do not count as the person's tone", () => {
    const facts = {
      ...inventedFacts("no-reason-return"),
      refusalReason: "你去举报吧，爱曝光就曝光",
      shopName: "黑店零食铺",
    };
    expect(composePaper("12315-complaint", input({ facts })).lint).toEqual([]);
  });

  test("amounts in the other side's words need no claim", () => {
    const facts = { ...inventedFacts("no-reason-return"), refusalReason: "最多补20元" };
    expect(composePaper("12315-complaint", input({ facts })).lint).toEqual([]);
  });
});

describe("which claims are demanded", () => {
  const asked = (claims: readonly Claim[], chosenClaims?: readonly string[]) => {
    const own = { assessment: anAssessment({ claims }), ...(chosenClaims === undefined ? {} : { chosenClaims }) };
    return composePaper("12315-complaint", input(own));
  };

  test("fraud times three is offered with its standard of proof, not demanded", () => {
    const composition = asked([aClaim(), { ...fraud, alternativeTo: [] }]);
    expect(field(composition, "request").value).not.toContain("三倍");
    expect(ownText(composition)).toContain("排除合理怀疑");
  });

  test("when the person chooses it, the paper says what it depends on", () => {
    const composition = asked([aClaim(), fraud], ["refund-price", "fraud-triple"]);
    expect(field(composition, "request").value).toContain("三倍赔偿1104元（以查明存在欺诈为前提）");
    expect(printed(composition)).not.toContain("证据不够就别提");
  });

  test("a promised multiple and fraud times three are never added, even when both are chosen", () => {
    for (const chosen of [undefined, ["refund-price", "promised-multiple", "fraud-triple"]]) {
      const composition = asked([aClaim(), fraud, promise], chosen);
      expect(field(composition, "request").value).toContain("十倍赔付3680元");
      expect(field(composition, "request").value).not.toContain("三倍");
      expect(field(composition, "request").value).toContain("合计4048元");
      expect(ownText(composition)).toContain("只能选一项，不能相加");
    }
  });

  test("a claim whose law needs confirming stays an offer", () => {
    const composition = asked([aClaim(), { ...promise, confidence: "medium", alternativeTo: [] }]);
    expect(field(composition, "request").value).not.toContain("十倍");
    expect(ownText(composition)).toContain("还需要再确认");
  });

  test("a claim that rests on nothing the paper may show is not demanded", () => {
    const bare = aClaim({ id: "bare", articles: [], because: [{ article: anArticle().id, facts: [] }] });
    expect(asked([bare]).missing.map((item) => item.field)).toEqual(["claims"]);
  });
});

describe("papers and channels", () => {
  test("each channel names its papers, the main one first", () => {
    const first = (channel: string) => papersFor(channel, directory)[0];
    expect(first("shop")).toBe("shop-message");
    expect(papersFor("platform", directory).slice(0, 2)).toEqual(["platform-application", "platform-dispute-note"]);
    expect(papersFor("12315-complaint", directory).slice(0, 2)).toEqual(["12315-complaint", "calculation-sheet"]);
    expect(first("12315-report")).toBe("12315-report");
    const offered = new Set(channels.flatMap(({ id }) => papersFor(id, directory)));
    expect(paperIds.filter((paper) => !offered.has(paper))).toEqual([]);
    expect(papersFor("no-such-channel", directory)).toEqual([]);
  });
});
