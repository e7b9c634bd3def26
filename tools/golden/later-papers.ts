/** Waybills and an e-invoice that were in the third held-out part. All invented. */
import { digits, type GoldenPage } from "./page.ts";
import { bars } from "./paper-pages.ts";
import { taxNumber } from "./tax-number.ts";

/** A square that looks like a code and carries none. */
function square(seed: string, size: number): string {
  const dots = [...digits(seed, 225)].map(
    (digit) => `<i style="background:${Number(digit) % 2 ? "#111" : "none"}"></i>`,
  );
  return `<div style="display:grid;grid-template-columns:repeat(15,1fr);width:${size}px;height:${size}px;flex:none">${dots.join("")}</div>`;
}

/** A paper on a ground, seen by a telephone from somewhere. */
function lying(ground: string, turn: string): string {
  return `.flat .sheet{transform:none!important}html{background:${ground}}body{padding:54px 46px 62px}.sheet{background:#fdfdfb;color:#141414;box-shadow:0 10px 22px rgba(0,0,0,.38);transform:${turn}}.part{border-bottom:1.5px solid #222;padding:9px 13px}.part:last-child{border-bottom:0}.round{display:inline-block;background:#222;color:#fff;border-radius:50%;width:30px;height:30px;line-height:30px;text-align:center;font-size:16px;flex:none}.to{display:flex;gap:12px;align-items:flex-start}`;
}

function shentongWaybill(): GoldenPage {
  const number = `77${digits("shentong-waybill", 13)}`;
  return {
    name: "waybill-shentong",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 550,
    scale: 2,
    style: lying(
      "repeating-linear-gradient(90deg,#b98d5f 0 90px,#b08455 90px 96px)",
      "perspective(1500px) rotateX(9deg) rotateY(-5deg) rotateZ(2.2deg)",
    ),
    body: `<div class="sheet"><div class="part between"><b style="font-size:25px">申通快递</b><span style="font-size:17px">标准快递</span></div><div class="part between"><b style="font-size:42px;line-height:1.2;letter-spacing:1px">520-C16-038</b></div><div class="part between" style="font-size:17px"><span>集包地：云州转运中心</span><span>08/23 09:41</span></div>
<div class="part to"><span class="round">收</span><div style="font-size:19px"><div>石*溪&nbsp;&nbsp; 157****0009</div><div>云州市青禾区柳枝路18号望月里6幢302</div></div></div><div class="part to" style="font-size:15px"><span class="round">寄</span><div><div>白露山货&nbsp;&nbsp; 139****0061</div><div>禾城市白露县石桥镇青松路3号</div></div></div>
<div class="part">${bars(number)}<div style="text-align:center;font-size:22px;letter-spacing:1px;padding-top:3px">${number}</div></div><div class="part between" style="align-items:flex-end"><div style="font-size:15px;line-height:1.8"><div>物品名称：干货</div><div>实重：1.12kg</div><div>打印时间：2026-08-23 09:41:30</div><b style="font-size:18px">已验视</b></div>${square(number, 96)}</div></div>`,
    fields: { "parcel.carrier": "申通快递", "parcel.number": number },
  };
}

function yuantongWaybill(): GoldenPage {
  const number = `YT${digits("yuantong-waybill", 13)}`;
  return {
    name: "waybill-yuantong",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 520,
    scale: 2,
    style: lying(
      "radial-gradient(circle at 30% 20%,#dcdad5,#a9a59c 75%)",
      "perspective(1350px) rotateX(-8deg) rotateY(-9deg) rotateZ(-1.8deg)",
    ),
    body: `<div class="sheet" style="border:1.5px solid #222"><div class="part between"><b style="font-size:26px">圆通速递</b><div style="text-align:right;font-size:13px"><div>标准快件</div><div>1/1</div></div></div><div class="part">${bars(number)}<div style="text-align:center;font-size:20px;font-weight:600">${number}</div></div><div class="part" style="text-align:center;font-size:40px;font-weight:700;line-height:1.25">660 A12 05</div>
<div class="part to"><span class="round">收</span><div style="font-size:18px"><div>夏小满&nbsp;&nbsp; 134****0017</div><div>云州市星桥区梧桐里9号3单元402</div></div></div><div class="part to" style="font-size:15px"><span class="round">寄</span><div><div>棉朵母婴&nbsp;&nbsp; 150****0083</div><div>青禾市杨柳区织锦街56号</div></div></div>
<div class="part between" style="font-size:15px"><span>内容品名：浴巾</span><span>数量：2</span><span>重量：0.74kg</span></div><div class="part between" style="font-size:15px"><div><div>订单时间：2026-07-01 18:20:55</div><div style="padding-top:4px">签收人：</div></div>${square(number, 78)}</div></div>`,
    fields: { "parcel.carrier": "圆通速递", "parcel.number": number },
  };
}

