/** Payment records, a parcel's track, a worn order page and a shop nobody knows. All invented. */
import { digits, type GoldenPage, rows, statusBar } from "./page.ts";

function wechatBill(): GoldenPage {
  const number = `42000${digits("wechat-bill", 23)}`;
  return {
    name: "wechat-bill",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 360,
    scale: 3,
    style: `body{background:#fff;color:#191919}.row{padding:7px 22px;align-items:flex-start;justify-content:flex-start}.row span{width:86px;flex:none;color:#888}.row b{font-weight:400;word-break:break-all}
.seal{width:52px;height:52px;border-radius:8px;background:#7fb069;margin:20px auto 10px}`,
    body: `${statusBar("18:47", "5G 39%")}<div style="text-align:center;font-size:17px;font-weight:500;padding:6px">账单详情</div><div class="seal"></div><div style="text-align:center">南风果业</div>
<div style="text-align:center;font-size:34px;font-weight:600;padding:4px 0 20px">-138.60</div><div style="border-top:1px solid #eee;margin:0 22px 8px"></div>${rows(
      [
        ["当前状态", "支付成功"],
        ["支付时间", "2026年2月14日 18:45:29"],
        ["商品", "丹橙礼盒装10斤"],
        ["商户全称", "禾城市南风果业有限公司"],
        ["收单机构", "财付通支付科技有限公司"],
        ["支付方式", "零钱"],
        ["交易单号", number],
        ["商户单号", `NF20260214${digits("merchant", 10)}`],
      ],
    )}<div style="padding:18px 22px;color:#576b95">对订单有疑惑</div>`,
    fields: {
      "payment.amount": "138.60",
      "payment.number": number,
      "payment.at": "2026-02-14 18:45:29",
      "payment.method": "零钱",
      payee: "禾城市南风果业有限公司",
      "order.item": "丹橙礼盒装10斤",
    },
  };
}

function alipayBill(): GoldenPage {
  const number = `2026042722001${digits("alipay-held", 15)}`;
  return {
    name: "alipay-bill",
    part: "dev",
    layout: "alipay-bill",
    form: "png",
    width: 360,
    scale: 2,
    style: `body{background:#f5f5f5;color:#333}.card{background:#fff;margin:10px;border-radius:8px;padding:16px}.row{padding:6px 0;font-size:14px;align-items:flex-start}.row span{color:#999;flex:none;width:80px}.row b{font-weight:400;text-align:right;word-break:break-all}`,
    body: `${statusBar("10:12", "5G 80%")}<div style="text-align:center;font-size:17px;padding:4px">账单详情</div>
<div class="card"><div style="text-align:center">清风眼镜行</div><div style="text-align:center;font-size:30px;font-weight:700">-1,560.00</div><div style="text-align:center;color:#999">交易成功</div><div style="height:14px"></div>${rows(
      [
        ["支付时间", "2026-04-27 10:09:53"],
        ["付款方式", "花呗"],
        ["商品说明", "渐进多焦点镜片配镜"],
        ["收款方全称", "云州市清风眼镜有限公司"],
        ["订单号", number],
        ["商家订单号", `QF${digits("alipay-merchant", 18)}`],
      ],
    )}</div><div class="card">${rows([
      ["账单分类", "医疗健康"],
      ["标签", "添加"],
    ])}</div><div class="card">对此订单有疑问</div>`,
    fields: {
      "payment.amount": "1560.00",
      "payment.number": number,
      "payment.at": "2026-04-27 10:09:53",
      "payment.method": "花呗",
      payee: "云州市清风眼镜有限公司",
      "order.item": "渐进多焦点镜片配镜",
    },
  };
}

const events = [
  { at: "2026-03-12 17:26:40", text: "您的快件已签收，签收人在门口，感谢使用圆通速递" },
  { at: "2026-03-12 09:08:15", text: "【云州市青禾区】派件员正在为您派件" },
  { at: "2026-03-12 05:44:02", text: "【云州市转运中心】已发出，下一站青禾区" },
  { at: "2026-03-10 22:37:58", text: "【禾城市白露县】快件已揽收" },
];

