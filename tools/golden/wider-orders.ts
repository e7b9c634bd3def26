/** Order pages in other layouts, drawn by the parser's author to widen it: web pages, large type, split prices. Invented. */
import { facts, navBar, phoneStyle, picture, systemBar } from "./later-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const web = `body{font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:13px;color:#333;background:#fff}table{width:100%;border-collapse:collapse}th{background:#f5f5f5;font-weight:400;padding:8px;color:#666}td{padding:12px 8px;text-align:center;vertical-align:top}.line span{margin-right:36px}.sum{text-align:right;line-height:2}.sum b{display:inline-block;width:120px}`;

function taobaoWeb(): GoldenPage {
  const number = `31${digits("taobao-web", 17)}`;
  const trade = `2026031922001${digits("taobao-web-trade", 15)}`;
  return {
    name: "taobao-order-web",
    part: "dev",
    drawnBy: "author",
    layout: "taobao-order",
    form: "png",
    width: 1180,
    scale: 1,
    style: web,
    body: `<div style="padding:12px 30px;background:#ff5000;color:#fff;font-size:16px">淘宝网 · 已买到的宝贝</div><div style="padding:20px 30px"><div style="font-size:20px;font-weight:700;padding:8px 0 16px">当前订单状态：交易成功</div>
<div style="border:1px solid #ddd;padding:14px 18px;line-height:2.1"><b>订单信息</b><div class="line"><span>订单编号： ${number}</span><span>支付宝交易号： ${trade}</span></div><div class="line"><span>创建时间： 2026-03-19 08:41:12</span><span>付款时间： 2026-03-19 08:41:50</span><span>成交时间： 2026-03-30 11:02:33</span></div><div class="line"><span>卖家昵称： 花椒小铺</span><span>真实姓名： 钱小禾</span></div></div>
<table style="margin-top:16px"><tr><th style="text-align:left">宝贝</th><th>宝贝属性</th><th>状态</th><th>单价(元)</th><th>数量</th><th>商品总价(元)</th></tr><tr style="border-bottom:1px solid #eee"><td style="text-align:left"><div style="display:flex;gap:10px">${picture(50, ["#eee5d8", "#7d4d2b"])}<span style="width:220px">手工竹编收纳篮家用野餐提篮带盖</span></div></td><td>颜色分类：原竹色<br>尺寸：大号</td><td>已确认收货</td><td>68.00</td><td>2</td><td>136.00</td></tr></table>
<div class="sum" style="padding-top:14px"><div>商品总价：<b>￥136.00</b></div><div>运费：<b>￥8.00</b></div><div>店铺优惠：<b>-￥10.00</b></div><div style="font-size:16px">实付款：<b style="color:#f40">￥134.00</b></div></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "花椒小铺",
      "order.item": "手工竹编收纳篮家用野餐提篮带盖",
      "order.quantity": "2",
      "order.freight": "8.00",
      "order.discount": "10.00",
      "order.paid": "134.00",
      "order.placed": "2026-03-19 08:41:12",
      "order.paidAt": "2026-03-19 08:41:50",
      "payment.number": trade,
    },
  };
}

function jdWeb(): GoldenPage {
  const number = `3${digits("jd-web", 11)}`;
  return {
    name: "jd-order-web",
    part: "dev",
    drawnBy: "author",
    layout: "jd-order",
    form: "png",
    width: 1100,
    scale: 1,
    style: web,
    body: `<div style="padding:16px 30px;border-bottom:2px solid #e2231a;font-size:18px;color:#e2231a">京东 我的订单</div><div style="padding:18px 30px"><div class="line" style="padding:6px 0"><span>订单号：${number}</span></div><div style="font-size:22px;color:#7abd54;padding:4px 0 12px">完成</div>
<div style="display:flex;gap:40px;background:#fafafa;padding:14px;line-height:2"><div style="width:300px"><b>收货人信息</b><div>收货人：吴阿满</div><div>手机号码：138****0012</div></div><div style="width:260px"><b>配送信息</b><div>配送方式：京东快递</div><div>货运单号：JD0${digits("jd-web-parcel", 12)}</div><div>运费：￥0.00</div></div><div><b>付款信息</b><div>付款方式：在线支付</div><div>付款时间：2026-04-02 19:55:08</div><div>商品总额：￥2,398.00</div><div>应支付金额：￥2,298.00</div></div></div>
<div style="padding:14px 0 6px">店铺：云雀数码京东自营旗舰店</div><table><tr><th style="text-align:left">商品</th><th>商品编号</th><th>京东价</th><th>商品数量</th></tr><tr style="border-bottom:1px solid #eee"><td style="text-align:left">云雀 YQ-7 无线机械键盘 87键 茶轴 白色</td><td>100${digits("jd-web-sku", 9)}</td><td>￥1,199.00</td><td>2</td></tr></table>
<div class="sum" style="padding-top:12px"><div>商品总额：<b>￥2,398.00</b></div><div>返现：<b>-￥0.00</b></div><div>优惠券：<b>-￥100.00</b></div><div>运费：<b>￥0.00</b></div><div style="font-size:15px">应付总额：<b style="color:#e2231a">￥2,298.00</b></div></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "完成",
      "order.shop": "云雀数码京东自营旗舰店",
      "order.item": "云雀 YQ-7 无线机械键盘 87键 茶轴 白色",
      "order.quantity": "2",
      "order.freight": "0.00",
      "order.paid": "2298.00",
      "order.paidAt": "2026-04-02 19:55:08",
      "payment.method": "在线支付",
      "parcel.carrier": "京东快递",
      "parcel.number": `JD0${digits("jd-web-parcel", 12)}`,
    },
  };
}

