import { type Article, fen, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fairWords } from "../../fixtures/lint-corpus/corpus.ts";
import {
  countCharacters,
  isCardNumber,
  isIdentityNumber,
  type LintContext,
  type LintFix,
  lintField,
  lintText,
  shorten,
} from "../lint.ts";
import { learntWeights } from "./weighing/learnt.ts";

const article: Article = {
  id: "consumer-protection-law@2013-10-25#25",
  citation: { zh: "《消费者权益保护法》第二十五条", en: "Consumer Protection Law art. 25" },
  gist: { zh: "网购七日内可退。", en: "Seven days to return." },
  effectiveFrom: plainDate("2014-03-15"),
  effectiveTo: null,
  link: null,
  confidence: "high",
  checkedOn: plainDate("2026-11-21"),
};

const context: LintContext = {
  facts: { orderNumber: "2609223371840052617", itemName: "《民法典》精装本", pricePaid: fen(36800) },
  profile: { name: "示例用户", phone: "13800000001", address: "示例市示例路1号" },
  amounts: [fen(36800)],
  articles: [article],
  filing: "complaint",
};

const { outdated } = lawBook(readLawFolder());

const rulesIn = (text: string, own: Partial<LintContext> = {}) =>
  lintText(text, { ...context, ...own }).map((finding) => finding.rule);

const fixed = (text: string, fix: LintFix | undefined) =>
  fix === undefined ? undefined : text.slice(0, fix.start) + fix.text + text.slice(fix.end);

