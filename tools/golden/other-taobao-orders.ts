/** Orders at 淘宝 and 天猫 of the sixth held-out part. All of it is invented. */
import { back, chevron, drop, flatBar, goodsShot, more, pairs, roundBar } from "./fresh-parts.ts";
import { copied, foot, namesAndCounts, otherStyle, sum, type Thing, thing } from "./other-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const style = `${otherStyle}body{background:#f4f5f7;color:#11192d;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff}.kv>:first-child{color:#7c889c}.tags span{color:#ff5000;background:#fff1e9}`;

const bedding: readonly Thing[] = [
  {
    name: "云朵针织水洗棉四件套裸睡被套床单1.8米床",
    choice: "雾霾蓝；1.8m床（被套220×240）",
    price: "189.00",
    count: "1",
    tags: ["7天无理由退货", "退货宝"],
    shot: goodsShot("box", 84, { ground: "#e6edf2", shape: "#b4c9d8", shade: "#7f9db1" }),
  },
  {
    name: "羽丝绒枕芯一对装护颈椎酒店同款",
    choice: "中枕；48×74cm",
    price: "39.90",
    count: "2",
    tags: ["7天无理由退货"],
    shot: goodsShot("round", 84, { ground: "#f3efe8", shape: "#fdfdfb", shade: "#d9d2c4" }),
  },
  {
    name: "纯棉毛巾加厚吸水洗脸巾家用",
    choice: "浅咖",
    price: "12.50",
    count: "3",
    tags: ["极速退款"],
    shot: goodsShot("cloth", 84, { ground: "#efe9e1", shape: "#cdb498", shade: "#a98b6c" }),
  },
];

function basket(): GoldenPage {
  const number = `4${digits("other-taobao-order", 18)}`;
  const trade = `2025111022001${digits("other-taobao-trade", 15)}`;
  const off = (text: string) => `<span style="color:#ff5000">-¥${text}</span>`;
  const costs = pairs([
    ["商品总价", "¥306.30"],
    ["运费", "¥0.00"],
    ["共减", off("63.30")],
    ["　店铺优惠券", off("20.00")],
    ["　官方立减", off("40.00")],
    ["　淘金币抵扣", off("3.30")],
  ]);
  const dates = pairs([
    ["订单编号", copied(number)],
    ["支付宝交易号", `<span style="font-size:13px">${trade}</span>`],
    ["创建时间", "2025-11-10 20:04:17"],
    ["付款时间", "2025-11-10 20:04:52"],
    ["发货时间", "2025-11-11 15:36:20"],
  ]);
  return {
    name: "other-taobao-basket",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 393,
    scale: 3,
    style,
    body: `${roundBar("9:26", 81)}<div class="bar">${back}<span style="font-size:18px;font-weight:600">卖家已发货</span>${more}</div><div class="small" style="padding:0 40px 4px;color:#7c889c">还剩7天12小时自动确认收货</div>
<div class="card"><div class="lead"><b style="color:#ff5000">运输中</b><div style="font-size:13px">快件已到达【云州梧桐转运中心】${chevron}</div></div><div class="lead" style="padding-top:10px"><b>收货</b><div style="font-size:13px"><b>程小禾</b>　138****0026<div style="color:#7c889c">云州市星桥区文澜路88号梧桐里3栋</div></div></div></div>
<div class="card"><div style="font-size:15px;font-weight:600">云朵针织家纺店${chevron}</div>${bedding.map(thing).join("")}<div style="border-top:1px solid #f0f1f4;padding-top:6px">${costs}<div class="pair" style="padding-top:5px"><b>实付款</b><b style="font-size:19px;color:#ff5000">${sum("243.00")}</b></div></div></div>
<div class="card"><b>订单信息</b>${dates}<div style="text-align:center;color:#7c889c;font-size:13px;padding-top:6px">联系卖家</div></div><div style="background:#fff;margin-top:10px"><div class="pair"><span style="padding:14px;font-size:13px">更多</span>${foot(["延长收货", "查看物流", "确认收货"])}</div><div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "云朵针织家纺店",
      ...namesAndCounts(bedding),
      "order.freight": "0.00",
      "order.discount": "63.30",
      "order.paid": "243.00",
      "order.placed": "2025-11-10 20:04:17",
      "order.paidAt": "2025-11-10 20:04:52",
      "payment.number": trade,
    },
  };
}

const lamp: Thing = {
  name: "北欧落地灯客厅沙发旁阅读灯遥控调光",
  choice: "奶白色；三色变光",
  price: "218.00",
  count: "1",
  sign: "x",
  tags: ["7天无理由退货"],
  shot: goodsShot("lamp", 80, { ground: "#eee7da", shape: "#d8c49a", shade: "#9b8456" }),
};

function screenOnTable(): GoldenPage {
  const number = `3${digits("other-taobao-photo", 18)}`;
  const dates = pairs([
    ["订单编号", copied(number)],
    ["创建时间", "2026-02-24 22:15:08"],
    ["付款时间", "2026-02-24 22:15:31"],
    ["发货时间", "2026-02-25 17:42:59"],
    ["成交时间", "2026-03-07 18:00:02"],
  ]);
  const costs = pairs([
    ["商品总价", "¥218.00"],
    ["运费", "¥18.00"],
    ["店铺优惠", "-¥20.00"],
  ]);
  return {
    name: "other-taobao-photo",
    part: "dev",
    layout: "taobao-order",
    wear: "photo",
    form: "jpg",
    width: 452,
    scale: 2,
    style: `${style}html{background:linear-gradient(200deg,#a58a6b,#7b6248 70%,#93795c)}body{background:none;display:block;min-height:0;padding:46px 42px 52px}.sheet{background:#f4f5f7;border:9px solid #0d0e11;border-radius:34px;overflow:hidden;transform:perspective(1500px) rotateX(6deg) rotateY(5deg) rotate(1.3deg);box-shadow:0 12px 30px rgba(0,0,0,.5)}.flat .sheet{transform:none!important}`,
    body: `<div class="sheet">${flatBar("19:05", "5G", 46)}<div class="bar">${back}<b style="font-size:18px">交易成功</b>${more}</div>
<div class="card"><div style="font-size:15px;font-weight:600">暖屿灯饰店${chevron}</div>${thing(lamp)}<div style="text-align:right;padding-bottom:8px"><span class="pill small" style="padding:3px 10px">申请售后</span></div>${costs}<div class="pair" style="padding-top:4px"><b>实付款${drop}</b><b style="font-size:18px;color:#ff5000">${sum("216.00")}</b></div></div>
<div class="card"><b>订单信息</b>${dates}</div><div style="background:#fff;margin-top:10px">${foot(["加入购物车", "查看物流", "评价"])}</div></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "暖屿灯饰店",
      "order.item": lamp.name,
      "order.quantity": "1",
      "order.freight": "18.00",
      "order.discount": "20.00",
      "order.paid": "216.00",
      "order.placed": "2026-02-24 22:15:08",
      "order.paidAt": "2026-02-24 22:15:31",
    },
  };
}

export const otherTaobaoOrders: readonly (() => GoldenPage)[] = [basket, screenOnTable];
