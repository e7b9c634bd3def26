import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageOf, pair, type Row, type Spot } from "../../fixtures/drawn-rows.ts";
import { plain } from "./plain.ts";

const page = pageOf();
const head = (text: string): readonly Spot[] => [[40, text, 1.5]];

const labelled: Readonly<Record<string, readonly string[]>> = {
  "order.number=2509283746510928374": ["订单编号", "订单号", "订单号：", "交易订单号", "淘宝订单号"],
  "order.createdAt=2026-03-08 20:13:45": ["创建时间", "下单时间", "拍下时间：", "订单创建时间", "提交时间", "下单日期"],
  "order.paidAt=2026-03-08 20:14:02": ["付款时间", "支付时间：", "支付成功时间", "买家付款时间", "付款完成时间"],
  "order.paid=¥92.00": [
    "实付款",
    "实付金额",
    "实际支付",
    "实付款(含运费)",
    "合计实付",
    "实付总额",
    "已付款",
    "应付总额",
  ],
  "order.goodsTotal=¥96.00": ["商品总价", "商品总额", "商品金额", "宝贝总价", "商品合计", "货款"],
  "order.freight=¥6.00": ["运费", "快递费", "邮费", "配送费", "运费(快递)", "商家运费"],
  "order.discount=¥10.00": ["店铺优惠", "优惠券", "平台红包", "满减", "店铺券优惠", "直播间立减", "购物津贴", "共优惠"],
  "payment.method=微信支付": ["支付方式", "付款方式：", "支付渠道", "付款渠道"],
};
const values: Readonly<Record<string, string>> = { "order.discount=¥10.00": "-¥10.00" };

describe("every wording of a label names the same field", () => {
  const wordings = fc.tuple(...Object.values(labelled).map((words) => fc.constantFrom(...words)));
  const places = fc.constantFrom("right", "left", "joined", "below");
  test("in whatever combination, and wherever the value stands", () => {
    fc.assert(
      fc.property(wordings, places, (words, place) => {
        const rows = Object.keys(labelled).flatMap((field, at): Row[] => {
          const [label, value] = [words[at] ?? "", values[field] ?? field.slice(field.indexOf("=") + 1)];
          if (place === "below") {
            return [[[40, label]], -16, [[40, value]]];
          }
          const joined = `${label}${label.endsWith("：") ? "" : "："}${value}`;
          return place === "joined"
            ? [[[40, joined]]]
            : place === "left"
              ? [
                  [
                    [40, label],
                    [260, value],
                  ],
                ]
              : [pair(label, value)];
        });
        expect(page(head("交易成功"), ...rows).sure).toEqual(expect.arrayContaining(Object.keys(labelled)));
      }),
      { numRuns: 25 },
    );
  });
});

const order = [pair("订单编号", "2509283746510928374"), pair("创建时间", "2026-03-08 20:13:45")];

test("several things are read with their numbers, whether prices stand beside the names or under them", () => {
  const beside = page(
    head("待发货"),
    [[40, "山野样例旗舰店 ›"]],
    [
      [240, "轻便折叠椅"],
      [-40, "¥45.00"],
    ],
    -12,
    [
      [240, "墨绿色", 0.85],
      [-40, "×2", 0.85],
    ],
    [
      [240, "防潮垫双人加厚"],
      [-40, "¥60.50"],
    ],
    -12,
    [
      [240, "200×150", 0.85],
      [-40, "×1", 0.85],
    ],
    pair("商品总价", "¥150.50"),
    pair("实付款", "¥150.50"),
    ...order,
  );
  const under = page(
    head("待发货"),
    [[40, "山野样例旗舰店 ›"]],
    [[240, "轻便折叠椅"]],
    -12,
    [[240, "墨绿色", 0.85]],
    -12,
    [
      [240, "¥45.00"],
      [-40, "x2"],
    ],
    20,
    [[240, "防潮垫双人加厚"]],
    -12,
    [[240, "7天无理由退货", 0.85]],
    -12,
    [
      [240, "¥60.50"],
      [-40, "x1"],
    ],
    pair("商品总价", "¥150.50"),
    pair("实付款", "¥150.50"),
    ...order,
  );
  for (const { values: found, said } of [beside, under]) {
    expect(found("item.name")).toEqual(["轻便折叠椅", "防潮垫双人加厚"]);
    expect(found("item.quantity")).toEqual(["2", "1"]);
    expect(said).toEqual(expect.arrayContaining(["item.listPrice=¥45.00", "item.listPrice=¥60.50"]));
    expect(found("seller.shop")).toEqual(["山野样例旗舰店"]);
  }
});