describe("length", () => {
  test("a text over its limit is proposed shorter with every figure kept", () => {
    const value = "您好，麻烦您了。我2026年10月3日下单，实付368元。说实话心里很不舒服。请求退款368元。谢谢您。";
    const [finding] = lintField({ id: "content", value, limit: 34 }, context);
    expect(finding?.proposal).toBe("我2026年10月3日下单，实付368元。请求退款368元。");
    expect(lintField({ id: "content", value, limit: 10 }, context)[0]?.proposal).toBeUndefined();
  });

  test("a rare character and an emoji count once each", () => {
    expect(countCharacters("𠮷a😀")).toBe(3);
  });

  test("a text over its limit says by how much", () => {
    const [finding] = lintField({ id: "content", value: "一二三四五", limit: 3 }, context);
    expect(finding).toMatchObject({ rule: "too-long", severity: "blocks", fieldId: "content" });
    expect(finding?.text.zh).toContain("请删去 2 个");
  });

  test("a shortened text always fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 50 }), (text, most) => {
        expect(countCharacters(shorten(text, most))).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe("a threat among many fair words", () => {
  const threats = [
    "再不退我就弄死你。",
    "不退就砍死你。",
    "我要砸了你的店。",
    "小心你全家。",
    "我带人去堵你店门。",
    "不给钱我就把你家烧了。",
    "给我一千块封口费。",
    "你家孩子几点放学我清楚得很。",
  ];
  const filings = ["complaint", "report", "office", "court", "message", "public"] as const;
  const amounts = [fen(36_800)];
  test.each(filings.flatMap((filing) => threats.map((threat) => [filing, threat] as const)))(
    "is blocked wherever it stands: %s %s",
    (filing, threat) => {
      const blocks = (text: string) =>
        lintText(text, { ...context, amounts, filing }).some(({ severity }) => severity === "blocks");
      expect(
        [`${fairWords}${threat}`, `${threat}${fairWords}`, `${fairWords}${threat}${fairWords}`].map(blocks),
      ).toEqual([true, true, true]);
    },
  );

  test.each(filings.filter((filing) => filing !== "report"))("the fair words alone pass: %s", (filing) => {
    expect(lintText(fairWords, { ...context, amounts, filing })).toEqual([]);
  });

  test.each(["全公司凑不出一个脑细胞。", "从古到今没有比他们更害人的买卖。"])("abuse does not hide it: %s", (abuse) => {
    expect(rulesIn(`${abuse}不退钱就等着瞧。`, { amounts, filing: "message" })).toContain("threat");
  });

  test.each(["，", "，，", "===", "。。。", "！！！"])("marks alone mean nothing: %s", (marks) => {
    expect(rulesIn(marks, { filing: "message" })).toEqual([]);
  });
});

test("of many sums that nothing bears out a few are told", () => {
  const text = Array.from({ length: 60 }, (_none, index) => `赔我${600 + index}元。`).join("");
  const found = lintText(text, { ...context, amounts: [fen(36_800)], filing: "complaint" });
  expect(found.filter(({ rule }) => rule === "amount-without-steps")).toHaveLength(3);
});

test("a finding stands at its words behind characters of two units", () => {
  for (const before of ["", "𠮷𠮷𠮷", "🙏🏻🙏🏻🙏🏻", "🇨🇳🇨🇳", "①𝟏𠮷"]) {
    const text = `${before}请工商局处理我的退货。`;
    const found = lintText(text, { ...context, outdated, filing: "complaint" });
    const at = found.find(({ rule }) => rule === "repealed-or-wrong-date-law")?.at;
    expect(text.slice(at?.start, at?.end), text).toBe("工商局");
  }
});

describe("tone", () => {
  test.each(["你们就是骗子", "黑店！", "骗子！", "这家奸商"])("an insult is blocked: %s", (text) => {
    expect(rulesIn(text)).toContain("insult");
  });

  test.each(["我要砸店", "等着瞧", "找人收拾你", "我就上你家去打你"])("a threat is blocked: %s", (text) => {
    expect(rulesIn(text)).toContain("threat");
  });

  test.each(["给我五百，我就不举报", "转我两千就删帖", "付一笔封口费"])("money for silence is blocked: %s", (text) => {
    expect(rulesIn(text, { filing: "message" })).toContain("money-for-silence");
  });

  test.each(["三天内不退款我就去曝光", "再不赔钱，我就发到抖音", "赶紧补偿，否则给差评"])(
    "posting as the lever for what is due is pointed out: %s",
    (text) => {
      const found = lintText(text, { ...context, filing: "message" });
      expect(found.map(({ rule, severity }) => [rule, severity])).toContainEqual(["threat", "warns"]);
    },
  );

  test.each([
    "请在2026年11月24日前退款，逾期未处理，我将向12315投诉并起诉。",
    "如协商不成，我将依法投诉举报、起诉。",
    "若未退款，我将申请平台介入并向市场监管部门投诉。",
    "收到退款后我会撤回投诉。",
    "商家没有退款，我已另行举报。",
  ])("a lawful notice passes: %s", (text) => {
    expect(rulesIn(text, { filing: "message" })).toEqual([]);
  });
});

describe("what is only warned of", () => {
  const inMessage = { filing: "message", amounts: [fen(12800)] } as const;
  const inComplaint = { filing: "complaint", amounts: [fen(12800)] } as const;
  const inReport = { filing: "report", amounts: [] } as const;

  test.each([
    "128今天不退，明天抖音曝光",
    "今晚十二点前128没到账，明早热搜见。",
    "少一毛我就把照片发本地论坛。",
    "Refund my 128 yuan by Friday, or I'm posting the whole story.",
    "128不退，记者热线我就拨了。",
  ])("posting or the press as a lever, however it is put: %s", (text) => {
    expect(rulesIn(text, inMessage)).toContain("threat");
  });

  test.each([
    "赔我两万 不赔我就起诉",
    "惊吓费一口价五万，不给我就起诉",
    "I demand 50,000 yuan in damages, or I will sue.",
  ])("a sum without steps and a suit: %s", (text) => {
    expect(rulesIn(text, inMessage)).toContain("amount-without-steps");
  });

  test.each([
    ["请12315把老板关起来，退我128元。", inComplaint, "beyond-channel-power"],
    ["请让这家店永远关门", inReport, "beyond-channel-power"],
    ["请判他赔三倍惩罚", inComplaint, "beyond-channel-power"],
    ["退我128 再罚他们十万", inComplaint, "complaint-report-mixed"],
    ["请处罚。顺便把我多付的73块要回来。", inReport, "complaint-report-mixed"],
    ["食品卫生法知道不，退我128", inMessage, "repealed-or-wrong-date-law"],
    ["违反《广告法》第四条、第九条、第二十八条、《反不正当竞争法》第九条。", inReport, "too-many-citations"],
    ["《消费者权益保护法》第七条！第八条！第十条！第十六条！", inReport, "too-many-citations"],
    ["民法典577、582、584，消法55，都写在这里。", inReport, "too-many-citations"],
    ["你个瓜娃子，128块退起来", inMessage, "insult"],
    ["They are a bunch of lying pigs.", inMessage, "insult"],
    ["六十天了，养你们这帮吃干饭的", inMessage, "insult"],
    ["退货地址发三遍三个样，脑子让驴踢了？", inMessage, "insult"],
    ["敢挂我电话，你个贱骨头，94退来", inMessage, "insult"],
  ] as const)("what a paper should not ask for, name or call: %s", (text, own, rule) => {
    expect(rulesIn(text, { ...own, outdated, articles: null })).toContain(rule);
  });

  test.each([
    "假羊毛退一赔三，凑不够500按500算，赔500元。",
    "东西128，运费要150，退了吧。",
    "你给我转200？多的退你了，128收下。",
    "128的芒果一半黑心，退一半。",
    "你家🐶窝我家🐶进不去，128退我。",
    "智能锁半夜自己开，吓死，128退货。",
    "我不会上网，不退我让孙子陪我去登个记，128。",
    "你给我300让我闭嘴，不必，128退了就行。",
    "看牙花的1200，发票都在，请按实赔。",
    "换屏当时报价160，结账时要380？",
  ])("a price told, an offer turned down and a thing as it is pass: %s", (text) => {
    expect(rulesIn(text, { ...inMessage, amounts: [fen(12800), fen(50000)] })).toEqual([]);
  });

  test("the day a period ran out is told as a fact", () => {
    const told = "我的投诉受理迄今已逾四十五个工作日，未见答复。";
    expect(rulesIn(told, { filing: "office", outdated })).toEqual([]);
  });

  test("where a shop stands is no secret, where somebody lives is one", () => {
    const inPublic = { filing: "public", amounts: [] } as const;
    expect(rulesIn("店在枫林路9号，招牌写着呢。", inPublic)).toEqual([]);
    expect(rulesIn("他家住在枫林路9号。", inPublic)).toContain("personal-data-of-others");
  });
});

describe("what was done and what is offered", () => {
  const inMessage = { filing: "message", amounts: [fen(12800)] } as const;

  test.each([
    "两件商品只收到一件，封口有重新粘贴的痕迹，外箱胶带是两层。请退还128元。",
    "买了一只炖锅，第一次用就短路，火星子都看见了，好在总闸跳了。128块退给我就行。",
    "我给妈妈买的血压计，量三回三个样，高的高到180。128块，退了吧。",
    "项链说是18K金，戴两天褪色了。128块，请退。",
    "128块六瓶，没开的五瓶寄回，退我106元就行。",
    "周六点了你们128元的套餐，少上两个菜。请退差价。",
    "你们说删了评价就退款，我没有同意。评价照实写，128元请按流程退。",
    "我不会在网上发什么，也不想要补偿，128元退了就行。",
    "我一个开大货的，没文化，128块该退的请退。",
  ])("telling it plainly passes: %s", (text) => {
    expect(rulesIn(text, inMessage)).toEqual([]);
  });

  test.each([
    ["你提的200块“封口红包”我不收，退该退的128就行，举报的事我自己决定。", []],
    ["我已就被冒用身份下单一事向派出所报案，案件正在侦查。", []],
    ["你们客服是猪吗？字都看不懂，我写了三遍是漏水。", ["insult warns"]],
    ["退我那双鞋的钱，128，不然我把照片发到买家秀和业主群。", ["threat warns"]],
    ["介入申请我可以撤，条件是五倍，少一块都不撤。", ["above-legal-basis-for-silence blocks"]],
    ["介入申请我可以撤，条件是把128退了，少一块都不撤。", []],
  ])("a block rests on a wish, a hold and what ties them: %s", (text, told) => {
    const found = lintText(text, { ...context, ...inMessage });
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(told);
  });

  test("what is blocked without a known phrase quotes the two things that were tied together", () => {
    const text = "帮我孩子交一年托管费，你们校车超载的照片我就不往教育局投。";
    const [finding] = lintText(text, { ...context, ...inMessage });
    expect(finding).toMatchObject({ rule: "money-for-silence", severity: "blocks" });
    expect(finding?.text.zh).toMatch(/^“.+”和“.+”连在了一起/);
  });

  test.each([
    ["给弟兄们安排一桌，执法那边我们就不反映你们超范围经营了。", "money-for-silence"],
    ["你家老爷子每天早上一个人在河边打太极，水挺深的。", "threat"],
  ])("the rule named is the one that was broken: %s", (text, rule) => {
    const blocking = lintText(text, { ...context, ...inMessage }).filter(({ severity }) => severity === "blocks");
    expect(blocking.map((finding) => finding.rule)).toEqual([rule]);
  });
});

describe("what is blocked is quoted as it was written", () => {
  const told = (text: string) =>
    lintText(text, { ...context, filing: "message" }).filter(({ severity }) => severity === "blocks")[0]?.text;

  const twice = "，走哪条路、坐几路车、书包什么颜色我也晓得";
  test.each([
    ["退３６８元，否则我打断你的腿！明天见。", "退３６８元，否则我打断你的腿"],
    ["给我５００块红包，评论我就删。", "给我５００块红包，评论我就删"],
    [`你家娃每天几点放学我晓得${twice.repeat(4)}`, "你家娃每天几点放学我晓得"],
  ])("%s", (text, words) => {
    expect(told(text)?.zh.startsWith(`“${words}”：`)).toBe(true);
    expect(told(text)?.en.startsWith(`“${words}”: `)).toBe(true);
  });

  test("of what is too long its beginning and its end", () => {
    const text = `柜姐${"离过两次婚又吃抗抑郁的药还欠着赌债".repeat(5)}`;
    const [finding] = lintText(text, { ...context, filing: "public" });
    const quoted = finding?.text.zh.split("”：")[0] ?? "";
    expect(quoted).toMatch(/^“柜姐离过.*…….*欠着赌债$/);
    expect([...quoted].length).toBeLessThanOrEqual(64);
  });
});

describe("posting as the lever for no more than what is due, in words no pattern knows", () => {
  test.each([
    "葡萄钱128，我粉丝八千，你要是不还我，他们明天都有瓜吃",
    "128块，退我还是让我的八千粉丝来评理？",
    "老夫茶友圈两千人，128不退，明日人人皆知。",
  ])("is warned of and quoted: %s", (text) => {
    const [finding, ...others] = lintText(text, { ...context, amounts: [fen(12_800)], filing: "message" });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "threat", severity: "warns" });
    expect(finding?.text.zh.startsWith(`“${text.replace(/。$/, "").replace(/？$/, "")}`)).toBe(true);
  });

  test.each(["128块请退，退不退我都会如实写评价。", "我平时在网上发做饭的视频，这口锅128，粘底，请退。"])(
    "tied to nothing passes: %s",
    (text) => {
      expect(rulesIn(text, { amounts: [fen(12_800)], filing: "message" })).toEqual([]);
    },
  );
});

describe("what is warned of rule by rule, in words no pattern knows", () => {
  const unwarned = { ...learntWeights, warned: () => Number.NEGATIVE_INFINITY };
  const amounts = [fen(12_800)];
  test.each([
    ["跟那条老狗说，128今天退", "message", "insult"],
    ["你们全公司凑不出一个脑细胞，128退来", "message", "insult"],
    ["从古到今没有比你们更害人的买卖，128退。", "message", "exaggeration"],
    [
      "本人熟稔消保流程，经手案件逾百，无一败绩，望贵司好自为之，128退。",
      "message",
      "professional-claimant-boilerplate",
    ],
    ["请退128元，并让他们关门整顿三个月，罚到不敢再犯。", "complaint", "complaint-report-mixed"],
    ["请贵局责成老板当面鞠躬认错，128退我。", "complaint", "beyond-channel-power"],
  ] as const)("%s", (text, filing, rule) => {
    const own = { ...context, amounts, filing };
    expect(lintText(text, own, unwarned).map((finding) => finding.rule)).not.toContain(rule);
    const finding = lintText(text, own).find((one) => one.rule === rule);
    expect(finding?.severity).toBe("warns");
    expect(finding?.text.zh.startsWith(`“${text.replace(/。$/, "")}`)).toBe(true);
    expect(lintText(text, { ...own, author: "program" }).map((one) => one.rule)).not.toContain(rule);
  });

  test("nothing of the sort is said where the text is blocked, or the rule does not hold for the paper", () => {
    expect(rulesIn("给我五千封口费，你们全公司凑不出一个脑细胞", { amounts, filing: "message" })).not.toContain(
      "insult",
    );
    const text = "请贵局责成老板当面鞠躬认错，128退我。";
    expect(rulesIn(text, { amounts, filing: "public" })).not.toContain("beyond-channel-power");
    expect(rulesIn(text, { amounts, filing: "message" })).not.toContain("complaint-report-mixed");
  });

  test.each(["你们客服说我没脑子，128请退。", "锅坏了，128请退，谢谢。", "请协助调解退款128元。"])(
    "fair words pass: %s",
    (text) => {
      expect(rulesIn(text, { amounts, filing: "complaint" })).toEqual([]);
    },
  );
});

describe("personal data", () => {
  test("an identity-card number is blocked", () => {
    expect(rulesIn("身份证11010519491231002X")).toEqual(["sensitive-number"]);
  });

  test("the order number of the case passes, whatever its checksum", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 17n, max: 10n ** 19n - 1n }), (number) => {
        const facts = { ...context.facts, orderNumber: String(number) };
        expect(rulesIn(`订单号${number}`, { facts })).toEqual([]);
      }),
    );
  });

  test("somebody else's phone is blocked in public, masked with one tap; an office may have it", () => {
    const text = "客服电话139 0000 0002";
    const [finding] = lintText(text, { ...context, filing: "public" });
    expect(finding).toMatchObject({ rule: "personal-data-of-others", severity: "blocks" });
    expect(fixed(text, finding?.fix)).toBe("客服电话13****");
    expect(rulesIn(text)).toEqual([]);
    expect(rulesIn("我的电话13800000001", { filing: "public" })).toEqual([]);
  });

  test.each([
    ["本人电话15800000002，充电桩的线烧了，厂家看到请打给我。", false],
    ["我家住示例村18栋501，门装歪了，师傅请上门。", false],
    ["我有他的电话：15800000002。", true],
    ["我找到店主了，电话15800000002。", true],
  ])("what is one's own may stand in public, what is somebody else's may not: %s", (text, isBlocked) => {
    expect(rulesIn(text, { filing: "public" }).includes("personal-data-of-others")).toBe(isBlocked);
  });

  test("what no pattern shows is weighed: the sentence that lays somebody bare is pointed at, in public alone", () => {
    const fair = "退款已到账，谢谢大家。";
    const bare = "柜姐离过两次婚，吃抗抑郁的药。";
    const at = { start: fair.length, end: fair.length + bare.length };
    const [finding] = lintText(`${fair}${bare}`, { ...context, filing: "public" });
    expect(finding).toMatchObject({ rule: "personal-data-of-others", at });
    expect(finding?.text.zh).toContain("“柜姐离过两次婚，吃抗抑郁的药。”");
    expect(rulesIn(`${fair}${bare}`, { filing: "message" })).toEqual([]);
    expect(rulesIn(`${fair}${bare}`, { filing: "public", author: "program" })).toEqual([]);
  });

  test("a phone spelled out is a phone", () => {
    expect(rulesIn("这个店员幺三捌零零壹壹柒柒叁叁，大家认准", { filing: "public" })).toContain(
      "personal-data-of-others",
    );
    expect(rulesIn("一三五七九层都漏水，二四六八十层没事", { filing: "public" })).toEqual([]);
  });

  test("one wrong digit makes an identity number or a card number invalid", () => {
    expect(isIdentityNumber("11010519491231002X")).toBe(true);
    expect(isIdentityNumber("110105194912310021")).toBe(false);
    expect(isCardNumber("4111111111111111")).toBe(true);
    expect(isCardNumber("4111111111111112")).toBe(false);
  });
});

