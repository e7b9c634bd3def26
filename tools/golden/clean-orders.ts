/** Order pages as four platforms show them. All shops, people and numbers are invented. */
import { digits, type GoldenPage, rows, statusBar } from "./page.ts";

function tmallDark(): GoldenPage {
  const number = `33${digits("tmall-dark", 17)}`;
  return {
    name: "tmall-order-dark",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 360,
    scale: 3,
    style: `body{background:#000;color:#e6e6e6}.card{background:#1c1c1e;border-radius:14px;margin:0 12px 12px;padding:14px}.row{font-size:13px;padding:4px 0;color:#8e8e93}.row b{font-weight:400;color:#d8d8dc}
.thumb{width:78px;height:78px;border-radius:10px;background:linear-gradient(45deg,#3a4a6b,#7c5cff);flex:none}`,
    body: `${statusBar("22:09", "5G 17%")}<div style="text-align:center;padding:6px 0 14px"><div style="font-size:20px;font-weight:700">交易成功</div><div style="font-size:12px;color:#8e8e93">快给宝贝一个评价吧</div></div>
<div class="card"><div>快件已由本人签收</div><div style="color:#8e8e93;font-size:12px">2026-01-08 18:31</div></div>
<div class="card"><b>南枝运动户外旗舰店</b><i class="go"></i><div style="display:flex;gap:10px;margin-top:10px"><div class="thumb"></div><div style="flex:1"><div class="between" style="align-items:flex-start"><span style="width:150px">轻量防水徒步鞋男女同款登山鞋</span><b>¥459</b></div><div class="between" style="font-size:12px;color:#8e8e93"><span>岩灰色；42码</span><span>×1</span></div></div></div>
<div style="height:8px"></div>${rows([
      ["商品总价", "¥459.00"],
      ["优惠", "-¥80.50"],
      ["运费", "¥0.00"],
    ])}<div class="between" style="padding-top:6px"><span>实付款</span><b style="color:#ff7a45;font-size:18px">¥378.50</b></div></div>
<div class="card"><b>订单信息</b>${rows([
      ["订单编号", number],
      ["付款方式", "支付宝"],
      ["创建时间", "2026-01-03 12:40:11"],
      ["付款时间", "2026-01-03 12:40:35"],
      ["发货时间", "2026-01-04 10:02:59"],
      ["成交时间", "2026-01-18 18:31:20"],
    ])}</div><div style="text-align:center;color:#8e8e93;padding-bottom:18px;font-size:13px">申请售后</div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "南枝运动户外旗舰店",
      "order.item": "轻量防水徒步鞋男女同款登山鞋",
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "80.50",
      "order.paid": "378.50",
      "order.placed": "2026-01-03 12:40:11",
      "order.paidAt": "2026-01-03 12:40:35",
      "payment.method": "支付宝",
      "parcel.signedAt": "2026-01-08 18:31",
    },
  };
}

function jdOrder(): GoldenPage {
  const number = `30${digits("jd-plain", 10)}`;
  return {
    name: "jd-order",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 360,
    scale: 3,
    style: `body{background:#f6f6f6;color:#1a1a1a}.hero{background:linear-gradient(#e1251b,#f6574d);color:#fff}.card{background:#fff;border-radius:12px;margin:10px;padding:14px}.row{padding:4px 0;justify-content:flex-start}.row span{width:92px;color:#808080}.row b{font-weight:400}
.thumb{width:72px;height:72px;border-radius:6px;background:conic-gradient(#222,#777,#222);flex:none}`,
    body: `<div class="hero">${statusBar("13:05", "5G 55%")}<div style="padding:10px 18px 22px"><div style="font-size:20px;font-weight:700">等待收货</div><div style="font-size:12px">您的订单已出库，预计明天送达</div></div></div>
<div class="card"><div style="color:#444;font-size:13px">京东快递 JDX0${digits("jd-parcel", 11)}</div><div style="padding-top:6px">云朵朵 186****0003</div><div style="color:#808080;font-size:13px">青禾市杨柳区长亭街道书院路205号</div></div>
<div class="card"><b>墨羽电脑配件专营店</b><div style="display:flex;gap:12px;margin-top:10px"><div class="thumb"></div><div style="flex:1"><div>机械键盘87键热插拔有线</div><div style="font-size:12px;color:#808080">红轴，黑色</div><div class="between"><b>¥268.00</b><span style="color:#808080">x2</span></div></div></div></div>
<div class="card">${rows([
      ["订单编号", number],
      ["下单时间", "2026-05-06 09:31:47"],
      ["支付方式", "微信支付"],
      ["支付时间", "2026-05-06 09:32:10"],
    ])}</div><div class="card"><div class="between"><span>商品总额</span><span>¥536.00</span></div><div class="between"><span>运费</span><span>¥0.00</span></div><div class="between"><span>优惠券</span><span>-¥46.00</span></div>
<div class="between" style="border-top:1px solid #eee;margin-top:8px;padding-top:8px"><b>实付款</b><b style="color:#e1251b;font-size:18px">¥490.00</b></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "等待收货",
      "order.shop": "墨羽电脑配件专营店",
      "order.item": "机械键盘87键热插拔有线",
      "order.quantity": "2",
      "order.freight": "0.00",
      "order.discount": "46.00",
      "order.paid": "490.00",
      "order.placed": "2026-05-06 09:31:47",
      "order.paidAt": "2026-05-06 09:32:10",
      "payment.method": "微信支付",
      "parcel.carrier": "京东快递",
      "parcel.number": `JDX0${digits("jd-parcel", 11)}`,
    },
  };
}

function douyinOrder(): GoldenPage {
  const number = `69${digits("douyin-held", 17)}`;
  return {
    name: "douyin-order",
    part: "dev",
    layout: "douyin-order",
    form: "png",
    width: 360,
    scale: 2,
    style: `body{background:#f8f8f8;color:#161823}.card{background:#fff;border-radius:10px;margin:8px 12px;padding:12px}.row{padding:5px 0;font-size:13px;color:rgba(22,24,35,.6)}.row b{font-weight:400;color:#161823}.thumb{width:88px;height:88px;border-radius:8px;background:linear-gradient(160deg,#ffb3c7,#fe2c55);flex:none}
.tag{color:#fe2c55;border:1px solid #fe2c55;border-radius:3px;font-size:11px;padding:0 4px}`,
    body: `${statusBar("19:33", "5G 72%")}<div style="padding:6px 16px"><div style="font-size:22px;font-weight:600">已签收</div><div style="font-size:13px;color:#888">订单将于9天后自动确认收货</div></div>
<div class="card"><b>暖暖家居生活馆</b><i class="go"></i><div style="display:flex;gap:10px;margin-top:8px"><div class="thumb"></div><div style="flex:1"><div>加厚珊瑚绒四件套床上用品</div><div style="font-size:12px;color:#888">雾霾蓝 1.8米床</div><div style="padding:3px 0"><span class="tag">运费险</span></div><div class="between"><span>¥159.90</span><span style="color:#888">x1</span></div></div></div></div>
<div class="card">${rows([
      ["商品金额", "¥159.90"],
      ["运费", "¥8.00"],
      ["平台优惠", "-¥15.00"],
    ])}<div style="text-align:right;padding-top:6px">实付款 <b style="color:#fe2c55;font-size:18px">¥152.90</b></div></div>
<div class="card">${rows([
      ["订单编号", number],
      ["下单时间", "2026-03-29 21:14:08"],
      ["付款时间", "2026-03-29 21:14:30"],
      ["支付方式", "抖音支付"],
      ["签收时间", "2026-04-02 15:06:12"],
    ])}</div><div class="card between" style="color:#161823"><span>申请售后</span><span>查看物流</span><span>确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "已签收",
      "order.shop": "暖暖家居生活馆",
      "order.item": "加厚珊瑚绒四件套床上用品",
      "order.quantity": "1",
      "order.freight": "8.00",
      "order.discount": "15.00",
      "order.paid": "152.90",
      "order.placed": "2026-03-29 21:14:08",
      "order.paidAt": "2026-03-29 21:14:30",
      "payment.method": "抖音支付",
      "parcel.signedAt": "2026-04-02 15:06:12",
    },
  };
}

function xianyuOrder(): GoldenPage {
  const number = `27${digits("xianyu-held", 17)}`;
  return {
    name: "xianyu-order",
    part: "dev",
    layout: "xianyu-order",
    form: "png",
    width: 360,
    scale: 2,
    style: `body{background:#f7f7f2;color:#222}.hero{background:#ffe60f}.card{background:#fff;border-radius:16px;margin:10px;padding:14px}.row{padding:5px 0;color:#999;font-size:13px}.row b{font-weight:400;color:#333}.thumb{width:64px;height:64px;border-radius:10px;background:linear-gradient(#555,#111);flex:none}`,
    body: `<div class="hero">${statusBar("08:21", "4G 66%")}<div style="padding:6px 18px 18px"><div style="font-size:20px;font-weight:800">等待买家收货</div><div style="font-size:12px">还剩7天自动确认收货</div></div></div>
<div class="card"><div style="display:flex;gap:10px"><div class="thumb"></div><div style="flex:1"><div>二手微单相机机身九成新</div><div style="color:#ff4d22;font-weight:700">¥2350.00</div></div></div></div>
<div class="card">${rows([
      ["实付款", "¥2368.00"],
      ["运费", "¥18.00"],
      ["卖家昵称", "山间听雨的猫"],
      ["订单编号", number],
      ["支付宝交易号", `2026041122001${digits("xianyu-trade", 15)}`],
      ["下单时间", "2026-04-11 07:50:02"],
      ["付款时间", "2026-04-11 07:51:44"],
      ["发货时间", "2026-04-12 19:08:36"],
      ["收货人", "石小溪"],
    ])}</div><div class="card" style="text-align:center;font-weight:700;background:#ffe60f">确认收货</div>`,
    fields: {
      "order.number": number,
      "order.status": "等待买家收货",
      "order.shop": "山间听雨的猫",
      "order.item": "二手微单相机机身九成新",
      "order.freight": "18.00",
      "order.paid": "2368.00",
      "order.placed": "2026-04-11 07:50:02",
      "order.paidAt": "2026-04-11 07:51:44",
      "payment.number": `2026041122001${digits("xianyu-trade", 15)}`,
    },
  };
}

/** The order pages that are not made worse. */
export const cleanOrders: readonly (() => GoldenPage)[] = [tmallDark, jdOrder, douyinOrder, xianyuOrder];
