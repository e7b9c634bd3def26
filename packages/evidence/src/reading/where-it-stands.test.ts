import { expect, test } from "vitest";
import { pageOf, pair, type Row, type Spot } from "../../fixtures/drawn-rows.ts";
import { readPage } from "./read-fields.ts";
import type { SeenLine } from "./seen-line.ts";

const page = pageOf({ step: 50 });

/** A bill whose amount stands at half the height of two lines at its left. */
const bill = (over: readonly Spot[], beside: readonly Spot[], ...more: readonly Row[]) =>
  page(
    [[280, "账单详情", 1.2]],
    20,
    over,
    -8,
    beside,
    30,
    pair("支付时间", "2026-02-03 09:41:12"),
    pair("付款方式", "样例银行储蓄卡(0042)"),
    pair("订单号", "2026020322001700000123456789"),
    ...more,
    pair("账单分类", "日用百货"),
  );

test("the large amount of a bill may stand beside whom it went to and how it stands", () => {
  const under = bill(
    [[140, "样例五金店"]],
    [
      [140, "交易成功", 1, 110],
      [-40, "-1,375.00", 1.8],
    ],
  );
  expect(under.layout).toBe("alipay-bill");
  expect([under.values("order.paid"), under.values("seller.shop")]).toEqual([["¥1,375.00"], ["样例五金店"]]);
  const level = bill(
    [],
    [
      [140, "样例五金店"],
      [-40, "-1,375.00", 1.8],
    ],
  );
  expect([level.values("order.paid"), level.values("seller.shop")]).toEqual([["¥1,375.00"], ["样例五金店"]]);
});

test("an amount beside other words is no sum paid where it is as small as they, or one of two", () => {
  const small: readonly Spot[] = [
    [140, "样例账户余额"],
    [-40, "1,375.00"],
  ];
  const large: readonly Spot[] = [
    [140, "样例五金店"],
    [-40, "-86.00", 1.8],
  ];
  expect(bill([], small).values("order.paid")).toEqual([]);
  expect(bill([], large, large).values("order.paid")).toEqual([]);
});

test.each([
  ["创建时间", false],
  ["交易时间", true],
])("a bill's only moment is when it was paid, sure where its label, %s, means that: %s", (label, isSure) => {
  const { values, sure } = page(
    [[280, "账单详情", 1.2]],
    20,
    [[280, "样例五金店"]],
    [[280, "-86.00", 2]],
    30,
    pair(label, "2026-02-03 09:41:12"),
    pair("订单号", "2026020322001700000123456789"),
    pair("账单分类", "日用百货"),
  );
  expect(values("order.paidAt")).toEqual(["2026-02-03 09:41:12"]);
  expect(sure.includes("order.paidAt=2026-02-03 09:41:12")).toBe(isSure);
});

type At = readonly [left: number, top: number, right: number, bottom: number];

const lineAt = (text: string, [left, top, right, bottom]: At, otherText = text): SeenLine => ({
  text,
  otherText,
  box: { left, top, right, bottom },
  engine: 0.99,
});

test.each([
  ["购买方信息", "销售方信息"],
  ["购头方信息", "销售方信想"],
  ["购买方信自", "销侍方信息"],
])(
  "words that run down the edge of an invoice's halves, seen as %s and %s, say whose they are and no name",
  (...sides) => {
    const [buyer, seller] = sides;
    const { layout, fields } = readPage({
      width: 1100,
      lines: [
        lineAt("电子发票（普通发票）", [400, 60, 700, 94]),
        lineAt("发票号码：26992000000123456785", [800, 54, 1050, 75]),
        lineAt("开票日期：2026年03月05日", [800, 85, 1000, 105]),
        lineAt(buyer, [45, 126, 67, 214]),
        lineAt("名称：云州样例陶艺工作室", [80, 140, 300, 160]),
        lineAt(seller, [574, 126, 597, 212]),
        lineAt("名称：星桥样例釉料有限公司", [610, 140, 820, 160]),
        lineAt("（小写）¥904.00", [800, 420, 920, 444]),
      ],
    });
    const found = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value);
    expect(layout).toBe("e-invoice");
    expect(found("invoice.buyer")).toEqual(["云州样例陶艺工作室"]);
    expect(found("invoice.seller")).toEqual(["星桥样例釉料有限公司"]);
  },
);

test.each([
  ["共花了68.5元，三只杯子至少", "-共花了68.5元，三只杯子至少"],
  ["-共花了68.5元，三只杯子至少", "共花了68.5元，三只杯子至少"],
])(
  "a 一 that the edge of a line's box cuts, a dash in one look and nothing in the other, opens the line: %s",
  (text, other) => {
    const { fields } = readPage({
      width: 720,
      lines: [
        lineAt("样例陶杯专营店", [68, 98, 315, 140]),
        lineAt("6月3日 20:14", [287, 246, 437, 278]),
        lineAt("您好，请问有什么可以帮您", [134, 318, 520, 356]),
        lineAt("杯子到了碎了三只", [330, 465, 588, 503]),
        lineAt(text, [184, 524, 581, 562], other),
        lineAt("退30元", [155, 569, 255, 608]),
      ],
    });
    const said = fields.filter(({ name }) => name === "chat.self");
    expect(said.map(({ value }) => value)).toContain("一共花了68.5元，三只杯子至少退30元");
    expect(said.map(({ state }) => state)).not.toContain("sure");
  },
);