describe("law and names", () => {
  test.each(["根据合同法", "去工商局", "工商行政管理局", "违反侵权责任法"])(
    "a repealed name is pointed out: %s",
    (text) => {
      expect(rulesIn(text, { outdated })).toContain("repealed-or-wrong-date-law");
    },
  );

  test("a repealed name has the present one a tap away, and passes where the purchase is older", () => {
    const [finding] = lintText("根据合同法，请退款", { ...context, outdated });
    expect(fixed("根据合同法，请退款", finding?.fix)).toBe("根据民法典合同编，请退款");
    const facts = { ...context.facts, orderedOn: plainDate("2020-05-10") };
    expect(rulesIn("依当时的合同法，请退款", { outdated, facts })).toEqual([]);
  });

  test("where the case knows no day, the first day the text tells decides", () => {
    const facts = {};
    const rules = (text: string) => rulesIn(text, { outdated, facts, articles: null });
    expect(rules("2020年5月购沙发，依《合同法》请求退还368元")).toEqual([]);
    expect(rules("2019年那单，我按合同法要求退款")).toEqual([]);
    expect(rules("2026年5月购沙发，依《合同法》请求退还368元")).toContain("repealed-or-wrong-date-law");
    expect(rules("2019年3月出厂的沙发有裂，依《合同法》请求退还368元")).toContain("repealed-or-wrong-date-law");
    expect(rules("依1999年施行的《合同法》请求退还368元")).toContain("repealed-or-wrong-date-law");
  });

  test.each(["劳动合同法与此无关", "合同法律关系", "中国工商银行"])("a present name passes: %s", (text) => {
    expect(rulesIn(text, { outdated })).toEqual([]);
  });

  test("law the paper carries passes, other law is blocked", () => {
    expect(rulesIn("依《消费者权益保护法》第二十五条")).toEqual([]);
    expect(rulesIn("依《产品质量法》第四十条")).toEqual(["law-without-trace"]);
    expect(rulesIn("依《消费者权益保护法》第五十五条")).toEqual(["law-without-trace"]);
  });

  test("an address in a numbered lane names no law", () => {
    const profile = { name: "示例用户", phone: "13800000001", address: "示例市第五条胡同1号" };
    expect(rulesIn("通讯地址：示例市第五条胡同1号", { profile })).toEqual([]);
  });

  test("a book named after a statute names no law", () => {
    expect(rulesIn("我买了《民法典》精装本")).toEqual([]);
  });
});

describe("amounts and kinds of filing", () => {
  test("an amount nobody computed is pointed out, a computed one passes", () => {
    expect(rulesIn("退款368元，共¥368.00")).toEqual([]);
    expect(rulesIn("赔偿5000元")).toEqual(["amount-without-steps"]);
    expect(rulesIn("赔1万元")).toEqual(["amount-without-steps"]);
  });

  test("a complaint or a report that says what it does not ask for is not mixed", () => {
    expect(rulesIn("未要求赔偿，请核查许可", { filing: "report" })).toEqual([]);
    expect(rulesIn("退款已由平台完成，与本举报无关", { filing: "report" })).toEqual([]);
    expect(rulesIn("只投诉不举报，请按投诉处理")).toEqual([]);
  });

  test("a complaint asks for no punishment, a message to the shop may mention the office", () => {
    expect(rulesIn("请查处并罚款")).toEqual(["complaint-report-mixed"]);
    expect(rulesIn("请退款368元", { filing: "report" })).toEqual(["complaint-report-mixed"]);
    expect(rulesIn("请查处", { filing: "message" })).toEqual([]);
  });
});
