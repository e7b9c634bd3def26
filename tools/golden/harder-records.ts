/** Payment record, parcel, invoice and chat of less usual forms. All people, shops and numbers are invented. */
import { conversation, marksOf, messagesOf, type Said } from "./chat-pages.ts";
import { digits, type GoldenPage, rows, statusBar } from "./page.ts";
import { bars, desk } from "./paper-pages.ts";
import { taxNumber } from "./tax-number.ts";

function refundedBill(): GoldenPage {
  const number = `42000${digits("wechat-refunded", 23)}`;
  return {
    name: "wechat-bill-refunded",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 393,
    scale: 2,
    style: `body{background:#ededed;color:#1a1a1a;font-size:15px}.sheet{background:#fff;margin:0 0 9px;padding:8px 20px 14px}.row{padding:6px 0;align-items:flex-start;justify-content:flex-start}.row span{width:88px;flex:none;color:#7f7f7f}.row b{font-weight:400;word-break:break-all}
.more{background:#fff;padding:13px 20px;border-bottom:1px solid #eee}`,
    body: `<div style="background:#fff">${statusBar("20:31", "5G 77%")}<div style="text-align:center;font-size:17px;font-weight:500;padding:5px 0 20px">交易详情</div><div style="text-align:center">星屿皮具护理</div><div style="text-align:center;font-size:36px;font-weight:500">-326.00</div><div style="text-align:center;color:#fa9d3b;padding-bottom:16px">已退款(￥86.50)</div></div>
<div class="sheet" style="border-top:1px solid #eee">${rows([
      ["当前状态", "已部分退款"],
      ["付款时间", "2026年5月17日 12:08:53"],
      ["商品", "真皮沙发上门清洁养护"],
      ["商户全称", "青禾市星屿皮具护理有限公司"],
      ["支付方式", "零钱通"],
      ["交易单号", number],
      ["商户单号", `XY${digits("wechat-refunded-shop", 18)}`],
    ])}</div><div class="more between"><span>查看退款记录</span><i class="go"></i></div><div class="more between"><span>联系商家</span><i class="go"></i></div><div class="more between"><span>申请转账电子凭证</span><i class="go"></i></div>`,
    fields: {
      "payment.amount": "326.00",
      "payment.number": number,
      "payment.at": "2026-05-17 12:08:53",
      "payment.method": "零钱通",
      payee: "青禾市星屿皮具护理有限公司",
      "order.item": "真皮沙发上门清洁养护",
      "refund.amount": "86.50",
    },
  };
}

const stops = [
  { at: "2026-06-18 08:12:33", text: "【云州星桥】派件员阿树正在派件，请保持电话畅通" },
  { at: "2026-06-18 06:40:09", text: "快件已到达【云州星桥】" },
  { at: "2026-06-17 23:05:51", text: "快件离开【云州中转部】，已发往【云州星桥】" },
  { at: "2026-06-16 18:29:14", text: "快件离开【禾城白露】，已发往【云州中转部】" },
  { at: "2026-06-16 16:02:47", text: "【禾城白露】已收件，揽投员小禾" },
];

function ztoTrack(): GoldenPage {
  const number = `78${digits("zto-track", 12)}`;
  const drawn = stops.map(({ at, text }, index) => {
    const [day = "", time = ""] = at.split(" ");
    return `<div style="display:flex;gap:12px;padding-bottom:18px;color:${index === 0 ? "#222" : "#8a8f99"}"><div style="width:76px;text-align:right;font-size:12px;flex:none;line-height:1.6"><div>${day}</div><div>${time}</div></div><i style="width:9px;height:9px;border-radius:5px;background:${index === 0 ? "#1f6ff2" : "#cdd2da"};margin-top:6px;flex:none"></i><div style="flex:1">${text}</div></div>`;
  });
  return {
    name: "parcel-track-zto",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 360,
    scale: 2,
    style: `body{background:#eef1f6;color:#222}.card{background:#fff;border-radius:10px;margin:0 10px 10px;padding:14px}`,
    body: `<div style="background:linear-gradient(#1f6ff2,#5b9bff);color:#fff;padding-bottom:26px">${statusBar("10:33", "4G 29%")}<div style="text-align:center;font-size:16px">快件详情</div></div>
<div class="card" style="margin-top:-14px"><div class="between"><span style="font-size:20px;font-weight:700;color:#1f6ff2">派送中</span><span style="font-size:12px;color:#8a8f99">预计今天18:00前送达</span></div><div style="padding-top:8px">中通快递</div><div class="between"><span>${number}</span><span style="font-size:12px;color:#1f6ff2">复制单号</span></div></div>
<div class="card" style="padding-bottom:0">${drawn.join("")}</div>`,
    fields: { "parcel.carrier": "中通快递", "parcel.number": number, "parcel.events": stops },
  };
}

