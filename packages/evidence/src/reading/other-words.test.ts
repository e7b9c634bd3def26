import { expect, test } from "vitest";
import { pageOf, pair } from "../../fixtures/drawn-rows.ts";

const page = pageOf();
const order = [pair("订单编号", "334393509209"), pair("下单时间", "2026-03-08 20:13:45")];

test("an amount that stands between a label and its own, with words of its own, is not the label's", () => {
  const { values, sure } = page(...order, pair("商品总额", "¥255.20"), pair("运费", "¥0.00"), [
    [40, "实付款"],
    [330, "共减¥53.20"],
    [-40, "¥202.00"],
  ]);
  expect(values("order.paid")).toEqual(["¥202.00"]);
  expect(values("order.discount")).toEqual(["¥53.20"]);
  expect(sure).toContain("order.paid=¥202.00");
});

test("words nobody knows between a label and its amount do not take the label's place", () => {
  const { values } = page(...order, [
    [40, "实付款"],
    [300, "比原价少¥53.20"],
    [-40, "¥202.00"],
  ]);
  expect(values("order.paid")).toEqual(["¥202.00"]);
});

test("a button is no label of what stands in the next row behind a label of its own", () => {
  const { values } = page(...order, [[-40, "退款"]], pair("商品总价", "¥169.00"), pair("实付款", "¥162.00"));
  expect(values("refund.amount")).toEqual([]);
});

test("a heading over a line of a course of events names no state for sure", () => {
  const { sure } = page(
    [
      [40, "退款金额"],
      [-40, "¥12.00"],
    ],
    pair("退款编号", "267272367774963718"),
    [[40, "处理结果"]],
    [[40, "买家已申请"]],
  );
  expect(sure.join()).not.toContain("refund.status");
});

test("a line paler than the name is its option, in letters as large and however full the name's lines are", () => {
  const { values } = page(
    [[40, "样例数码旗舰店>"]],
    [
      [220, "样例无线耳机半入耳式"],
      [-40, "¥399.00"],
    ],
    -18,
    [
      [220, "超长续航降噪 曜石"],
      [-40, "x1", 1, 110],
    ],
    -18,
    [[220, "曜石，标准版", 1, 110]],
    ...order,
    pair("实付款", "¥399.00"),
  );
  expect(values("item.name")).toEqual(["样例无线耳机半入耳式超长续航降噪 曜石"]);
  expect(values("item.option")).toEqual(["曜石，标准版"]);
});

test("the moment under the other side's words is when they were said, and none of them", () => {
  const { values, sure } = page(
    [[40, "商家拒绝退款"]],
    [[40, "还剩2天21时修改申请"]],
    [[40, "商家说明"]],
    -18,
    [[40, "拒绝原因：吊牌已剪，影响二次销售"]],
    -18,
    [[40, "2026-03-15 11:07:29"]],
    pair("退款金额", "¥204.00"),
    pair("申请时间", "2026-03-14 19:40:53"),
    pair("退款编号", "267272367774963718"),
  );
  expect(values("refund.refusal")).toEqual(["吊牌已剪，影响二次销售"]);
  expect(values("refund.answeredAt")).toEqual(["2026-03-15 11:07:29"]);
  expect(sure.join()).not.toContain("refund.answeredAt");
});

test("carriage behind words nobody knows is told from the sum, and asked", () => {
  const { values, sure } = page(
    [[200, "手冲样例豆 中浅烘焙"]],
    [
      [200, "68元/袋"],
      [-40, "3袋"],
    ],
    pair("捎带的钱", "10.00元"),
    pair("摊主让利", "-14.00元"),
    pair("您付了", "200.00元"),
    pair("下单于", "2026-02-21 09:17"),
  );
  expect(values("order.freight")).toEqual(["¥10.00"]);
  expect(sure.join()).not.toContain("order.freight");
  expect(values("item.quantity")).toEqual(["3"]);
});

test("where two unknown amounts could be the carriage, none is told", () => {
  const { values } = page(
    pair("商品总额", "¥190.00"),
    pair("捎带的钱", "¥10.00"),
    pair("另外的钱", "¥10.00"),
    pair("实付款", "¥200.00"),
    ...order,
  );
  expect(values("order.freight")).toEqual([]);
});