test("a price struck through, a sum with its label, and what is offered besides are no things bought", () => {
  const { values: found } = page(
    head("交易成功"),
    [[40, "山野样例旗舰店 ›"]],
    [
      [240, "轻便折叠椅"],
      [-40, "¥45.00"],
    ],
    -22,
    [[-40, "¥69.00", 0.9]],
    pair("服务礼包", "¥3.00"),
    pair("商品总价", "¥45.00"),
    pair("实付款", "¥48.00"),
    ...order,
    [[40, "猜你喜欢"]],
    [
      [240, "另一把椅子"],
      [-40, "¥99.00"],
    ],
  );
  expect(found("item.name")).toEqual(["轻便折叠椅"]);
  expect(found("item.listPrice")).toEqual(["¥45.00"]);
});

test("an amount in brackets beside another is not the other", () => {
  const { values: found } = page(head("待收货"), ...order, pair("商品总价", "¥42.00"), [
    [300, "实付款(含运费¥6.00)：¥48.00"],
  ]);
  expect(found("order.paid")).toEqual(["¥48.00"]);
});

test.each([
  ["已部分退款(￥86.50)", "refund.amount=¥86.50"],
  ["已退款￥86.50", "refund.amount=¥86.50"],
  ["已全额退款（¥326.00）", "refund.amount=¥326.00"],
])("a bill that says %s says what went back", (told, field) => {
  const { sure, layout } = page(
    [[280, "星屿皮具护理"]],
    [[250, "-326.00", 1.8]],
    20,
    [[270, told]],
    [
      [40, "当前状态"],
      [220, "支付成功"],
    ],
    [
      [40, "付款时间"],
      [220, "2026年5月17日 12:08:53"],
    ],
    [
      [40, "商品"],
      [220, "沙发清洁养护"],
    ],
    [
      [40, "商户全称"],
      [220, "青禾市星屿皮具护理有限公司"],
    ],
    [
      [40, "支付方式"],
      [220, "零钱通"],
    ],
    [
      [40, "交易单号"],
      [220, "4200034922817543088376840916"],
    ],
  );
  expect(layout).toBe("wechat-bill");
  expect(sure).toEqual(expect.arrayContaining([field, "order.paid=¥326.00", "order.paidAt=2026-05-17 12:08:53"]));
});

test("a number that runs over two lines is one number, and its first line alone is none", () => {
  const { values: found } = page(
    [[280, "云州轨道"]],
    [[250, "-45.00", 1.8]],
    20,
    [
      [40, "付款方式"],
      [220, "花呗"],
    ],
    [
      [40, "收款方全称"],
      [220, "云州市轨道交通运营管理有限公司"],
    ],
    [
      [40, "订单号"],
      [220, "20260410220016"],
    ],
    -24,
    [[220, "31877025112233"]],
  );
  expect(found("payment.number")).toEqual(["2026041022001631877025112233"]);
  expect(found("order.number")).toEqual([]);
});

test("money that came back is no payment", () => {
  const { values: found } = page(
    [[250, "退款-云雀样例文具店"]],
    [[250, "+86.50", 1.8]],
    20,
    [[280, "退款成功"]],
    pair("退款方式", "余额宝"),
    pair("创建时间", "2026-07-02 09:14:33"),
    pair("账单分类", "退款"),
  );
  expect(found("refund.amount")).toEqual(["¥86.50"]);
  expect([found("order.paid"), found("order.paidAt")]).toEqual([[], []]);
});

const way = [
  ["2026-05-06 10:20:15", "您的快件已签收，签收人：本人"],
  ["2026-05-06 08:01:40", "【星桥营业部】正在派送"],
  ["2026-05-05 22:14:09", "离开【云州中心】，发往【星桥】"],
] as const;

