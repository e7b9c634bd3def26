/** Photographed waybills and an e-invoice. All people, firms and numbers are invented. */
import { digits, type GoldenPage } from "./page.ts";
import { taxNumber } from "./tax-number.ts";

/** How a sheet lies on a desk. */
export const desk =
  ".flat .sheet{transform:none!important}html{background:linear-gradient(120deg,#7a5a3c,#a98560 55%,#6b4d33)}body{padding:46px 40px 60px}.sheet{background:#fdfcf8;box-shadow:0 14px 30px rgba(0,0,0,.45);color:#151515}";

/** Bars that look like a code and carry none. */
export function bars(seed: string): string {
  const widths = [...digits(seed, 64)].map((digit, at) => ({ at, width: 1 + (Number(digit) % 4) }));
  const spans = widths.map(
    ({ at, width }) => `<i style="width:${width}px;background:${at % 2 === 0 ? "#111" : "none"}"></i>`,
  );
  return `<div style="display:flex;height:52px;justify-content:center">${spans.join("")}</div>`;
}

function ztoWaybill(): GoldenPage {
  const number = `78${digits("zto-waybill", 12)}`;
  return {
    name: "waybill-zto",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 540,
    scale: 2,
    style: `${desk}.sheet{transform:perspective(1300px) rotateX(11deg) rotateY(-7deg) rotateZ(1.4deg);padding:14px}.box{border:1.5px solid #222;padding:8px 10px;margin-top:-1.5px}.big{font-size:40px;font-weight:700;letter-spacing:2px}`,
    body: `<div class="sheet"><div class="between"><b style="font-size:24px">中通快递</b><span>标准快件</span></div>
<div class="box" style="text-align:center"><div class="big">317-08 B2</div></div><div class="box"><b>收</b>&nbsp;&nbsp;<span style="font-size:17px">石小溪 157****0009</span><div style="font-size:17px">云州市青禾区柳枝路18号望月里6幢302</div></div>
<div class="box"><b>寄</b>&nbsp;&nbsp;<span>木上春秋 400****0011</span><div>禾城市白露县工业园东路9号</div></div><div class="box">${bars(number)}<div style="text-align:center;font-size:20px;letter-spacing:1px">${number}</div></div>
<div class="box between"><span>件数：1/1</span><span>重量：12.40kg</span><span>已验视</span></div><div class="box"><div>打印时间：2026-02-28 09:12:36</div><div>备注：易碎品轻拿轻放</div></div></div>`,
    fields: { "parcel.carrier": "中通快递", "parcel.number": number },
  };
}

function sfWaybill(): GoldenPage {
  const number = `SF${digits("sf-waybill", 13)}`;
  return {
    name: "waybill-sf",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 540,
    scale: 2,
    style: `${desk.replace("#7a5a3c", "#55606b").replace("#a98560", "#8f9aa5")}.sheet{transform:perspective(1200px) rotateX(14deg) rotateY(8deg) rotateZ(-2deg);padding:16px;border-radius:4px}.rule{border-top:2px dashed #444;margin:10px 0}`,
    body: `<div class="sheet"><div class="between"><b style="font-size:26px">顺丰速运</b><b style="font-size:17px">特快</b></div>${bars(number)}<div style="text-align:center;font-size:19px">运单号 ${number}</div><div class="rule"></div>
<div style="font-size:44px;font-weight:700">571QH-06</div><div class="rule"></div><div style="font-size:18px">收件人：云朵朵 186****0003</div><div style="font-size:18px">青禾市杨柳区长亭街道书院路205号</div>
<div class="rule"></div><div>寄件人：墨羽 020****0021</div><div>云州市星桥区科园二路33号</div><div class="rule"></div><div class="between"><span>付款方式：寄付月结</span><span>声明价值：500元</span></div><div class="between"><span>托寄物：键盘</span><span>实际重量：1.3kg</span></div><div>收件日期：2026年5月6日</div></div>`,
    fields: { "parcel.carrier": "顺丰速运", "parcel.number": number },
  };
}

const invoiceStyle = `@page{size:210mm 140mm;margin:0}body{font-family:"Noto Serif CJK SC",serif;font-size:12px;padding:26px 34px;width:794px;height:529px;color:#000}h1{font-size:22px;font-weight:500;text-align:center;color:#7a3b1d;border-bottom:3px double #7a3b1d;width:300px;margin:0 auto}
table{width:100%;border-collapse:collapse}td,th{border:1px solid #7a3b1d;padding:5px 8px;font-weight:400;text-align:left}.side{width:26px;text-align:center;color:#7a3b1d;line-height:1.15;padding:4px}.num{text-align:right}.open td{border-width:0 1px}h1+div{margin:8px 0;text-align:right}th{color:#7a3b1d;text-align:center}`;

function party(side: string, name: string, code: string): string {
  return `<td class="side" data-whole>${[...side].join("<br>")}</td><td><div>名称：${name}</div><div style="margin-top:14px">统一社会信用代码/纳税人识别号：${code}</div></td>`;
}

function invoice(): GoldenPage {
  const number = `263300000${digits("invoice-held", 11)}`;
  const [buyerTax, sellerTax] = [taxNumber("91330000", "MA0B7D2X"), taxNumber("91440000", "MA0K5G9T")];
  return {
    name: "e-invoice",
    part: "dev",
    layout: "invoice",
    form: "pdf",
    width: 794,
    scale: 1,
    style: invoiceStyle,
    body: `<h1>电子发票（普通发票）</h1><div><div>发票号码：${number}</div><div>开票日期：2026年03月18日</div></div>
<table><tr>${party("购买方信息", "云州市晨光图书有限公司", buyerTax)}${party("销售方信息", "禾城市青石办公用品有限公司", sellerTax)}</tr></table>
<table class="open" style="border-bottom:1px solid #7a3b1d"><tr><th>项目名称</th><th>规格型号</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th><th>税率/征收率</th><th>税额</th></tr>
<tr><td>*纸制品*复印纸</td><td>A4 80g</td><td>箱</td><td class="num">4</td><td class="num">150.00</td><td class="num">600.00</td><td class="num">13%</td><td class="num">78.00</td></tr>
<tr><td>*文具*中性笔</td><td>0.5mm</td><td>盒</td><td class="num">10</td><td class="num">12.00</td><td class="num">120.00</td><td class="num">13%</td><td class="num">15.60</td></tr>
<tr>${'<td style="height:60px"></td>'.repeat(8)}</tr>
<tr><td colspan="5" style="text-align:center">合 计</td><td class="num">¥720.00</td><td></td><td class="num">¥93.60</td></tr></table>
<table style="margin-top:-1px"><tr><td style="width:170px">价税合计（大写）</td><td style="border-right:0">捌佰壹拾叁圆陆角整</td><td style="border-left:0">（小写）¥813.60</td></tr></table>
<table style="margin-top:-1px"><tr><td class="side" data-whole>备<br>注</td><td style="height:50px">订单号 QS20260318006</td></tr></table><div style="padding:8px 30px">开票人：林一页</div>`,
    fields: {
      "invoice.number": number,
      "invoice.date": "2026-03-18",
      "invoice.buyer": "云州市晨光图书有限公司",
      "invoice.buyerTaxNumber": buyerTax,
      "invoice.seller": "禾城市青石办公用品有限公司",
      "invoice.sellerTaxNumber": sellerTax,
      "invoice.total": "813.60",
      "invoice.totalInWords": "捌佰壹拾叁圆陆角整",
    },
  };
}

/** The two photographed waybills and the invoice. */
export const paperPages: readonly (() => GoldenPage)[] = [ztoWaybill, sfWaybill, invoice];
