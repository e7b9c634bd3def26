import { expect, test } from "vitest";
import { pageOf, pair, type Row } from "../../fixtures/drawn-rows.ts";

const page = pageOf({ step: 50 });

const invoice: readonly Row[] = [
  [[240, "电子发票（普通发票）", 1.3]],
  [[40, "发票号码：26992000000123456785"]],
  [[40, "开票日期：2026年03月05日"]],
  [[40, "销售方名称：样例山涧电器有限公司"]],
  [[40, "价税合计（小写）¥904.00"]],
];

test.each([
  [0.97, true],
  [0.82, false],
])("a firm's name whose least certain letter has %s is sure: %s", (weakest, isSure) => {
  const { values, sure } = pageOf({ step: 50, weakest })(...invoice);
  expect(values("invoice.seller")).toEqual(["样例山涧电器有限公司"]);
  expect(sure.includes("invoice.seller=样例山涧电器有限公司")).toBe(isSure);
  expect(sure).toContain("invoice.number=26992000000123456785");
});

const ordered: readonly Row[] = [pair("订单编号", "344215267597"), pair("下单时间", "2025-11-02 22:51:40")];
const sums: readonly Row[] = [
  30,
  pair("商品总额", "￥204.00"),
  pair("运费", "￥15.00"),
  pair("国家补贴", "-￥10.00"),
  pair("实付款", "￥209.00"),
];

const thing = (...tags: readonly string[]): readonly Row[] => [
  [[200, "样例科技 27英寸显示器 升降旋转支架子"]],
  -8,
  [[200, "Type-C 90W"]],
  [[200, "星灰", 1, 110]],
  tags.map((tag, at) => [200 + at * 150, tag, 0.9, 80] as const),
  [
    [200, "￥204.00"],
    [-40, "x1"],
  ],
];

test.each([[["国家补贴", "180天以换代修"]], [["平台补贴", "30天价保"]], [["百亿补贴"]]])(
  "what is promised with a thing, %j, parts no name from its price and is no discount",
  (tags) => {
    const { values } = page(
      [[40, "等待收货", 1.5]],
      [[40, "样例科技旗舰店 ›"]],
      20,
      ...thing(...tags),
      ...sums,
      ...ordered,
    );
    expect(values("item.name")).toEqual(["样例科技 27英寸显示器 升降旋转支架子Type-C 90W"]);
    expect(values("seller.shop")).toEqual(["样例科技旗舰店"]);
    expect(values("order.discount")).toEqual(["¥10.00"]);
  },
);

const honey: readonly Row[] = [
  [
    [200, "后山样例蜂蜜 一斤瓶装"],
    [-40, "￥68.00"],
  ],
  -10,
  [
    [200, "百花蜜", 1, 110],
    [-40, "共3", 1, 110],
  ],
];

test.each([
  ["样例地毯专营店〉", "样例地毯专营店"],
  ["样例超市（书院街店）", "样例超市（书院街店）"],
])("the arrow behind a shop is no part of its name: %s", (written, shop) => {
  const seen = page([[40, "待收货", 1.5]], [[40, written]], 10, ...honey, ...sums, ...ordered);
  expect(seen.values("seller.shop")).toEqual([shop]);
});

test("an arrow that stands in a row of its own between a shop and its things is no shop", () => {
  const seen = page(
    [[40, "待收货", 1.5]],
    [[40, "样例超市（书院街店）"]],
    -44,
    [[330, ">"]],
    44,
    ...honey,
    ...ordered,
    ...sums,
  );
  expect(seen.values("seller.shop")).toEqual(["样例超市（书院街店）"]);
});

test("how many there are, told without a measure word, is sure only where the sum of the goods bears it out", () => {
  const shop: readonly Row[] = [
    [[280, "样例市集", 1.4]],
    [[270, "农户已寄出", 1.3]],
    [],
    [[40, "样例村蜂场"]],
    10,
    ...honey,
  ];
  const seen = page(...shop, ...sums, ...ordered);
  expect(seen.values("item.quantity")).toEqual(["3"]);
  expect(seen.sure).toContain("item.quantity=3");
  expect(seen.values("order.status")).toEqual(["农户已寄出"]);
  expect(seen.sure.join()).not.toContain("order.status");
  expect(page(...shop, ...ordered, pair("实付款", "￥209.00")).sure.join()).not.toContain("item.quantity");
});

test("a dash that opens what somebody goes on to say, before a measure word, is the character one", () => {
  const { values } = page(
    [[280, "样例家具-小芮"]],
    [[270, "2025年12月11日 21:47", 0.8, 110]],
    [[200, "两天了，也没发，单号给我看"]],
    -12,
    [[200, "-下"]],
    [[140, "仓库在安排了，明天发"]],
    [[140, "您放心"]],
  );
  expect(values("chat.self")).toEqual(["两天了，也没发，单号给我看一下"]);
  expect(values("chat.with")).toEqual(["样例家具-小芮"]);
});

test.each(["转账-转给样例老谭", "转账给样例老谭", "扫二维码付款-给样例老谭", "微信转账-转至样例老谭"])(
  "whom money was handed to stands behind the words for handing it: %s",
  (words) => {
    const { values } = page(
      [[260, words]],
      10,
      [[260, "-560.00", 2]],
      [],
      pair("当前状态", "对方已收钱"),
      pair("转账时间", "2026年5月3日 21:16:40"),
      pair("转账单号", "1000050001264481690721345960"),
    );
    expect(values("seller.shop")).toEqual(["样例老谭"]);
  },
);

test.each([
  ["九成新样例阅读器 7.8寸", "联系卖家", "xianyu-order"],
  ["样例阅读器 7.8寸", "交易快照", "taobao-order"],
])("a thing sold at second hand, %s, is told from one a shop sells by its words: %s", (name, button, layout) => {
  const seen = page(
    [[40, "待收货", 1.5]],
    [[100, "样例小阿珂 ›"]],
    10,
    [
      [200, name],
      [-40, "￥680.00"],
    ],
    pair("商品价格", "￥680.00"),
    pair("实付款", "￥680.00"),
    pair("订单编号", "2895366365844902672"),
    pair("支付宝交易号", "2026051922001900351949675502"),
    pair("付款时间", "2026-05-19 19:41:52"),
    [[40, button]],
  );
  expect(seen.layout).toBe(layout);
});