test("who brings the parcel stands over the order before when", () => {
  const { values, sure } = page([[40, "极兔速递 今天 08:44"]], ...order, pair("实付款", "¥79.00"));
  expect(values("parcel.carrier")).toEqual(["极兔速递"]);
  expect(sure.join()).not.toContain("parcel.carrier");
});

test("carriage beside the word that it is waived is asked", () => {
  const { sure } = page(...order, pair("运费", "¥8.00 已免"), pair("实付款", "¥79.00"));
  expect(sure.join()).not.toContain("order.freight");
});

test("a way of paying that goes on in a piece of its own is asked", () => {
  const { sure } = page(...order, [
    [40, "支付方式"],
    [420, "花呗分期"],
    [-40, "三期"],
  ]);
  expect(sure.join()).not.toContain("payment.method");
});

test("a day apart from its time is one moment under its label", () => {
  const { values } = page(...order, [[40, "付款时间"]], -18, [
    [40, "2026年3月8日"],
    [250, "20:14:02"],
  ]);
  expect(values("order.paidAt")).toEqual(["2026-03-08 20:14:02"]);
});

test("a wide blank in what somebody says parts no message", () => {
  const { values } = page(
    [[280, "晚上 8:40"]],
    [
      [100, "杆长3.6米"],
      [256, "送竿袋吗"],
    ],
    [[-100, "送的哦亲"]],
    [[100, "好的我再看看"]],
  );
  expect(values("chat.other")).toContain("杆长3.6米 送竿袋吗");
});

test("what was paid is told from the sum where nobody knows its words, and bears nothing else out", () => {
  const { values, sure } = page(
    ...order,
    pair("商品总额", "¥190.00"),
    pair("运费", "¥10.00"),
    pair("店铺优惠", "-¥20.00"),
    pair("末了给的", "¥180.00"),
  );
  expect(values("order.paid")).toEqual(["¥180.00"]);
  expect(sure.join()).not.toContain("order.paid");
  expect(sure.join()).not.toContain("order.discount");
});

test("on a page in words of its own, values are told from what they are, and all of them asked", () => {
  const { values, sure } = page(
    [[250, "邻里样例小集"]],
    pair("这一单的号", "LJ20260221091733"),
    pair("谁家的货", "样例豆子铺"),
    pair("怎么给的钱", "云闪付"),
    pair("谁来送", "顺丰速运"),
    pair("敲定那会儿", "2026-02-21 09:17:33"),
    pair("送到那会儿", "2026-02-23 10:00:00"),
    pair("您付了", "20.00元"),
  );
  expect(values("order.number")).toEqual(["LJ20260221091733"]);
  expect(values("seller.shop")).toEqual(["样例豆子铺"]);
  expect(values("payment.method")).toEqual(["云闪付"]);
  expect(values("parcel.carrier")).toEqual(["顺丰速运"]);
  expect(values("order.createdAt")).toEqual(["2026-02-21 09:17:33"]);
  expect(sure.join()).not.toMatch(/order\.number|shop|method|carrier|createdAt/);
});

test("a telephone number behind words nobody knows is no order's number, and a pick-up point no shop", () => {
  const { values } = page(...order.slice(1), pair("找得到人的号", "13800000000"), pair("自提门店在", "样例代收店"));
  expect(values("order.number")).toEqual([]);
  expect(values("seller.shop")).toEqual([]);
});

test("clocks in words and of twelve hours are read, the latter asked; a time nobody can read leaves no day for sure", () => {
  const { values, sure } = page(
    pair("下单时间", "2026年03月08日 20时13分"),
    pair("付款时间", "2026年3月8日 晚上8:14"),
    pair("发货时间", "2026-03-09 08-15"),
    pair("订单编号", "334393509209"),
  );
  expect(values("order.createdAt")).toEqual(["2026-03-08 20:13"]);
  expect(values("order.paidAt")).toEqual(["2026-03-08 20:14"]);
  expect(sure.join()).not.toContain("order.shippedAt");
});