function jituWaybill(): GoldenPage {
  const number = `JT${digits("jitu-waybill", 13)}`;
  return {
    name: "waybill-jitu",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 560,
    scale: 2,
    style: `${desk.replace("#7a5a3c", "#3f5a4a").replace("#a98560", "#7f9a86").replace("#6b4d33", "#34493c")}.sheet{transform:perspective(1250px) rotateX(-9deg) rotateY(10deg) rotateZ(1deg);padding:10px}.cell{border:1.5px solid #333;padding:9px 12px;margin-top:-1.5px}.split{display:flex;padding:0}.split>div{padding:8px 12px;flex:1}`,
    body: `<div class="sheet"><div class="cell between"><b style="font-size:27px">极兔速递</b><div style="text-align:right;font-size:13px"><div>2026-06-12 17:20:35</div><div>第1/1个</div></div></div>
<div class="cell" style="font-size:46px;font-weight:700;line-height:1.2">F41 B07-112</div><div class="cell between" style="font-size:18px"><span>星桥区梧桐里网点</span><b>05</b></div>
<div class="cell">${bars(number)}<div style="text-align:center;font-size:21px;font-weight:500">${number}</div></div>
<div class="cell" style="font-size:18px"><div>收件：夏小满&nbsp;&nbsp; 134****0017</div><div>云州市星桥区梧桐里9号3单元402</div></div><div class="cell" style="font-size:15px;color:#333"><div>寄件：北坡渔具&nbsp;&nbsp; 400****0052</div><div>青禾市杨柳区临江路77号</div></div>
<div class="cell split"><div style="border-right:1.5px solid #333"><div>物品：渔具</div><div>计费重量：0.86kg</div></div><div><div>签收人：</div><div>日期：</div></div></div><div class="cell between" style="font-size:13px"><span>备注：请放门口鞋柜</span><span>已验视 已实名</span></div></div>`,
    fields: { "parcel.carrier": "极兔速递", "parcel.number": number },
  };
}

const sold = [
  ["*家用厨房电器具*电饭煲", "4L", "台", "1", "353.10", "353.10", "45.90"],
  ["*家用厨房电器具*电饭煲", "", "", "", "", "-35.40", "-4.60"],
  ["*家用厨房电器具*电热水壶", "1.7L", "个", "2", "79.645", "159.29", "20.71"],
  ["*塑料制品*保鲜盒", "三件套", "套", "4", "25.00", "100.00", "13.00"],
  ["*纺织产品*洗碗巾", "", "包", "5", "10.00", "50.00", "6.50"],
] as const;

