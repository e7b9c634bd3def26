/** Two orders of a shop of electric goods by day and by night, of the seventh part. All of it is invented. */
import { acts, copyable, farStyle, price, receiver, type Ware, ware } from "./far-parts.ts";
import { back, chevron, flatBar, goodsShot, more, pairs, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const heater: Ware = {
  shot: goodsShot("box", 86, { ground: "#f2f2f4", shape: "#d9dade", shade: "#8f9198" }),
  name: "石墨烯踢脚线取暖器家用节能速热全屋电暖气",
  choice: "白色 2200W 遥控款",
  cost: "499.00",
  count: "1",
};

function heaterPage(): GoldenPage {
  const number = `33${digits("far-jd-heater", 10)}`;
  const list = pairs([
    ["订单编号", copyable(number)],
    ["下单时间", "2025-11-11 00:03:29"],
    ["支付方式", "京东白条"],
    ["支付时间", "2025-11-11 00:03:51"],
    ["配送方式", "京东快递"],
    ["配送时间", "11月12日[周三] 09:00-15:00"],
    ["发票信息", "电子普通发票-个人"],
  ]);
  const costs = pairs([
    ["商品总额", "¥499.00"],
    ["运费", "+¥0.00"],
    ["促销立减", "-¥50.00"],
    ["优惠券", "-¥30.00"],
    ["京豆", "-¥2.15"],
  ]);
  const promised = `<div class="tiny" style="color:#b07a3f;padding-top:4px">7天无理由退货 · 30天价保</div>`;
  return {
    name: "far-jd-heater",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 393,
    scale: 2,
    style: `${farStyle}body{background:#f5f6fa}.block{margin:8px 8px 0}.kv>:first-child{color:#888b94}.self{background:#fa2c19;color:#fff}`,
    body: `<div style="background:linear-gradient(#fff,#f5f6fa)">${roundBar("12:26", 83)}<div class="bar">${back}<span></span>${more}</div><div style="padding:2px 16px 10px"><b style="font-size:21px">完成</b><div class="pale tiny">感谢您在京东购物，欢迎您再次光临</div></div></div><div class="block"><div class="pair"><span class="tiny">您的订单已由本人签收，签收时间 2025-11-12 10:48:06</span>${chevron}</div><div style="height:10px"></div>${receiver("许明禾", "137****0018", "云州市松江路26号柿子巷小区5幢****")}</div>
<div class="block"><div style="font-size:14px"><i class="mark self">自营</i><b>暖序京东自营旗舰店</b>${chevron}</div>${ware(heater, "×", promised)}${acts(["申请售后", "加购物车"])}</div><div class="block">${costs}<div class="pair" style="border-top:1px solid #f0f0f0;margin-top:6px;padding-top:9px"><span class="grow"></span><span>实付款：<b style="color:#fa2c19">${price("416.85", 18)}</b></span></div></div><div class="block">${list}</div><div style="background:#fff;margin-top:10px">${acts(["卖了换钱", "查看发票", "再次购买"], "更多")}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "完成",
      "order.shop": "暖序京东自营旗舰店",
      "order.item": heater.name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.paid": "416.85",
      "order.placed": "2025-11-11 00:03:29",
      "order.paidAt": "2025-11-11 00:03:51",
      "payment.method": "京东白条",
      "parcel.carrier": "京东快递",
      "parcel.signedAt": "2025-11-12 10:48:06",
    },
  };
}

const keys: readonly Ware[] = [
  {
    shot: goodsShot("box", 80, { ground: "#2b2d31", shape: "#8b8f99", shade: "#4b4e57" }),
    name: "87键三模机械键盘客制化热插拔",
    choice: "青灰，红轴",
    cost: "329.00",
    count: "1",
  },
  {
    shot: goodsShot("box", 80, { ground: "#2f2a26", shape: "#a07c57", shade: "#5b432b" }),
    name: "胡桃木键盘手托实木掌托",
    choice: "87键适用",
    cost: "59.00",
    count: "1",
  },
];

function night(): GoldenPage {
  const number = `32${digits("far-jd-night", 10)}`;
  const parcel = `77${digits("far-jd-night-parcel", 13)}`;
  const list = pairs([
    ["订单编号：", copyable(number)],
    ["下单时间：", "2026-03-08 19:22:47"],
    ["支付方式：", "微信支付"],
    ["支付时间：", "2026-03-08 19:23:10"],
    ["承运人：", "申通快递"],
    ["货运单号：", copyable(parcel)],
  ]);
  const costs = pairs([
    ["商品总额", "¥388.00"],
    ["运费", "+¥6.00"],
    ["店铺优惠", "-¥40.00"],
  ]);
  return {
    name: "far-jd-night",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 412,
    scale: 2,
    style: `${farStyle}body{background:#141416;color:#e6e6e8}.block{background:#1f2023;margin:8px 8px 0}.kv>:first-child,.pale{color:#85878d}.acts span{border-color:#4a4b50}`,
    body: `${flatBar("20:11", "5G", 64)}<div class="bar">${back}<b style="font-size:18px">等待收货</b>${more}</div><div class="block"><div class="lead">${receiver("周**", "136****0043", "云州市湖心区乌桕路17弄8号****")}</div></div><div class="block"><div style="font-size:14px"><b>松涛数码专营店</b>${chevron}</div>${keys.map((one) => ware(one, "x")).join("")}<div class="pair tiny pale" style="padding:4px 0"><span>由 松涛数码专营店 发货并提供售后服务</span></div></div>
<div class="block">${list}</div><div class="block">${costs}<div class="pair" style="padding-top:8px;border-top:1px solid #2e2f33;margin-top:5px"><span>实付款</span><b style="color:#ff5a4a">${price("354.00", 19)}</b></div></div>${acts(["取消订单", "查看物流", "确认收货"], "联系商家")}<div style="height:14px"></div>`,
    fields: {
      "order.number": number,
      "order.status": "等待收货",
      "order.shop": "松涛数码专营店",
      "order.item": keys.map((one) => one.name),
      "order.quantity": keys.map((one) => one.count),
      "order.freight": "6.00",
      "order.discount": "40.00",
      "order.paid": "354.00",
      "order.placed": "2026-03-08 19:22:47",
      "order.paidAt": "2026-03-08 19:23:10",
      "payment.method": "微信支付",
      "parcel.carrier": "申通快递",
      "parcel.number": parcel,
    },
  };
}

export const farJdOrders: readonly (() => GoldenPage)[] = [heaterPage, night];
