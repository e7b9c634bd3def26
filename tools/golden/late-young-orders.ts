/** Orders at small and young shops and of second-hand goods, of the ninth part. All of it is invented. */
import { back, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { lateStyle, leftRows, spread } from "./late-orders.ts";
import { type Ware, waresTold, withCopy } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

function noodleOrder(): GoldenPage {
  const number = `260327-${digits("late-pinduoduo-noodle", 15)}`;
  const title = "荞麦挂面低脂杂粮主食早餐速食面条整箱10把";
  const info = [
    ["订单编号", withCopy(number)],
    ["支付方式", "微信支付"],
    ["下单时间", "2026-03-27 07:45:18"],
    ["付款时间", "2026-03-27 07:45:30"],
    ["成团时间", "2026-03-27 07:45:31"],
  ] as const;
  return {
    name: "late-pinduoduo-noodle",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 390,
    scale: 2,
    style: `${lateStyle}body{background:#f4f4f4;color:#151516}.pale{color:#9c9c9c}.card{background:#fff;border-radius:0;margin:8px 0 0;padding:14px 16px}.info{padding:4px 0;font-size:14px}`,
    body: `<div style="background:#fff">${roundBar("10:02", 84)}<div class="bar">${back}<span style="font-weight:600">待发货</span>${more}</div><div style="padding:4px 16px 14px;color:#3b8f4a;font-size:15px">拼单成功，商家将在24小时内发货</div></div>
<div class="card"><div style="font-size:15px">贺小满<span class="pale" style="margin-left:14px">158****0046</span><span style="float:right;font-size:13px">修改地址</span></div><div style="font-size:13px">临霞市桐浦区槐荫路28号木樨里4幢602室</div></div>
<div class="card"><div style="font-weight:600">麦垄杂粮铺${chevron}</div><div style="display:flex;gap:12px;padding:12px 0">${goodsShot("tall", 96, { ground: "#f5f0e6", shape: "#b99468", shade: "#7d5c36" })}<div style="flex:1;min-width:0"><div style="font-size:15px;line-height:1.45">${title}</div><div class="pale" style="font-size:13px;padding-top:4px">荞麦味 500g*10</div><div style="display:flex;justify-content:space-between;padding-top:6px"><span>¥24.80</span><span class="pale">x1</span></div></div></div><div style="font-size:12px;color:#c0532f">破损包赔<span style="margin-left:12px">七天无理由退货</span></div><div class="rule"></div>${spread(
      [
        ["店铺立减", "-¥2.00"],
        ["平台优惠券", "-¥3.00"],
      ],
    )}<div style="text-align:right;padding-top:6px;font-size:15px">实付：<b>¥19.80</b><span class="pale" style="font-size:13px">（免运费）</span></div></div>
<div class="card">${info.map(([label, value]) => `<div class="info">${label}：${value}</div>`).join("")}</div><div class="card" style="display:flex;justify-content:space-between;align-items:center"><span>商品快照</span><span class="pale" style="font-size:13px">发生争议时可作为判断依据${chevron}</span></div><div class="foot" style="margin-top:34px"><span>申请退款</span><span>催发货</span><span>分享给好友</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "待发货",
      "order.shop": "麦垄杂粮铺",
      "order.item": title,
      "order.quantity": "1",
      "order.paid": "19.80",
      "order.placed": "2026-03-27 07:45:18",
      "order.paidAt": "2026-03-27 07:45:30",
      "payment.method": "微信支付",
    },
  };
}

function umbrellaOrder(): GoldenPage {
  const number = `69${digits("late-douyin-cut", 17)}`;
  const parcel = `43${digits("late-douyin-cut-parcel", 13)}`;
  const title = "全自动晴雨两用伞加大加固防晒太阳伞";
  return {
    name: "late-douyin-cut",
    part: "dev",
    layout: "douyin-order",
    wear: "cut-top",
    form: "png",
    width: 393,
    scale: 2,
    style: `${lateStyle}body{background:#f6f6f8;color:#16161a}.pale{color:#8e8e98}.card{background:#fff;border-radius:10px}.spread>:first-child{color:#63636d}`,
    body: `${roundBar("17:19", 45)}<div style="display:flex;align-items:center;gap:14px;padding:10px 16px 8px">${back}<span style="font-size:20px;font-weight:600">商家已发货</span></div>
<div class="card"><div style="font-size:15px;font-weight:500">韵达快递<span style="margin-left:14px">${withCopy(parcel)}</span></div><div class="pale" style="font-size:13px;padding-top:3px">快件已到达雁岭白芷分拨点</div></div>
<div class="card"><div>沈一禾<span class="pale" style="margin-left:16px">187****0093</span></div><div class="pale" style="font-size:13px">雁岭市白芷区松风街道晚晴路5号</div></div>
<div class="card"><div style="font-weight:600">晴川伞业专卖店${chevron}</div><div style="display:flex;gap:12px;padding-top:12px">${goodsShot("lamp", 84, { ground: "#eef2f7", shape: "#5f86b3", shade: "#33577f" })}<div style="flex:1;min-width:0"><div style="line-height:1.45">${title}</div><div class="pale" style="font-size:13px">湖蓝 十骨</div><div style="font-size:12px;color:#b06a2c">运费险<span style="margin-left:12px">极速退款</span></div></div><div style="flex:none;text-align:right;width:66px"><div>¥66.00</div><div class="pale">×2</div></div></div></div>
<div class="card">${spread([
      ["商品总价", "¥132.00"],
      ["运费", "¥0.00"],
      ["平台优惠", "-¥12.50"],
      ["实付款", '<b style="font-size:17px">¥119.50</b>'],
    ])}</div><div class="card">${spread([
      ["订单编号", withCopy(number)],
      ["支付方式", "抖音支付"],
      ["下单时间", "2026-06-03 13:26:50"],
      ["发货时间", "2026-06-04 10:11:08"],
    ])}</div><div class="foot"><span>申请售后</span><span>查看物流</span><span style="background:#fe2c55;color:#fff;border-color:#fe2c55">确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.shop": "晴川伞业专卖店",
      "order.item": title,
      "order.quantity": "2",
      "order.freight": "0.00",
      "order.discount": "12.50",
      "order.paid": "119.50",
      "order.placed": "2026-06-03 13:26:50",
      "payment.method": "抖音支付",
      "parcel.carrier": "韵达快递",
      "parcel.number": parcel,
    },
  };
}

function guitarOrder(): GoldenPage {
  const number = `29${digits("late-xianyu-guitar", 17)}`;
  const title = "单板民谣吉他 41寸 弹了半年 送琴包和变调夹";
  return {
    name: "late-xianyu-guitar",
    part: "dev",
    layout: "xianyu-order",
    form: "png",
    width: 360,
    scale: 3,
    style: `${lateStyle}body{background:#f7f7f5;color:#222}.pale{color:#96968f}.card{background:#fff;border-radius:16px;margin:10px 12px 0}.left>:first-child{width:84px;color:#96968f}`,
    body: `<div style="background:#ffe60f">${flatBar("20:55", "4G", 57)}<div class="bar">${back}<span class="mid">订单详情</span><span style="font-size:14px">客服</span></div><div style="padding:6px 18px 16px"><div style="font-size:21px;font-weight:700">等待买家收货</div><div style="font-size:13px">收到后请仔细检查，闲鱼为您担保交易</div></div></div>
<div class="card"><div style="display:flex;gap:12px">${goodsShot("jar", 84, { ground: "#f3ece2", shape: "#b9803f", shade: "#7a4e1d" })}<div style="flex:1;min-width:0"><div style="line-height:1.45">${title}</div><div style="font-size:17px;font-weight:700;padding-top:5px">¥430.00</div></div></div><div class="rule"></div>${spread(
      [
        ["商品金额", "¥430.00"],
        ["邮费", "¥25.00"],
        ["实付款", "<b>¥455.00</b>"],
      ],
    )}</div>
<div class="card">${leftRows([
      ["卖家昵称", "弹棉花的松鼠"],
      ["订单编号", withCopy(number)],
      ["下单时间", "2026-07-05 16:40:21"],
      ["付款时间", "2026-07-05 16:42:09"],
      ["发货时间", "2026-07-06 11:18:37"],
      ["物流公司", "圆通速递"],
    ])}</div>
<div class="card"><div class="pale" style="font-size:13px">收货地址</div><div>罗清和<span style="margin-left:14px">173****0058</span></div><div style="font-size:13px">临霞市映山区南塘路119号听雨楼1单元701</div></div><div class="foot"><span>联系卖家</span><span>查看物流</span><span style="background:#ffe60f;border-color:#ffe60f">确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "等待买家收货",
      "order.shop": "弹棉花的松鼠",
      "order.item": title,
      "order.freight": "25.00",
      "order.paid": "455.00",
      "order.placed": "2026-07-05 16:40:21",
      "order.paidAt": "2026-07-05 16:42:09",
      "parcel.carrier": "圆通速递",
    },
  };
}

const pickles: readonly Ware[] = [
  { title: "陈年豆瓣酱 480g", kind: "罐装", price: "26.00", count: "2", shot: "" },
  { title: "泡仔姜 350g", kind: "罐装", price: "18.50", count: "1", shot: "" },
  { title: "手工米豆豉 200g", kind: "袋装", price: "12.00", count: "3", shot: "" },
];

function pickleOrder(): GoldenPage {
  const number = `XC${digits("late-small-pickle", 14)}`;
  const things = pickles
    .map(
      (one) =>
        `<div class="jar"><span>${one.title}</span><span>x${one.count}</span><span>¥${one.price}</span></div><div class="pale" style="font-size:12px">${one.kind}</div>`,
    )
    .join("");
  return {
    name: "late-small-pickle",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 375,
    scale: 2,
    style: `${lateStyle}body{background:#f3efe6;color:#33291f}.pale{color:#94866f}.card{background:#fffdf8;border:1px solid #e4dac5;border-radius:4px}.jar{display:grid;grid-template-columns:1fr 50px 80px;padding-top:8px;align-items:baseline;font-size:15px}.jar>:nth-child(n+2){text-align:right}.rule{border-color:#e4dac5}`,
    body: `<div style="background:#5d3b22;color:#fbf3e4">${flatBar("11:47", "5G", 90)}<div class="bar">${back}<span class="mid">巷尾酱园</span>${more}</div></div><div style="padding:18px 20px 6px"><div style="font-size:20px;font-weight:700">待发货</div><div class="pale" style="font-size:13px">店里每周二、周五寄件，请您稍等几天</div></div>
<div class="card"><div style="font-weight:600">您买了</div>${things}<div class="rule"></div>${spread([
      ["小计", "¥106.50"],
      ["运费", "¥10.00"],
      ["老客优惠", "-¥6.50"],
    ])}<div class="spread" style="font-size:16px;font-weight:700"><span>实付金额</span><span style="color:#a3431c">¥110.00</span></div></div>
<div class="card">${spread([
      ["订单号", number],
      ["下单时间", "2026-08-11 11:39"],
      ["支付方式", "微信支付"],
      ["买家留言", "少放些辣油"],
    ])}</div><div class="card"><div class="pale" style="font-size:13px">寄往</div><div>贺小满<span style="margin-left:16px">158****0046</span></div><div style="font-size:13px">临霞市桐浦区槐荫路28号木樨里4幢602室</div></div><div class="foot"><span>问问店家</span><span>取消订单</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "待发货",
      "order.shop": "巷尾酱园",
      ...waresTold(pickles),
      "order.freight": "10.00",
      "order.discount": "6.50",
      "order.paid": "110.00",
      "order.placed": "2026-08-11 11:39",
      "payment.method": "微信支付",
    },
  };
}

export const lateYoungOrders: readonly (() => GoldenPage)[] = [noodleOrder, umbrellaOrder, guitarOrder, pickleOrder];