function longInvoice(): GoldenPage {
  const number = `264400000${digits("invoice-long", 11)}`;
  const tax = taxNumber("91440000", "MA0Q3H6Y");
  const goods = sold.map(
    ([name, kind, unit, count, price, amount, due]) =>
      `<div class="grid"><span>${name}</span><span>${kind}</span><span>${unit}</span><span class="num">${count}</span><span class="num">${price}</span><span class="num">${amount}</span><span class="num">13%</span><span class="num">${due}</span></div>`,
  );
  return {
    name: "e-invoice-several",
    part: "dev",
    layout: "invoice",
    form: "pdf",
    width: 794,
    scale: 1,
    style: `@page{size:210mm 148mm;margin:0}body{font-size:11px;padding:24px 36px;width:794px;height:559px;color:#111}.head{display:grid;grid-template-columns:180px 1fr 190px;align-items:end}.head h1{font-size:21px;font-weight:500;text-align:center;letter-spacing:1px}.box{border:1px solid #24457a;margin-top:-1px;padding:7px 10px}.halves{display:grid;grid-template-columns:1fr 1fr;padding:0}.halves>div{padding:8px 10px;line-height:1.9}
.grid{display:grid;grid-template-columns:172px 74px 40px 50px 96px 1fr 66px 90px;padding:3px 0}.grid.top{color:#24457a;text-align:center}.num{text-align:right}.blue{color:#24457a}`,
    body: `<div class="head"><div style="width:58px;height:58px;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0 0/9px 9px"></div><h1>电子发票（普通发票）</h1><div style="line-height:1.8"><div>发票号码：${number}</div><div>开票日期：2026年06月05日</div></div></div>
<div class="box halves" style="margin-top:12px"><div style="border-right:1px solid #24457a"><div class="blue">购买方信息</div><div>名称：夏小满</div><div>统一社会信用代码/纳税人识别号：</div></div><div><div class="blue">销售方信息</div><div>名称：云州市麦田厨具有限公司</div><div>统一社会信用代码/纳税人识别号：${tax}</div></div></div>
<div class="box" style="min-height:190px"><div class="grid top"><span>项目名称</span><span>规格型号</span><span>单位</span><span>数量</span><span>单价</span><span>金额</span><span>税率/征收率</span><span>税额</span></div>${goods.join("")}</div>
<div class="box"><div class="grid" style="padding:0"><span style="text-align:center">合计</span><span></span><span></span><span></span><span></span><span class="num">¥626.99</span><span></span><span class="num">¥81.51</span></div></div>
<div class="box" style="display:flex"><span class="blue" style="width:190px">价税合计（大写）</span><span style="flex:1">柒佰零捌圆伍角整</span><span class="blue">（小写）</span><span style="width:110px;padding-left:12px">¥708.50</span></div>
<div class="box" style="min-height:56px"><span class="blue">备注：</span>门店自提</div><div class="between" style="padding:10px 10px"><span>开票人：石小溪</span><span>共1页 第1页</span></div>`,
    fields: {
      "invoice.number": number,
      "invoice.date": "2026-06-05",
      "invoice.buyer": "夏小满",
      "invoice.seller": "云州市麦田厨具有限公司",
      "invoice.sellerTaxNumber": tax,
      "invoice.total": "708.50",
      "invoice.tax": "81.51",
      "invoice.totalInWords": "柒佰零捌圆伍角整",
    },
  };
}

const talk: readonly Said[] = [
  { mark: "6月12日 09:14" },
  { who: "other", text: "您好，欢迎光临，请问有什么可以帮您？" },
  { who: "self", text: "毛巾洗了一次就掉色，把白衬衫染绿了" },
  { who: "self", text: "页面上写的是不掉色" },
  { who: "other", text: "亲亲，深色毛巾第一次清洗有浮色是正常现象哦" },
  { mark: "昨天 18:40" },
  { who: "self", text: "检测过了，色牢度不到3级。请退还42.80元，并承担衬衫的损失120元" },
  { who: "other", text: "最多给您补偿10元优惠券，可以吗" },
  { mark: "11:05" },
  { who: "self", text: "不可以。两天内不处理，我就申请平台介入" },
];

function pinduoduoChat(): GoldenPage {
  return {
    name: "pinduoduo-chat",
    part: "dev",
    layout: "pinduoduo-chat",
    form: "png",
    width: 412,
    scale: 2,
    style: `body{background:#f4f4f4;color:#151516}.head{background:#fff;padding-bottom:9px;border-bottom:1px solid #e6e6e6}.mark{text-align:center;padding:14px 0 8px}.mark span{background:#b9b9b9;color:#fff;border-radius:4px;font-size:12px;padding:2px 7px}
.said{display:flex;gap:9px;padding:8px 11px;align-items:flex-start}.said.self{flex-direction:row-reverse}.face{width:42px;height:42px;border-radius:4px;background:#d7b98e;flex:none}.self .face{background:#8fa3c7}.bubble{max-width:258px;background:#fff;border-radius:8px;padding:10px 13px;font-size:16px;line-height:1.4}.self .bubble{background:#fbd9d6}
.quick span{background:#fff;border-radius:14px;padding:4px 12px;margin-right:8px;font-size:13px}`,
    body: `<div class="head">${statusBar("11:07", "5G 52%")}<div style="text-align:center;font-size:17px;font-weight:500">蓝田毛巾工厂店</div></div>${conversation(talk)}<div class="quick" style="padding:16px 11px 10px"><span>查物流</span><span>催发货</span><span>改地址</span></div><div style="background:#fff;height:54px"></div>`,
    fields: { "chat.with": "蓝田毛巾工厂店", "chat.dateMarks": marksOf(talk), "chat.messages": messagesOf(talk) },
  };
}

/** The harder pages besides orders. */
export const harderRecords: readonly (() => GoldenPage)[] = [
  refundedBill,
  ztoTrack,
  jituWaybill,
  longInvoice,
  pinduoduoChat,
];
