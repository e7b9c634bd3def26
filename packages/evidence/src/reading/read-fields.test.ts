import type { ReadField } from "@youju/domain";
import { expect, test } from "vitest";
import { inReadingOrder } from "./pieces.ts";
import { readPage } from "./read-fields.ts";
import type { SeenLine } from "./seen-line.ts";

const width = 1200;

/** A line at a height on the page; the other scale read the same unless said otherwise. */
function line(top: number, left: number, text: string, otherText: string | null = text): SeenLine {
  const right = left + [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 40 : 22), 0);
  return { text, otherText, box: { left, top, right, bottom: top + 44 }, engine: 0.98 };
}

function pair(top: number, label: string, value: string, other: string | null = value): SeenLine[] {
  return [line(top, 60, label), line(top, 700, value, other)];
}

function read(...lines: (SeenLine | SeenLine[])[]) {
  const reading = readPage({ lines: lines.flat(), width });
  const field = (name: string): ReadField | undefined => reading.fields.find((each) => each.name === name);
  return { ...reading, field };
}

const sums = [
  pair(500, "商品总价", "¥1,299.00"),
  pair(560, "店铺优惠", "-¥51.00"),
  pair(620, "实付款", "¥1,248.00"),
].flat();

test("a value beside, behind and under its label is found, and lost blanks are put back", () => {
  const { field } = read(
    pair(100, "订单编号", "2509283746510928374"),
    line(160, 60, "创建时间：2025-09-2820:13:45"),
    line(220, 60, "付款时间"),
    line(275, 60, "2025-09-28 20:14:02"),
    line(340, 60, "发货时间:2025-09-29 11:36:18成交时间:2025-10-02 14:07:31"),
  );
  expect(field("order.number")).toMatchObject({ value: "2509283746510928374", state: "sure", lineIndexes: [0, 1] });
  expect(field("order.createdAt")).toMatchObject({ value: "2025-09-28 20:13:45", state: "sure" });
  expect(field("order.paidAt")).toMatchObject({ value: "2025-09-28 20:14:02", state: "sure", lineIndexes: [3, 4] });
  expect(field("order.shippedAt")).toMatchObject({ value: "2025-09-29 11:36:18", state: "sure" });
  expect(field("order.completedAt")).toMatchObject({ value: "2025-10-02 14:07:31", state: "sure" });
});

test("a moment split over two lines beside its label is one moment", () => {
  const { field } = read(
    pair(100, "订单编号", "2509283746510928374"),
    line(160, 60, "创建时间"),
    line(160, 600, "2025-09-28"),
    line(160, 860, "20:13:45"),
  );
  expect(field("order.createdAt")).toMatchObject({ value: "2025-09-28 20:13:45", state: "sure" });
});

test("an amount that lost its sign is sure when the sum comes out, and asked when it does not", () => {
  const lost = (value: string) =>
    read(sums.slice(0, 4), pair(620, "实付款", value), pair(700, "订单编号", "2509283746510928374")).field(
      "order.paid",
    );
  expect(lost("1248")).toMatchObject({ value: "¥1,248.00", state: "sure" });
  expect(lost("¥1,243.00")).toMatchObject({ value: "¥1,243.00", state: "unsure" });
});

test("when the scales differ the value is offered and asked", () => {
  const { field } = read(
    pair(100, "订单编号", "2509283746510928374", "2509283746510928314"),
    pair(160, "创建时间", "2025-09-28 20:13:45", null),
    sums,
  );
  expect(field("order.number")).toMatchObject({ value: "2509283746510928374", state: "unsure" });
  expect(field("order.createdAt")).toMatchObject({ value: "2025-09-28 20:13:45", state: "unsure" });
});

test("what one scale read as written is taken before what the other needs repaired", () => {
  const { field } = read(pair(100, "订单编号", "25O9283746510928374", "2509283746510928374"), sums);
  expect(field("order.number")).toMatchObject({ value: "2509283746510928374", state: "sure" });
});

