/** An order at 闲鱼 and one in the app of a small neighbourhood shop, of the sixth held-out part. All of it is invented. */
import { back, chevron, face, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { copied, foot, otherStyle, sum } from "./other-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

/** How far the deal is: the first three steps are done. */
const steps = ["已拍下", "已付款", "已发货", "交易成功"]
  .map(
    (word, at) =>
      `<div style="flex:1;text-align:center;font-size:12px;color:${at < 3 ? "#222" : "#a5a5a5"}"><i style="display:block;width:10px;height:10px;border-radius:50%;margin:0 auto 4px;background:${at < 3 ? "#ffd900" : "#dcdcdc"}"></i>${word}</div>`,
  )
  .join("");

function xianyuBought(): GoldenPage {
  const number = `2${digits("other-xianyu-order", 18)}`;
  const trade = `2026030822001${digits("other-xianyu-trade", 15)}`;
  const seller = "爱拍照的老许";
  const item = "自用微单镜头50定焦 成色95新 带原盒和遮光罩";
  const facts = pairs([
    ["商品价格", "¥860.00"],
    ["运费", "¥15.00"],
    ["实付款", `<b style="font-size:17px">${sum("875.00")}</b>`],
  ]);
  const dates = pairs([
    ["卖家昵称", `${seller}${chevron}`],
    ["订单编号", copied(number)],
    ["支付宝交易号", `<span class="small">${trade}</span>`],
    ["下单时间", "2026-03-08 11:09:52"],
    ["付款时间", "2026-03-08 11:11:20"],
    ["发货时间", "2026-03-08 19:33:47"],
  ]);
  return {
    name: "other-xianyu-lens",
    part: "dev",
    layout: "xianyu-order",
    form: "png",
    width: 393,
    scale: 3,
    style: `${otherStyle}body{background:#f6f6f6;color:#222;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff}.kv>:first-child{color:#8c8c8c}.foot .pill:last-child{background:#ffe60f;border-color:#ffe60f}`,
    body: `${roundBar("13:51", 66)}<div class="bar">${back}<b class="mid">订单详情</b>${more}</div><div class="card"><div style="display:flex">${steps}</div></div>
<div class="card"><b style="font-size:18px">卖家已发货，待收货</b><div style="font-size:13px;color:#8c8c8c">还剩9天21小时自动确认收货，收到后请先验货</div><div style="padding-top:10px;font-size:13px">顺丰速运　运输中${chevron}</div></div>
<div class="card"><div class="lead">${goodsShot("round", 78, { ground: "#dfe1e4", shape: "#3d4046", shade: "#121316" })}<div><div class="name">${item}</div><div style="font-size:16px;font-weight:700;padding-top:8px">${sum("860.00")}</div></div></div><div style="margin-top:8px;border-top:1px solid #f1f1f1;padding-top:6px">${facts}</div></div>
<div class="card"><div style="font-size:14px">程小禾　138****0026<div style="color:#8c8c8c;font-size:13px">云州市星桥区文澜路88号梧桐里3栋</div></div></div><div class="card">${dates}</div>
<div style="background:#fff;margin-top:10px">${foot(["联系卖家", "申请退款", "确认收货"])}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货，待收货",
      "order.shop": seller,
      "order.item": item,
      "order.freight": "15.00",
      "order.paid": "875.00",
      "order.placed": "2026-03-08 11:09:52",
      "order.paidAt": "2026-03-08 11:11:20",
      "payment.number": trade,
      "parcel.carrier": "顺丰速运",
    },
  };
}

function neighbours(): GoldenPage {
  const number = `CL20260516${digits("other-neighbours", 8)}`;
  const wares = [
    ["高山娃娃菜 3颗约1斤", "5.90", "2"],
    ["散养土鸡蛋 30枚", "32.80", "1"],
    ["手工荠菜馄饨 500g", "18.50", "1"],
  ] as const;
  const list = wares
    .map(
      ([name, price, count], at) =>
        `<div class="ware">${goodsShot(at === 2 ? "round" : "jar", 54, { ground: "#eef3e6", shape: at === 1 ? "#d9a46a" : "#8fb96b", shade: at === 1 ? "#a46f38" : "#55803a" })}<div style="flex:1"><div>${name}</div><div class="pair" style="padding-top:6px"><span style="color:#e4572e">¥${price}</span><span>${count}份</span></div></div></div>`,
    )
    .join("");
  const facts = told([
    ["订单号", number],
    ["下单时间", "2026-05-16 20:42:10"],
    ["支付方式", "微信支付"],
    ["自提时间", "2026-05-17 16:00 后"],
    ["自提点", "梧桐里3栋便民小店（团长：小邹）"],
  ]);
  return {
    name: "other-neighbours-app",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 375,
    scale: 3,
    style: `${otherStyle}body{background:#f2f6ee;color:#2b3326}.card{background:#fff;border-radius:16px}.ware{display:flex;gap:10px;padding:8px 0;border-bottom:1px dashed #e2e8dc;font-size:14px}.told em{color:#8b9684;width:76px}`,
    body: `<div style="background:#5aa23c;color:#fff">${flatBar("21:03", "5G", 54)}<div class="bar">${back}<span class="mid">橙邻集市</span>${face(26, "#8cc771")}</div><div style="padding:10px 20px 34px"><div style="font-size:22px;font-weight:700">待自提</div><div style="font-size:13px">提货码 6 0 3 8，请出示给团长</div></div></div>
<div class="card" style="margin-top:-22px;position:relative">${list}<div class="pair kv"><span>商品合计</span><span>¥63.10</span></div><div class="pair kv"><span>新人红包</span><span>-¥8.00</span></div><div class="pair" style="padding-top:6px"><b>实付金额</b><b style="color:#e4572e;font-size:18px">¥55.10</b></div></div>
<div class="card">${facts}</div><div class="card" style="display:flex;font-size:14px;text-align:center"><span style="flex:1">联系团长</span><span style="flex:1">申请退款</span><span style="flex:1">再来一单</span></div><div style="height:22px"></div>`,
    fields: {
      "order.number": number,
      "order.status": "待自提",
      "order.item": wares.map(([name]) => name),
      "order.quantity": wares.map(([, , count]) => count),
      "order.discount": "8.00",
      "order.paid": "55.10",
      "order.placed": "2026-05-16 20:42:10",
      "payment.method": "微信支付",
    },
  };
}

export const otherSmallOrders: readonly (() => GoldenPage)[] = [xianyuBought, neighbours];
