import { expect, test } from "vitest";
import { pageOf, pair, type Spot } from "../../fixtures/drawn-rows.ts";

const page = pageOf();
const order = [pair("订单编号", "334393509209"), pair("商品总额", "¥318.00"), pair("运费", "¥0.00")];

test.each(["共减", "优惠合计", "总优惠", "已优惠"])("a printed total, %s, is the discount, not its parts", (total) => {
  const parts = [pair("促销立减", "-¥30.00"), pair("优惠券", "-¥13.00"), pair("实付款", "¥275.00")];
  const { values, sure } = page(...order, pair(total, "-¥43.00"), ...parts);
  expect(values("order.discount")).toEqual(["¥43.00"]);
  expect(sure).toContain("order.discount=¥43.00");
});

test("a total that no sum bears out is asked", () => {
  const { values, sure } = page(...order, pair("共减", "-¥40.00"), pair("实付款", "¥275.00"));
  expect(values("order.discount")).toEqual(["¥40.00"]);
  expect(sure.join()).not.toContain("order.discount");
});

test("several discounts without a total are all asked", () => {
  const parts = [pair("促销立减", "-¥30.00"), pair("优惠券", "-¥13.00"), pair("实付款", "¥275.00")];
  const { values, sure } = page(...order, ...parts);
  expect(values("order.discount")).toEqual(["¥30.00", "¥13.00"]);
  expect(sure.join()).not.toContain("order.discount");
});

test("a notice that is a table under a date is no conversation, and what it says of a payment is asked", () => {
  const row = (label: string, value: string): readonly Spot[] => [
    [40, label],
    [220, value],
  ];
  const { layout, values, sure } = page(
    [[240, "样例银行信用卡"]],
    [[240, "12月2日晚上21:10"]],
    [[40, "消费交易提醒"]],
    row("交易金额", "人民币 268.00"),
    row("卡号", "尾号0042"),
    row("交易时间", "2025-12-02 21:09:40"),
    row("交易类型", "网上消费"),
    row("可用额度", "人民币 18,640.25"),
  );
  expect(layout).toBe("unknown");
  expect(values("order.paid")).toEqual(["¥268.00"]);
  expect(values("order.paidAt")).toEqual(["2025-12-02 21:09:40"]);
  expect(sure).toEqual([]);
});

test("in a small shop's own words questions are labels, and a number with its measure word beside a price is one", () => {
  const { values, sure } = page(
    [[220, "手工样例竹编茶杯垫隔热垫"]],
    [
      [220, "88.00 元"],
      [-40, "2 只"],
    ],
    pair("邮费", "10.00 元"),
    pair("会员立省", "16.00 元"),
    pair("您付了", "170.00 元"),
    pair("单号", "HD14521899425404"),
    pair("哪位匠人", "样例竹坊"),
    pair("哪天下的单", "2026-02-08 07:51"),
    pair("怎么付的", "云闪付"),
  );
  expect(values("item.name")).toEqual(["手工样例竹编茶杯垫隔热垫"]);
  expect(values("item.quantity")).toEqual(["2"]);
  expect(values("order.discount")).toEqual(["¥16.00"]);
  expect(values("order.paid")).toEqual(["¥170.00"]);
  expect(values("seller.shop")).toEqual(["样例竹坊"]);
  expect(values("order.createdAt")).toEqual(["2026-02-08 07:51"]);
  expect(values("payment.method")).toEqual(["云闪付"]);
  expect(sure.join()).not.toContain("样例竹坊");
});

test("what the engine makes of the battery is not whom one talks with, and a lone dash before a measure word is a one", () => {
  const { values } = page(
    [
      [40, "10:21"],
      [-40, "D"],
    ],
    [[110, "样例暖壶小家电旗舰店>"]],
    [[262, "2026-03-21"]],
    [[130, "亲亲，麻烦您核实—下哦"]],
    [[-130, "视频已经发过了的呀"]],
  );
  expect(values("chat.with")).toEqual(["样例暖壶小家电旗舰店"]);
  expect(values("chat.other")).toEqual(["亲亲，麻烦您核实一下哦"]);
  expect(values("chat.self")).toEqual(["视频已经发过了的呀"]);
});

const way = (head: string) =>
  page(
    [[240, "物流详情"]],
    [[40, head]],
    ...[["已签收", "12-04 17:46"] as const, ["派送中", "12-04 09:12"] as const, ["已揽件", "12-02 19:55"] as const].map(
      ([stage, at]): readonly Spot[] => [
        [120, stage],
        [260, `2025-${at}:20`],
      ],
    ),
  );

test("a carrier with a number over a parcel's way gives both, sure only where the carrier has such numbers", () => {
  const known = way("韵达快递 312560679147273 复制");
  expect(known.values("parcel.carrier")).toEqual(["韵达快递"]);
  expect(known.values("parcel.number")).toEqual(["312560679147273"]);
  const unknown = way("圆通速递 8812033477100233");
  expect(unknown.values("parcel.number")).toEqual(["8812033477100233"]);
  expect(unknown.sure.join()).not.toContain("parcel.number");
});

test("the remark of an invoice may name the order", () => {
  const { layout, values } = page(
    [[40, "发票号码：25442331762032025680"]],
    [[40, "开票日期：2025年12月05日"]],
    [[40, "（小写）¥328.00"]],
    [[40, "备注"]],
    [[40, "订单号：332609202778"]],
  );
  expect(layout).toBe("e-invoice");
  expect(values("order.number")).toEqual(["332609202778"]);
});
