/** Orders on telephones, held out from the parser's author. All of it is invented. */
import { back, baseStyle, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";
import { articles, buttons, cardStyle, copyRow, greyRows } from "./strange-parts.ts";

const householdNames = [
  "加厚珊瑚绒擦手巾挂式厨房抹布吸水不掉毛儿童可爱毛巾",
  "304不锈钢保温壶家用大容量热水瓶2L按压式暖水壶",
  "食品级密封夹大号零食奶粉封口夹子家用10只装",
];
const householdGoods = [
  {
    shot: goodsShot("cloth", 78, { ground: "#fdeee9", shape: "#f3a58d", shade: "#c76b52" }),
    kind: "小熊米色；两条装",
    price: "¥39.90",
    count: "×2",
  },
  {
    shot: goodsShot("jar", 78, { ground: "#e9eef2", shape: "#b9c7d4", shade: "#6c8297" }),
    kind: "雾蓝；2000mL",
    price: "¥128.00",
    count: "×1",
  },
  {
    shot: goodsShot("box", 78, { ground: "#eef5ea", shape: "#a8cf93", shade: "#6d9b58" }),
    kind: "混色；10只",
    price: "¥15.80",
    count: "×3",
  },
].map((one, at) => ({ ...one, name: householdNames[at] ?? "" }));

function taobaoCoupons(): GoldenPage {
  const number = `30${digits("strange-tb", 17)}`;
  const trade = `2025121322001${digits("strange-tb-trade", 15)}`;
  return {
    name: "strange-taobao-coupons",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 390,
    scale: 3,
    style: cardStyle,
    body: `${roundBar("21:47", 63)}<div class="bar">${back}<b style="font-size:19px">交易成功</b><span style="display:flex;gap:16px;font-size:13px;align-items:center">客服${more}</span></div>
<div class="card"><div class="pair"><span><b>已签收</b> 您的包裹已由邻里驿站代收</span>${chevron}</div><div class="dim" style="font-size:12px">12月16日 18:22</div><div class="pair" style="border-top:1px solid #f0f0f2;margin-top:7px;padding-top:9px"><span><b>梁一禾</b> 86-137****0026</span></div><div class="dim" style="font-size:12px">云州市青岚区石桥街道竹里路18号3幢502室</div></div>
<div class="card"><div class="pair"><b style="font-size:14px">枕石家居生活馆${chevron}</b></div>${articles(householdGoods)}${buttons("acts", ["申请售后", "加入购物车"])}
<div class="pair" style="padding-top:14px"><b>实付款</b><span><span class="hot" style="font-size:12px">共减¥53.20</span>　<b style="font-size:17px">¥202.00</b></span></div>${greyRows(
      [
        ["商品总价", "¥255.20"],
        ["运费", "¥0.00"],
        ["店铺优惠", "-¥20.00"],
        ["平台跨店满减", "-¥30.00"],
        ["淘金币抵扣", "-¥3.20"],
      ],
    )}</div>
<div class="card"><b style="font-size:14px">订单信息</b>${copyRow("订单编号", number)}${greyRows([
      ["支付方式", "支付宝"],
      ["支付宝交易号", trade],
      ["创建时间", "2025-12-13 20:11:36"],
      ["付款时间", "2025-12-13 20:11:58"],
      ["发货时间", "2025-12-14 15:06:20"],
      ["成交时间", "2025-12-20 09:31:02"],
    ])}</div>${buttons("foot", ["更多", "申请开票", "追加评价"])}<div class="end" style="background:#fff"></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "枕石家居生活馆",
      "order.item": householdNames,
      "order.quantity": ["2", "1", "3"],
      "order.freight": "0.00",
      "order.discount": "53.20",
      "order.paid": "202.00",
      "order.placed": "2025-12-13 20:11:36",
      "order.paidAt": "2025-12-13 20:11:58",
      "payment.method": "支付宝",
      "payment.number": trade,
    },
  };
}

function pinduoduoGroup(): GoldenPage {
  const number = `251203-${digits("strange-pdd", 15)}`;
  const parcel = `JT52${digits("strange-pdd-parcel", 11)}`;
  const item = "【两双装】冬季加绒居家棉拖鞋女防滑厚底包跟室内月子鞋";
  const shoe = goodsShot("shoe", 84, { ground: "#f8eef1", shape: "#e7a9b8", shade: "#b06d80" });
  return {
    name: "strange-pinduoduo-group",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 360,
    scale: 3,
    style: `${baseStyle}body{background:#f2f2f2;color:#151516;font-size:13px}.white{background:#fff;padding:11px 12px;margin-bottom:8px}.grey{color:#9a9a9a}.line{padding:3px 0;color:#58595b}.line em{font-style:normal;color:#9a9a9a;display:inline-block;width:74px}.red{color:#e02e24}.btn{border:1px solid #ccc;border-radius:3px;padding:4px 10px}`,
    body: `${flatBar("09:14", "5G", 78)}<div class="bar" style="background:#fff">${back}<span style="flex:1;text-align:center">订单详情</span>${more}</div>
<div style="background:#e02e24;color:#fff;padding:14px 12px"><b style="font-size:18px">待收货</b><div style="padding-top:3px">还剩9天6小时自动确认收货</div></div>
<div class="white"><div>[云州市] 快件已到达青岚转运中心</div><div class="grey" style="font-size:12px">2025-12-06 04:51:17</div></div>
<div class="white"><b>简宁</b>　<span>158****0019</span><div class="grey">云州市青岚区沙洲镇柳营村北二巷6号</div></div>
<div class="white"><div class="pair"><span>拼单已成功，2人拼</span><span class="grey">查看详情${chevron}</span></div></div>
<div class="white"><div class="pair" style="padding-bottom:9px"><b>暖朵鞋业工厂店${chevron}</b><span class="red">商家已发货</span></div><div class="lead">${shoe}<div><div>${item}</div><div class="grey" style="padding:3px 0">烟粉色，38-39</div><div class="pair"><b>￥26.90</b><span class="grey">×1</span></div></div></div>
<div style="text-align:right;padding:10px 0">实付：<b class="red" style="font-size:16px">￥23.90</b> <span class="grey">(免运费，店铺优惠￥3.00)</span></div><div style="text-align:right"><span class="btn">申请退款</span> <span class="btn">查看物流</span></div></div>
<div class="white"><div class="line"><em>订单编号：</em>${number} <span class="red">复制</span></div><div class="line"><em>支付方式：</em>微信支付</div><div class="line"><em>下单时间：</em>2025-12-03 22:16:40</div><div class="line"><em>拼单时间：</em>2025-12-03 22:19:05</div><div class="line"><em>发货时间：</em>2025-12-04 17:33:28</div><div class="line"><em>快递公司：</em>极兔速递</div><div class="line"><em>快递单号：</em>${parcel} <span class="red">复制</span></div></div>
<div class="white" style="margin:0;text-align:right"><span class="btn">联系商家</span> <span class="btn" style="border-color:#e02e24;color:#e02e24">确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "暖朵鞋业工厂店",
      "order.item": [item],
      "order.quantity": ["1"],
      "order.discount": "3.00",
      "order.paid": "23.90",
      "order.placed": "2025-12-03 22:16:40",
      "payment.method": "微信支付",
      "parcel.carrier": "极兔速递",
      "parcel.number": parcel,
    },
  };
}

function douyinMall(): GoldenPage {
  const number = `69${digits("strange-dy", 17)}`;
  const item = "高山红心猕猴桃新鲜现摘当季水果单果90-110g整箱24枚";
  const fruit = goodsShot("round", 80, { ground: "#f1f4e4", shape: "#a9b864", shade: "#6f7d33" });
  const goods = [{ shot: fruit, name: item, kind: "24枚礼盒装（净重约4.8斤）", price: "¥69.90", count: "x2" }];
  return {
    name: "strange-douyin-mall",
    part: "dev",
    layout: "douyin-order",
    form: "png",
    width: 393,
    scale: 3,
    style: `${cardStyle}.head{font-size:20px;font-weight:700;padding:6px 16px 2px}.note{padding:0 16px 12px;color:#75777c}.tag{background:#fff0f3;color:#fe2c55;border-radius:3px;padding:1px 5px;font-size:11px;margin-right:5px}`,
    body: `${roundBar("08:05", 92)}<div class="bar">${back}<span style="display:flex;gap:18px;font-size:14px;align-items:center">联系客服${more}</span></div><div class="head">已收货</div><div class="note">12月29日前可申请售后，坏果包赔</div>
<div class="card"><div class="pair"><span><b>周晚舟</b> 189****0073</span></div><div class="dim">南屿市海棠区渔火街道听潮里9号楼1单元301</div></div>
<div class="card"><b style="font-size:14px">果岭向晚生鲜专营店${chevron}</b>${articles(goods)}<div><span class="tag">坏单包退</span><span class="tag">48小时发货</span></div>${buttons("acts", ["加购物车", "申请售后"])}
<div style="padding-top:10px">${greyRows([
      ["商品总价", "¥139.80"],
      ["运费", "¥8.00"],
      ["店铺券", "-¥10.00"],
      ["平台券", "-¥6.00"],
      ["支付立减", "-¥1.80"],
    ])}<div class="pair"><b>实付款</b><span><span class="dim">共优惠¥17.80</span>　<b style="font-size:17px;color:#fe2c55">¥130.00</b></span></div></div></div>
<div class="card">${copyRow("订单编号", number)}${greyRows([
      ["下单时间", "2025-12-19 12:44:03"],
      ["支付时间", "2025-12-19 12:44:20"],
      ["支付方式", "抖音支付"],
      ["发货时间", "2025-12-20 10:02:51"],
      ["收货时间", "2025-12-22 19:15:30"],
    ])}<div style="text-align:center;padding-top:9px;color:#75777c">收起</div></div>${buttons("foot", ["更多", "查看物流", "再次购买"])}<div class="end" style="background:#fff"></div>`,
    fields: {
      "order.number": number,
      "order.status": "已收货",
      "order.shop": "果岭向晚生鲜专营店",
      "order.item": [item],
      "order.quantity": ["2"],
      "order.freight": "8.00",
      "order.discount": "17.80",
      "order.paid": "130.00",
      "order.placed": "2025-12-19 12:44:03",
      "order.paidAt": "2025-12-19 12:44:20",
      "payment.method": "抖音支付",
    },
  };
}

function xianyuBought(): GoldenPage {
  const number = `31${digits("strange-xy", 17)}`;
  const trade = `2026011522001${digits("strange-xy-trade", 15)}`;
  const item = "出一台闲置胶片相机，快门正常，皮套有磨损，不退不换";
  const lamp = goodsShot("box", 76, { ground: "#ece9e2", shape: "#55504a", shade: "#26231f" });
  return {
    name: "strange-xianyu-bought",
    part: "dev",
    layout: "xianyu-order",
    form: "png",
    width: 375,
    scale: 2,
    style: `${cardStyle}.yellow{background:linear-gradient(#ffe60f,#f4f5f7)}`,
    body: `<div class="yellow">${roundBar("15:20", 37)}<div class="bar">${back}<span style="flex:1;text-align:center;font-weight:600">订单详情</span>${more}</div><div style="padding:10px 18px 18px"><b style="font-size:20px">卖家已发货</b><div style="padding-top:3px">还剩6天23时自动确认收货</div></div></div>
<div class="card"><div class="pair"><span>运输中，快件离开南屿转运中心</span>${chevron}</div><div class="dim" style="font-size:12px">2026-01-17 02:40:16</div></div>
<div class="card"><div class="lead">${lamp}<div><div>${item}</div><b style="font-size:17px;display:block;padding-top:8px">¥460.00</b></div></div>
<div style="border-top:1px solid #f0f0f0;margin-top:11px;padding-top:7px">${greyRows([
      ["商品价格", "¥460.00"],
      ["邮费", "¥12.00"],
    ])}<div class="pair"><b>实付款</b><b class="hot" style="font-size:16px">¥472.00</b></div></div></div>
<div class="card">${greyRows([["卖家昵称", "旧街拾光人"]])}${copyRow("订单编号", number)}${copyRow("支付宝交易号", trade)}${greyRows(
      [
        ["交易快照", "发生争议时可作判断依据"],
        ["下单时间", "2026-01-15 23:08:41"],
        ["付款时间", "2026-01-15 23:09:06"],
        ["发货时间", "2026-01-16 18:25:57"],
      ],
    )}</div>
<div class="card"><div class="pair"><span class="dim">收货信息</span><span>乔木生 177****0048</span></div><div style="text-align:right">北原市松溪区榆树台路21号</div></div>${buttons("foot", ["申请退款", "联系卖家", "确认收货"])}<div class="end" style="background:#fff"></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "旧街拾光人",
      "order.item": [item],
      "order.freight": "12.00",
      "order.paid": "472.00",
      "order.placed": "2026-01-15 23:08:41",
      "order.paidAt": "2026-01-15 23:09:06",
      "payment.number": trade,
    },
  };
}

export const strangeOrders: readonly (() => GoldenPage)[] = [taobaoCoupons, pinduoduoGroup, douyinMall, xianyuBought];
