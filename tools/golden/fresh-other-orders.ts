/** A second-hand order and an order in a small shop's own app, both of the fourth held-out part. All of it is invented. */
import { back, baseStyle, chevron, face, flatBar, goodsShot, more, pairs, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const secondHand = `${baseStyle}body{background:#f5f5f5;color:#222;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff;border-radius:12px;margin:0 10px 9px;padding:14px 13px}.kv{font-size:13.5px;padding:5px 0}.kv>:first-child{color:#888}.grey{color:#999;font-size:12px}.pill{font-size:13px;padding:6px 14px;border-color:#ddd;margin-left:8px}.cp{color:#888;font-size:12px;margin-left:7px}`;

function xianyuSent(): GoldenPage {
  const number = `31${digits("fresh-second-hand", 17)}`;
  const trade = `2026011922001${digits("fresh-second-hand-trade", 15)}`;
  const name = "九成新护眼台灯学生宿舍用三档调光 毕业出 功能全好 带原装适配器";
  const cp = '<span class="cp">复制</span>';
  return {
    name: "xianyu-order-sent",
    part: "dev",
    layout: "xianyu-order",
    form: "png",
    width: 390,
    scale: 3,
    style: secondHand,
    body: `<div style="background:linear-gradient(#ffe60f,#f5f5f5)">${roundBar("16:42", 45)}<div class="bar">${back}<span></span>${more}</div><div style="padding:2px 20px 14px"><b style="font-size:21px">待收货</b><div style="font-size:13px;color:#555;padding-top:2px">卖家已发货，8天后将自动确认收货</div></div></div>
<div class="card"><div class="pair"><span style="font-size:14px">【云州市】青岚区白石驿站 快件正在派送中</span>${chevron}</div><div class="grey" style="padding:3px 0 11px">2026-01-22 09:31:15</div><div style="font-size:14px">方知夏　152****0087</div><div class="grey">云州市青岚区学苑路1号云州学院7号宿舍楼</div></div>
<div class="card"><div class="lead">${goodsShot("lamp", 78, { ground: "#e9e4da", shape: "#7aa3a8", shade: "#3f6b70" })}<div class="pair"><div style="font-size:14px;line-height:1.45">${name}</div><b style="flex:none">¥46.00</b></div></div><div style="height:1px;background:#f1f1f1;margin:13px 0 7px"></div>${pairs(
      [
        ["成交总价", "¥46.00"],
        ["运费", "¥9.00"],
      ],
    )}<div class="pair" style="padding-top:6px"><span style="font-size:13.5px">实付款</span><b style="font-size:18px;color:#ff3b30">¥55.00</b></div></div>
<div class="card"><div class="pair" style="align-items:center;padding-bottom:7px"><span style="font-size:13.5px;color:#888">卖家昵称</span><span style="display:flex;align-items:center;gap:6px">${face(22, "#c8b27d")}橘子汽水不加冰${chevron}</span></div>${pairs(
      [
        ["订单编号", `${number}${cp}`],
        ["支付宝交易号", `<span style="font-size:12px">${trade}</span>`],
        ["下单时间", "2026-01-19 22:05:13"],
        ["付款时间", "2026-01-19 22:06:40"],
        ["发货时间", "2026-01-20 18:27:59"],
      ],
    )}</div>
<div style="background:#fff;padding:10px 12px 0"><div class="pair" style="align-items:center"><span style="font-size:13px">联系卖家</span><span><span class="pill">查看物流</span><span class="pill" style="background:#ffe60f;border-color:#ffe60f;font-weight:600">确认收货</span></span></div><div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "橘子汽水不加冰",
      "order.item": name,
      "order.freight": "9.00",
      "order.paid": "55.00",
      "order.placed": "2026-01-19 22:05:13",
      "order.paidAt": "2026-01-19 22:06:40",
      "payment.number": trade,
    },
  };
}

const small = `${baseStyle}body{background:#f3f6f0;color:#2b332c}.bit{background:#fff;margin:10px 16px;border-left:4px solid #5d8f6a;padding:12px 16px;border-radius:0 8px 8px 0}.bit h3{font-size:13px;font-weight:500;color:#5d8f6a;padding-bottom:6px}.kv{font-size:13px;padding:3px 0;border-bottom:1px dashed #e2e8de}.kv>:first-child{color:#7b857c}.grey{color:#7b857c;font-size:12px}`;

function unknownSmallApp(): GoldenPage {
  const number = `HD${digits("fresh-small", 14)}`;
  const name = "手工柴烧粗陶茶杯主人杯（单只）";
  return {
    name: "unknown-small-app",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 360,
    scale: 3,
    style: small,
    body: `<div style="background:#5d8f6a;color:#fff">${flatBar("8:03", "5G", 96)}<div style="padding:10px 18px 18px"><div style="font-size:12px;opacity:.85">禾渡 · 器物市集</div><div style="font-size:20px;font-weight:500;padding-top:4px">您的东西在路上啦</div></div></div>
<div class="bit"><h3>这一单买了什么</h3><div class="lead">${goodsShot("jar", 64, { ground: "#e6dfd3", shape: "#8a6f57", shade: "#4c3b2d" })}<div style="font-size:14px">${name}<div class="grey">柴窑 · 落灰釉</div><div class="pair"><span>88.00 元</span><span>2 只</span></div></div></div></div>
<div class="bit"><h3>算一算</h3>${pairs([
      ["东西的钱", "176.00 元"],
      ["邮费", "10.00 元"],
      ["会员立省", "16.00 元"],
      ["您付了", "<b>170.00 元</b>"],
    ])}</div>
<div class="bit"><h3>这一单的来历</h3>${pairs([
      ["单号", number],
      ["哪位匠人", "半坡窑坊"],
      ["哪天下的单", "2026-02-08 07:51"],
      ["怎么付的", "云闪付"],
    ])}</div>
<div class="bit"><h3>送到这里</h3><div style="font-size:13px">云州市栖川县旧城街道水磨巷3号　唐一禾</div><div class="grey">电话 133****0019</div></div>
<div style="display:flex;gap:10px;padding:6px 16px 22px"><span class="pill" style="flex:1;text-align:center;padding:8px 0;color:#5d8f6a">找匠人聊聊</span><span class="pill" style="flex:1;text-align:center;padding:8px 0;background:#5d8f6a;color:#fff">我收到了</span></div>`,
    fields: {
      "order.number": number,
      "order.shop": "半坡窑坊",
      "order.item": name,
      "order.quantity": "2",
      "order.freight": "10.00",
      "order.discount": "16.00",
      "order.paid": "170.00",
      "order.placed": "2026-02-08 07:51",
      "payment.method": "云闪付",
    },
  };
}

export const freshOtherOrders: readonly (() => GoldenPage)[] = [xianyuSent, unknownSmallApp];
