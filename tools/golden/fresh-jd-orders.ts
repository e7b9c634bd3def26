/** Orders of the red self-running shop that were in the fourth held-out part: one done, one by night. All of it is invented. */
import { back, baseStyle, chevron, flatBar, goodsShot, more, pairs, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const style = `${baseStyle}body{background:#f4f5f7;color:#1a1a1a;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff;border-radius:12px;margin:0 8px 8px;padding:13px 12px}.kv{font-size:13px;padding:5px 0}.kv>:first-child{color:#808489;flex:none}.grey{color:#8c8f94;font-size:12px}
.pill{font-size:12px;padding:4px 12px;border-color:#c9ccd1}.self{background:#fa2c19;color:#fff;font-size:10px;border-radius:3px;padding:1px 4px;margin-right:5px}.fine{font-size:12px;color:#8c8f94;padding:2px 0 2px 12px}.hot{color:#fa2c19}`;
const copy = '<span class="grey" style="margin-left:8px">复制</span>';

function done(): GoldenPage {
  const number = `33${digits("fresh-jd-done", 10)}`;
  const name = "沐泉316不锈钢焖烧杯大容量保温饭盒上班族便携汤罐粥桶750ml";
  return {
    name: "jd-order-done",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 390,
    scale: 3,
    style,
    body: `${roundBar("12:07", 88)}<div class="bar">${back}<b style="font-size:19px">已完成</b>${more}</div><div class="grey" style="padding:0 16px 10px 38px">感谢您在京东购物，欢迎再次光临</div>
<div class="card"><div class="pair"><b style="font-size:14px">您的包裹已签收</b>${chevron}</div><div class="grey" style="padding:2px 0 10px">签收人：家人　2025-12-06 18:31:09</div><div style="font-size:13.5px;font-weight:600">陆青禾　188****0061</div><div class="grey">云州市星桥区文澜街道松风里12号楼2单元301</div></div>
<div class="card"><div style="font-weight:600"><span class="self">自营</span>沐泉京东自营旗舰店${chevron}</div><div class="lead" style="padding-top:11px">${goodsShot("jar", 80, { ground: "#eaf0ee", shape: "#9cc4b4", shade: "#5c8f7b" })}<div><div style="font-size:13.5px;line-height:1.4">${name}</div><div class="grey" style="padding:3px 0">雾绿，750ml</div><div class="pair"><span>¥159.00</span><span class="grey">×2</span></div></div></div><div style="text-align:right;padding:10px 0 8px"><span class="pill">申请售后</span> <span class="pill">再次购买</span></div>
${pairs([
  ["商品总额", "¥318.00"],
  ["运费", "¥0.00"],
  ["共减", '<span class="hot">-¥43.00</span>'],
])}<div class="pair fine"><span>促销立减</span><span>-¥30.00</span></div><div class="pair fine"><span>优惠券</span><span>-¥13.00</span></div><div style="text-align:right;padding-top:8px;font-size:14px">实付款：<b class="hot" style="font-size:18px">¥275.00</b></div></div>
<div class="card">${pairs([
      ["订单编号", `${number}${copy}`],
      ["下单时间", "2025-12-05 13:20:44"],
      ["支付方式", "微信支付"],
      ["支付时间", "2025-12-05 13:20:58"],
      ["配送方式", "京东快递"],
      ["发票类型", "电子普通发票"],
    ])}</div><div style="background:#fff;padding:9px 12px 0"><div style="text-align:right"><span class="pill">更多</span> <span class="pill">查看发票</span> <span class="pill hot">评价晒单</span></div><div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "沐泉京东自营旗舰店",
      "order.item": name,
      "order.quantity": "2",
      "order.freight": "0.00",
      "order.discount": "43.00",
      "order.paid": "275.00",
      "order.placed": "2025-12-05 13:20:44",
      "order.paidAt": "2025-12-05 13:20:58",
      "payment.method": "微信支付",
      "parcel.carrier": "京东快递",
      "parcel.signedAt": "2025-12-06 18:31:09",
    },
  };
}

const night = `${style.replace("#f4f5f7", "#0d0d0f").replace("color:#1a1a1a", "color:#e8e8ea").replace(".card{background:#fff", ".card{background:#1c1c1f")}.pill{border-color:#4a4b50;color:#d7d7da}.hot{color:#ff5c4d}`;

function byNight(): GoldenPage {
  const number = `34${digits("fresh-jd-night", 10)}`;
  const parcel = `JDVB${digits("fresh-jd-night-parcel", 11)}`;
  const name = "澄空桌面空气净化器家用卧室除甲醛除烟味低噪节能款KQ-20";
  return {
    name: "jd-order-night",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 360,
    scale: 3,
    style: night.replace('"Liberation Sans",', ""),
    body: `${flatBar("23:41", "5G", 37)}<div class="bar">${back}<b style="font-size:18px">等待收货</b>${more}</div>
<div class="card"><b style="font-size:14px">预计明天（12月19日）送达</b><div class="grey" style="padding:4px 0 0">您的快件已由【云州白石营业部】安排配送</div><div class="grey">京东快递 ${parcel}</div></div>
<div class="card"><div style="font-size:13.5px;font-weight:600">云州市青岚区栖霞路5号3栋2单元901</div><div class="grey">裴小满　177****0093</div></div>
<div class="card"><div style="font-weight:600">澄空电器旗舰店${chevron}</div><div class="lead" style="padding:11px 0">${goodsShot("tall", 76, { ground: "#2a2c31", shape: "#f2f4f7", shade: "#9aa2ad" })}<div><div style="font-size:13.5px;line-height:1.4">${name}</div><div class="grey" style="padding:3px 0">云白色，标准版</div><div class="pair"><span>¥1299.00</span><span class="grey">×1</span></div></div></div>
${pairs([
  ["商品总额", "¥1299.00"],
  ["运费", "+¥0.00"],
  ["共减", '<span class="hot">-¥237.35</span>'],
])}<div class="pair fine"><span>优惠券</span><span>-¥50.00</span></div><div class="pair fine"><span>政府补贴</span><span>-¥187.35</span></div><div class="pair" style="padding-top:8px"><span>实付款</span><b class="hot" style="font-size:18px">¥1061.65</b></div></div>
<div class="card">${pairs([
      ["订单编号", `${number}${copy}`],
      ["下单时间", "2025-12-17 22:58:10"],
      ["支付时间", "2025-12-17 22:59:36"],
      ["支付方式", "在线支付-白条"],
      ["配送方式", "京东快递"],
    ])}</div><div style="padding:8px 12px 16px;text-align:right"><span class="pill">取消订单</span> <span class="pill">催配送</span> <span class="pill hot" style="border-color:#ff5c4d">确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "等待收货",
      "order.shop": "澄空电器旗舰店",
      "order.item": name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "237.35",
      "order.paid": "1061.65",
      "order.placed": "2025-12-17 22:58:10",
      "order.paidAt": "2025-12-17 22:59:36",
      "payment.method": "在线支付-白条",
      "parcel.carrier": "京东快递",
      "parcel.number": parcel,
    },
  };
}

export const freshJdOrders: readonly (() => GoldenPage)[] = [done, byNight];