const sold = [
  ["*生活服务*证件照拍摄", "二寸", "次", "2", "99.0099009901", "198.02", "1.98"],
  ["*生活服务*照片精修", "", "张", "3", "33.00330033", "99.01", "0.99"],
] as const;

function smallInvoice(): GoldenPage {
  const number = `265100000${digits("invoice-small", 11)}`;
  const [buyerTax, sellerTax] = [taxNumber("91510000", "MA0W4J8C"), taxNumber("92510000", "MA0L2F6N")];
  const goods = sold.map(
    ([name, kind, unit, count, price, amount, due]) =>
      `<tr><td>${name}</td><td>${kind}</td><td>${unit}</td><td class="num">${count}</td><td class="num">${price}</td><td class="num">${amount}</td><td class="num">1%</td><td class="num">${due}</td></tr>`,
  );
  const side = (words: string) => `<td class="side" data-whole>${[...words].join("<br>")}</td>`;
  const firm = (name: string, code: string) =>
    `<td class="firm"><div><span class="red">名称：</span>${name}</div><div style="padding-top:16px"><span class="red">统一社会信用代码/纳税人识别号：</span>${code}</div></td>`;
  return {
    name: "e-invoice-small",
    part: "dev",
    layout: "invoice",
    form: "pdf",
    width: 794,
    scale: 1,
    style: `@page{size:210mm 140mm;margin:0}body{font-family:"Noto Serif CJK SC",serif;font-size:11.5px;padding:22px 30px;width:794px;height:529px;color:#000}h1{font-size:23px;font-weight:500;color:#8b2f16;border-bottom:3px double #8b2f16;padding:0 14px 3px;letter-spacing:2px}.head{display:grid;grid-template-columns:1fr auto 1fr;align-items:center}.red,th{color:#8b2f16}
table{width:100%;border-collapse:collapse;border:1px solid #8b2f16;margin-top:-1px;table-layout:fixed}td,th{font-weight:400;padding:5px 7px;text-align:left}.side{width:24px;text-align:center;line-height:1.2;color:#8b2f16;border:1px solid #8b2f16;padding:5px 2px}.firm{border:1px solid #8b2f16}.num{text-align:right}th.num{text-align:right}`,
    body: `<div class="head"><div></div><h1>电子发票（普通发票）</h1><div style="padding-left:20px;line-height:2"><div><span class="red">发票号码：</span>${number}</div><div><span class="red">开票日期：</span>2026年08月12日</div></div></div>
<table style="margin-top:14px"><tr>${side("购买方信息")}${firm("云州市拾光摄影工作室", buyerTax)}${side("销售方信息")}${firm("星桥区慢门照相馆", sellerTax)}</tr></table>
<table><tr><th style="width:170px">项目名称</th><th style="width:76px">规格型号</th><th style="width:50px">单位</th><th class="num" style="width:60px">数量</th><th class="num">单价</th><th class="num">金额</th><th class="num" style="width:92px">税率/征收率</th><th class="num" style="width:80px">税额</th></tr>${goods.join("")}<tr><td colspan="8" style="height:78px"></td></tr><tr><td style="text-align:center" class="red">合&nbsp;&nbsp;&nbsp;&nbsp;计</td><td></td><td></td><td></td><td></td><td class="num">¥297.03</td><td></td><td class="num">¥2.97</td></tr></table>
<table><tr><td class="red" style="width:190px;border-right:1px solid #8b2f16;text-align:center">价税合计（大写）</td><td>⊗叁佰圆整</td><td style="width:220px"><span class="red">（小写）</span>¥300.00</td></tr></table>
<table><tr>${side("备注")}<td style="height:56px">订单号：PZ2026081207</td></tr></table><div style="padding:10px 44px"><span class="red">开票人：</span>顾小满</div>`,
    fields: {
      "invoice.number": number,
      "invoice.date": "2026-08-12",
      "invoice.buyer": "云州市拾光摄影工作室",
      "invoice.buyerTaxNumber": buyerTax,
      "invoice.seller": "星桥区慢门照相馆",
      "invoice.sellerTaxNumber": sellerTax,
      "invoice.total": "300.00",
      "invoice.tax": "2.97",
      "invoice.totalInWords": "叁佰圆整",
    },
  };
}

/** Two photographed waybills and an invoice of a small firm. */
export const laterPapers: readonly (() => GoldenPage)[] = [shentongWaybill, yuantongWaybill, smallInvoice];
