/** Order pages of the younger platforms that were in the third held-out part. All invented. */
import { facts, navBar, phoneStyle, picture, systemBar } from "./later-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

function pinduoduoWaiting(): GoldenPage {
  const number = `260822-${digits("pinduoduo-waiting", 15)}`;
  return {
    name: "pinduoduo-order-waiting",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 360,
    scale: 3,
    style: `${phoneStyle}body{background:#f4f4f4;color:#151516}.card{background:#fff;margin-bottom:8px;padding:12px 14px}.fact{display:flex;padding:4px 0;font-size:13px}.key{width:76px;color:#9c9c9c;flex:none}.hint{font-size:12px;color:#9c9c9c}.copy{color:#58595b;margin-left:14px}.do{border:1px solid #c9c9c9;border-radius:4px;padding:5px 10px;font-size:13px;margin-left:8px}`,
    body: `<div style="background:#fff">${systemBar("22:19", "5G", 31)}${navBar("订单详情")}</div>
<div class="card" style="margin:0 0 8px"><div style="font-size:19px;font-weight:700">待发货</div><div class="hint" style="color:#58595b;padding-top:3px">商家承诺8月24日22:16前发货，超时可获补偿</div></div>
<div class="card"><div style="font-size:15px">石小溪&nbsp;&nbsp;<span class="hint">157****0009</span></div><div class="hint">云州市青禾区柳枝路18号望月里6幢302</div></div>
<div class="card"><div class="ends"><span style="font-weight:500">白露山货铺<i class="go" style="width:6px;height:6px;margin-left:6px"></i></span><span class="hint">待发货</span></div><div class="goods" style="padding-top:10px">${picture(88, ["#efe7db", "#3b2f2a"])}<div><div class="tops"><span style="font-size:14px">东北秋木耳干货500克无根小碗耳</span><span>¥39.80</span></div><div class="ends hint" style="padding:3px 0"><span>500克/袋</span><span>x2</span></div><div style="font-size:12px;color:#e02e24">退货包运费&nbsp; 极速退款</div></div></div>
<div style="border-top:1px solid #f0f0f0;margin:12px 0 8px"></div><div class="ends" style="font-size:13px;padding:3px 0"><span>商品总价</span><span>¥79.60</span></div><div class="ends" style="font-size:13px;padding:3px 0"><span>店铺优惠</span><span>-¥4.00</span></div><div class="ends" style="font-size:13px;padding:3px 0"><span>运费</span><span>¥0.00</span></div><div class="ends" style="padding:3px 0"><span>实付</span><b>¥75.60</b></div></div>
<div class="card">${facts([
      ["订单编号", `${number}<span class="copy">复制</span>`],
      ["支付方式", "微信支付"],
      ["下单时间", "2026-08-22 22:16:05"],
      ["拼单时间", "2026-08-22 22:16:27"],
      ["商品快照", "发生争议时可作为凭证"],
    ])}</div><div style="background:#fff;text-align:right;padding:10px 12px 0"><span class="do">申请退款</span><span class="do">催发货</span><div class="home"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "待发货",
      "order.shop": "白露山货铺",
      "order.item": "东北秋木耳干货500克无根小碗耳",
      "order.quantity": "2",
      "order.freight": "0.00",
      "order.discount": "4.00",
      "order.paid": "75.60",
      "order.placed": "2026-08-22 22:16:05",
      "payment.method": "微信支付",
    },
  };
}

function douyinDark(): GoldenPage {
  const number = `69${digits("douyin-night", 17)}`;
  return {
    name: "douyin-order-dark",
    part: "dev",
    layout: "douyin-order",
    form: "png",
    width: 412,
    scale: 2,
    style: `${phoneStyle}body{background:#0e0f14;color:#e9e9ea}.card{background:#1b1c23;border-radius:12px;margin:0 10px 10px;padding:13px}.fact{display:flex;padding:6px 0;font-size:14px}.key{width:86px;flex:none;color:#85868d}.hint{font-size:12px;color:#85868d}.copy{color:#85868d;margin-left:12px;font-size:12px}.do{background:#2b2c34;border-radius:8px;padding:8px 15px;font-size:14px;margin-left:8px}.tag{font-size:11px;color:#e3a94c;border:1px solid #6b5630;border-radius:3px;padding:0 4px;margin-right:6px}`,
    body: `${systemBar("23:41", "5G", 18)}${navBar("订单详情")}<div style="padding:8px 20px 16px"><div style="font-size:21px;font-weight:600">交易完成</div><div class="hint" style="padding-top:3px">期待你分享这次购物的体验</div></div>
<div class="card"><div style="font-weight:500">林间慢行户外专营店<i class="go" style="width:6px;height:6px;margin-left:6px"></i></div><div class="goods" style="padding-top:11px">${picture(84, ["#24352c", "#6fa07c"])}<div><div style="font-size:15px;line-height:1.4">超轻便携折叠月亮椅露营靠背椅</div><div class="hint" style="padding:3px 0 5px">军绿色，加大款</div><div><span class="tag">7天无理由退货</span><span class="tag">运费险</span></div><div class="ends" style="padding-top:6px"><span>¥129.00</span><span class="hint">x1</span></div></div></div></div>
<div class="card"><div class="ends" style="padding:5px 0"><span>商品总价</span><span>¥129.00</span></div><div class="ends" style="padding:5px 0"><span>运费</span><span>¥0.00</span></div><div class="ends" style="padding:5px 0"><span>平台优惠</span><span style="color:#fe4a6b">-¥11.30</span></div><div class="ends" style="padding:5px 0;font-weight:600"><span>实付款</span><span style="font-size:18px">¥117.70</span></div></div>
<div class="card">${facts([
      ["订单编号", `${number}<span class="copy">复制</span>`],
      ["下单时间", "2026-06-30 19:55:43"],
      ["支付时间", "2026-06-30 19:56:20"],
      ["支付方式", "抖音月付"],
      ["发货时间", "2026-07-01 15:08:19"],
      ["完成时间", "2026-07-13 10:30:57"],
    ])}</div><div style="text-align:right;padding:6px 10px 0"><span class="do">申请售后</span><span class="do">查看物流</span><span class="do" style="background:#fe2c55;color:#fff">再买一单</span><div class="home"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易完成",
      "order.shop": "林间慢行户外专营店",
      "order.item": "超轻便携折叠月亮椅露营靠背椅",
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "11.30",
      "order.paid": "117.70",
      "order.placed": "2026-06-30 19:55:43",
      "order.paidAt": "2026-06-30 19:56:20",
      "payment.method": "抖音月付",
    },
  };
}

function xianyuDone(): GoldenPage {
  const number = `29${digits("xianyu-done", 17)}`;
  const trade = `2026052322001${digits("xianyu-done-trade", 15)}`;
  return {
    name: "xianyu-order-done",
    part: "dev",
    layout: "xianyu-order",
    wear: "cut-top",
    form: "png",
    width: 390,
    scale: 2,
    style: `${phoneStyle}body{background:#f6f6f6;color:#1f1f1f}.card{background:#fff;border-radius:14px;margin:0 12px 10px;padding:14px}.fact{display:flex;justify-content:space-between;padding:7px 0;font-size:14px}.key{color:#8f8f8f}.hint{font-size:12px;color:#8f8f8f}.copy{color:#8f8f8f;font-size:12px;margin-left:12px}.do{background:#fff;border:1px solid #ddd;border-radius:18px;padding:7px 16px;font-size:14px;margin-left:9px}`,
    body: `${systemBar("8:03", "5G", 66)}${navBar("订单详情")}<div style="padding:14px 18px 16px"><div style="font-size:22px;font-weight:700">交易成功</div><div class="hint" style="padding-top:3px">快去评价这次交易吧</div></div>
<div class="card"><div class="goods">${picture(74, ["#2a2d34", "#8a919e"])}<div><div style="line-height:1.4">闲置头戴式降噪耳机 配件齐全</div><div class="hint" style="padding:4px 0">成色几乎全新，不退不换</div><div style="color:#ff4d22;font-weight:700;font-size:16px">¥560.00</div></div></div><div style="border-top:1px solid #f1f1f1;margin:12px 0 5px"></div>${facts(
      [
        ["运费", "¥12.00"],
        ["实付款", '<b style="color:#ff4d22">¥572.00</b>'],
      ],
    )}</div>
<div class="card">${facts([
      ["卖家昵称", "吃云的小鲸鱼"],
      ["订单编号", `${number}<span class="copy">复制</span>`],
      ["支付宝交易号", trade],
      ["下单时间", "2026-05-23 13:05:21"],
      ["付款时间", "2026-05-23 13:06:48"],
      ["发货时间", "2026-05-24 09:17:02"],
      ["成交时间", "2026-05-29 20:44:36"],
    ])}</div><div style="text-align:right;padding:4px 12px 0"><span class="do">联系卖家</span><span class="do">查看物流</span><span class="do" style="background:#ffe60f;border-color:#ffe60f;font-weight:600">去评价</span><div class="home"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "吃云的小鲸鱼",
      "order.item": "闲置头戴式降噪耳机 配件齐全",
      "order.freight": "12.00",
      "order.paid": "572.00",
      "order.placed": "2026-05-23 13:05:21",
      "order.paidAt": "2026-05-23 13:06:48",
      "payment.number": trade,
    },
  };
}

/** Orders of the younger platforms. */
export const laterYoungOrders: readonly (() => GoldenPage)[] = [pinduoduoWaiting, douyinDark, xianyuDone];
