import { expect, test } from "vitest";
import { pageOf, type Spot } from "../../fixtures/drawn-rows.ts";

const desk = pageOf({ width: 1280, letter: 14, step: 22 });

const table: readonly (readonly Spot[])[] = [
  [
    [200, "宝贝"],
    [470, "宝贝属性"],
    [920, "单价"],
    [1010, "数量"],
    [1130, "优惠"],
  ],
  [
    [130, "蓝靛样例扎染棉麻抱枕套客厅沙发靠垫套"],
    [470, "颜色：靛蓝"],
    [912, "58.00"],
    [1018, "2"],
    [1110, "省16.00元"],
  ],
  [[130, "不含芯"]],
  [
    [130, "样例荞麦枕芯"],
    [470, "规格：低枕"],
    [912, "39.00"],
    [1018, "1"],
    [1130, "-"],
  ],
  [
    [1040, "商品总价："],
    [1160, "￥155.00"],
  ],
  [
    [1040, "店铺优惠："],
    [1160, "-￥16.00"],
  ],
  [
    [1040, "运费："],
    [1160, "￥0.00"],
  ],
  [
    [1050, "实付款："],
    [1160, "￥139.00"],
  ],
];

function steps(first: string): readonly (readonly Spot[])[] {
  return [
    [
      [150, "拍下商品"],
      [370, "付款到支付宝"],
      [610, "卖家发货"],
    ],
    [
      [105, first],
      [340, "2026-05-11 00:05:02"],
      [560, "2026-05-12 15:40:33"],
    ],
    [
      [40, "订单编号："],
      [160, "2961480204147656983"],
    ],
  ];
}

test("a table of things gives each with its number, whatever other columns it has", () => {
  const { values } = desk(...steps("2026-05-11 00:04:26"), ...table);
  expect(values("item.name")).toEqual(["蓝靛样例扎染棉麻抱枕套客厅沙发靠垫套不含芯", "样例荞麦枕芯"]);
  expect(values("item.quantity")).toEqual(["2", "1"]);
  expect(values("item.listPrice")).toEqual(["¥58.00", "¥39.00"]);
  expect(values("order.discount")).toEqual(["¥16.00"]);
  expect(values("order.paid")).toEqual(["¥139.00"]);
});

test("steps side by side say when the order was placed, paid and sent", () => {
  const { values } = desk(...steps("2026-05-11 00:04:26"), ...table);
  expect(values("order.createdAt")).toEqual(["2026-05-11 00:04:26"]);
  expect(values("order.paidAt")).toEqual(["2026-05-11 00:05:02"]);
  expect(values("order.shippedAt")).toEqual(["2026-05-12 15:40:33"]);
});

test("marks drawn between the steps and their moments part nothing", () => {
  const [names = [], moments = [], number = []] = steps("2026-05-11 00:04:26");
  const { values } = desk(names, [[184, "2"]], moments, number, ...table);
  expect(values("order.createdAt")).toEqual(["2026-05-11 00:04:26"]);
  expect(values("order.paidAt")).toEqual(["2026-05-11 00:05:02"]);
});

test("a thing whose price stands level with its option has its name over both", () => {
  const thing = (name: string, price: string, count: string): readonly (readonly Spot[])[] => [
    [[130, name]],
    [
      [130, "颜色分类：靛蓝"],
      [912, price],
      [1018, count],
      [1130, "-"],
    ],
    [],
  ];
  const [head = [], , , , ...sums] = table;
  const { values } = desk(
    head,
    ...thing("样例扎染棉麻抱枕套", "58.00", "2"),
    ...thing("样例荞麦枕芯", "39.00", "1"),
    ...sums,
  );
  expect(values("item.name")).toEqual(["样例扎染棉麻抱枕套", "样例荞麦枕芯"]);
  expect(values("item.quantity")).toEqual(["2", "1"]);
});

test("a day that may have lost a digit is asked, even where the order of days bears it out", () => {
  const { fields } = desk(...steps("2026-05-1 00:04:26"), ...table);
  const created = fields.find(({ name }) => name === "order.createdAt");
  expect(created).toMatchObject({ value: "2026-05-01 00:04:26", state: "unsure" });
});