const sums: readonly Row[] = [
  30,
  pair("商品总价", "¥96.00"),
  pair("运费", "¥6.00"),
  pair("实付款", "¥102.00"),
  pair("订单编号", "3086990001112223334"),
  pair("创建时间", "2026-03-08 20:02:36"),
];
const teapot: Row = [
  [200, "样例紫砂壶手作小品"],
  [-40, "¥96.00"],
];

test.each(["淘宝", "天猫", "拼多多", "抖音"])("the platform's own name before a shop's, %s, is a tag", (tag) => {
  const { values } = page(
    [[40, "待收货", 1.5]],
    10,
    [
      [40, tag, 0.9, 120],
      [140, "样例一壶茶器店>"],
    ],
    10,
    teapot,
    ...sums,
  );
  expect(values("seller.shop")).toEqual(["样例一壶茶器店"]);
});

const thing: Row = [
  [40, "样例紫砂壶手作小品"],
  [-40, "¥96.00"],
];
const small = (title: Row) => page(title, [[40, "待发货", 1.3]], 20, [[40, "您买了"]], thing, ...sums);

test("a short title in the middle that names no page may be a small shop's own name, and is asked", () => {
  const { values, sure } = small([[286, "样例山房", 1.2]]);
  expect(values("seller.shop")).toEqual(["样例山房"]);
  expect(sure.join()).not.toContain("seller.shop");
});

test.each([
  ["订单详情", 286],
  ["我的订单", 286],
  ["物流信息", 286],
  ["等待收货", 286],
  ["样例山房", 40],
])("what else stands alone at the top, %s at %i, is no shop", (title, at) => {
  expect(small([[at, title, 1.2]]).values("seller.shop")).toEqual([]);
});

const lamp = (second: Spot, third: Spot) =>
  page(
    [[40, "待收货", 1.5]],
    [[40, "样例灯具旗舰店 ›"]],
    20,
    [
      [200, "暖光LED样例球泡螺口"],
      [-40, "¥96.00"],
    ],
    -10,
    [second],
    -10,
    [third],
    ...sums,
  );

test("the short last line of a name may seem larger: that it is as dark, over a paler option, tells", () => {
  const named = lamp([200, "护眼", 1.06], [200, "7W；暖白", 1, 110]);
  expect(named.values("item.name")).toEqual(["暖光LED样例球泡螺口护眼"]);
  expect(named.values("item.option")).toEqual(["7W；暖白"]);
  const paler = lamp([200, "护眼", 1.06, 110], [200, "假一赔四", 1, 110]);
  expect(paler.values("item.name")).toEqual(["暖光LED样例球泡螺口"]);
  expect(lamp([200, "护眼", 1.06], [200, "假一赔四", 1, 110]).values("item.option")).toEqual(["护眼"]);
});

test.each(["数量×3", "数量：x3", "数量 ✕3", "商品数量*3"])(
  "how many stands behind its word with a sign: %s",
  (written) => {
    const { values } = page(
      [[40, "交易成功", 1.5]],
      [[40, "样例家纺旗舰店 ›"]],
      20,
      [[200, "样例全棉四件套床单被套枕套春夏款"]],
      -10,
      [[200, "雾蓝；一米八", 1, 110]],
      [
        [200, "¥32.00"],
        [-40, written, 1, 120],
      ],
      ...sums,
    );
    expect(values("item.quantity")).toEqual(["3"]);
  },
);

const after = (...rows: readonly Row[]) => page([[40, "交易成功", 1.5]], 20, teapot, ...sums.slice(0, 4), 30, ...rows);

test.each([
  [
    "beside the state",
    [pair("已签收", "2026-03-14 12:08:51"), [[60, "【样例市】您的快件已由本人签收"]]] as readonly Row[],
  ],
  ["under the words", [[[60, "您的快件已由门卫签收"]], [[60, "2026-03-14 12:08:51"]]] as readonly Row[]],
])("when a parcel was signed for, %s, may stand under the sums, and is asked", (_, rows) => {
  const { values, sure } = after(...rows, 30, ...sums.slice(4));
  expect(values("parcel.signedAt")).toEqual(["2026-03-14 12:08:51"]);
  expect(sure.join()).not.toContain("parcel.signedAt");
});

test("what to do before signing is no signature, and a moment behind a label of its own is not its", () => {
  expect(after([[60, "如包裹有破损，签收前请验看"]], [[60, "2026-03-14 12:08:51"]]).values("parcel.signedAt")).toEqual(
    [],
  );
  expect(after([[60, "快件已由本人签收"]], ...sums.slice(4)).values("parcel.signedAt")).toEqual([]);
});

test("a place of a parcel's way ends in the kind of bracket it began with", () => {
  const step = (stage: string, at: string, told: string): readonly Row[] => [
    [
      [90, stage],
      [-40, `2026-05-${at}`],
    ],
    -10,
    [[90, told]],
  ];
  const { values } = page(
    [[280, "物流详情"]],
    [[90, "德邦快递"]],
    [[90, "运单号：DPK364812345678"]],
    10,
    ...step("已签收", "30 15:22:40", "您的快件已签收，签收人：本人"),
    ...step("运输中", "29 21:16:48", "快件离开【云州样例枢纽]，下一站[星桥营业部】"),
    ...step("已揽收", "28 18:40:33", "【云州营业部】已收取快件"),
  );
  expect(values("parcel.event")).toContain("2026-05-29 21:16:48 快件离开【云州样例枢纽】，下一站【星桥营业部】");
});