function douyinLarge(): GoldenPage {
  const number = `69${digits("douyin-large", 17)}`;
  const stack = (label: string, value: string): string =>
    `<div style="padding:9px 0"><div style="color:#8a8b91;font-size:15px">${label}</div><div>${value}</div></div>`;
  return {
    name: "douyin-order-large",
    part: "dev",
    drawnBy: "author",
    layout: "douyin-order",
    form: "png",
    width: 360,
    scale: 2,
    style: `${phoneStyle}body{background:#f5f5f6;color:#161823;font-size:19px}.card{background:#fff;border-radius:14px;margin:0 8px 10px;padding:16px}`,
    body: `${systemBar("7:30", "5G", 44)}${navBar("订单详情")}<div style="padding:12px 20px;font-size:26px;font-weight:700">已签收</div>
<div class="card"><div style="font-weight:600;padding-bottom:10px">抖音小店 · 晴川茶叶铺</div><div class="goods">${picture(90, ["#e3efd9", "#37663b"])}<div><div style="line-height:1.4">明前龙井绿茶礼盒装 250克</div><div style="color:#8a8b91;font-size:15px">一级 铁盒</div><div class="ends" style="padding-top:6px"><span><span style="font-size:14px">¥</span>198</span><span style="color:#8a8b91;font-size:15px">×1</span></div></div></div></div>
<div class="card"><div class="ends"><span>商品金额</span><span>¥198.00</span></div><div class="ends"><span>运费</span><span>免运费</span></div><div class="ends"><span>商家券</span><span style="color:#fe2c55">-¥20.00</span></div><div class="ends" style="font-weight:700"><span>实付</span><span>¥178.00</span></div></div>
<div class="card">${stack("订单号", number)}${stack("创建时间", "2026/04/28 21:17:36")}${stack("付款时间", "2026/04/28 21:18:02")}${stack("支付方式", "支付宝")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "已签收",
      "order.shop": "晴川茶叶铺",
      "order.item": "明前龙井绿茶礼盒装 250克",
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "20.00",
      "order.paid": "178.00",
      "order.placed": "2026-04-28 21:17:36",
      "order.paidAt": "2026-04-28 21:18:02",
      "payment.method": "支付宝",
    },
  };
}

function pinduoduoSplit(): GoldenPage {
  const number = `260517-${digits("pinduoduo-split", 15)}`;
  const price = (whole: string, cents: string, size: number): string =>
    `<span><span style="font-size:${size * 0.62}px">¥</span><span style="font-size:${size}px">${whole}</span><span style="font-size:${size * 0.62}px">.${cents}</span></span>`;
  return {
    name: "pinduoduo-order-dark-split",
    part: "dev",
    drawnBy: "author",
    layout: "pinduoduo-order",
    form: "png",
    width: 393,
    scale: 2,
    style: `${phoneStyle}body{background:#111;color:#e3e3e3}.card{background:#1d1d1f;margin-bottom:8px;padding:13px 15px}.fact{display:flex;padding:5px 0;font-size:13px}.key{color:#8a8a8e;width:86px}.hint{font-size:12px;color:#8a8a8e}`,
    body: `${systemBar("0:14", "4G", 63)}${navBar("订单详情")}<div class="card" style="background:#5a1c18"><div style="font-size:20px;font-weight:700">已发货，待收货</div><div style="font-size:13px">还剩6天23小时自动确认收货</div></div>
<div class="card"><div style="font-size:14px">【云州市】快件已到达云州转运中心</div><div class="hint">2026-05-19 03:22:41</div></div>
<div class="card"><div style="font-weight:500">老麦家调味旗舰店<i class="go" style="width:6px;height:6px;margin-left:6px"></i></div><div class="goods" style="padding-top:9px">${picture(80, ["#33261c", "#b5642f"])}<div><div style="font-size:14px;line-height:1.4">黄豆酱油酿造生抽家用炒菜蘸料提鲜不加糖</div><div class="hint">1.8L×2桶</div><div class="ends" style="padding-top:5px">${price("39", "80", 17)}<span class="hint">x1</span></div></div></div><div class="ends" style="padding-top:12px;justify-content:flex-end;gap:8px"><span style="font-size:13px">实付：${price("36", "80", 20)}</span><span class="hint">(免运费)</span></div></div>
<div class="card">${facts([
      ["订单编号：", number],
      ["商品快照：", "发生交易争议时可作为判断依据"],
      ["支付方式：", "微信支付"],
      ["下单时间：", "2026-05-17 22:40:05"],
      ["拼单时间：", "2026-05-17 22:40:19"],
      ["发货时间：", "2026-05-18 15:31:00"],
      ["快递公司：", "韵达快递"],
      ["快递单号：", `4312${digits("pinduoduo-split-parcel", 11)}`],
    ])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "已发货，待收货",
      "order.shop": "老麦家调味旗舰店",
      "order.item": "黄豆酱油酿造生抽家用炒菜蘸料提鲜不加糖",
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.paid": "36.80",
      "order.placed": "2026-05-17 22:40:05",
      "payment.method": "微信支付",
      "parcel.carrier": "韵达快递",
      "parcel.number": `4312${digits("pinduoduo-split-parcel", 11)}`,
    },
  };
}

function xianyuGrid(): GoldenPage {
  const number = `40${digits("xianyu-grid", 17)}`;
  const cell = (label: string, value: string): string =>
    `<div style="width:50%;padding:8px 0"><div style="color:#999;font-size:12px">${label}</div><div style="font-size:14px">${value}</div></div>`;
  return {
    name: "xianyu-order-grid",
    part: "dev",
    drawnBy: "author",
    layout: "xianyu-order",
    form: "png",
    width: 375,
    scale: 3,
    style: `${phoneStyle}body{background:#f4f4f4;color:#222}.card{background:#fff;border-radius:12px;margin:8px 10px;padding:14px}`,
    body: `${systemBar("16:02", "5G", 90)}${navBar("交易详情")}<div style="padding:6px 20px 10px"><div style="font-size:22px;font-weight:700">等待卖家发货</div></div>
<div class="card"><div class="goods">${picture(72, ["#dfe6ef", "#43597a"])}<div><div style="line-height:1.4">九成新折叠自行车 通勤代步</div><div style="color:#ff4d22;font-weight:700">¥480</div></div></div></div>
<div class="card" style="display:flex;flex-wrap:wrap">${cell("商品价格", "¥480.00")}${cell("运费", "¥30.00")}${cell("实付款", "¥510.00")}${cell("卖家", "山脚下的风筝")}</div>
<div class="card"><div style="font-size:12px;color:#999;padding-bottom:3px">订单编号</div><div style="font-size:14px">${number}</div><div style="font-size:12px;color:#999;padding:9px 0 3px">拍下时间</div><div style="font-size:14px">2026年5月6日 15:58:20</div><div style="font-size:12px;color:#999;padding:9px 0 3px">付款时间</div><div style="font-size:14px">2026年5月6日 15:59:01</div></div>`,
    fields: {
      "order.number": number,
      "order.status": "等待卖家发货",
      "order.shop": "山脚下的风筝",
      "order.item": "九成新折叠自行车 通勤代步",
      "order.freight": "30.00",
      "order.paid": "510.00",
      "order.placed": "2026-05-06 15:58:20",
      "order.paidAt": "2026-05-06 15:59:01",
    },
  };
}

function ordersList(): GoldenPage {
  const one = ([shop, state, item, price]: readonly [string, string, string, string]): string =>
    `<div class="card"><div class="ends"><b style="font-weight:600">${shop}<i class="go" style="width:6px;height:6px;margin-left:5px"></i></b><span style="color:#ff5000;font-size:13px">${state}</span></div><div class="goods" style="padding-top:9px">${picture(70, ["#eee", "#a55"])}<div><div class="tops"><span>${item}</span><span>¥${price}</span></div><div style="text-align:right;color:#999;font-size:12px">×1</div></div></div><div style="text-align:right;padding-top:6px">实付款 ¥${price}</div></div>`;
  return {
    name: "taobao-orders-list",
    part: "dev",
    drawnBy: "author",
    layout: "unknown",
    form: "png",
    width: 390,
    scale: 2,
    style: `${phoneStyle}body{background:#f4f4f4;color:#111}.card{background:#fff;border-radius:12px;margin:8px;padding:12px;font-size:14px}`,
    body: `${systemBar("10:10", "5G", 77)}${navBar("我的订单")}${one(["青石板茶具店", "交易成功", "粗陶茶杯主人杯单个", "46.00"])}${one(["小满书房", "卖家已发货", "牛皮纸笔记本A5空白", "19.90"])}${one(["麦田烘焙坊", "交易关闭", "海盐可颂面包六只装", "33.50"])}`,
    fields: {},
  };
}

function unknownShop(): GoldenPage {
  const number = `P${digits("unknown-mini", 18)}`;
  return {
    name: "mini-shop-order",
    part: "dev",
    drawnBy: "author",
    layout: "unknown",
    form: "jpg",
    wear: "jpeg-35",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#fff;color:#222}.fact{display:flex;justify-content:space-between;padding:7px 16px;font-size:14px;border-bottom:1px solid #f2f2f2}.key{color:#888}`,
    body: `${navBar("订单详情")}<div style="background:#19a974;color:#fff;padding:18px 16px;font-size:18px">商家已接单，备货中</div><div style="padding:14px 16px;font-weight:600">田埂边生鲜</div>${facts(
      [
        ["有机番茄礼盒 × 2", "¥59.60"],
        ["打包费", "¥2.00"],
        ["配送费", "¥5.00"],
        ["满减优惠", "-¥8.00"],
        ["合计", "¥58.60"],
        ["订单编号", number],
        ["下单时间", "2026-06-11 09:05:44"],
        ["支付方式", "微信支付"],
      ],
    )}`,
    fields: {
      "order.paid": "58.60",
      "order.discount": "8.00",
      "order.freight": "5.00",
      "order.placed": "2026-06-11 09:05:44",
      "payment.method": "微信支付",
    },
  };
}

function lowerHalf(): GoldenPage {
  const number = `27${digits("taobao-lower", 17)}`;
  return {
    name: "taobao-order-lower-half",
    part: "dev",
    drawnBy: "author",
    layout: "taobao-order",
    form: "jpg",
    wear: "jpeg-35",
    width: 390,
    scale: 2,
    style: `${phoneStyle}body{background:#f4f4f6;color:#1b1b1f}.card{background:#fff;border-radius:10px;margin:0 9px 9px;padding:13px}.fact{display:flex;justify-content:space-between;gap:20px;padding:6px 0;font-size:13px}.key{color:#8d8d96;flex:none}.val{text-align:right}`,
    body: `<div class="card" style="padding-top:3px">${facts([
      ["运费险", "卖家赠送"],
      ["运费", "¥12.00"],
      ["店铺优惠", "-¥18.00"],
      ["淘金币抵扣", "-¥1.26"],
      ["实付款", "¥1,092.74"],
    ])}</div><div class="card">${facts([
      ["收货信息", "罗小舟，136****0055，云州市青禾区柳枝路18号"],
      ["订单编号", number],
      ["创建时间", "2026-10-03 23:59:59"],
      ["付款时间", "2026-10-04 00:00:21"],
    ])}</div><div style="display:flex;gap:9px;justify-content:flex-end;padding:6px 12px;font-size:13px"><span>更多</span><span>查看物流</span><span>确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.freight": "12.00",
      "order.discount": ["18.00", "1.26"],
      "order.paid": "1092.74",
      "order.placed": "2026-10-03 23:59:59",
      "order.paidAt": "2026-10-04 00:00:21",
    },
  };
}

/** Orders in wider layouts. */
export const widerOrders: readonly (() => GoldenPage)[] = [
  taobaoWeb,
  jdWeb,
  douyinLarge,
  pinduoduoSplit,
  xianyuGrid,
  ordersList,
  unknownShop,
  lowerHalf,
];
