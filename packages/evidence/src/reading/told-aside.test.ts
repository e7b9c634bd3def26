import { expect, test } from "vitest";
import { pageOf, pair, type Spot } from "../../fixtures/drawn-rows.ts";

const page = pageOf({ step: 50 });
const number = pair("订单编号", "260114-438606542332819");

test.each(["实付：¥19.80(免运费)", "实付：¥19.80（包邮）"])(
  "carriage that only words beside the sum waive is asked, and the sum stays borne out: %s",
  (sum) => {
    const { values, sure } = page(
      [[40, "待收货", 1.5]],
      [],
      [[40, "样例织造工厂店 ›"]],
      [
        [240, "加厚样例长筒袜冬季"],
        [-40, "¥10.90"],
      ],
      [
        [240, "燕麦色三双装"],
        [-40, "x2"],
      ],
      pair("店铺优惠", "-¥2.00"),
      [[-40, sum]],
      number,
    );
    expect(values("order.freight")).toEqual(["¥0.00"]);
    expect(sure.join()).not.toContain("order.freight");
    expect(sure).toEqual(expect.arrayContaining(["order.paid=¥19.80", "order.discount=¥2.00"]));
  },
);

test("carriage of nothing behind its own label is sure", () => {
  const sums = [
    pair("商品总价", "¥21.80"),
    pair("运费", "¥0.00"),
    pair("店铺优惠", "-¥2.00"),
    pair("实付款", "¥19.80"),
  ];
  expect(page(number, ...sums).sure).toContain("order.freight=¥0.00");
});

const refused = [[[40, "商家已拒绝退款", 1.5]], [], pair("拒绝时间", "2026-03-31 16:42:09"), []] as const;
const asked = [pair("退款原因", "商品与描述不符"), pair("退款金额", "¥268.00")];

test("a thing going back without its price is named over its option, the shop that leads on over it", () => {
  const { layout, values, sure } = page(
    ...refused,
    [[40, "样例音响小屋 ›"]],
    [[240, "样例蓝牙音箱复古低音炮"]],
    [[240, "颜色：胡桃色"]],
    [],
    ...asked,
    pair("申请件数", "2"),
  );
  expect(layout).toBe("refund-notice");
  expect(values("item.name")).toEqual(["样例蓝牙音箱复古低音炮"]);
  expect(values("seller.shop")).toEqual(["样例音响小屋"]);
  expect(values("item.quantity")).toEqual(["2"]);
  expect(sure.join()).not.toMatch(/item\.|seller\.shop/);
});

test("how many stand with the thing counts before how many are asked for; a heading is no shop", () => {
  const { values } = page(
    ...refused,
    [[40, "售后信息"]],
    [[240, "样例鲜活水产礼盒八只装"]],
    [
      [240, "大号"],
      [-40, "x3"],
    ],
    [],
    ...asked,
    pair("申请件数", "1"),
  );
  expect(values("item.name")).toEqual(["样例鲜活水产礼盒八只装"]);
  expect(values("item.quantity")).toEqual(["3"]);
  expect(values("seller.shop")).toEqual([]);
});

test("a courier's 已取件 at the start of the way is no signature; at its end it is", () => {
  const way = (...steps: readonly (readonly [string, string])[]) =>
    page(
      [[40, "查看物流", 1.5]],
      [[40, "极兔速递 JT0089962545717"]],
      [],
      ...steps.flatMap(([at, story]): readonly (readonly Spot[])[] => [[[60, at]], [[60, story]], []]),
    );
  const sent = ["2026-04-10 02:13:40", "【云州市】快件离开【云州集散中心】，已发往【星桥网点】"] as const;
  const start = way(sent, ["2026-04-09 19:04:51", "【白鹭市】样例网点已取件，取件人：小秦"]);
  expect(start.values("parcel.signedAt")).toEqual([]);
  expect(start.values("parcel.pickedUpAt")).toEqual(["2026-04-09 19:04:51"]);
  const end = way(["2026-04-11 18:20:05", "已取件，感谢使用样例驿站"], sent);
  expect(end.values("parcel.signedAt")).toEqual(["2026-04-11 18:20:05"]);
});

