/** A photographed waybill and an invoice as a picture, of the eighth part. All of it is invented. */
import { digits, type GoldenPage } from "./page.ts";
import { taxNumber } from "./tax-number.ts";

const paper = `html{background:radial-gradient(circle at 30% 20%,#c9a472,#8a6741)}body{padding:60px 56px 64px;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:13px}.sheet{width:376px;background:#fbfbf9;color:#151515;border-radius:3px;box-shadow:0 4px 14px rgba(0,0,0,.4);transform:perspective(1200px) rotateX(7deg) rotateY(5deg) rotate(-1.9deg)}.flat .sheet{transform:none!important}.sheet>div{padding:7px 12px;border-bottom:1.4px dashed #555}.sheet>div:last-child{border:0}
.bars{height:54px;background:repeating-linear-gradient(90deg,#151515 0 2px,#fbfbf9 2px 3px,#151515 3px 7px,#fbfbf9 7px 10px,#151515 10px 11px,#fbfbf9 11px 13px,#151515 13px 16px,#fbfbf9 16px 17px)}.side{display:flex;gap:10px}.side b{flex:none;width:26px;height:26px;line-height:26px;border-radius:50%;text-align:center;background:#151515;color:#fbfbf9;font-size:14px}`;

function shentongPaper(): GoldenPage {
  const number = `77${digits("new-waybill-shentong", 13)}`;
  return {
    name: "new-waybill-shentong",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 488,
    scale: 2,
    style: paper,
    body: `<div class="sheet"><div style="display:flex;justify-content:space-between;align-items:center"><b style="font-size:22px">申通快递</b><span style="font-size:12px">2026-01-15 19:42:06</span></div><div style="text-align:center;font-size:36px;font-weight:700;line-height:1.35">230-D06 09</div><div style="font-size:17px;font-weight:600">集　澜川转运中心</div>
<div class="side"><b>收</b><div style="font-size:16px">苗*川　137****0029<div style="font-size:14px">澜川市北埠区杏花巷9号院2栋3**</div></div></div><div class="side"><b>寄</b><div>棉花糖家纺　132****0085<div>麦汀市东湖区织里路41号</div></div></div><div style="text-align:center"><div class="bars"></div><div style="font-size:18px;letter-spacing:1px;padding-top:4px">${number}</div></div>
<div style="display:flex;justify-content:space-between"><span>内件：四件套×1</span><span>重量：2.3kg</span><span>已验视</span></div><div style="font-size:12px">快件送达收件人或代收人签字后，视为已签收。<div style="display:flex;justify-content:space-between;padding:8px 40px 4px 0"><span>签收人：</span><span>时间：</span></div></div></div>`,
    fields: { "parcel.carrier": "申通快递", "parcel.number": number },
  };
}

const seller = taxNumber("91330000", "MA4LCH8Q");

const formStyle = `body{background:#fff;color:#151515;font-family:"Noto Serif CJK SC",serif;font-size:14px;padding:28px 34px 30px}.red{color:#82401c}.frame{border:1.5px solid #9a5a2c}.cut{border-top:1.5px solid #9a5a2c}.vert{width:32px;flex:none;color:#82401c;display:flex;align-items:center;justify-content:center;writing-mode:vertical-rl;line-height:1;letter-spacing:3px;border-right:1.5px solid #9a5a2c;padding:10px 0}.half{flex:1;display:flex}.half+.half{border-left:1.5px solid #9a5a2c}.half p{padding:14px 12px;line-height:2.1}
.cells{display:grid;grid-template-columns:270px 100px 60px 80px 130px 130px 100px 1fr}.cells span{padding:5px 9px;text-align:center}.cells span:first-child{text-align:left}`;

/** A row of the table: its words from left to right. */
function cells(words: readonly string[], className = ""): string {
  return `<div class="cells ${className}">${words.map((word) => `<span>${word}</span>`).join("")}</div>`;
}

/** One side of a sale: whose name and which number. */
function side(word: string, name: string, number: string): string {
  return `<div class="half"><div class="vert" data-whole>${word}</div><p><span class="red">名称：</span>${name}<br><span class="red">统一社会信用代码/纳税人识别号：</span>${number}</p></div>`;
}

function picturedInvoice(): GoldenPage {
  const number = `2633200000${digits("new-invoice", 10)}`;
  const order = `33${digits("new-jd-blender", 10)}`;
  return {
    name: "new-invoice-picture",
    part: "dev",
    layout: "invoice",
    form: "png",
    width: 1060,
    scale: 1,
    style: formStyle,
    body: `<div style="display:flex;justify-content:space-between;align-items:center;padding-bottom:16px"><div style="width:260px"><div style="width:78px;height:78px;background:repeating-conic-gradient(#1d1d1d 0 25%,#fff 0 50%) 0 0/12px 12px"></div></div><div class="red" style="font-size:28px;border-bottom:4px double #9a5a2c;padding:0 20px 3px">电子发票（普通发票）</div><div style="width:270px;line-height:2"><span class="red">发票号码：</span>${number}<br><span class="red">开票日期：</span>2026年02月09日</div></div>
<div class="frame"><div style="display:flex">${side("购买方信息", "乔一南", "")}${side("销售方信息", "麦汀山涧电器有限公司", seller)}</div><div class="cut">${cells(["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"], "red")}${cells(["*家用厨房电器具*破壁机", "SJ-12L", "台", "1", "353.10", "353.10", "13%", "45.90"])}${cells(["*家用厨房电器具*破壁机", "", "", "", "", "-72.88", "13%", "-9.47"])}${cells(["*日用杂品*清洁刷", "单支", "支", "2", "8.76", "17.52", "13%", "2.28"])}<div style="height:40px"></div>${cells(["合　　计", "", "", "", "", "¥297.74", "", "¥38.71"])}</div>
<div class="cut" style="display:flex"><div class="red" style="width:280px;text-align:center;padding:9px;border-right:1.5px solid #9a5a2c">价税合计（大写）</div><div style="flex:1;padding:9px 18px">叁佰叁拾陆圆肆角伍分</div><div style="width:330px;padding:9px 18px"><span class="red">（小写）</span>¥336.45</div></div><div class="cut" style="display:flex;min-height:80px"><div class="vert" data-whole>备注</div><p style="padding:12px 14px">订单号：${order}</p></div></div><div style="padding:14px 70px 0"><span class="red">开票人：</span>芮青</div>`,
    fields: {
      "order.number": order,
      "invoice.number": number,
      "invoice.date": "2026-02-09",
      "invoice.buyer": "乔一南",
      "invoice.seller": "麦汀山涧电器有限公司",
      "invoice.sellerTaxNumber": seller,
      "invoice.total": "336.45",
      "invoice.tax": "38.71",
      "invoice.totalInWords": "叁佰叁拾陆圆肆角伍分",
    },
  };
}

export const newPapers: readonly (() => GoldenPage)[] = [shentongPaper, picturedInvoice];
