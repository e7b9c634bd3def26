/** Pages made worse after drawing, held out from the parser's author. All of it is invented. */
import { back, baseStyle, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";
import { articles, buttons, cardStyle, copyRow, greyRows } from "./strange-parts.ts";

const glass = `body{background:radial-gradient(circle at 70% 10%,#6b625a,#37322e);padding:44px 38px 52px}.sheet{background:#f4f5f7;border:9px solid #15161a;border-radius:36px;overflow:hidden;transform:perspective(1500px) rotateX(6deg) rotateY(8deg) rotateZ(-1.2deg)}.flat .sheet{transform:none!important}`;

/** A screen photographed by another telephone. */
function screenPhoto(): GoldenPage {
  const order = `260118-${digits("strange-worn-pdd", 15)}`;
  const heater = goodsShot("lamp", 66, { ground: "#f5efe6", shape: "#e2a758", shade: "#9c6324" });
  const goods = {
    shot: heater,
    name: "小型取暖器家用节能速热桌面暖风机",
    kind: "奶油白，摇头款",
    price: "￥59.80",
    count: "×1",
  };
  return {
    name: "strange-screen-photo",
    part: "dev",
    layout: "refund-notice",
    wear: "photo",
    form: "jpg",
    width: 460,
    scale: 2,
    style: `${cardStyle}${glass}`,
    body: `<div class="sheet">${flatBar("12:28", "5G", 35)}<div class="bar">${back}<span style="flex:1;text-align:center">退款详情</span>${more}</div>
<div style="background:#e02e24;color:#fff;padding:14px 16px;margin-bottom:9px"><b style="font-size:19px">商家已驳回，待您处理</b><div>请在1天18小时内处理，逾期申请将关闭</div></div>
<div class="card"><div>驳回原因：经检测商品无质量问题</div><div class="dim" style="padding-top:4px">驳回时间：2026-01-23 10:15:06</div>${buttons("acts", ["修改申请", "平台介入"])}</div>
<div class="card">${articles([goods])}${greyRows([
      ["退款类型", "仅退款"],
      ["退款金额", "￥59.80"],
      ["退款原因", "质量问题"],
      ["申请时间", "2026-01-22 21:39:48"],
    ])}${copyRow("订单编号", order)}</div><div style="height:16px"></div></div>`,
    fields: {
      "refund.status": "商家已驳回，待您处理",
      "refund.refusal": "经检测商品无质量问题",
      "refund.answeredAt": "2026-01-23 10:15:06",
      "refund.amount": "59.80",
      "refund.reason": "质量问题",
      "refund.requestedAt": "2026-01-22 21:39:48",
      "order.number": order,
      "order.item": [goods.name],
      "order.quantity": ["1"],
    },
  };
}

/** A forwarded screenshot whose top was cut away. */
function croppedOrder(): GoldenPage {
  const number = `69${digits("strange-cropped", 17)}`;
  const item = "复古台灯床头卧室氛围感护眼阅读灯可调光学生宿舍用";
  const lamp = goodsShot("lamp", 76, { ground: "#efe9df", shape: "#c7925a", shade: "#7b4f28" });
  return {
    name: "strange-cropped-douyin",
    part: "dev",
    layout: "douyin-order",
    wear: "cut-top",
    form: "png",
    width: 390,
    scale: 2,
    style: cardStyle,
    body: `<div style="height:38px"></div><div style="padding:7px 16px 12px;font-size:19px;line-height:36px;font-weight:700">待收货</div>
<div class="card"><div class="pair"><span>派送中，请保持电话畅通</span>${chevron}</div><div class="dim" style="font-size:12px">极兔速递 今天 08:44</div></div>
<div class="card"><b style="font-size:14px">浮光灯具旗舰店${chevron}</b>${articles([{ shot: lamp, name: item, kind: "胡桃木色；三档调光", price: "¥88.00", count: "x1" }])}${buttons("acts", ["申请退款"])}
${greyRows([
  ["商品总价", "¥88.00"],
  ["运费", "¥0.00"],
  ["店铺优惠", "-¥9.00"],
])}<div class="pair"><b>实付款</b><b style="font-size:17px">¥79.00</b></div></div>
<div class="card">${copyRow("订单编号", number)}${greyRows([
      ["下单时间", "2026-04-02 10:20:15"],
      ["支付方式", "微信支付"],
      ["支付时间", "2026-04-02 10:20:44"],
    ])}</div>${buttons("foot", ["更多", "查看物流", "确认收货"])}`,
    fields: {
      "order.number": number,
      "order.shop": "浮光灯具旗舰店",
      "order.item": [item],
      "order.quantity": ["1"],
      "order.freight": "0.00",
      "order.discount": "9.00",
      "order.paid": "79.00",
      "order.placed": "2026-04-02 10:20:15",
      "order.paidAt": "2026-04-02 10:20:44",
      "payment.method": "微信支付",
      "parcel.carrier": "极兔速递",
    },
  };
}

const warmNames = ["加绒保暖护膝中老年人防寒羊毛护腿套一双", "石墨烯发热护腰带自发热透气腰围"];
const warmGoods = [
  {
    shot: goodsShot("legs", 72, { ground: "#eeeeee", shape: "#7d838c", shade: "#41454c" }),
    kind: "深灰；均码",
    price: "¥45.00",
    count: "×2",
  },
  {
    shot: goodsShot("box", 72, { ground: "#f4eadf", shape: "#c99b74", shade: "#85603f" }),
    kind: "肤色；L",
    price: "¥79.00",
    count: "×1",
  },
].map((one, at) => ({ ...one, name: warmNames[at] ?? "" }));

/** A screenshot sent through a messenger. */
function squeezedOrder(): GoldenPage {
  const number = `29${digits("strange-squeezed", 17)}`;
  return {
    name: "strange-squeezed-taobao",
    part: "dev",
    layout: "taobao-order",
    wear: "jpeg-35",
    form: "jpg",
    width: 375,
    scale: 2,
    style: cardStyle,
    body: `${roundBar("14:36", 52)}<div class="bar">${back}<b style="font-size:18px">卖家已发货</b>${more}</div>
<div class="card"><div class="pair"><span>运输中 已离开云州转运中心</span>${chevron}</div><div class="dim" style="font-size:12px">11月24日 03:18</div></div>
<div class="card"><b style="font-size:14px">暖巷护具商行${chevron}</b>${articles(warmGoods)}${buttons("acts", ["退款"])}
${greyRows([
  ["商品总价", "¥169.00"],
  ["运费", "¥5.00"],
  ["店铺优惠", "-¥12.00"],
])}<div class="pair"><b>实付款</b><b style="font-size:17px" class="hot">¥162.00</b></div></div>
<div class="card">${copyRow("订单编号", number)}${greyRows([
      ["创建时间", "2025-11-21 23:02:19"],
      ["付款时间", "2025-11-21 23:03:40"],
      ["发货时间", "2025-11-23 16:55:12"],
    ])}</div>${buttons("foot", ["更多", "查看物流", "确认收货"])}<div class="end" style="background:#fff"></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "暖巷护具商行",
      "order.item": warmNames,
      "order.quantity": ["2", "1"],
      "order.freight": "5.00",
      "order.discount": "12.00",
      "order.paid": "162.00",
      "order.placed": "2025-11-21 23:02:19",
      "order.paidAt": "2025-11-21 23:03:40",
    },
  };
}

function squeezedBill(): GoldenPage {
  const number = `4200002${digits("strange-squeezed-wx", 21)}`;
  const row = ([label, value]: readonly [string, string]) =>
    `<div style="display:flex;padding:6px 20px"><span style="width:88px;color:#8c8c8c;flex:none">${label}</span><span>${value}</span></div>`;
  const facts: readonly (readonly [string, string])[] = [
    ["当前状态", "已退款(￥18.50)"],
    ["支付时间", "2026年2月11日 19:47:26"],
    ["商品", "山野干货铺-香菇木耳组合"],
    ["商户全称", "北原市松溪区山野干货店"],
    ["支付方式", "样例银行储蓄卡(0042)"],
    ["交易单号", number],
    ["商户单号", `SY${digits("strange-squeezed-shop", 20)}`],
  ];
  return {
    name: "strange-squeezed-bill",
    part: "dev",
    layout: "wechat-bill",
    wear: "jpeg-35",
    form: "jpg",
    width: 360,
    scale: 2,
    style: `${baseStyle}body{background:#191919;color:#d5d5d5;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:14px}`,
    body: `${flatBar("08:22", "4G", 19)}<div class="bar">${back}<span style="flex:1;text-align:center">账单详情</span>${more}</div><div style="text-align:center;padding:18px 0 22px"><div>山野干货铺</div><div style="font-size:31px;font-weight:600;color:#eee">-73.80</div></div>${facts.map(row).join("")}<div class="bar" style="font-size:14px;padding:16px 20px 26px"><span>退款详情</span><span>${chevron}</span></div>`,
    fields: {
      "payment.amount": "73.80",
      "payment.at": "2026-02-11 19:47:26",
      "payment.method": "样例银行储蓄卡(0042)",
      "payment.number": number,
      "refund.amount": "18.50",
    },
  };
}

export const strangeWorn: readonly (() => GoldenPage)[] = [screenPhoto, croppedOrder, squeezedOrder, squeezedBill];
