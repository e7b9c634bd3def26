/** Orders bought together and orders out of short films, of the seventh part. All of it is invented. */
import { acts, copyable, farStyle, price, receiver, type Ware, ware } from "./far-parts.ts";
import { back, chevron, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const rice: Ware = {
  shot: goodsShot("jar", 92, { ground: "#f7f0df", shape: "#dcb65c", shade: "#9c7a2c" }),
  name: "东北长粒香大米当季新米真空包装10斤",
  choice: "5kg*1袋【真空装】",
  cost: "29.90",
  count: "2",
};

function ricePage(): GoldenPage {
  const number = `251103-${digits("far-pinduoduo-rice", 15)}`;
  const parcel = `YT${digits("far-pinduoduo-rice-parcel", 13)}`;
  const list = told([
    ["订单编号：", copyable(number)],
    ["商品快照：", "发生交易争议时，可作为判断依据"],
    ["支付方式：", "微信支付"],
    ["下单时间：", "2025-11-03 22:31:16"],
    ["拼单时间：", "2025-11-03 22:31:40"],
    ["发货时间：", "2025-11-04 18:05:39"],
    ["快递方式：", "圆通速递"],
    ["快递单号：", copyable(parcel)],
  ]);
  const promised = `<div class="tiny" style="color:#e02e24;padding-top:5px">退货包运费　破损包赔</div>`;
  return {
    name: "far-pinduoduo-rice",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 390,
    scale: 3,
    style: `${farStyle}body{background:#f4f4f4}.block{border-radius:0;margin:8px 0 0}.told em{width:76px}`,
    body: `<div style="background:#fff">${roundBar("09:17", 46)}<div class="bar">${back}<span class="mid">订单详情</span>${more}</div><div style="padding:6px 14px 12px"><b style="font-size:19px;color:#e02e24">待收货</b><div class="tiny" style="padding-top:2px">【云州市】快件正在派送中，请保持电话畅通${chevron}</div></div></div><div class="block">${receiver("程**", "135****0072", "云州市槐花区石桥路41号二单元****")}</div><div class="block"><div class="pair" style="font-size:14px"><b>禾下粮油专营店</b><span class="tiny pale">联系商家</span></div>${ware(rice, "x", promised)}
${pairs([["平台优惠券", "-¥4.00"]])}<div class="pair kv" style="font-size:14px"><span class="pale">已拼成，2人拼单</span><span>实付：<b style="color:#e02e24">¥55.80</b> (免运费)</span></div></div><div class="block">${list}</div><div style="background:#fff;margin-top:10px">${acts(["申请退款", "查看物流", "确认收货"], "更多")}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "待收货",
      "order.shop": "禾下粮油专营店",
      "order.item": rice.name,
      "order.quantity": "2",
      "order.discount": "4.00",
      "order.paid": "55.80",
      "order.placed": "2025-11-03 22:31:16",
      "payment.method": "微信支付",
      "parcel.carrier": "圆通速递",
      "parcel.number": parcel,
    },
  };
}

const pens: Ware = {
  shot: goodsShot("tall", 90, { ground: "#eef0f8", shape: "#5f71b0", shade: "#333f6d" }),
  name: "按动中性笔速干刷题笔黑色0.5替芯套装",
  choice: "6支笔+20支笔芯",
  cost: "12.50",
  count: "1",
};

function cropped(): GoldenPage {
  const number = `260117-${digits("far-pinduoduo-cropped", 15)}`;
  const list = pairs([
    ["订单编号", copyable(number)],
    ["支付方式", "支付宝"],
    ["下单时间", "2026-01-17 13:08:52"],
    ["支付时间", "2026-01-17 13:09:04"],
  ]);
  return {
    name: "far-pinduoduo-cropped",
    part: "dev",
    layout: "pinduoduo-order",
    wear: "cut-top",
    form: "png",
    width: 412,
    scale: 2,
    style: `${farStyle}body{background:#f4f4f4}.block{border-radius:10px;margin:8px 8px 0}.kv>:first-child{color:#8c8c8c}`,
    body: `${flatBar("13:20", "4G", 27)}<div class="bar" style="padding:18px 14px;line-height:26px">${back}<b class="mid">待发货</b>${more}</div><div class="block" style="margin-top:0"><div class="tiny">商家正在打包您的商品，预计48小时内发货</div></div><div class="block">${receiver("程**", "135****0072", "云州市槐花区石桥路41号二单元****")}</div><div class="block"><div class="pair" style="font-size:14px"><b>小拾光文具小铺</b><span class="tiny pale">进店${chevron}</span></div>${ware(pens, "×", `<div class="tiny pale" style="padding-top:4px">极速退款 · 7天无理由</div>`)}${pairs(
      [
        ["商品金额", "¥12.50"],
        ["运费", "¥0.00"],
      ],
    )}<div class="pair" style="padding-top:7px"><span>实付</span><b>${price("12.50", 17)}</b></div></div><div class="block">${list}</div>${acts(["催发货", "申请退款"], "联系商家")}<div style="height:20px"></div>`,
    fields: {
      "order.number": number,
      "order.shop": "小拾光文具小铺",
      "order.item": pens.name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.paid": "12.50",
      "order.placed": "2026-01-17 13:08:52",
      "order.paidAt": "2026-01-17 13:09:04",
      "payment.method": "支付宝",
    },
  };
}

const jacket: Ware = {
  shot: goodsShot("cloth", 88, { ground: "#eceff3", shape: "#3f5f6f", shade: "#1f313b" }),
  name: "三合一冲锋衣女秋冬可拆卸内胆防风防水外套",
  choice: "雾松绿/M",
  cost: "358.00",
  count: "1",
};

function jacketPage(): GoldenPage {
  const number = `69${digits("far-douyin-jacket", 17)}`;
  const list = pairs([
    ["订单编号", copyable(number)],
    ["下单时间", "2025-10-28 21:56:33"],
    ["支付时间", "2025-10-28 21:56:59"],
    ["支付方式", "抖音支付"],
    ["发货时间", "2025-10-30 11:14:20"],
  ]);
  const costs = pairs([
    ["商品总价", "¥358.00"],
    ["运费", "¥0.00"],
    ["优惠合计", "-¥85.50"],
  ]);
  const cuts = pairs([
    ["店铺优惠", "-¥60.00"],
    ["平台补贴", "-¥25.50"],
  ]);
  return {
    name: "far-douyin-jacket",
    part: "dev",
    layout: "douyin-order",
    form: "png",
    width: 393,
    scale: 3,
    style: `${farStyle}body{background:#f3f3f4;color:#161823}.kv>:first-child{color:#75767c}.cuts{padding-left:12px}.cuts .kv{font-size:12px}`,
    body: `${roundBar("22:40", 55)}<div class="bar">${back}<span class="mid"></span><span style="font-size:14px">客服</span></div><div style="padding:0 16px 6px"><b style="font-size:20px">商家已发货</b><div class="tiny pale">还剩 11天6小时 自动确认收货</div></div><div class="block"><div class="tiny" style="padding-bottom:10px">中通快递 · 包裹正在等待揽收${chevron}</div>${receiver("林**", "139****0064", "云州市东湾区枫叶街9号听涛花园2号楼****")}</div><div class="block"><div style="font-size:14px"><b>棉言棉语服饰旗舰店</b>${chevron}</div>${ware(jacket, "x")}<div class="tiny pale" style="padding-bottom:6px">7天无理由退货　运费险　极速退款</div>${costs}<div class="cuts">${cuts}</div>
<div class="pair" style="padding-top:8px"><span>实付款</span><b style="color:#fe2c55">${price("272.50", 18)}</b></div></div><div class="block"><div style="font-size:14px;font-weight:600">订单信息</div>${list}</div><div style="background:#fff;margin-top:10px">${acts(["申请退款", "查看物流", "确认收货"], "更多")}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "商家已发货",
      "order.shop": "棉言棉语服饰旗舰店",
      "order.item": jacket.name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "85.50",
      "order.paid": "272.50",
      "order.placed": "2025-10-28 21:56:33",
      "order.paidAt": "2025-10-28 21:56:59",
      "payment.method": "抖音支付",
      "parcel.carrier": "中通快递",
    },
  };
}

const fruit: Ware = {
  shot: goodsShot("round", 84, { ground: "#fff3e2", shape: "#f19a3a", shade: "#c46a12" }),
  name: "爱媛果冻橙新鲜现摘薄皮多汁当季水果",
  choice: "净重5斤 中果",
  cost: "39.90",
  count: "2",
};

function squeezed(): GoldenPage {
  const number = `69${digits("far-douyin-squeezed", 17)}`;
  const list = told([
    ["订单编号", copyable(number)],
    ["下单时间", "2025-12-06 10:02:45"],
    ["支付方式", "微信支付"],
    ["支付时间", "2025-12-06 10:03:12"],
    ["成交时间", "2025-12-20 10:40:08"],
  ]);
  return {
    name: "far-douyin-squeezed",
    part: "dev",
    layout: "douyin-order",
    wear: "jpeg-35",
    form: "jpg",
    width: 412,
    scale: 2,
    style: `${farStyle}body{background:#f3f3f4;color:#161823}.block{margin:8px 8px 0}`,
    body: `${flatBar("08:52", "5G", 92)}<div class="bar">${back}<span class="mid">订单详情</span>${more}</div><div style="padding:8px 16px"><b style="font-size:20px">交易完成</b></div><div class="block"><div style="font-size:14px"><b>南屿果园生鲜店</b>${chevron}</div>${ware(fruit)}${acts(["申请售后"])}${pairs(
      [
        ["商品总价", "¥79.80"],
        ["运费", "¥8.00"],
        ["平台优惠", "-¥10.00"],
      ],
    )}<div class="pair" style="padding-top:6px"><span>实付款</span><b>¥77.80</b></div></div><div class="block">${receiver("周**", "136****0043", "云州市湖心区乌桕路17弄8号****")}</div><div class="block">${list}</div>${acts(["删除订单", "评价", "再次购买"])}<div style="height:12px"></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易完成",
      "order.shop": "南屿果园生鲜店",
      "order.item": fruit.name,
      "order.quantity": "2",
      "order.freight": "8.00",
      "order.discount": "10.00",
      "order.paid": "77.80",
      "order.placed": "2025-12-06 10:02:45",
      "order.paidAt": "2025-12-06 10:03:12",
      "payment.method": "微信支付",
    },
  };
}

export const farYoungOrders: readonly (() => GoldenPage)[] = [ricePage, cropped, jacketPage, squeezed];