test.each([
  [
    "left",
    way.map(([at, told]): readonly Spot[] => [
      [40, at, 0.8],
      [300, told, 0.8],
    ]),
  ],
  [
    "right",
    way.map(([at, told]): readonly Spot[] => [
      [40, told, 0.8],
      [-40, at, 0.8],
    ]),
  ],
  ["over", way.flatMap(([at, told]): Row[] => [20, [[90, at, 0.8]], -22, [[90, told]]])],
  ["under", way.flatMap(([at, told]): Row[] => [20, [[90, told]], -22, [[90, at, 0.8]]])],
  [
    "left in two lines",
    way.flatMap(([at, told]): Row[] => [
      20,
      [
        [40, at.slice(0, 10), 0.8],
        [300, told.slice(0, 9), 0.8],
      ],
      -26,
      [
        [40, at.slice(11), 0.8],
        [300, told.slice(9), 0.8],
      ],
    ]),
  ],
])("what happened to a parcel is read with its moment %s of it", (_, rows) => {
  const { values: found, layout } = page([[40, "圆通速递 YT7719302845561"]], 20, ...rows);
  expect(layout).toBe("parcel-track");
  expect(found("parcel.event").map(plain)).toEqual(way.map(([at, told]) => plain(`${at}${told}`)));
  expect([found("parcel.signedAt"), found("parcel.number")]).toEqual([["2026-05-06 10:20:15"], ["YT7719302845561"]]);
});

test.each(["预计明天签收", "快件未签收", "待签收", "已到达驿站，请及时签收"])("“%s” is no signature", (told) => {
  const { values: found } = page(
    [[40, "圆通速递 YT7719302845561"]],
    20,
    [
      [40, "2026-05-06 10:20:15", 0.8],
      [300, told, 0.8],
    ],
    [
      [40, "2026-05-05 22:14:09", 0.8],
      [300, "离开【云州中心】", 0.8],
    ],
  );
  expect(found("parcel.signedAt")).toEqual([]);
});

const waybill = (carrier: string, number: string) =>
  page(
    [[40, carrier, 1.6]],
    20,
    [[40, "收：麦穗 177****0028"]],
    [[40, "寄：蓝田 400****0088"]],
    [[250, number]],
    [
      [40, "重量：0.4kg"],
      [-40, "已验视"],
    ],
  );

test.each([
  ["圆通速递", "YT 7719 3028 4556 1", "YT7719302845561"],
  ["韵达快递", "4312887700213", "4312887700213"],
  ["中国邮政", "1188203347712", "1188203347712"],
  ["德邦快递", "DPK364455110982", "DPK364455110982"],
  ["申通快递", "773344118856093", "773344118856093"],
])("a waybill of %s gives carrier and number", (carrier, written, number) => {
  const { said, sure, layout } = waybill(carrier, written);
  expect(layout).toBe("waybill");
  expect(said).toContain(`parcel.carrier=${carrier}`);
  expect(sure).toContain(`parcel.number=${number}`);
});

test("a number that the carrier does not give is asked", () => {
  expect(waybill("圆通速递", "88120334771").sure).not.toContain("parcel.number=88120334771");
});

test.each([
  ["商家拒绝了您的退款申请", "refund.answeredAt"],
  ["卖家已拒绝退款", "refund.answeredAt"],
  ["商家已同意退款", "refund.answeredAt"],
  ["退款成功", "order.refundedAt"],
])("under “%s” stands when: %s", (state, name) => {
  const { layout, said } = page(
    head(state),
    [[40, "2026-04-11 16:20:09"]],
    pair("退款原因", "材质与描述不符"),
    pair("退款总金额", "¥218.50"),
    pair("退款编号", "200745342770716301"),
    pair("申请时间", "2026-04-10 21:37:45"),
  );
  expect(layout).toBe("refund-notice");
  expect(said).toEqual(expect.arrayContaining([`refund.status=${state}`, `${name}=2026-04-11 16:20:09`]));
});

test("steps of a refund side by side say nothing of where it stands", () => {
  const { sure } = page(
    [
      [40, "退款处理中"],
      [300, "退款成功"],
    ],
    pair("退款原因", "材质与描述不符"),
    pair("退款总金额", "¥218.50"),
    pair("退款编号", "200745342770716301"),
  );
  expect(sure.some((field) => field.startsWith("refund.status"))).toBe(false);
});

/** A bubble at the other's margin, or one that ends at one's own. */
const other = (text: string): readonly Spot[] => [[130, text]];
const self = (text: string): readonly Spot[] => [[-130, text]];

