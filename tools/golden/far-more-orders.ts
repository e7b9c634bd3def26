/** Orders of two further markets, of the seventh part. All of it is invented. */
import { acts, copyable, farStyle, price, receiver, type Ware, ware } from "./far-parts.ts";
import { back, chevron, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const tea: Ware = {
  shot: goodsShot("box", 86, { ground: "#eef0e6", shape: "#6f8f4a", shade: "#3c5424" }),
  name: "高山云雾绿茶散装罐装一级新茶",
  choice: "250g*2罐",
  cost: "88.00",
  count: "3",
};

function teaPage(): GoldenPage {
  const number = `2534${digits("far-kuaishou-tea", 12)}`;
  const list = told([
    ["订单编号", copyable(number)],
    ["下单时间", "2025-12-11 21:33:07"],
    ["付款时间", "2025-12-11 21:33:25"],
    ["支付方式", "微信支付"],
    ["发货时间", "2025-12-12 15:49:50"],
  ]);
  return {
    name: "far-kuaishou-tea",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 412,
    scale: 2,
    style: `${farStyle}body{background:#f5f5f6}`,
    body: `${flatBar("12:58", "5G", 66)}<div class="bar">${back}<b style="font-size:18px">商家已发货</b>${more}</div><div class="pale tiny" style="padding:0 16px 4px 40px">还剩8天20小时自动确认收货</div><div class="block"><div class="tiny" style="padding-bottom:9px">极兔速递 运输中，已到达云州转运中心${chevron}</div>${receiver("林**", "139****0064", "云州市东湾区枫叶街9号听涛花园2号楼****")}</div><div class="block"><div style="font-size:14px"><b>茶农老崔家</b>${chevron}</div>${ware(tea, "x", `<div class="tiny" style="color:#fe3666;padding-top:4px">退货补运费　坏单包赔</div>`)}${pairs(
      [
        ["商品总价", "¥264.00"],
        ["运费", "¥0.00"],
        ["主播红包", "-¥12.00"],
      ],
    )}<div class="pair" style="padding-top:7px"><span>实付金额</span><b style="color:#fe3666">${price("252.00", 18)}</b></div></div><div class="block">${list}</div>${acts(["申请售后", "查看物流", "确认收货"], "更多")}<div style="height:10px"></div>`,
    fields: {
      "order.number": number,
      "order.status": "商家已发货",
      "order.shop": "茶农老崔家",
      "order.item": tea.name,
      "order.quantity": "3",
      "order.freight": "0.00",
      "order.discount": "12.00",
      "order.paid": "252.00",
      "order.placed": "2025-12-11 21:33:07",
      "order.paidAt": "2025-12-11 21:33:25",
      "payment.method": "微信支付",
      "parcel.carrier": "极兔速递",
    },
  };
}

const coat: Ware = {
  shot: goodsShot("cloth", 92, { ground: "#f3eef2", shape: "#a8889d", shade: "#634a5a" }),
  name: "双面羊毛呢短款大衣女",
  choice: "颜色：藕紫　尺码：160/84A",
  cost: "529.00",
  count: "1",
};

function coatPage(): GoldenPage {
  const number = `251123${digits("far-vip-coat", 8)}`;
  const list = pairs([
    ["订单编号", copyable(number)],
    ["下单时间", "2025-11-23 08:10:29"],
    ["支付方式", "支付宝"],
    ["配送方式", "快递配送"],
  ]);
  const costs = pairs([
    ["商品金额", "¥529.00"],
    ["运费", "¥0.00"],
    ["优惠券", "-¥50.00"],
  ]);
  return {
    name: "far-vip-coat",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 393,
    scale: 3,
    style: `${farStyle}body{background:#f5f5f5}.block{border-radius:8px}.kv>:first-child{color:#8c8c8c}`,
    body: `${roundBar("17:45", 29)}<div class="bar">${back}<span class="mid">订单详情</span><span style="font-size:14px">客服</span></div><div style="padding:8px 16px;background:#fbe9f2;color:#d8127f"><b style="font-size:18px">订单已签收</b><div class="tiny">签收后7天内可申请退换货</div></div><div class="block">${receiver("程**", "135****0072", "云州市槐花区石桥路41号二单元****")}</div><div class="block"><div style="font-size:14px;font-weight:600">织云女装专场</div>${ware(coat, "x")}<div class="tiny pale">7天无理由放心退</div></div><div class="block">${costs}<div class="pair" style="padding-top:8px"><span></span><span>实付金额：<b style="color:#d8127f">${price("479.00", 18)}</b></span></div></div><div class="block">${list}</div><div style="background:#fff;margin-top:10px">${acts(["申请退换", "再次购买"], "删除订单")}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "订单已签收",
      "order.shop": "织云女装专场",
      "order.item": coat.name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "50.00",
      "order.paid": "479.00",
      "order.placed": "2025-11-23 08:10:29",
      "payment.method": "支付宝",
    },
  };
}

export const farMoreOrders: readonly (() => GoldenPage)[] = [teaPage, coatPage];
