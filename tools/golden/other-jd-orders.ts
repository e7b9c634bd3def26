/** Orders at 京东 of the sixth held-out part, by day and by night. All of it is invented. */
import { back, chevron, flatBar, goodsShot, more, pairs, roundBar } from "./fresh-parts.ts";
import { copied, foot, namesAndCounts, otherStyle, sum, type Thing, thing } from "./other-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const fryer: Thing = {
  name: "溪桥空气炸锅家用5L大容量可视免翻面多功能电炸锅",
  choice: "米白，5L可视款",
  price: "399.00",
  count: "1",
  sign: "x",
  tags: ["7天价保", "180天只换不修"],
  shot: goodsShot("tall", 86, { ground: "#f1f1ef", shape: "#e9e2d4", shade: "#a99f8c" }),
};

function byDay(): GoldenPage {
  const number = `33${digits("other-jd-day", 10)}`;
  const costs = pairs([
    ["商品总额", "¥399.00"],
    ["运费", "+¥0.00"],
    ["促销立减", "-¥50.00"],
    ["优惠券", "-¥30.00"],
    ["京豆", "-¥4.00"],
  ]);
  const told = pairs([
    ["订单编号", copied(number)],
    ["下单时间", "2025-12-12 00:03:38"],
    ["支付方式", "微信支付"],
    ["支付时间", "2025-12-12 00:04:01"],
    ["配送方式", "京东快递"],
    ["期望送达", "工作日、双休日与节假日均可"],
    ["发票类型", `电子普通发票${chevron}`],
  ]);
  return {
    name: "other-jd-day",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 390,
    scale: 3,
    style: `${otherStyle}body{background:#f5f6fa;color:#1a1a1a;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff;border-radius:8px}.kv{font-size:13px}.kv>:first-child{color:#888b94}.tags span{color:#fa2c19;border:1px solid #fcb9b3}.foot .pill{font-size:13px}`,
    body: `<div style="background:linear-gradient(#ffdcd8,#f5f6fa)">${roundBar("22:40", 58)}<div class="bar">${back}<b class="mid">订单详情</b>${more}</div><div style="padding:8px 16px 6px"><b style="font-size:21px">已完成</b><div class="small" style="color:#6b6e76;padding-top:3px">感谢您在京东购物，欢迎您再次光临</div></div></div>
<div class="card"><div style="font-size:13px"><b>您的订单已送达，签收人：本人</b>${chevron}</div><div class="small" style="color:#888b94">2025-12-13 10:22:46</div><div style="border-top:1px solid #f0f0f4;margin-top:9px;padding-top:9px;font-size:13px"><b>程小禾</b>　138****0026<div style="color:#888b94">云州市星桥区文澜路88号梧桐里3栋</div></div></div>
<div class="card"><b style="font-size:15px">溪桥京东自营旗舰店${chevron}</b>${thing(fryer)}<div style="text-align:right"><span class="pill small" style="padding:3px 11px;border-color:#ccc">申请售后</span>　<span class="pill small" style="padding:3px 11px;border-color:#ccc">加购物车</span></div></div>
<div class="card">${costs}<div style="text-align:right;padding-top:6px;font-size:14px">实付款：<b style="font-size:20px;color:#fa2c19">${sum("315.00")}</b></div></div><div class="card">${told}</div>
<div style="background:#fff;margin-top:10px">${foot(["删除订单", "查看发票", "评价晒单", "再次购买"])}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "溪桥京东自营旗舰店",
      "order.item": fryer.name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.paid": "315.00",
      "order.placed": "2025-12-12 00:03:38",
      "order.paidAt": "2025-12-12 00:04:01",
      "payment.method": "微信支付",
      "parcel.carrier": "京东快递",
      "parcel.signedAt": "2025-12-13 10:22:46",
    },
  };
}

const wash: readonly Thing[] = [
  {
    name: "清月薰衣草洗衣液3kg瓶装家庭装",
    choice: "薰衣草香，3kg",
    price: "49.90",
    count: "2",
    sign: "×",
    shot: goodsShot("jar", 76, { ground: "#33343a", shape: "#9c86c9", shade: "#5d4790" }),
  },
  {
    name: "清月本色抽纸整箱20包竹浆面巾纸",
    choice: "本色，20包",
    price: "35.90",
    count: "1",
    sign: "×",
    shot: goodsShot("box", 76, { ground: "#37352f", shape: "#cbb48a", shade: "#8d7648" }),
  },
];

function byNight(): GoldenPage {
  const number = `34${digits("other-jd-night", 11)}`;
  const costs = pairs([
    ["商品总额", "¥135.70"],
    ["运费", "¥6.00"],
    ["优惠券", "-¥15.00"],
  ]);
  const told = pairs([
    ["订单编号", copied(number)],
    ["下单时间", "2026-04-02 19:47:13"],
    ["支付方式", "白条"],
    ["支付时间", "2026-04-02 19:47:29"],
  ]);
  return {
    name: "other-jd-night",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 412,
    scale: 2,
    style: `${otherStyle}body{background:#0e0f11;color:#e2e3e6}.card{background:#1c1d21;border-radius:8px}.kv{font-size:13px}.kv>:first-child,.choice{color:#85878f}.foot .pill{font-size:13px;border-color:#55575e}`,
    body: `${flatBar("20:31", "5G", 72)}<div class="bar">${back}<b class="mid">订单详情</b>${more}</div><div style="padding:6px 16px 4px"><b style="font-size:20px">等待收货</b></div>
<div class="card"><div style="font-size:13px">您的订单已由云州星桥分拣中心发出${chevron}</div><div class="small" style="color:#85878f">2026-04-03 08:10:55</div></div><div class="card" style="font-size:13px">程小禾　138****0026<div style="color:#85878f">云州市星桥区文澜路88号梧桐里3栋</div></div>
<div class="card"><b>清月日化专营店${chevron}</b>${wash.map(thing).join("")}</div><div class="card">${costs}<div class="pair" style="padding-top:6px"><span>实付款</span><b style="font-size:19px;color:#ff5a4a">${sum("126.70")}</b></div></div><div class="card">${told}</div><div style="padding-top:4px">${foot(["取消订单", "查看物流", "确认收货"])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "等待收货",
      "order.shop": "清月日化专营店",
      ...namesAndCounts(wash),
      "order.freight": "6.00",
      "order.discount": "15.00",
      "order.paid": "126.70",
      "order.placed": "2026-04-02 19:47:13",
      "order.paidAt": "2026-04-02 19:47:29",
      "payment.method": "白条",
    },
  };
}

export const otherJdOrders: readonly (() => GoldenPage)[] = [byDay, byNight];
