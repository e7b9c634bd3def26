import { expect, test } from "vitest";
import { pageOf, pair, type Row } from "../../fixtures/drawn-rows.ts";

const page = pageOf({ step: 50 });

const bought: readonly Row[] = [
  [[40, "等待收货", 1.5]],
  pair("订单编号", "329036440783"),
  pair("下单时间", "2026-03-08 19:22:47"),
  pair("承运人", "申通快递"),
];

test.each(["|", "丨", "I"])("a bar that stands apart before a button is drawn and no digit: %s", (bar) => {
  const { values, sure } = page(...bought, pair("货运单号", `772422512594332 ${bar} 复制`));
  expect(values("parcel.number")).toEqual(["772422512594332"]);
  expect(sure).toContain("parcel.number=772422512594332");
});

test("a bar that stands close to the digits before it may be one: the number is asked", () => {
  expect(page(...bought, pair("货运单号", "77242251259433|复制")).sure.join()).not.toContain("parcel.number");
});

test.each([
  [["韵达快递 462420517295295 丨 复制"], "打电话"],
  [["韵达快递", "462420517295295"], "拨打电话"],
  [["中通快递：76042051729529 | 复制单号"], "联系快递员"],
])("buttons beside a carrier and its number belong to neither: %j %s", (words, button) => {
  const { values } = page(
    [[40, "包裹详情", 1.3]],
    [[40, "已签收", 1.4]],
    [...words.map((text, at) => [40 + at * 220, text] as const), [-40, button]],
    [[90, "已签收 2025-11-09 17:26"]],
    [[90, "您的快件已签收，签收人：家门口。"]],
    [[90, "派送中 2025-11-09 08:41"]],
    [[90, "【云州市】云州湖心区公司正在为您派件"]],
  );
  expect(values("parcel.carrier")).toEqual([words.join("").slice(0, 4)]);
  expect(values("parcel.number")).toEqual([/\d{14,15}/.exec(words.join(""))?.[0]]);
});

const refused: readonly Row[] = [
  [[40, "商家已拒绝退款", 1.5]],
  [],
  pair("退款原因", "掉毛"),
  pair("退款金额", "￥129.00"),
  pair("退款编号", "287997931474822888"),
];

const said = (who: string, when: string, words: string): readonly Row[] => [
  20,
  [
    [120, who],
    [-40, when],
  ],
  -10,
  [[120, words]],
];

test("in what both sides said in turn, each line stands under its own moment", () => {
  const { values, sure } = page(
    ...refused,
    ...said("样例家纺专营店", "2025-11-20 10:33:12", "拒绝原因：毛毯已拆封洗涤"),
    ...said("我", "2025-11-18 20:51:40", "发起了退货退款申请"),
  );
  expect(values("refund.answeredAt")).toEqual(["2025-11-20 10:33:12"]);
  expect(values("refund.requestedAt")).toEqual(["2025-11-18 20:51:40"]);
  expect(sure.join()).not.toContain("At=");
});

test("a moment that opens what somebody else said, or when it was asked for, is no moment of a refusal", () => {
  const words: Row = [[120, "拒绝原因：毛毯已拆封洗涤"]];
  const next = said("我", "2025-11-18 20:51:40", "补充了凭证");
  expect(page(...refused, words, ...next).values("refund.answeredAt")).toEqual([]);
  const asked = page(...refused, pair("申请时间", "2025-11-18 20:51:40"), words, [[120, "2025-11-18 20:51:40"]]);
  expect(asked.values("refund.answeredAt")).toEqual([]);
});

test("a thing going back is named over its option, beside which stands how many are asked for", () => {
  const { values, sure } = page(
    ...refused.slice(0, 2),
    [[200, "样例学习台灯全光谱写字灯"]],
    -10,
    [
      [200, "云白色", 1, 110],
      [-40, "申请数量：2", 1, 110],
    ],
    20,
    ...refused.slice(2),
  );
  expect(values("item.name")).toEqual(["样例学习台灯全光谱写字灯"]);
  expect(values("item.quantity")).toEqual(["2"]);
  expect(sure.join()).not.toContain("item.");
});

test("in a table whose prices stand at half the height of name and option, each thing has its own", () => {
  const thing = (name: string, option: string, price: string, many: string): readonly Row[] => [
    [[40, name]],
    -33,
    [
      [480, price],
      [640, many],
    ],
    -33,
    [[40, option, 0.9, 110]],
  ];
  const { values, sure } = page(
    [[280, "样例小铺"]],
    10,
    [[200, "付款成功，等待打包", 1.3]],
    [
      [40, "商品"],
      [480, "单价"],
      [640, "数量"],
    ],
    ...thing("高山样例蜂蜜玻璃瓶装", "500克", "68.00", "2"),
    30,
    ...thing("手剥样例笋干", "原味", "35.50", "1"),
    30,
    pair("小计", "171.50元"),
    pair("邮费", "10.00元"),
    pair("实际付款", "181.50元"),
  );
  expect(values("item.name")).toEqual(["高山样例蜂蜜玻璃瓶装", "手剥样例笋干"]);
  expect(values("item.quantity")).toEqual(["2", "1"]);
  expect(values("seller.shop")).toEqual(["样例小铺"]);
  expect(sure.join()).not.toMatch(/item\.name|seller\.shop/);
});

test("on a small shop's list each thing has in its row how many, with a measure word, and its price", () => {
  const { values, sure } = page(
    [[280, "样例杂货铺"]],
    [
      [40, "样例豆瓣酱"],
      [420, "2瓶"],
      [-40, "26元/瓶"],
    ],
    [
      [40, "样例辣油"],
      [420, "1瓶"],
      [-40, "10元"],
    ],
    pair("快递", "4元"),
    pair("一共", "66元"),
    pair("订单号", "20251130448912"),
    pair("下单于", "2025-11-30 19:27"),
  );
  expect(values("item.name")).toEqual(["样例豆瓣酱", "样例辣油"]);
  expect(values("item.quantity")).toEqual(["2", "1"]);
  expect(values("item.option")).toEqual([]);
  expect(values("order.freight")).toEqual(["¥4.00"]);
  expect(values("order.paid")).toEqual(["¥66.00"]);
  expect(sure.join()).not.toMatch(/item\.|freight|paid/);
});

test("how many behind a thing's name, in one line with it, is no part of the name and is asked", () => {
  const { values, sure } = page(
    [
      [40, "样例豆瓣酱 ×2"],
      [-40, "¥62.00"],
    ],
    pair("快递费", "¥4.00"),
    pair("实付", "¥66.00"),
    pair("订单号", "20251130448912"),
  );
  expect(values("item.name")).toEqual(["样例豆瓣酱"]);
  expect(values("item.quantity")).toEqual(["2"]);
  expect(sure.join()).not.toContain("item.quantity");
});
