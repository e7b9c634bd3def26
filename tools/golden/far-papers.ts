/** A waybill photographed on its parcel and an invoice as a picture, of the seventh part. All of it is invented. */
import { farStyle } from "./far-parts.ts";
import { digits, type GoldenPage } from "./page.ts";
import { taxNumber } from "./tax-number.ts";

const bars = `height:54px;background:repeating-linear-gradient(90deg,#151515 0 2px,#fafaf8 2px 4px,#151515 4px 7px,#fafaf8 7px 8px,#151515 8px 9px,#fafaf8 9px 12px,#151515 12px 13px,#fafaf8 13px 15px)`;

function waybill(): GoldenPage {
  const number = `JDVC${digits("far-waybill-jd", 11)}`;
  return {
    name: "far-waybill-jd",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 480,
    scale: 2,
    style: `${farStyle}html{background:linear-gradient(140deg,#c9a878,#a88455 60%,#bb9666)}body{padding:46px 50px 60px;background:transparent}.label{background:#fafaf8;border:1.5px solid #444;color:#151515;transform:perspective(1200px) rotateX(5deg) rotateY(-6deg) rotate(-2deg);box-shadow:0 4px 10px rgba(0,0,0,.3)}.flat .label{transform:none}.label>div{border-bottom:1.5px solid #222;padding:8px 12px}.label>div:last-child{border:0}.bars{${bars}}`,
    body: `<div class="label"><div class="pair"><b style="font-size:24px">京东快递</b><span style="font-size:14px">特惠送</span></div><div style="text-align:center;padding:10px 14px 6px"><div class="bars"></div><div style="font-size:18px;letter-spacing:1px">${number}</div></div><div class="pair" style="font-size:28px;font-weight:700"><span>云州湖心</span><span>B03-12</span></div><div><div style="font-size:17px;font-weight:600">收：周** 136****0043</div><div style="font-size:15px">云州市湖心区乌桕路17弄8号****</div></div><div style="font-size:13px">寄：松涛数码 400****0025<div>澄江市东站区云杉路33号仓</div></div>
<div class="pair" style="font-size:13px"><span>托寄物：电脑配件</span><span>重量：1.85kg</span><span>1/1</span></div><div class="pair" style="font-size:13px"><span>打印时间：2026-03-09 10:02</span><span>代收货款：0元</span></div><div style="font-size:13px">商家订单：${`32${digits("far-waybill-order", 10)}`}<div style="padding-top:8px">签收人：</div></div></div>`,
    fields: { "parcel.carrier": "京东快递", "parcel.number": number },
  };
}

const seller = taxNumber("91440000", "MA8TB6R3");

const paper = `body{background:#fff;padding:24px 28px;font-family:"Noto Serif CJK SC",serif;font-size:14px;color:#111}.tint{color:#8c4a20}.box{border:1.5px solid #a5673a}.two{display:flex;border-bottom:1.5px solid #a5673a}.two>div{flex:1;padding:12px 16px;line-height:2}.two>div:first-child{border-right:1.5px solid #a5673a}.grid{display:grid;grid-template-columns:270px 100px 60px 60px 130px 110px 120px 1fr;padding:2px 0}.grid>*{padding:4px 10px}.grid .r{text-align:right}.grid .c{text-align:center}`;

function cells(list: readonly string[], right: boolean): string {
  const one = (text: string, at: number) =>
    `<span class="${right && at > 2 ? "r" : at === 0 ? "" : "c"}">${text}</span>`;
  return `<div class="grid${right ? "" : " tint"}">${list.map(one).join("")}</div>`;
}

function invoice(): GoldenPage {
  const number = `2544${digits("far-invoice-picture", 16)}`;
  const head = ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"];
  const goods = ["*家具*实木升降书桌", "1.4米", "张", "1", "442.4778761", "442.48", "13%", "57.52"];
  const cut = ["*家具*实木升降书桌", "", "", "", "", "-88.50", "13%", "-11.50"];
  return {
    name: "far-invoice-picture",
    part: "dev",
    layout: "invoice",
    form: "png",
    width: 1040,
    scale: 1,
    style: paper,
    body: `<div style="display:flex;align-items:flex-end;padding-bottom:14px"><div style="flex:1"></div><div class="tint" style="font-size:27px;border-bottom:3px double #8c4a20;padding:0 22px">电子发票（普通发票）</div><div style="flex:1;padding-left:60px;line-height:1.9"><div><span class="tint">发票号码：</span>${number}</div><div><span class="tint">开票日期：</span>2025年12月02日</div></div></div><div class="box"><div class="two"><div><div class="tint">购买方信息</div><div><span class="tint">名称：</span>林渡</div><div><span class="tint">统一社会信用代码/纳税人识别号：</span></div></div><div><div class="tint">销售方信息</div><div><span class="tint">名称：</span>澄江市木石家具有限公司</div><div><span class="tint">统一社会信用代码/纳税人识别号：</span>${seller}</div></div></div>
${cells(head, false)}${cells(goods, true)}${cells(cut, true)}<div style="height:70px"></div><div class="grid" style="border-bottom:1.5px solid #a5673a"><span class="tint" style="letter-spacing:40px;grid-column:span 5">合计</span><span class="r">¥353.98</span><span></span><span class="r">¥46.02</span></div><div style="display:flex;border-bottom:1.5px solid #a5673a;padding:9px 16px"><span class="tint" style="width:230px">价税合计（大写）</span><span style="flex:1">肆佰圆整</span><span class="tint">（小写）</span><span style="width:150px">¥400.00</span></div><div style="padding:10px 16px;min-height:62px"><span class="tint">备注</span><div>订单号：${`4${digits("far-invoice-order", 18)}`}</div></div></div><div style="padding:12px 16px"><span class="tint">开票人：</span>沈知秋</div>`,
    fields: {
      "invoice.number": number,
      "invoice.date": "2025-12-02",
      "invoice.buyer": "林渡",
      "invoice.seller": "澄江市木石家具有限公司",
      "invoice.sellerTaxNumber": seller,
      "invoice.total": "400.00",
      "invoice.tax": "46.02",
      "invoice.totalInWords": "肆佰圆整",
      "order.number": `4${digits("far-invoice-order", 18)}`,
    },
  };
}

export const farPapers: readonly (() => GoldenPage)[] = [waybill, invoice];
