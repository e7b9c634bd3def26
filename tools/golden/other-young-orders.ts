/** Orders at 拼多多 and in the mall of 抖音 of the sixth held-out part. All of it is invented. */
import { back, chevron, drop, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { copied, foot, otherStyle, sum, type Thing, thing } from "./other-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const red = `${otherStyle}body{background:#f4f4f4;color:#151516}.card{background:#fff;border-radius:0;margin:8px 0 0;padding:12px 14px}.told{font-size:13px}.told em{color:#9c9c9c;width:84px}.tags span{color:#e02e24;border:1px solid #f2b3af}.foot .pill{border-radius:4px;font-size:13px;border-color:#ccc}.foot .pill:last-child{color:#fff;background:#e02e24;border-color:#e02e24}`;

const socks: Thing = {
  name: "加厚羊羔绒长筒袜冬季保暖居家地板袜男女同款",
  choice: "燕麦色三双装,均码",
  price: "10.90",
  count: "2",
  sign: "x",
  tags: ["退货包运费", "极速退款"],
  shot: goodsShot("shoe", 88, { ground: "#f3ece2", shape: "#d9c7ab", shade: "#ab916c" }),
};

function pinduoduoTogether(): GoldenPage {
  const number = `260114-${digits("other-pinduoduo-order", 15)}`;
  const parcel = `YT${digits("other-pinduoduo-parcel", 13)}`;
  const facts = told([
    ["订单编号：", copied(number)],
    ["支付方式：", "微信支付"],
    ["下单时间：", "2026-01-14 13:22:40"],
    ["支付时间：", "2026-01-14 13:22:51"],
    ["拼单时间：", "2026-01-14 13:25:06"],
    ["发货时间：", "2026-01-14 21:48:33"],
    ["物流公司：", "圆通速递"],
    ["快递单号：", copied(parcel)],
  ]);
  return {
    name: "other-pinduoduo-together",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 360,
    scale: 3,
    style: red,
    body: `<div style="background:#e02e24;color:#fff">${flatBar("12:08", "4G", 63)}<div class="bar">${back}<span class="mid">订单详情</span>${more}</div><div style="padding:8px 16px 16px"><b style="font-size:20px">待收货</b><div style="font-size:13px;padding-top:2px">拼单成功，商品正在派送，请保持电话畅通</div></div></div>
<div class="card" style="margin:0"><div style="font-size:13px"><span style="color:#0a9a56">派送中</span>　快件已到达【云州市文澜驿站】${chevron}<div class="small" style="color:#9c9c9c">2026-01-17 09:14:02</div></div></div><div class="card" style="margin-top:1px;font-size:13px">程小禾　138****0026<div style="color:#6d6d6d">云州市星桥区文澜路88号梧桐里3栋</div></div>
<div class="card"><div class="pair" style="font-size:14px"><b>暖足织造工厂店${chevron}</b><span style="color:#e02e24;font-size:13px">拼单成功</span></div>${thing(socks)}<div class="pair kv"><span>平台优惠</span><span style="color:#e02e24">-¥2.00</span></div><div style="text-align:right;font-size:13px">实付：<b style="font-size:18px">${sum("19.80")}</b>（免运费）</div><div style="display:flex;justify-content:flex-end;gap:8px;padding-top:10px"><span class="pill small" style="border-radius:4px;padding:4px 12px;border-color:#ccc">申请退款</span><span class="pill small" style="border-radius:4px;padding:4px 12px;border-color:#ccc">联系商家</span></div></div>
<div class="card">${facts}</div><div style="background:#fff;margin-top:8px">${foot(["更多", "查看物流", "确认收货"])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "暖足织造工厂店",
      "order.item": socks.name,
      "order.quantity": "2",
      "order.discount": "2.00",
      "order.paid": "19.80",
      "order.placed": "2026-01-14 13:22:40",
      "order.paidAt": "2026-01-14 13:22:51",
      "payment.method": "微信支付",
      "parcel.carrier": "圆通速递",
      "parcel.number": parcel,
    },
  };
}

const mug: Thing = {
  name: "大容量陶瓷马克杯带盖勺办公室早餐杯",
  choice: "墨绿色带盖勺,400ml",
  price: "16.80",
  count: "1",
  sign: "x",
  shot: goodsShot("jar", 88, { ground: "#e8ede6", shape: "#4f7a5f", shade: "#25442f" }),
};

function pinduoduoCut(): GoldenPage {
  const number = `251122-${digits("other-pinduoduo-cut", 15)}`;
  const facts = told([
    ["订单编号：", copied(number)],
    ["支付方式：", "支付宝"],
    ["下单时间：", "2025-11-22 08:40:19"],
    ["拼单时间：", "2025-11-22 08:40:33"],
    ["发货时间：", "2025-11-23 16:05:27"],
  ]);
  return {
    name: "other-pinduoduo-cut",
    part: "dev",
    layout: "pinduoduo-order",
    wear: "cut-top",
    form: "png",
    width: 400,
    scale: 2,
    style: `${red}.card{border-radius:10px;margin:8px 8px 0}`,
    body: `<div style="height:28px"></div><div style="display:flex;padding:0 16px"><span style="font-size:19px;line-height:72px"><b>已签收</b></span></div><div style="padding:0 16px 6px;font-size:13px;color:#6d6d6d">感谢您的支持，快去评价一下吧</div>
<div class="card" style="font-size:13px">程小禾　138****0026<div style="color:#6d6d6d">云州市星桥区文澜路88号梧桐里3栋</div></div>
<div class="card"><b>白鹭陶瓷生活馆${chevron}</b>${thing(mug)}<div class="pair kv"><span>店铺优惠券</span><span style="color:#e02e24">-¥3.00</span></div><div class="pair kv"><span>运费</span><span>¥4.00</span></div><div style="text-align:right;font-size:13px">实付：<b style="font-size:18px">${sum("17.80")}</b></div></div>
<div class="card">${facts}</div><div style="background:#fff;margin-top:8px">${foot(["申请售后", "查看物流", "去评价"])}</div>`,
    fields: {
      "order.number": number,
      "order.shop": "白鹭陶瓷生活馆",
      "order.item": mug.name,
      "order.quantity": "1",
      "order.freight": "4.00",
      "order.discount": "3.00",
      "order.paid": "17.80",
      "order.placed": "2025-11-22 08:40:19",
      "payment.method": "支付宝",
    },
  };
}

const mall = `${otherStyle}body{background:#f3f3f4;color:#161823;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff;border-radius:8px;margin:8px 8px 0}.kv{font-size:13px}.kv>:first-child{color:#868790}.tags span{color:#fe2c55;background:#fff0f3}.foot .pill{border-radius:6px;border-color:#d8d8db;font-size:13px}.foot .pill:last-child{background:#fe2c55;color:#fff;border-color:#fe2c55}`;

const tea: Thing = {
  name: "山野小院陈皮白茶老白茶饼盒装300克",
  choice: "300g；礼盒装",
  price: "158.00",
  count: "1",
  sign: "x",
  tags: ["7天无理由", "假一赔四", "运费险"],
  shot: goodsShot("round", 88, { ground: "#ece5d8", shape: "#9b7a52", shade: "#5c4225" }),
};

function douyinShipped(): GoldenPage {
  const number = `69${digits("other-douyin-day", 17)}`;
  const costs = pairs([
    ["商品总价", "¥158.00"],
    ["运费", "¥0.00"],
    ["平台优惠券", "-¥12.00"],
  ]);
  const facts = pairs([
    ["订单编号", copied(number)],
    ["下单时间", "2025-12-28 21:55:03"],
    ["支付方式", "抖音支付"],
    ["支付时间", "2025-12-28 21:55:17"],
    ["发货时间", "2025-12-29 14:20:48"],
  ]);
  return {
    name: "other-douyin-day",
    part: "dev",
    layout: "douyin-order",
    form: "png",
    width: 393,
    scale: 3,
    style: mall,
    body: `${roundBar("10:12", 92)}<div class="bar">${back}<span class="mid"></span><span style="font-size:13px">抖音商城客服</span></div><div style="padding:2px 16px 6px"><b style="font-size:22px">已发货</b><div style="font-size:13px;color:#5d5e66">预计12月31日送达，晚到必赔</div></div>
<div class="card"><div style="font-size:13px"><b>运输中</b>　中通快递${chevron}</div><div class="small" style="color:#868790">【云州市】快件已发往 云州星桥网点</div><div style="border-top:1px solid #f0f0f1;margin-top:8px;padding-top:8px;font-size:13px">程小禾　138****0026<div style="color:#868790">云州市星桥区文澜路88号梧桐里3栋</div></div></div>
<div class="card"><b>山野小院茶业旗舰店${chevron}</b>${thing(tea)}<div style="display:flex;justify-content:flex-end;gap:8px"><span class="pill small" style="border-radius:6px;padding:4px 10px;border-color:#d8d8db">申请退款</span><span class="pill small" style="border-radius:6px;padding:4px 10px;border-color:#d8d8db">加购物车</span></div></div>
<div class="card">${costs}<div class="pair" style="padding-top:5px"><b>实付款${drop}</b><b style="font-size:18px;color:#fe2c55">${sum("146.00")}</b></div></div><div class="card"><b style="font-size:14px">订单信息</b>${facts}</div><div style="background:#fff;margin-top:10px">${foot(["更多", "查看物流", "确认收货"])}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "已发货",
      "order.shop": "山野小院茶业旗舰店",
      "order.item": tea.name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "12.00",
      "order.paid": "146.00",
      "order.placed": "2025-12-28 21:55:03",
      "order.paidAt": "2025-12-28 21:55:17",
      "payment.method": "抖音支付",
      "parcel.carrier": "中通快递",
    },
  };
}

const coat: Thing = {
  name: "晚风衣橱短款羽绒服女白鸭绒连帽外套",
  choice: "奶杏色；M",
  price: "329.00",
  count: "1",
  sign: "x",
  tags: ["7天无理由", "退货免运费"],
  shot: goodsShot("cloth", 84, { ground: "#f0ebe6", shape: "#e0cdb9", shade: "#b79c80" }),
};

function douyinSqueezed(): GoldenPage {
  const number = `69${digits("other-douyin-squeezed", 17)}`;
  const costs = pairs([
    ["商品总价", "¥329.00"],
    ["运费", "免运费"],
    ["商家优惠", "-¥40.00"],
    ["平台补贴", "-¥25.50"],
    ["优惠合计", "-¥65.50"],
  ]);
  const facts = pairs([
    ["订单编号", copied(number)],
    ["下单时间", "2026-01-03 23:18:44"],
    ["支付方式", "支付宝"],
    ["支付时间", "2026-01-03 23:19:02"],
  ]);
  return {
    name: "other-douyin-squeezed",
    part: "dev",
    layout: "douyin-order",
    wear: "jpeg-35",
    form: "jpg",
    width: 375,
    scale: 2,
    style: mall,
    body: `${flatBar("16:44", "5G", 28)}<div class="bar">${back}<b style="font-size:18px">已完成</b>${more}</div><div class="card"><b>晚风衣橱女装店${chevron}</b>${thing(coat)}${costs}<div class="pair" style="padding-top:5px"><b>实付款</b><b style="font-size:18px">${sum("263.50")}</b></div></div>
<div class="card" style="font-size:13px">程小禾　138****0026<div style="color:#868790">云州市星桥区文澜路88号梧桐里3栋</div></div><div class="card">${facts}</div><div style="background:#fff;margin-top:10px">${foot(["申请售后", "再次购买", "写评价"])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "晚风衣橱女装店",
      "order.item": coat.name,
      "order.quantity": "1",
      "order.discount": "65.50",
      "order.paid": "263.50",
      "order.placed": "2026-01-03 23:18:44",
      "order.paidAt": "2026-01-03 23:19:02",
      "payment.method": "支付宝",
    },
  };
}

export const otherYoungOrders: readonly (() => GoldenPage)[] = [
  pinduoduoTogether,
  pinduoduoCut,
  douyinShipped,
  douyinSqueezed,
];
