/** Orders at 拼多多 (one photographed off a screen), 抖音商城 and 闲鱼 of the eighth part. All of it is invented. */
import { back, chevron, face, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { acts, edges, newStyle, type Ware, wareBelow, wareBeside, waresTold, withCopy, yuan } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const group = `${newStyle}body{background:#f4f4f4;color:#151516}.box{background:#fff;border-radius:4px;margin:8px 0 0}.line{font-size:14px;justify-content:flex-start;gap:12px}.line>:first-child,.kind,.sub{color:#8c8c8c}.line>:first-child{width:76px}.line>:last-child{text-align:left}.marks{color:#e02e24}`;

const oranges: Ware = {
  title: "【现摘】青柚果园丑橘新鲜水果当季整箱5斤装",
  kind: "净重4.5斤 中大果",
  price: "29.90",
  count: "2",
  marks: ["坏果包赔", "极速退款"],
  shot: goodsShot("round", 90, { ground: "#fdf3e2", shape: "#f2a33c", shade: "#c9761b" }),
};

function orangeOrder(): GoldenPage {
  const number = `260118-${digits("new-pinduoduo-orange", 15)}`;
  const parcel = `4${digits("new-pinduoduo-parcel", 14)}`;
  const about = edges([
    ["订单编号：", withCopy(number)],
    ["商品快照：", `发生交易争议时，可作为判断依据${chevron}`],
    ["支付方式：", "支付宝"],
    ["下单时间：", "2026-01-18 08:16:20"],
    ["付款时间：", "2026-01-18 08:16:44"],
    ["拼单时间：", "2026-01-18 09:02:11"],
    ["发货时间：", "2026-01-18 17:35:08"],
    ["物流公司：", "韵达快递"],
    ["快递单号：", withCopy(parcel)],
  ]);
  return {
    name: "new-pinduoduo-orange",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 393,
    scale: 3,
    style: group,
    body: `${roundBar("12:58", 42)}<div class="bar">${back}<b style="font-size:19px">待收货</b>${more}</div><div class="box"><div style="font-size:14px;color:#2aa35a">派送中，预计今天送达${chevron}</div><div class="sub">快件已到达【澜川青屿网点】，快递员正在为您派送</div></div><div class="box"><div style="font-size:15px;font-weight:600">乔一南　139****0017</div><div class="sub">澜川市青屿区竹溪路66号望潮苑5栋1102室</div></div><div class="box" style="display:flex;align-items:center;gap:8px">${face(34, "#e6a56b")}${face(34, "#84a9c9")}<span style="font-size:14px">拼单成功，已和"等*风"一起拼到</span></div>
<div class="box"><div class="shop">青柚果园生鲜店${chevron}</div>${wareBeside(oranges)}<div style="text-align:right;font-size:14px;padding-top:4px">实付：<b>${yuan("52.80")}</b><span class="sub">（免运费）</span></div><div class="sub" style="text-align:right">商品总价 ¥59.80　店铺优惠 -¥3.00　平台券 -¥4.00</div><div style="text-align:right;font-size:13px;color:#e02e24">共优惠 ¥7.00</div>${acts(["申请售后", "分享商品"]).replace('class="acts"', 'class="acts" style="padding:8px 0 0;font-size:13px"')}</div><div class="box">${about}</div><div class="last" style="background:#fff">${acts(["联系商家", "查看物流", "确认收货"], "更多")}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "青柚果园生鲜店",
      ...waresTold([oranges]),
      "order.discount": "7.00",
      "order.paid": "52.80",
      "order.placed": "2026-01-18 08:16:20",
      "order.paidAt": "2026-01-18 08:16:44",
      "payment.method": "支付宝",
      "parcel.carrier": "韵达快递",
      "parcel.number": parcel,
    },
  };
}

const bulb: Ware = {
  title: "充电式应急灯泡家用停电照明夜市地摊灯",
  kind: "60W 白光 三只装",
  price: "25.60",
  count: "1",
  marks: ["退货包运费"],
  shot: goodsShot("lamp", 90, { ground: "#f0f0f4", shape: "#d9c36b", shade: "#a58f3a" }),
};

function bulbOrder(): GoldenPage {
  const number = `251203-${digits("new-pinduoduo-bulb", 15)}`;
  const about = edges([
    ["订单编号：", withCopy(number)],
    ["支付方式：", "微信支付"],
    ["下单时间：", "2025-12-03 23:10:37"],
    ["发货时间：", "2025-12-04 20:44:15"],
  ]);
  return {
    name: "new-pinduoduo-photo",
    part: "dev",
    layout: "pinduoduo-order",
    wear: "photo",
    form: "jpg",
    width: 460,
    scale: 2,
    style: `${group}html{background:#22262b}body{padding:34px 36px;background:none;min-height:0}.sheet{width:384px;background:#f4f4f4;transform:perspective(1500px) rotateX(4deg) rotateY(-5deg) rotate(-1.1deg)}.flat .sheet{transform:none!important}`,
    body: `<div class="sheet">${flatBar("18:22", "4G", 27)}<div class="bar">${back}<b style="font-size:19px">交易已完成</b>${more}</div><div class="box"><div style="font-size:15px;font-weight:600">苗小川　137****0029</div><div class="sub">澜川市北埠区杏花巷9号院2栋301室</div></div><div class="box"><div class="shop">亮堂堂照明专卖店${chevron}</div>${wareBeside(bulb)}<div style="text-align:right;font-size:14px">实付：<b>${yuan("22.60")}</b><span class="sub">（含运费¥0.00，店铺优惠¥3.00）</span></div></div><div class="box">${about}</div><div class="box">${acts(["申请售后", "查看物流", "评价"])}</div></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易已完成",
      "order.shop": "亮堂堂照明专卖店",
      ...waresTold([bulb]),
      "order.freight": "0.00",
      "order.discount": "3.00",
      "order.paid": "22.60",
      "order.placed": "2025-12-03 23:10:37",
      "payment.method": "微信支付",
    },
  };
}

const short = `${newStyle}body{background:#f5f5f7;color:#161823}.box{background:#fff}.line{font-size:13px}.line>:first-child,.kind,.sub{color:#86878f}.marks{color:#fe2c55}`;

const cream: Ware = {
  title: "鹿鸣泉修护保湿面霜敏感肌适用50g",
  kind: "50g*1瓶 赠旅行装",
  price: "109.90",
  count: "1",
  marks: ["假一赔四", "过敏包退"],
  shot: goodsShot("jar", 86, { ground: "#eef4f4", shape: "#bcd8d6", shade: "#7fa8a5" }),
};

function creamOrder(): GoldenPage {
  const number = `69${digits("new-douyin-cream", 17)}`;
  const sums = edges([
    ["商品总价", "¥109.90"],
    ["运费", "¥0.00"],
    ["优惠合计", "-¥20.00"],
    ["直播间红包", "-¥10.00"],
    ["平台补贴", "-¥10.00"],
  ]);
  const about = edges([
    ["订单编号", withCopy(number)],
    ["下单时间", "2026-04-02 21:33:05"],
    ["支付时间", "2026-04-02 21:33:41"],
    ["支付方式", "抖音月付"],
    ["收货信息", "崔小帆 136****0038<br>澜川市南浦区书院街12号6单元401室"],
  ]);
  return {
    name: "new-douyin-cream",
    part: "dev",
    layout: "douyin-order",
    form: "png",
    width: 412,
    scale: 2,
    style: short,
    body: `${flatBar("22:08", "5G", 80)}<div class="bar">${back}<span class="mid"></span><span style="font-size:14px">客服</span></div><div style="padding:2px 16px 4px"><b style="font-size:20px">待发货</b><div class="sub">商家承诺48小时内发货，请耐心等待</div></div><div class="box"><div class="shop">鹿鸣泉护肤旗舰店${chevron}</div>${wareBelow(cream, "×")}<div class="acts" style="padding:0 0 8px;font-size:13px"><span>申请退款</span><span>修改规格</span></div>${sums}<div class="line"><b style="color:#161823;font-size:14px">实付款</b><b style="font-size:18px;color:#fe2c55">${yuan("89.90")}</b></div></div>
<div class="box"><div class="shop">订单信息</div>${about}</div><div class="box"><div class="line" style="padding:0"><span>保障服务</span><span class="sub">7天无理由退货 · 运费险${chevron}</span></div></div><div class="last" style="background:#fff">${acts(["修改地址", "催发货", "再来一单"], "更多")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "待发货",
      "order.shop": "鹿鸣泉护肤旗舰店",
      ...waresTold([cream]),
      "order.freight": "0.00",
      "order.discount": "20.00",
      "order.paid": "89.90",
      "order.placed": "2026-04-02 21:33:05",
      "order.paidAt": "2026-04-02 21:33:41",
      "payment.method": "抖音月付",
    },
  };
}

function readerOrder(): GoldenPage {
  const number = `28${digits("new-xianyu-reader", 17)}`;
  const paid = `2026051922001${digits("new-xianyu-paid", 15)}`;
  const item = "九成新墨水屏阅读器 7.8寸 64G 无划痕 带原装皮套";
  const shot = goodsShot("box", 84, { ground: "#eee9df", shape: "#6c6d72", shade: "#3d3e43" });
  const about = edges([
    ["订单编号", withCopy(number)],
    ["支付宝交易号", paid],
    ["下单时间", "2026-05-19 19:41:08"],
    ["付款时间", "2026-05-19 19:41:52"],
    ["发货时间", "2026-05-20 12:06:30"],
  ]);
  return {
    name: "new-xianyu-reader",
    part: "dev",
    layout: "xianyu-order",
    form: "png",
    width: 390,
    scale: 2,
    style: `${newStyle}body{background:#f6f6f6;color:#1f1f1f}.box{background:#fff;border-radius:14px}.line{font-size:14px}.line>:first-child,.sub,.copy{color:#8f8f8f}`,
    body: `${roundBar("09:51", 69)}<div class="bar">${back}<span class="mid"></span>${more}</div><div style="padding:2px 18px"><b style="font-size:21px">待收货</b><div class="sub">7天14小时后自动确认收货，收到宝贝请先验货</div></div><div class="box"><div class="line" style="padding:0"><span style="color:#1f1f1f">圆通速递　您的快件已揽收</span>${chevron}</div><div class="sub">2026-05-20 18:22:17</div></div><div class="box"><div style="font-size:14px">崔小帆　136****0038</div><div class="sub">澜川市南浦区书院街12号6单元401室</div></div>
<div class="box"><div class="shop">${face(26, "#8fb7a0")}<span style="padding-left:8px">爱吃柚子的阿珂</span>${chevron}</div><div class="ware">${shot}<div><div style="font-size:14px;line-height:1.45">${item}</div><div style="padding-top:6px;font-weight:600">${yuan("680.00")}</div></div></div>${edges(
      [
        ["商品价格", "¥680.00"],
        ["运费", "¥12.00"],
      ],
    )}<div class="line"><span>实付款</span><b style="font-size:17px;color:#ff4f00">${yuan("692.00")}</b></div></div><div class="box">${about}</div><div class="last" style="background:#fff">${acts(["申请退款", "提醒卖家", "确认收货"], "联系卖家")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "爱吃柚子的阿珂",
      "order.item": item,
      "order.freight": "12.00",
      "order.paid": "692.00",
      "order.placed": "2026-05-19 19:41:08",
      "order.paidAt": "2026-05-19 19:41:52",
      "payment.number": paid,
      "parcel.carrier": "圆通速递",
    },
  };
}

export const newYoungOrders: readonly (() => GoldenPage)[] = [orangeOrder, bulbOrder, creamOrder, readerOrder];