test("in a chat the sides are told by their margins, and buttons and notices say nothing", () => {
  const { values: found, layout } = page(
    [[260, "墨羽样例数码专营店"]],
    [[265, "2026-06-03 10:22", 0.8]],
    [[268, "客服小墨为您服务", 0.8]],
    other("您好，请问有什么可以帮您"),
    self("空格键卡住，申请换货"),
    20,
    self("已经拖了三天，不然我要投诉了啊"),
    -26,
    [[164.4, "请尽快"]],
    other("收到"),
    20,
    [
      [40, "发送订单"],
      [300, "催物流"],
      [560, "评价"],
    ],
    [[40, "请输入消息"]],
  );
  expect(layout).toBe("shop-chat");
  expect(found("chat.other")).toEqual(["您好，请问有什么可以帮您", "收到"]);
  expect(found("chat.self")).toEqual(["空格键卡住，申请换货", "已经拖了三天，不然我要投诉了啊请尽快"]);
});

test("a name over what its bearer says is no message, and does not move the margin", () => {
  const { values: found } = page(
    [[260, "蓝田样例毛巾工厂店"]],
    [[290, "06-12 09:14", 0.8]],
    [[108, "客服小棉", 0.8]],
    -14,
    other("亲，您好，有什么可以帮您"),
    self("毛巾掉色，要求退款的"),
    [[108, "客服小棉", 0.8]],
    -14,
    other("浮色是正常的哦，请您先用盐水"),
    self("不接受，退货退款吧"),
  );
  expect(found("chat.other")).toEqual(["亲，您好，有什么可以帮您", "浮色是正常的哦，请您先用盐水"]);
  expect(found("chat.self")).toEqual(["毛巾掉色，要求退款的", "不接受，退货退款吧"]);
});

test("an invoice's page in an app names the seller before the buyer, and its sums by words", () => {
  const { sure, values: found } = page(
    pair("发票号码", "26440000079955332971"),
    pair("开票日期", "2026-06-09"),
    pair("价税合计", "¥133.00"),
    pair("合计税额", "¥15.30"),
    pair("销售方名称", "云州市样例厨具有限公司"),
    pair("销售方税号", "91440000MA0Q3H6YXW"),
    pair("购买方名称", "夏小满"),
  );
  expect(sure).toEqual(
    expect.arrayContaining([
      "invoice.total=¥133.00",
      "invoice.seller=云州市样例厨具有限公司",
      "invoice.date=2026-06-09",
    ]),
  );
  expect([found("invoice.buyer"), found("invoice.net")]).toEqual([["夏小满"], []]);
});

test("on an older invoice the buyer stands above, the seller below, and a long name goes on in its column", () => {
  const { values: found } = page(
    [[300, "云州增值税电子普通发票"]],
    [
      [40, "机器编号：661234567890"],
      [-40, "发票号码：20117733"],
    ],
    [[-40, "开票日期：2026年03月05日"]],
    [[80, "名 称：夏小满"]],
    [
      [60, "*日用杂品*保温杯"],
      [500, "117.70"],
    ],
    [
      [60, "合 计"],
      [480, "￥117.70"],
      [-40, "￥15.30"],
    ],
    [
      [60, "价税合计（大写）"],
      [300, "壹佰叁拾叁圆整"],
      [-40, "（小写）￥133.00"],
    ],
    [[80, "名 称：云州市星桥区样例日用百货商贸有限"]],
    -27,
    [[80, "公司"]],
    [[80, "纳税人识别号：91440000MA0Q3H6YXW"]],
  );
  expect([found("invoice.buyer"), found("invoice.seller")]).toEqual([
    ["夏小满"],
    ["云州市星桥区样例日用百货商贸有限公司"],
  ]);
  expect([found("invoice.tax"), found("invoice.sellerTaxNumber")]).toEqual([["¥15.30"], ["91440000MA0Q3H6YXW"]]);
});

test("a line whose weakest letter is doubtful is asked, however sure the engine is of the rest", () => {
  const rows: readonly Row[] = [
    [[40, "云岚厨电自营旗舰店 ›"]],
    [[240, "手工陶瓷杯"]],
    [[240, "¥68.00"]],
    20,
    [[40, "实付款：¥68.00"]],
    [[40, "订单编号：2509283746510928374"]],
  ];
  const state = (weakest: number) =>
    pageOf({ weakest })(...rows).fields.find(({ name }) => name === "order.number")?.state;
  expect([state(0.9), state(0.5)]).toEqual(["sure", "unsure"]);
});