function parcelTrack(): GoldenPage {
  const number = `YT${digits("yunda-track", 13)}`;
  return {
    name: "parcel-track",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 360,
    scale: 2,
    style: `body{background:#eef1f5;color:#222}.card{background:#fff;border-radius:10px;margin:10px;padding:14px}.event{border-left:2px solid #cfd6e0;margin-left:6px;padding:0 0 18px 16px;position:relative}.event:before{content:"";position:absolute;left:-6px;top:6px;width:10px;height:10px;border-radius:5px;background:#cfd6e0}.event:first-child:before{background:#18a058}.at{font-size:12px;color:#8a94a3}`,
    body: `${statusBar("17:41", "5G 58%")}<div style="text-align:center;font-size:17px;padding:6px">物流详情</div><div class="card"><div style="font-size:18px;color:#18a058;font-weight:700">已签收</div><div>圆通速递</div><div style="color:#667">运单号 ${number}</div></div>
<div class="card">${events.map((event) => `<div class="event"><div>${event.text}</div><div class="at">${event.at}</div></div>`).join("")}</div>`,
    fields: {
      "parcel.carrier": "圆通速递",
      "parcel.number": number,
      "parcel.signedAt": "2026-03-12 17:26:40",
      "parcel.events": events,
    },
  };
}

function wornOrder(): GoldenPage {
  const number = `260422-${digits("worn-order", 15)}`;
  return {
    name: "pinduoduo-order-jpeg",
    part: "dev",
    layout: "pinduoduo-order",
    wear: "jpeg-35",
    form: "jpg",
    width: 360,
    scale: 2,
    style: `body{background:#f4f4f4;color:#151516}.hero{background:#e02e24;color:#fff}.card{background:#fff;padding:12px 16px;margin-bottom:8px}.row{padding:4px 0}.row span{color:#777}.row b{font-weight:400}.thumb{width:70px;height:70px;background:repeating-linear-gradient(45deg,#88b04b,#88b04b 6px,#6b8e23 6px,#6b8e23 12px);flex:none}`,
    body: `<div class="hero">${statusBar("21:30", "4G 44%")}<div style="padding:8px 16px 18px"><div style="font-size:19px;font-weight:700">待收货</div><div style="font-size:12px">商家已发货，请留意物流信息</div></div></div>
<div class="card"><b>青山苗圃花卉店</b><div style="display:flex;gap:10px;padding-top:8px"><div class="thumb"></div><div style="flex:1"><div class="between"><span>蓝莓苗盆栽带土带果</span><span>¥45.80</span></div><div class="between" style="color:#777;font-size:13px"><span>三年苗2棵装</span><span>x1</span></div></div></div></div>
<div class="card">${rows([
      ["商品总价", "¥45.80"],
      ["运费", "¥5.00"],
      ["店铺优惠", "-¥3.50"],
      ["实付", "¥47.30"],
    ])}</div><div class="card">${rows([
      ["订单编号", number],
      ["支付方式", "支付宝"],
      ["下单时间", "2026-04-22 21:02:13"],
      ["支付时间", "2026-04-22 21:02:37"],
      ["快递公司", "申通快递"],
      ["快递单号", `77${digits("sto", 13)}`],
    ])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "青山苗圃花卉店",
      "order.item": "蓝莓苗盆栽带土带果",
      "order.quantity": "1",
      "order.freight": "5.00",
      "order.discount": "3.50",
      "order.paid": "47.30",
      "order.placed": "2026-04-22 21:02:13",
      "order.paidAt": "2026-04-22 21:02:37",
      "payment.method": "支付宝",
      "parcel.carrier": "申通快递",
      "parcel.number": `77${digits("sto", 13)}`,
    },
  };
}

function unknownShop(): GoldenPage {
  return {
    name: "unknown-shop",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 360,
    scale: 2,
    style: `body{background:#f3efe4;color:#31402f;padding-bottom:24px}.leaf{border:2px solid #31402f;margin:14px;padding:14px}h1{font-size:22px}table{width:100%;border-collapse:collapse;font-size:13px}td{border-top:1px dashed #8a957f;padding:6px 0}td+td{text-align:right}`,
    body: `${statusBar("06:18", "5G 95%")}<div class="leaf"><h1>山野小铺</h1><div style="font-size:12px">会员自助回执</div></div>
<div class="leaf"><div>谢谢惠顾，第 ${digits("leaf", 5)} 位朋友</div><table><tr><td>野生蜂蜜 一罐</td><td>88元</td></tr><tr><td>竹编提篮 一只</td><td>46元</td></tr><tr><td>送货上门</td><td>另议</td></tr><tr><td>共计</td><td>134元</td></tr></table></div>
<div class="leaf"><div>回执码 SY-${digits("receipt", 8)}</div><div>五月初三上午记账</div><div>有事请到店里说，本铺无网上客服</div></div>`,
    fields: {},
  };
}

/** Payment records, the track, the worn order page and the unknown shop. */
export const billPages: readonly (() => GoldenPage)[] = [wechatBill, alipayBill, parcelTrack, wornOrder, unknownShop];