test("two orders in one picture are never mixed into a sure number", () => {
  const { field } = read(
    pair(100, "订单编号", "2509283746510928374"),
    pair(160, "实付款", "¥1,248.00"),
    pair(400, "订单编号", "2509283746510928999"),
    pair(460, "实付款", "¥18.00"),
  );
  expect(field("order.number")?.state).toBe("unsure");
  expect(field("order.paid")?.state).toBe("unsure");
});

test("moments that break their order are asked", () => {
  const { field } = read(
    pair(100, "订单编号", "2509283746510928374"),
    pair(160, "创建时间", "2025-09-28 20:13:45"),
    pair(220, "付款时间", "2025-09-23 20:14:02"),
  );
  expect(field("order.createdAt")?.state).toBe("unsure");
  expect(field("order.paidAt")?.state).toBe("unsure");
});

test("freight insurance is not freight, and a word inside a sentence is no label", () => {
  const { field } = read(
    pair(100, "订单编号", "2509283746510928374"),
    pair(160, "运费险", "¥2.50"),
    line(220, 60, "请以下单时间为准2025-09-28 20:13:45"),
    pair(280, "实付款", "¥18.00"),
  );
  expect(field("order.freight")).toBeUndefined();
  expect(field("order.createdAt")).toBeUndefined();
});

test("names that only their place tells are asked, least doubtful where an arrow leads on; a line of state is no shop", () => {
  const page = (shop: string) =>
    read(
      line(100, 60, shop),
      line(200, 340, "手工陶瓷杯"),
      line(260, 340, "¥68.00"),
      pair(340, "实付款", "¥68.00"),
      pair(400, "订单编号", "2509283746510928374"),
    );
  expect(page("山里的风").field("seller.shop")).toMatchObject({ value: "山里的风", confidence: 0.7 });
  expect(page("山里的风 ›").field("seller.shop")).toMatchObject({
    value: "山里的风",
    confidence: 0.85,
    state: "unsure",
  });
  expect(page("待收货").field("seller.shop")).toBeUndefined();
  expect(page("山里的风 ›").field("item.name")).toMatchObject({
    value: "手工陶瓷杯",
    confidence: 0.85,
    state: "unsure",
  });
});

test("a name that fills its line wraps; an option in smaller letters does not belong to it; what could be either is more doubtful", () => {
  const page = (second: SeenLine) =>
    read(
      line(100, 60, "样例茶具旗舰店 ›"),
      line(200, 340, "手工陶瓷杯大容量带盖泡茶杯家用办公"),
      second,
      line(320, 340, "¥68.00"),
      pair(400, "实付款", "¥68.00"),
      pair(460, "订单编号", "2509283746510928374"),
    ).field("item.name");
  const of = (text: string, letter: number): SeenLine => {
    const whole = line(260, 340, text);
    return { ...whole, box: { ...whole.box, right: 340 + text.length * letter + 9 } };
  };
  expect(page(of("送礼礼盒", 40))).toMatchObject({
    value: "手工陶瓷杯大容量带盖泡茶杯家用办公送礼礼盒",
    confidence: 0.85,
  });
  expect(page(of("白色单杯", 34))).toMatchObject({ value: "手工陶瓷杯大容量带盖泡茶杯家用办公", confidence: 0.85 });
  expect(page(of("白色单杯", 37))?.confidence).toBeLessThan(0.85);
});

test("an S10 parcel number with a wrong check digit is asked; one that fits its carrier is sure", () => {
  const parcel = (carrier: string, number: string) =>
    read(
      line(40, 430, "物流详情"),
      pair(100, "承运人", carrier),
      pair(160, "运单号", number),
      line(260, 120, "已签收"),
      line(310, 120, "2025-11-14 18:05:09"),
    );
  expect(parcel("邮政EMS", "RB473124829CN").field("parcel.number")?.state).toBe("sure");
  expect(parcel("邮政EMS", "RB473124820CN").field("parcel.number")?.state).toBe("unsure");
  expect(parcel("圆通速递", "SF1643920587716").field("parcel.number")?.state).toBe("unsure");
});

