/** Orders of the group-buying and the video app that were in the fourth held-out part; one is taken off a screen. All of it is invented. */
import {
  back,
  baseStyle,
  chevron,
  drop,
  face,
  flatBar,
  goodsShot,
  more,
  pairs,
  roundBar,
  told,
} from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const group = `${baseStyle}body{background:#f4f4f4;color:#151516;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.part{background:#fff;margin-bottom:8px;padding:12px}.grey{color:#9c9c9c;font-size:12.5px}.told{display:flex;font-size:13px;padding:3.5px 0;color:#58595b}.told em{font-style:normal;flex:none}.kv{font-size:13px;padding:3px 0;color:#58595b}
.pill{border-radius:4px;font-size:13px;padding:5px 11px;border-color:#c9c9c9;margin-left:7px}.red{color:#e02e24}.cp{border:1px solid #d8d8d8;border-radius:3px;font-size:11px;padding:0 5px;margin-left:9px;color:#58595b}`;

function pinduoduoGroup(): GoldenPage {
  const number = `251120-${digits("fresh-group", 15)}`;
  const parcel = `JT${digits("fresh-group-parcel", 13)}`;
  const name = "加绒加厚打底裤女秋冬外穿高腰显瘦保暖小脚裤大码";
  const cp = '<span class="cp">复制</span>';
  return {
    name: "pinduoduo-order-group",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 375,
    scale: 3,
    style: group,
    body: `<div style="background:#fff">${roundBar("9:18", 51)}<div class="bar">${back}<span style="flex:1;text-align:center;margin-right:24px">订单详情</span></div></div>
<div class="part"><b style="font-size:19px">待收货</b><div class="grey" style="padding-top:3px">商家已发货，还剩 14天4时 自动确认收货</div></div>
<div class="part"><div class="pair"><span style="font-size:14px">快件到达【云州星桥集散中心】</span>${chevron}</div><div class="grey">2025-11-22 03:14:27</div></div>
<div class="part"><div style="font-size:14px;font-weight:600">顾晚 150****0075</div><div class="grey" style="color:#58595b">云州市星桥区百花街道锦程小区6栋1单元1502</div></div>
<div class="part"><div style="font-weight:500">暖邻服饰专营店${chevron}</div><div class="lead" style="padding:10px 0">${goodsShot("legs", 86, { ground: "#f0ebe8", shape: "#4a4650", shade: "#25222a" })}<div><div class="pair"><div style="font-size:14px;line-height:1.4">${name}</div><span style="flex:none">¥32.80</span></div><div class="pair grey" style="padding-top:4px"><span>黑色-加绒,XL 110-125斤</span><span>×1</span></div><div class="red" style="font-size:12px;padding-top:4px">退货包运费 · 7天无理由退货</div></div></div>
<div class="pair" style="align-items:center;border-top:1px solid #f0f0f0;padding:9px 0"><span style="display:flex;align-items:center;gap:4px;font-size:13px">${face(24, "#e8b9a2")}${face(24, "#9fb8cf")}<span style="margin-left:5px">2人拼单，已拼单成功</span></span>${chevron}</div>
${pairs([
  ["商品总价", "¥32.80"],
  ["快递运费", "¥0.00"],
  ["平台优惠券", "-¥5.00"],
])}<div style="text-align:right;padding-top:6px;font-size:14px">实付：<span class="red" style="font-size:17px">¥27.80</span></div><div style="text-align:right;padding-top:10px"><span class="pill">联系商家</span><span class="pill">申请退款</span></div></div>
<div class="part">${told([
      ["订单编号：", `${number}${cp}`],
      ["支付方式：", "微信支付"],
      ["下单时间：", "2025-11-20 21:42:55"],
      ["拼单时间：", "2025-11-20 21:43:08"],
      ["发货时间：", "2025-11-21 14:06:12"],
      ["快递公司：", "极兔速递"],
      ["快递单号：", `${parcel}${cp}`],
    ])}</div><div style="background:#fff;padding:9px 12px 0;text-align:right"><span class="pill">查看物流</span><span class="pill red" style="border-color:#e02e24">确认收货</span><div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "暖邻服饰专营店",
      "order.item": name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "5.00",
      "order.paid": "27.80",
      "order.placed": "2025-11-20 21:42:55",
      "payment.method": "微信支付",
      "parcel.carrier": "极兔速递",
      "parcel.number": parcel,
    },
  };
}

const video = `${baseStyle}body{background:#f3f3f4;color:#161823;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff;border-radius:10px;margin:0 8px 8px;padding:12px}.kv{font-size:13px;padding:4.5px 0}.kv>:first-child{color:#75767b}.grey{color:#8a8b91;font-size:12px}.fine{color:#8a8b91;font-size:12px;padding:1px 0 1px 10px}
.pill{font-size:12.5px;padding:5px 12px;border-color:#d3d3d6;border-radius:6px;margin-left:7px}.red{color:#fe2c55}.tag{font-size:10.5px;color:#c26a1c;background:#fff5e6;border-radius:3px;padding:1px 4px;margin-right:5px}`;

function douyinShipped(): GoldenPage {
  const number = `69${digits("fresh-video", 17)}`;
  const name = "【主播推荐】低糖红豆薏米粉早餐代餐粉五谷杂粮500g罐装";
  return {
    name: "douyin-order-shipped",
    part: "dev",
    layout: "douyin-order",
    form: "png",
    width: 360,
    scale: 3,
    style: video.replace('"Liberation Sans",', ""),
    body: `${flatBar("19:55", "4G", 80)}<div class="bar">${back}<b style="font-size:18px">待收货</b>${more}</div><div class="grey" style="padding:0 14px 9px 37px">预计后天送达，超时可获赔付</div>
<div class="card"><div class="pair"><b style="font-size:13.5px">运输中　已离开【云州转运中心】</b>${chevron}</div><div class="grey">12-10 06:48</div><div style="border-top:1px solid #f1f1f2;margin:10px 0 8px"></div><div style="font-size:13.5px">云州市栖川县南门街道采薇巷20号</div><div class="grey">许*禾　158****0046</div></div>
<div class="card"><div style="font-weight:600">谷语轻食官方旗舰店${chevron}</div><div class="lead" style="padding:10px 0">${goodsShot("jar", 80, { ground: "#f7ece4", shape: "#b5523f", shade: "#7d2f22" })}<div><div class="pair"><div style="font-size:13.5px;line-height:1.4">${name}</div><div style="flex:none">¥39.90<div class="grey">x3</div></div></div><div class="grey" style="padding:3px 0 4px">红豆薏米味 500g</div><span class="tag">运费险</span><span class="tag">假一赔四</span></div></div><div style="text-align:right;padding-bottom:8px"><span class="pill">申请退款</span><span class="pill">加购物车</span></div>
${pairs([
  ["商品总价", "¥119.70"],
  ["运费", "¥0.00"],
  ["优惠合计", '<span class="red">-¥24.80</span>'],
])}<div class="pair fine"><span>商家优惠</span><span>-¥14.80</span></div><div class="pair fine"><span>平台补贴</span><span>-¥10.00</span></div><div class="pair" style="padding-top:7px"><b style="font-size:13.5px">实付款</b><b class="red" style="font-size:17px">¥94.90</b></div></div>
<div class="card">${pairs([
      ["订单编号", `${number}<span class="grey"> | 复制</span>`],
      ["下单时间", "2025-12-08 20:16:03"],
      ["支付时间", "2025-12-08 20:16:20"],
      ["支付方式", "抖音月付"],
      ["发货时间", "2025-12-09 11:02:51"],
    ])}<div class="grey" style="text-align:center;padding-top:5px">收起${drop}</div></div><div style="background:#fff;padding:9px 12px 12px;text-align:right"><span class="pill">查看物流</span><span class="pill red" style="border-color:#fe2c55">确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "谷语轻食官方旗舰店",
      "order.item": name,
      "order.quantity": "3",
      "order.freight": "0.00",
      "order.discount": "24.80",
      "order.paid": "94.90",
      "order.placed": "2025-12-08 20:16:03",
      "order.paidAt": "2025-12-08 20:16:20",
      "payment.method": "抖音月付",
    },
  };
}

const offScreen = `${video.replace("background:#f3f3f4", "background:#3a332d")}body{padding:44px 0 64px}.sheet{position:relative;width:340px;margin:0 auto;background:#f3f3f4;border:7px solid #101114;border-radius:26px;overflow:hidden;transform:perspective(1300px) rotateX(5deg) rotateY(-5deg) rotate(.7deg)}.flat .sheet{transform:none!important}
.sheet:after{content:"";position:absolute;inset:0;background:repeating-linear-gradient(91.5deg,rgba(20,20,60,.07) 0 1px,transparent 1px 3px),radial-gradient(circle at 82% 12%,rgba(255,255,255,.5),transparent 38%)}`;

function douyinOffScreen(): GoldenPage {
  const number = `69${digits("fresh-off-screen", 17)}`;
  const name = "儿童三轮脚踏车1到3岁宝宝手推车带遮阳篷";
  return {
    name: "douyin-order-off-screen",
    part: "dev",
    layout: "douyin-order",
    wear: "photo",
    form: "jpg",
    width: 400,
    scale: 3,
    style: offScreen,
    body: `<div class="sheet">${roundBar("10:24", 29)}<div class="bar">${back}<b style="font-size:18px">已完成</b>${more}</div>
<div class="card"><b style="font-size:13.5px">已签收${chevron}</b><div class="grey">2026-01-16 15:20:38</div></div>
<div class="card"><div style="font-weight:600">小溪童车专卖店${chevron}</div><div class="lead" style="padding:10px 0">${goodsShot("round", 76, { ground: "#e8f0f5", shape: "#4f9fc9", shade: "#2c6a8f" })}<div><div class="pair"><div style="font-size:13.5px;line-height:1.4">${name}</div><div style="flex:none">¥189.00<div class="grey">x1</div></div></div><div class="grey" style="padding:3px 0">天空蓝；带护栏</div></div></div>
${pairs([
  ["商品总价", "¥189.00"],
  ["运费", "¥12.00"],
  ["商家优惠", '<span class="red">-¥20.00</span>'],
])}<div class="pair" style="padding-top:7px"><b style="font-size:13.5px">实付款</b><b class="red" style="font-size:17px">¥181.00</b></div></div>
<div class="card">${pairs([
      ["订单编号", number],
      ["下单时间", "2026-01-12 09:07:45"],
      ["支付时间", "2026-01-12 09:08:11"],
      ["支付方式", "支付宝"],
    ])}</div><div style="background:#fff;padding:9px 12px 0;text-align:right"><span class="pill">申请售后</span><span class="pill">查看物流</span><div class="end"></div></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "小溪童车专卖店",
      "order.item": name,
      "order.quantity": "1",
      "order.freight": "12.00",
      "order.discount": "20.00",
      "order.paid": "181.00",
      "order.placed": "2026-01-12 09:07:45",
      "order.paidAt": "2026-01-12 09:08:11",
      "payment.method": "支付宝",
      "parcel.signedAt": "2026-01-16 15:20:38",
    },
  };
}

export const freshYoungOrders: readonly (() => GoldenPage)[] = [pinduoduoGroup, douyinShipped, douyinOffScreen];
