/** An electronic invoice that somebody stored as a picture; it was in the fourth held-out part. All of it is invented. */
import { digits, type GoldenPage } from "./page.ts";
import { taxNumber } from "./tax-number.ts";

const style = `body{background:#fff;color:#111;font-family:"Noto Serif CJK SC",serif;font-size:13px;padding:26px 30px 24px}.brown{color:#8a4b2a}.head{position:relative;text-align:center;height:98px}.head h1{display:inline-block;font-size:25px;font-weight:500;color:#8a4b2a;border-bottom:3px double #8a4b2a;padding:2px 18px 4px;margin-top:12px}
.head .no{position:absolute;right:0;top:20px;text-align:left;line-height:1.9}.head .code{position:absolute;left:4px;top:2px}.seal{position:absolute;left:50%;top:-10px;width:170px;height:104px;margin-left:-85px;border:2px solid rgba(214,40,40,.55);border-radius:50%}.seal span{position:absolute;left:0;right:0;font-size:11px;color:rgba(214,40,40,.75)}.code{width:74px;height:74px;background:conic-gradient(#222 25%,#fff 0 50%,#222 0 75%,#fff 0) 0 0/9px 9px,#222;outline:5px solid #fff;outline-offset:-5px}
.grid{border:1.5px solid #8a4b2a}.who{display:flex;border-bottom:1.5px solid #8a4b2a}.who>div{flex:1;display:flex}.who>div+div{border-left:1.5px solid #8a4b2a}.tall{width:26px;flex:none;border-right:1.5px solid #8a4b2a;writing-mode:vertical-rl;text-align:center;padding:6px 3px;letter-spacing:1px;color:#8a4b2a;line-height:19px;font-size:12.5px}.who p{padding:9px 12px}
table{width:100%;border-collapse:collapse}th{font-weight:400;color:#8a4b2a;padding:5px 8px}td{padding:4px 8px}.r{text-align:right}.total{border-top:1.5px solid #8a4b2a;display:flex}.total>*{padding:8px 12px}`;

function line(cells: readonly string[]): string {
  const columns = cells.map((text, at) => `<td${at > 2 ? ' class="r"' : ""}>${text}</td>`).join("");
  return `<tr>${columns}</tr>`;
}

function party(side: string, name: string, code: string): string {
  return `<div><div class="tall" data-whole>${side}方信息</div><div><p><span class="brown">名称：</span>${name}</p><p><span class="brown">统一社会信用代码/纳税人识别号：</span>${code}</p></div></div>`;
}

function invoicePicture(): GoldenPage {
  const number = `2544${digits("fresh-invoice", 16)}`;
  const order = `33${digits("fresh-jd-invoice", 10)}`;
  const seller = taxNumber("91440000", "MA9FRTH1");
  const cells = [
    ["*家用厨房电器具*空气炸锅", "KZ-45", "台", "1", "264.60", "264.60", "13%", "34.40"],
    ["*日用塑料制品*硅胶垫", "圆形", "个", "2", "12.83", "25.66", "13%", "3.34"],
  ];
  const heads = ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"];
  return {
    name: "e-invoice-picture",
    part: "dev",
    layout: "invoice",
    form: "png",
    width: 900,
    scale: 1,
    style,
    body: `<div class="head"><div class="seal"><span style="top:3px">全国统一发票监制章</span><span style="bottom:3px">云州市税务局</span></div><div class="code"></div><h1>电子发票（普通发票）</h1><div class="no"><div><span class="brown">发票号码：</span>${number}</div><div><span class="brown">开票日期：</span>2025年12月05日</div></div></div>
<div class="grid"><div class="who">${party("购买", "程小禾", "")}${party("销售", "云州沐泉家居用品有限公司", seller)}</div><div style="min-height:150px"><table><tr>${heads.map((text, at) => `<th style="text-align:${at > 2 ? "right" : "left"}">${text}</th>`).join("")}</tr>${cells.map(line).join("")}</table></div>
<div style="display:flex;justify-content:space-between;padding:6px 8px 8px"><span class="brown" style="padding-left:70px;letter-spacing:14px" data-whole>合计</span><span style="margin-left:auto;padding-right:150px">¥290.26</span><span>¥37.74</span></div>
<div class="total"><span class="brown" style="width:190px;border-right:1.5px solid #8a4b2a;text-align:center">价税合计（大写）</span><span style="flex:1">⊗ 叁佰贰拾捌圆整</span><span style="width:240px"><span class="brown">（小写）</span>¥328.00</span></div>
<div class="total" style="min-height:70px"><span class="brown tall" data-whole style="padding:6px 3px">备注</span><span>订单号：${order}</span></div></div><div style="padding:10px 60px 0"><span class="brown">开票人：</span>何清</div>`,
    fields: {
      "order.number": order,
      "invoice.number": number,
      "invoice.date": "2025-12-05",
      "invoice.buyer": "程小禾",
      "invoice.seller": "云州沐泉家居用品有限公司",
      "invoice.sellerTaxNumber": seller,
      "invoice.total": "328.00",
      "invoice.tax": "37.74",
      "invoice.totalInWords": "叁佰贰拾捌圆整",
    },
  };
}

export const freshPapers: readonly (() => GoldenPage)[] = [invoicePicture];