test("a hollow bracket is a solid one misread", () => {
  const { values } = page(
    [[40, "查看物流", 1.5]],
    [[40, "极兔速递 JT0089962545717"]],
    [],
    [[60, "2026-04-10 02:13:40"]],
    [[60, "【云州市】快件离开【云州集散中心〗，已发往〖星桥网点】"]],
    [],
    [[60, "2026-04-09 19:04:51"]],
    [[60, "【白鹭市】样例网点已揽收"]],
  );
  expect(values("parcel.event")).toEqual(
    expect.arrayContaining(["2026-04-10 02:13:40 【云州市】快件离开【云州集散中心】，已发往【星桥网点】"]),
  );
});

test("steps of the order over the carrier are no labels: who brings it is told", () => {
  const { values } = page(
    [
      [60, "已拍下"],
      [220, "已付款"],
      [380, "已发货"],
      [540, "交易成功"],
    ],
    [[40, "卖家已发货，待收货", 1.5]],
    [],
    [
      [40, "顺丰速运"],
      [180, "运输中 ›"],
    ],
    pair("实付款", "¥875.00"),
    pair("订单编号", "2791706858942524723"),
  );
  expect(values("parcel.carrier")).toEqual(["顺丰速运"]);
});

const bought = [
  [[40, "待收货", 1.5]],
  [],
  [[40, "样例小铺 ›"]],
  [
    [240, "九成新样例护眼台灯"],
    [-40, "¥46.00"],
  ],
  [],
] as const;

test("a sum that is not called paid and is no more than the goods is asked: carriage may be what was not seen", () => {
  const { values, sure } = page(...bought, pair("成交总价", "¥46.00"), number);
  expect(values("order.paid")).toEqual(["¥46.00"]);
  expect(sure.join()).not.toContain("order.paid");
  expect(page(...bought, pair("实付款", "¥46.00"), number).sure).toContain("order.paid=¥46.00");
});

test("when a group was complete stands in for when it was ordered, and is asked", () => {
  const { values, sure } = page(
    ...bought,
    pair("实付款", "¥46.00"),
    number,
    pair("拼单时间", "2026-01-14 13:25:06"),
    pair("支付时间", "2026-01-14 13:25:06"),
    pair("发货时间", "2026-01-14 21:48:33"),
  );
  expect(values("order.createdAt")).toEqual(["2026-01-14 13:25:06"]);
  expect(sure.join()).not.toContain("order.createdAt");
  expect(sure).toContain("order.shippedAt=2026-01-14 21:48:33");
});

test("a moment that lost its year is not borne out by others that have theirs", () => {
  const { sure } = page(
    ...bought,
    pair("实付款", "¥46.00"),
    number,
    pair("下单时间", "06-14 21:55:16"),
    pair("支付时间", "2026-06-14 21:56:02"),
  );
  expect(sure.join()).not.toContain("order.createdAt");
});

test("on a bill the only amount is what was paid where it is large, and asked where it is as small as the rest", () => {
  const bill = (size: number) =>
    page(
      [[260, "样例鲜面包店"]],
      [[280, "-46.50", size]],
      [],
      pair("当前状态", "支付成功"),
      pair("支付时间", "2025-11-20 18:24:36"),
      pair("支付方式", "样例银行储蓄卡(0042)"),
      pair("交易单号", "4200002641202511203887630971"),
      pair("商户单号", "XG516670518048463904"),
    );
  expect(bill(2).sure).toContain("order.paid=¥46.50");
  expect(bill(1).values("order.paid")).toEqual(["¥46.50"]);
  expect(bill(1).sure.join()).not.toContain("order.paid=");
});