test("values over their labels, as many as those and nearer than what follows, are read and asked", () => {
  const { values, sure } = page(
    ...order,
    [
      [60, "¥79.80"],
      [300, "2"],
      [520, "¥0.00"],
    ],
    -18,
    [
      [60, "实付款"],
      [300, "件数"],
      [520, "运费"],
    ],
    [[40, "感谢购买"]],
  );
  expect(values("order.paid")).toEqual(["¥79.80"]);
  expect(values("order.freight")).toEqual(["¥0.00"]);
  expect(sure.join()).not.toMatch(/paid=|freight/);
});

test("a long number is never an amount", () => {
  expect(page([[40, "运费"]], [[40, "334393509209"]]).values("order.freight")).toEqual([]);
});

test("in a course of events the steps tell when a refund was asked for and answered, and how much", () => {
  const { values, sure } = page(
    [[40, "商家拒绝了您的申请"]],
    [[40, "2026年3月15日 11:07 商家拒绝退款"]],
    [[40, "拒绝理由：凭证不足"]],
    [[40, "2026年3月14日 19:40 您申请退款"]],
    [[40, "原因：质量问题"]],
    [[40, "金额：¥204.00"]],
    pair("售后编号", "267272367774963718"),
  );
  expect(values("refund.answeredAt")).toEqual(["2026-03-15 11:07"]);
  expect(values("refund.requestedAt")).toEqual(["2026-03-14 19:40"]);
  expect(values("refund.amount")).toEqual(["¥204.00"]);
  expect(sure.join()).not.toMatch(/At=|amount/);
});

test("where price and number have labels of their own the name stands over them, and a sum says what carriage it holds", () => {
  const { values } = page(
    ...order,
    [[220, "加厚样例毛巾挂式抹布"]],
    [
      [220, "单价：¥39.90"],
      [430, "数量：2"],
    ],
    [[40, "共2件商品 合计：¥85.00(含运费¥5.20)"]],
  );
  expect(values("item.name")).toEqual(["加厚样例毛巾挂式抹布"]);
  expect(values("order.freight")).toEqual(["¥5.20"]);
});

test("a short story right under its moment is that moment's, not the head of the next", () => {
  const { values, sure } = page(
    [[40, "德邦快递"]],
    -18,
    [[40, "DPK364812345678"]],
    [[40, "2026年3月12日 17:26"]],
    -18,
    [[40, "已签收，签收人：本人"]],
    [[40, "2026年3月12日 09:01"]],
    -18,
    [[40, "正在派送"]],
    [[40, "2026年3月10日 20:11"]],
    -18,
    [[40, "已揽收"]],
  );
  expect(values("parcel.event")).toContain("2026-03-12 09:01 正在派送");
  expect(sure).toContain("parcel.outForDeliveryAt=2026-03-12 09:01");
  expect(values("parcel.pickedUpAt")).toEqual(["2026-03-10 20:11"]);
});

test("a state that the head of the page tells otherwise than a label is asked, and the head's is offered", () => {
  const { values, sure } = page(
    [[40, "商家拒绝退款"]],
    pair("退款状态", "商家已处理"),
    pair("退款金额", "¥204.00"),
    pair("退款编号", "267272367774963718"),
  );
  expect(values("refund.status")).toEqual(["商家拒绝退款"]);
  expect(sure.join()).not.toContain("refund.status");
});

test("a carrier named in a sentence behind its label is asked, and a request about signing is no signature", () => {
  const { sure } = page(...order, pair("配送方式", "默认京东快递，偏远转邮政"), pair("实付款", "¥79.80"));
  expect(sure.join()).not.toContain("parcel.carrier");
  const way = page(
    [[40, "申通快递"]],
    -18,
    [[40, "运单号 772051234567890"]],
    [[40, "2026-03-12 09:01:20"]],
    -18,
    [[40, "快件已由派送员送出 签收前请当面验货"]],
    [[40, "2026-03-10 20:11:07"]],
    -18,
    [[40, "快件已揽收"]],
  );
  expect(way.values("parcel.signedAt")).toEqual([]);
});