test("a parcel page gives the last signature, the first departure, and where it was left", () => {
  const { layout, field } = read(
    line(40, 430, "物流详情"),
    pair(100, "运单号", "SF1643920587716"),
    line(200, 120, "已签收"),
    line(250, 120, "2025-11-14 18:05:09"),
    line(300, 120, "快件已存放在【样例驿站-一号店】，请联系快递员"),
    line(350, 120, "13900001234取件"),
    line(420, 120, "运输中"),
    line(470, 120, "2025-11-13 23:19:50"),
    line(540, 120, "运输中"),
    line(590, 120, "2025-11-13 10:22:41"),
  );
  expect(layout).toBe("parcel-track");
  expect(field("parcel.signedAt")).toMatchObject({ value: "2025-11-14 18:05:09", state: "sure" });
  expect(field("parcel.inTransitAt")).toMatchObject({ value: "2025-11-13 10:22:41", state: "sure" });
  expect(field("parcel.courierPhone")).toMatchObject({ value: "13900001234", state: "sure", lineIndexes: [6] });
  expect(field("parcel.leftAt")).toMatchObject({ value: "样例驿站-一号店" });
});

test("a day over its time beside what happened is one moment", () => {
  const { layout, field, fields } = read(
    line(40, 430, "物流详情"),
    pair(100, "运单号", "SF1643920587716"),
    line(200, 60, "11-14"),
    line(248, 60, "18:05"),
    line(200, 260, "快件已签收，签收人：家人"),
    line(330, 60, "11-13"),
    line(378, 60, "23:19"),
    line(330, 260, "快件已到达样例转运中心"),
  );
  expect(layout).toBe("parcel-track");
  expect(field("parcel.signedAt")?.value).toBe("11-14 18:05");
  expect(fields.filter(({ name }) => name === "parcel.event").map(({ value }) => value)).toEqual([
    "11-14 18:05 快件已签收，签收人：家人",
    "11-13 23:19 快件已到达样例转运中心",
  ]);
});

test("a parcel that was never signed for has no day of signature", () => {
  const { field } = read(
    line(40, 430, "物流详情"),
    pair(100, "运单号", "462071883350914"),
    line(200, 120, "已下单"),
    line(250, 120, "2026-11-03 21:50:00"),
    line(300, 120, "商家已打印面单，等待快递员揽收"),
  );
  expect(field("parcel.signedAt")).toBeUndefined();
  expect(field("parcel.orderedAt")).toMatchObject({ value: "2026-11-03 21:50:00", state: "sure" });
});

test("in a chat, what runs over the end of a line is read whole, and nothing is sure but the date marks", () => {
  const { layout, fields } = read(
    line(20, 60, "9:41"),
    line(150, 340, "2025年10月8日下午3:26"),
    line(260, 240, "我付了12"),
    line(310, 240, "48元，要求退一赔"),
    line(360, 240, "三"),
    line(500, 200, "加主管微信：dp_service001"),
    line(600, 480, "昨天 20:15"),
  );
  expect(layout).toBe("wechat-chat");
  const values = (name: string) => fields.filter((each) => each.name === name).map(({ value }) => value);
  expect(values("chat.dateMark")).toEqual(["2025年10月8日 下午3:26", "昨天 20:15"]);
  expect(values("text")).toEqual(["1248元", "退一赔三", "dp_service001"]);
  expect(fields.find((each) => each.value === "1248元")?.lineIndexes).toEqual([2, 3]);
  expect(fields.filter((each) => each.name !== "chat.dateMark").every(({ state }) => state === "unsure")).toBe(true);
});

test("a conversation about a parcel is a conversation", () => {
  const { layout, fields } = read(
    line(60, 430, "样例家具店"),
    line(150, 380, "2025-11-14 18:05"),
    line(260, 140, "亲，快递已签收，运单号SF1643920587716"),
    line(360, 500, "我没有收到，物流显示在派送"),
    line(450, 140, "已签收的哦"),
  );
  expect(layout).toBe("shop-chat");
  expect(fields.filter(({ state }) => state === "sure")).toEqual([]);
  expect(fields.filter(({ name }) => name === "chat.dateMark")).toHaveLength(1);
  expect(fields.filter(({ name }) => name === "chat.self").map(({ value }) => value)).toEqual([
    "我没有收到，物流显示在派送",
  ]);
});

