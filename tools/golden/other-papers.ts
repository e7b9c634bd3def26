/** A waybill photographed on its box and an invoice as a picture, of the sixth held-out part. All of it is invented. */
import { digits, type GoldenPage } from "./page.ts";
import { taxNumber } from "./tax-number.ts";

const box = `html{background:linear-gradient(160deg,#b08a5c,#8f6c42 55%,#a37d50)}body{padding:52px 48px 58px;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.sheet{width:380px;background:#fdfdfc;color:#121212;border:1.5px solid #333;transform:perspective(1300px) rotateX(-6deg) rotateY(7deg) rotate(1.8deg);box-shadow:0 5px 12px rgba(0,0,0,.35)}.flat .sheet{transform:none!important}.sheet>div{border-bottom:1.5px solid #222;padding:8px 12px}.sheet>div:last-child{border-bottom:0}
.lines{height:58px;background:repeating-linear-gradient(90deg,#111 0 3px,#fdfdfc 3px 5px,#111 5px 6px,#fdfdfc 6px 8px,#111 8px 9px,#fdfdfc 9px 13px,#111 13px 15px,#fdfdfc 15px 16px)}.way{display:flex;gap:10px}.way b{flex:none;width:28px;height:28px;line-height:28px;text-align:center;background:#111;color:#fff;font-size:15px}`;

function depponPaper(): GoldenPage {
  const number = `DPK${digits("other-deppon-paper", 12)}`;
  return {
    name: "other-waybill-deppon",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 476,
    scale: 2,
    style: box,
    body: `<div class="sheet"><div style="display:flex;justify-content:space-between;align-items:center"><b style="font-size:23px">德邦快递</b><span style="font-size:13px;text-align:right">标准快递<br>已验视</span></div><div style="text-align:center;font-size:32px;font-weight:700">云州 07-B12</div><div style="text-align:center;padding:10px 12px 6px"><div class="lines"></div><div style="font-size:19px;letter-spacing:1px">${number}</div></div>
<div class="way"><b>收</b><div><span style="font-size:17px">程**　138****0026</span><div style="font-size:15px">云州市星桥区文澜路88号梧桐里3栋****</div></div></div><div class="way"><b>寄</b><div style="font-size:13px">松果时光家具　400****0012<div>澄江市东站区云杉路16号仓库二号门</div></div></div>
<div style="display:flex;gap:18px;font-size:13px"><span>品名：家具</span><span>件数：1/1</span><span>重量：14.6kg</span></div><div style="display:flex;justify-content:space-between;font-size:12px"><span>2026-01-09 10:15</span><span>代收货款：无</span><span>保价：¥500.00</span></div><div style="font-size:12px">签收前请当面查验外包装，如有破损可拒收<div style="display:flex;gap:90px;padding:6px 0 2px"><span>收件人签名：</span><span>日期：</span></div></div></div>`,
    fields: { "parcel.carrier": "德邦快递", "parcel.number": number },
  };
}

const seller = taxNumber("91440000", "MA7XQ4T2");

const invoiceStyle = `body{background:#fff;color:#111;font-family:"Noto Serif CJK SC",serif;padding:26px 30px 34px;font-size:14px}.brown{color:#8a4b22}.frame{border:1.5px solid #a0622f}.sides{display:flex;border-bottom:1.5px solid #a0622f}.sides>div{flex:1;display:flex}.sides>div:first-child{border-right:1.5px solid #a0622f}.vert{width:30px;border-right:1.5px solid #a0622f;color:#8a4b22;display:flex;align-items:center;justify-content:center;writing-mode:vertical-rl;font-size:14px;line-height:1;letter-spacing:2px;padding:8px 0}.who{padding:12px;flex:1;line-height:2}.who em{font-style:normal;color:#8a4b22}
.cols{display:grid;grid-template-columns:260px 110px 60px 70px 120px 120px 110px 1fr}.cols>*{padding:5px 10px}.cols .right{text-align:right}.cols .mid{text-align:center}`;

/** One row of the table of an invoice: words from left to right. */
function row(words: readonly string[], className = ""): string {
  const sides = ["", "", "mid", "right", "right", "right", "right", "right"];
  return `<div class="cols ${className}">${words.map((word, at) => `<span class="${sides[at]}">${word}</span>`).join("")}</div>`;
}

function invoicePicture(): GoldenPage {
  const number = `2644200000${digits("other-invoice", 10)}`;
  const blank = '<div style="height:64px"></div>';
  return {
    name: "other-invoice-picture",
    part: "dev",
    layout: "invoice",
    form: "png",
    width: 1040,
    scale: 1,
    style: invoiceStyle,
    body: `<div style="display:flex;align-items:flex-start;justify-content:space-between;padding-bottom:14px"><div style="width:230px;font-size:12px;color:#888"><div style="width:74px;height:74px;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0 0/10px 10px"></div></div><div class="brown" style="font-size:27px;border-bottom:3px double #a0622f;padding:0 26px 2px;margin-top:8px">电子发票（普通发票）</div><div style="width:270px;line-height:2;padding-top:10px"><span class="brown">发票号码：</span>${number}<br><span class="brown">开票日期：</span>2026年03月12日</div></div>
<div class="frame"><div class="sides"><div><div class="vert" data-whole>购买方信息</div><div class="who"><em>名称：</em>程小禾<br><em>统一社会信用代码/纳税人识别号：</em></div></div><div><div class="vert" data-whole>销售方信息</div><div class="who"><em>名称：</em>云州溪桥电器有限公司<br><em>统一社会信用代码/纳税人识别号：</em>${seller}</div></div></div>
${row(["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"], "brown")}${row(["*家用厨房电器具*空气炸锅", "XQ-50K", "台", "1", "200.00", "200.00", "13%", "26.00"])}${row(["*家用厨房电器具*烤盘配件", "XQ-P2", "套", "2", "50.00", "100.00", "13%", "13.00"])}${blank}${row(["合　　　计", "", "", "", "", "¥300.00", "", "¥39.00"])}
<div style="display:flex;border-top:1.5px solid #a0622f"><div class="brown" style="width:270px;padding:8px 10px;border-right:1.5px solid #a0622f;text-align:center">价税合计（大写）</div><div style="flex:1;padding:8px 16px">叁佰叁拾玖圆整</div><div style="width:330px;padding:8px 16px"><span class="brown">（小写）</span>¥339.00</div></div><div style="display:flex;border-top:1.5px solid #a0622f;min-height:76px"><div class="vert" data-whole>备注</div><div style="padding:10px 14px">订单编号：33${digits("other-invoice-order", 10)}</div></div></div><div style="padding:12px 60px 0"><span class="brown">开票人：</span>邹云</div>`,
    fields: {
      "order.number": `33${digits("other-invoice-order", 10)}`,
      "invoice.number": number,
      "invoice.date": "2026-03-12",
      "invoice.buyer": "程小禾",
      "invoice.seller": "云州溪桥电器有限公司",
      "invoice.sellerTaxNumber": seller,
      "invoice.total": "339.00",
      "invoice.tax": "39.00",
      "invoice.totalInWords": "叁佰叁拾玖圆整",
    },
  };
}

export const otherPapers: readonly (() => GoldenPage)[] = [depponPaper, invoicePicture];
