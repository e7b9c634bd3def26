/** Parcels under way, a label from a parcel and an invoice, held out from the parser's author. All of it is invented. */
import { back, baseStyle, chevron, flatBar, more, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";
import { taxNumber } from "./tax-number.ts";

type Stop = { readonly at: string; readonly text: string };

const trackStyle = `${baseStyle}body{background:#f5f6f8;color:#1f2023;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:13px}.white{background:#fff;border-radius:12px;margin:0 10px 10px;padding:14px}.grey{color:#92959b}.stop{border-left:2px solid #dfe1e6;margin-left:6px;padding:0 0 15px 16px;position:relative}.stop:before{content:"";position:absolute;left:-6px;top:5px;width:10px;height:10px;border-radius:50%;background:#cfd2d8}.stop:first-child{font-weight:600}.stop:first-child:before{background:var(--hue)}`;

function stopsDrawn(list: readonly Stop[], timeFirst: boolean): string {
  return list
    .map(({ at, text }) => {
      const time = `<div class="grey" style="font-size:12px;font-weight:400">${at}</div>`;
      return `<div class="stop">${timeFirst ? `${time}<div>${text}</div>` : `<div>${text}</div>${time}`}</div>`;
    })
    .join("");
}

function ytoSigned(): GoldenPage {
  const number = `YT76${digits("strange-yto", 11)}`;
  const stops: readonly Stop[] = [
    { at: "2026-01-08 17:42:19", text: "客户签收人：门卫室 已签收，感谢使用圆通速递，期待再次为您服务" },
    { at: "2026-01-08 08:15:40", text: "云州市青岚区公司 派件中，派件员：佟师傅，电话：170****0055" },
    { at: "2026-01-08 05:33:02", text: "快件已到达 云州市青岚区公司" },
    { at: "2026-01-07 03:10:58", text: "快件已从 南屿转运中心 发出，下一站 云州转运中心" },
    { at: "2026-01-06 19:26:31", text: "南屿市海棠区公司 已收件，取件人：柯师傅" },
  ];
  return {
    name: "strange-track-yto",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 360,
    scale: 3,
    style: `${trackStyle}:root{--hue:#5b2d90}`,
    body: `${flatBar("20:18", "5G", 58)}<div class="bar" style="background:#5b2d90;color:#fff">${back}<span style="flex:1;text-align:center">运单详情</span>${more}</div><div style="height:10px"></div>
<div class="white"><div class="pair"><b style="font-size:20px;color:#5b2d90">已签收</b><span class="grey">投诉</span></div><div style="padding-top:6px">圆通速递　${number}　<span style="color:#5b2d90">复制</span></div><div class="pair" style="padding-top:12px;font-size:16px"><span>南屿市</span><span class="grey" style="font-size:12px">历时1天22小时</span><span>云州市</span></div></div>
<div class="white">${stopsDrawn(stops, true)}</div><div class="white"><div class="pair"><span>寄件服务评价</span>${chevron}</div></div>`,
    fields: {
      "parcel.carrier": "圆通速递",
      "parcel.number": number,
      "parcel.signedAt": "2026-01-08 17:42:19",
      "parcel.events": stops,
    },
  };
}

function sfUnderWay(): GoldenPage {
  const number = `SF03${digits("strange-sf", 11)}`;
  const stops: readonly Stop[] = [
    { at: "2025-12-11 06:27", text: "快件到达 【北原松溪营业点】" },
    { at: "2025-12-10 23:54", text: "快件在【北原航空中转场】完成分拣，准备发往下一站" },
    { at: "2025-12-10 15:20", text: "快件已发车" },
    { at: "2025-12-10 11:08", text: "顺丰速运 已收取快件" },
  ];
  return {
    name: "strange-track-sf",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 390,
    scale: 3,
    style: `${trackStyle}:root{--hue:#dc1e32}`,
    body: `${roundBar("07:02", 95)}<div class="bar">${back}<b style="flex:1;text-align:center">顺丰速运</b>${more}</div><div style="height:110px;margin:0 10px 10px;border-radius:12px;background:linear-gradient(120deg,#dfe8df,#e9e4d6 60%,#d6e1ea)"></div>
<div class="white"><div class="pair"><b style="font-size:19px">运送中</b><span class="grey">预计今天 18:00 前送达</span></div><div style="padding:8px 0 2px">运单号 ${number}　<span class="grey">复制</span></div><div class="grey">托寄物：衣服鞋帽 | 付款方式：寄付月结</div></div>
<div class="white">${stopsDrawn(stops, false)}</div>
<div class="white"><div class="pair"><span class="grey">收</span><span>北原市松溪区　段*　186****0081</span></div></div><div style="display:flex;text-align:center;background:#fff;padding:13px 0"><span style="flex:1">改派</span><span style="flex:1">催派</span><span style="flex:1">在线客服</span></div><div class="end" style="background:#fff"></div>`,
    fields: { "parcel.carrier": "顺丰速运", "parcel.number": number, "parcel.events": stops },
  };
}

/** Bars that encode nothing. */
function bars(seed: string, height: number): string {
  const strokes = [...digits(seed, 70)].map((digit, at) => {
    const width = 1 + (Number(digit) % 3);
    return `<i style="width:${width}px;margin-right:${1 + ((Number(digit) + at) % 3)}px;height:${height}px;background:#151515;flex:none"></i>`;
  });
  return `<div style="display:flex;justify-content:center;overflow:hidden">${strokes.join("")}</div>`;
}

function stoWaybill(): GoldenPage {
  const number = `77${digits("strange-sto", 13)}`;
  return {
    name: "strange-waybill-sto",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 420,
    scale: 2,
    style: `body{background:radial-gradient(circle at 30% 20%,#b08a5f,#8a6743);padding:34px 30px 40px;color:#141414;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.sheet{background:#fbfaf7;border:1px solid #ddd;transform:perspective(1350px) rotateX(7deg) rotateY(-7deg) rotateZ(1.1deg)}.flat .sheet{transform:none!important}.sheet>div{border-bottom:1.5px solid #222;padding:8px 12px}.sheet>div:last-child{border:0}.big{font-size:34px;font-weight:700;letter-spacing:1px;text-align:center}.small{font-size:12px}`,
    body: `<div class="sheet"><div class="pair" style="display:flex;justify-content:space-between;align-items:center"><b style="font-size:24px">申通快递</b><span class="small">标准快递</span></div>
<div>${bars("strange-sto-bars", 56)}<div style="text-align:center;font-size:17px;letter-spacing:2px;padding-top:3px">${number}</div></div><div class="big">571-K08 113</div><div style="font-size:17px">云州集散包</div>
<div style="display:flex;gap:10px"><b style="font-size:20px">收</b><div style="font-size:16px"><b>温以宁</b>　138****0090<div>云州市青岚区竹里路18号3幢502室</div></div></div>
<div style="display:flex;gap:10px"><b style="font-size:16px">寄</b><div class="small">木棉小铺　132****0015<div>南屿市海棠区码头路3号仓</div></div></div>
<div class="small" style="display:flex;justify-content:space-between"><span>重量：1.20kg</span><span>打印时间：2026-02-27 14:05:33</span></div><div class="small">物品：日用品　已验视　签收人：</div></div>`,
    fields: { "parcel.carrier": "申通快递", "parcel.number": number },
  };
}

const invoiceStyle = `body{background:#fff;color:#222;padding:26px 34px;font-family:"Liberation Sans","Noto Serif CJK SC",serif;font-size:13px}h1{color:#8a3a1e;text-align:center;font-size:24px;font-weight:600;letter-spacing:3px}.label{color:#8a3a1e}table{border-collapse:collapse;width:100%;margin-top:10px}td{border:1px solid #8a3a1e;padding:6px 8px;vertical-align:top}.goods td{border-width:0 0 0 1px;padding:4px 8px}.r{text-align:right}`;

function photoInvoice(): GoldenPage {
  const number = `2699${digits("strange-invoice", 16)}`;
  const tax = taxNumber("91990107", "MA0HD4R7");
  const label = (text: string) => `<span class="label">${text}</span>`;
  return {
    name: "strange-invoice-picture",
    part: "dev",
    layout: "invoice",
    form: "png",
    width: 840,
    scale: 2,
    style: invoiceStyle,
    body: `<div style="display:flex;justify-content:space-between;align-items:center"><span style="width:190px"></span><h1>电子发票（普通发票）</h1><div style="width:230px"><div>${label("发票号码：")}${number}</div><div>${label("开票日期：")}2026年01月09日</div></div></div>
<table><tr><td style="width:50%">${label("购买方信息")}<div>${label("名称：")}乔木生</div><div>${label("统一社会信用代码/纳税人识别号：")}</div></td><td>${label("销售方信息")}<div>${label("名称：")}云州枕石家居用品有限公司</div><div>${label("统一社会信用代码/纳税人识别号：")}${tax}</div></td></tr></table>
<table style="margin:0;border:1px solid #8a3a1e;border-top:0" class="goods"><tr class="label"><td>项目名称</td><td>规格型号</td><td>单位</td><td>数量</td><td class="r">单价</td><td class="r">金额</td><td class="r">税率/征收率</td><td class="r">税额</td></tr><tr><td>*金属制品*保温壶</td><td>2000mL</td><td>个</td><td>1</td><td class="r">175.22</td><td class="r">175.22</td><td class="r">13%</td><td class="r">22.78</td></tr><tr><td colspan="8" style="height:46px"></td></tr><tr><td class="label">合计</td><td colspan="4"></td><td class="r">¥175.22</td><td></td><td class="r">¥22.78</td></tr></table>
<table style="margin:0"><tr><td style="border-top:0;width:170px">${label("价税合计（大写）")}</td><td style="border-top:0"><span style="display:flex;justify-content:space-between"><span>壹佰玖拾捌圆整</span><span style="padding-right:90px">${label("（小写）")}¥198.00</span></span></td></tr><tr><td>${label("备注")}</td><td style="height:52px">网店订单，个人消费</td></tr></table><div style="padding-top:10px">${label("开票人：")}谢知秋</div>`,
    fields: {
      "invoice.number": number,
      "invoice.date": "2026-01-09",
      "invoice.buyer": "乔木生",
      "invoice.seller": "云州枕石家居用品有限公司",
      "invoice.sellerTaxNumber": tax,
      "invoice.tax": "22.78",
      "invoice.total": "198.00",
      "invoice.totalInWords": "壹佰玖拾捌圆整",
    },
  };
}

export const strangePapers: readonly (() => GoldenPage)[] = [ytoSigned, sfUnderWay, stoWaybill, photoInvoice];