test("a picture without words gives nothing, and words without meaning give no fields", () => {
  expect(read()).toMatchObject({ lines: [], fields: [], layout: "unknown" });
  expect(read(line(100, 60, "净含量 50g"), line(160, 60, "请置于阴凉处")).fields).toEqual([]);
});

test("on a page nobody recognises what labels name is offered and asked, never sure", () => {
  const { layout, fields } = read(
    line(40, 430, "样例票务"),
    pair(100, "订单号", "2509283746510928374"),
    pair(160, "座位", "三排六座"),
  );
  expect(layout).toBe("unknown");
  expect(fields).toMatchObject([{ name: "order.number", state: "unsure" }]);
  const strange = read(line(40, 430, "某样例页"), pair(100, "交易号", "2509283746510928374"));
  expect(strange.layout).toBe("unknown");
  expect(strange.fields).toMatchObject([{ name: "payment.number", state: "unsure" }]);
});

test("lines stand row by row from the left, whatever their heights", () => {
  const box = (left: number, top: number, bottom: number) => ({ left, top, right: left + 90, bottom });
  const lines = [
    { text: "右", box: box(300, 100, 130) },
    { text: "左", box: box(20, 96, 140) },
    { text: "下", box: box(20, 160, 190) },
  ];
  expect(inReadingOrder(lines).map(({ text }) => text)).toEqual(["左", "右", "下"]);
});

test("what reaches the edge of the picture may go on behind it and is asked", () => {
  const number = (left: number) =>
    read(line(100, 60, "订单编号"), line(100, left, "2509283746510"), sums).field("order.number");
  expect(number(700)).toMatchObject({ value: "2509283746510", state: "sure" });
  expect(number(920)).toMatchObject({ value: "2509283746510", state: "unsure" });
});

test("things with as many numbers of pieces as prices each have their own", () => {
  const { fields } = read(
    line(100, 60, "南窗书屋 ›"),
    line(200, 340, "云上的植物园"),
    line(200, 900, "¥58.00"),
    line(262, 980, "x1"),
    line(324, 340, "小小观察家"),
    line(324, 900, "¥32.50"),
    line(386, 980, "x2"),
    pair(460, "实付款", "¥123.00"),
    pair(520, "订单编号", "2509283746510928374"),
  );
  const quantities = fields.filter(({ name }) => name === "item.quantity").map(({ value }) => value);
  expect(quantities).toEqual(["1", "2"]);
});

test("of two amounts behind one label the nearer one is offered and asked", () => {
  const { field } = read(pair(100, "订单编号", "2509283746510928374"), pair(160, "实付款", "¥68.00"), [
    line(220, 60, "运费"),
    line(220, 600, "¥6.00"),
    line(220, 860, "¥12.00"),
  ]);
  expect(field("order.freight")).toMatchObject({ value: "¥6.00", state: "unsure" });
});

test("the heads of a table's columns are no values of one another", () => {
  const heads = [line(100, 60, "宝贝"), line(100, 500, "单价"), line(100, 700, "数量"), line(100, 900, "小计")];
  const cells = [line(160, 60, "竹编收纳篮"), line(160, 500, "68.00"), line(160, 700, "2"), line(160, 900, "136.00")];
  const { field } = read(heads, cells, pair(240, "实付款", "¥136.00"), pair(300, "订单编号", "2509283746510928374"));
  expect(field("item.name")?.value).toBe("竹编收纳篮");
  expect(field("item.quantity")?.value).toBe("2");
});

test("a price whose sign, whole part and cents are set in letters of their own is one amount", () => {
  const price = [line(160, 60, "实付款"), line(160, 700, "¥"), line(160, 726, "39"), line(160, 772, ".80")];
  const { field } = read(
    pair(100, "订单编号", "2509283746510928374"),
    price,
    pair(220, "创建时间", "2025-09-28 20:13:45"),
  );
  expect(field("order.paid")?.value).toBe("¥39.80");
});
