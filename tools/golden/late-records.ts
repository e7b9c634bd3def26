/** Bills, a parcel, papers, a refusal and a talk, of the ninth part. All of it is invented. */
import { back, chevron, face, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { lateStyle, leftRows, spread } from "./late-orders.ts";
import { withCopy } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";
import { taxNumber } from "./tax-number.ts";

/** A sign of a firm that has no sign: a square with a bow. */
function badge(ground: string, size: number): string {
  return `<svg width="${size}" height="${size}" viewBox="0 0 40 40" style="display:block;flex:none"><rect width="40" height="40" rx="9" fill="${ground}"/><path d="M9 27a11 11 0 0 1 22 0z" fill="#fff" opacity=".9"/><circle cx="20" cy="12" r="3" fill="#fff" opacity=".9"/></svg>`;
}

function wechatBill(): GoldenPage {
  const number = `420000291520260418${digits("late-wechat-night", 10)}`;
  const payee = "雁岭市拾光摄影器材有限公司";
  const list = leftRows([
    ["当前状态", "支付成功"],
    ["支付时间", "2026年4月18日 19:33:26"],
    ["商品", "碳纤维三脚架轻便款"],
    ["商户全称", payee],
    ["收单机构", "财付通支付科技有限公司"],
    ["支付方式", "零钱通"],
    ["交易单号", number],
    ["商户单号", `SG${digits("late-wechat-night-shop", 18)}`],
  ]);
  return {
    name: "late-wechat-night",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 412,
    scale: 2,
    style: `${lateStyle}body{background:#191919;color:#d8d8d8;min-height:860px}.left{padding:6px 0;font-size:15px}.left>:first-child{width:96px;color:#7d7d7d}.go2{display:flex;justify-content:space-between;align-items:center;padding:13px 0;font-size:15px;border-top:1px solid #2c2c2c}`,
    body: `${flatBar("19:40", "5G", 55)}<div class="bar">${back}<span class="mid">账单</span>${more}</div><div style="display:flex;align-items:center;gap:14px;padding:26px 24px 6px">${badge("#4c6b8a", 44)}<span style="font-size:17px">拾光摄影器材</span></div><div style="padding:4px 24px 22px;font-size:36px;font-weight:600;line-height:1.3">-486.00</div><div style="margin:0 24px;border-top:1px solid #2c2c2c;padding:14px 0 18px">${list}</div><div style="height:8px;background:#101010"></div><div style="padding:12px 24px 0"><div style="font-size:13px;color:#7d7d7d;padding-bottom:10px">账单服务</div>${["对订单有疑惑", "发起群收款", "申请开票"].map((word) => `<div class="go2"><span>${word}</span>${chevron}</div>`).join("")}</div><div style="margin-top:auto;text-align:center;font-size:12px;color:#626262;padding:20px 0 16px">本服务由财付通提供</div>`,
    fields: {
      payee,
      "order.item": "碳纤维三脚架轻便款",
      "payment.amount": "486.00",
      "payment.at": "2026-04-18 19:33:26",
      "payment.method": "零钱通",
      "payment.number": number,
    },
  };
}

function alipayBill(): GoldenPage {
  const number = `2026051922001${digits("late-alipay-tyres", 15)}`;
  const payee = "临霞市顺途汽车服务有限公司";
  return {
    name: "late-alipay-tyres",
    part: "dev",
    layout: "alipay-bill",
    form: "png",
    width: 360,
    scale: 3,
    style: `${lateStyle}body{min-height:0;background:#f3f5f8;color:#2a2d33}.card{background:#fff;border-radius:12px;margin:10px 12px 0}.left{font-size:14px;padding:5px 0}.left>:first-child{width:94px;color:#8f949c}`,
    body: `${roundBar("15:08", 77)}<div class="bar">${back}<span style="font-size:17px;font-weight:600">账单详情</span><span style="font-size:14px;color:#1a6fe8">全部账单</span></div>
<div class="card"><div style="display:flex;gap:12px;align-items:center">${badge("#3a7d6c", 40)}<div><div style="font-size:15px;font-weight:600">顺途养车桐浦店</div><div style="font-size:13px;color:#8f949c">交易成功</div></div><span style="margin-left:auto;font-size:24px;font-weight:700">-1,160.00</span></div><div class="rule"></div>${leftRows(
      [
        ["创建时间", "2026-05-19 14:52:30"],
        ["支付时间", "2026-05-19 14:52:47"],
        ["付款方式", "枕江银行信用卡(0072)"],
        ["商品说明", "静音轮胎两条含安装"],
        ["收款方全称", payee],
        ["订单号", `<span style="font-size:13px">${number}</span>`],
        ["商户订单号", `<span style="font-size:13px">ST${digits("late-alipay-tyres-shop", 16)}</span>`],
      ],
    )}</div>
<div class="card"><div style="display:flex;justify-content:space-between;align-items:center"><span>账单分类</span><span style="color:#8f949c">爱车养车${chevron}</span></div><div class="rule"></div><div style="display:flex;justify-content:space-between;align-items:center"><span>标签和备注</span><span style="color:#8f949c">添加${chevron}</span></div><div class="rule"></div><div style="display:flex;justify-content:space-between;align-items:center"><span>计入收支</span><i style="width:38px;height:22px;border-radius:11px;background:radial-gradient(circle at 27px 11px,#fff 8px,#1a6fe8 9px)"></i></div></div>
<div class="card" style="display:flex;text-align:center;font-size:13px;margin-bottom:16px"><span style="flex:1">联系商家</span><span style="flex:1">电子回单</span><span style="flex:1">有疑问</span></div>`,
    fields: {
      payee,
      "order.item": "静音轮胎两条含安装",
      "payment.amount": "1160.00",
      "payment.at": "2026-05-19 14:52:47",
      "payment.method": "枕江银行信用卡(0072)",
      "payment.number": number,
    },
  };
}

function bankNotice(): GoldenPage {
  return {
    name: "late-bank-notice",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 390,
    scale: 2,
    style: `${lateStyle}body{background:#eef1f6;color:#1c2635}.card{background:#fff;border-radius:10px;padding:18px 18px 12px}.spread{font-size:15px;padding:8px 0;border-bottom:1px solid #eef0f4}.spread:last-child{border:0}.spread>:first-child{color:#7b8698}`,
    body: `<div style="background:#1f3f78;color:#fff">${roundBar("20:17", 64)}<div class="bar">${back}<span class="mid">动账通知</span>${more}</div><div style="padding:14px 22px 26px"><div style="font-size:14px;opacity:.85">枕江银行信用卡</div><div style="font-size:30px;font-weight:600;line-height:1.5">-268.00元</div></div></div>
<div class="card">${spread([
      ["交易类型", "网上支付"],
      ["交易时间", "2026-05-08 20:14:09"],
      ["卡号", "6225 **** **** 0072"],
      ["交易金额", "人民币268.00元"],
      ["剩余额度", "人民币21,930.44元"],
    ])}</div><div class="card" style="padding-bottom:16px"><div style="font-size:15px;font-weight:600;padding-bottom:4px">温馨提示</div><div style="font-size:13px;line-height:1.7;color:#5d6879">如有疑问，请在七日内通过手机银行提交核实申请。短信验证码请勿告诉他人。</div></div><div class="foot" style="justify-content:space-around"><span>本期账单</span><span>分期还款</span><span>锁定卡片</span></div>`,
    fields: { "payment.amount": "268.00", "payment.at": "2026-05-08 20:14:09" },
  };
}

function debangParcel(): GoldenPage {
  const number = `DPK${digits("late-track-debang", 12)}`;
  const steps = [
    ["已签收", "2026-05-30 15:22:40", "您的快件已签收，签收方式：本人签收，感谢您使用德邦快递"],
    ["派送中", "2026-05-30 08:55:12", "快递员小冉（电话：166****0085）正在为您派送，请保持电话畅通"],
    ["运输中", "2026-05-30 05:31:07", "快件到达【临霞映山营业部】"],
    ["运输中", "2026-05-29 21:16:48", "快件离开【雁岭枢纽中心】，下一站【临霞映山营业部】"],
    ["已揽收", "2026-05-28 18:40:33", "【石榴渡营业部】已收取快件"],
  ] as const;
  const told = steps
    .map(
      ([word, at, text], place) =>
        `<div style="border-left:2px solid #d5dceb;padding:0 0 16px 16px;margin-left:6px;color:${place === 0 ? "#16213a" : "#737c90"}"><div style="display:flex;justify-content:space-between;align-items:baseline"><b>${word}</b><span style="font-size:13px">${at}</span></div><div style="font-size:14px;line-height:1.55;padding-top:2px">${text}</div></div>`,
    )
    .join("");
  return {
    name: "late-track-debang",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 393,
    scale: 2,
    style: `${lateStyle}body{background:#e9edf5;color:#16213a}.card{background:#fff;border-radius:6px}`,
    body: `${flatBar("16:02", "4G", 33)}<div class="bar">${back}<span class="mid">物流详情</span>${more}</div><div class="card" style="display:flex;gap:14px;align-items:center">${goodsShot("box", 60, { ground: "#eef1f6", shape: "#c79b6a", shade: "#926a3d" })}<div style="flex:1;min-width:0"><div style="font-size:17px;font-weight:600">德邦快递</div><div style="font-size:14px;color:#5a6479">运单号：${withCopy(number)}</div></div></div>
<div class="card" style="padding-top:18px">${told}</div><div class="card" style="display:flex;justify-content:space-between;align-items:center"><span>收件地址</span><span style="font-size:13px;color:#737c90">临霞市映山区南塘路119号</span></div><div class="foot" style="justify-content:space-around"><span>投诉建议</span><span>评价服务</span><span>再寄一件</span></div>`,
    fields: {
      "parcel.carrier": "德邦快递",
      "parcel.number": number,
      "parcel.signedAt": "2026-05-30 15:22:40",
      "parcel.events": steps.map(([, at, text]) => ({ at, text })),
    },
  };
}

function zhongtongPaper(): GoldenPage {
  const number = `78${digits("late-waybill-zhongtong", 12)}`;
  return {
    name: "late-waybill-zhongtong",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 500,
    scale: 2,
    style: `html{background:linear-gradient(150deg,#8d9aa3,#59646c)}body{padding:66px 60px 70px;font-family:"Noto Sans CJK SC",sans-serif;font-size:13px}.sheet{width:380px;background:#fcfcfa;color:#131313;border:1px solid #cfcfca;box-shadow:0 5px 16px rgba(0,0,0,.35);transform:perspective(1300px) rotateX(-6deg) rotateY(-6deg) rotate(1.6deg)}.flat .sheet{transform:none!important}.sheet>div{padding:8px 14px;border-bottom:1.5px solid #131313}.sheet>div:last-child{border:0}.bars{height:50px;background:repeating-linear-gradient(90deg,#131313 0 3px,#fcfcfa 3px 5px,#131313 5px 6px,#fcfcfa 6px 9px,#131313 9px 13px,#fcfcfa 13px 14px,#131313 14px 16px,#fcfcfa 16px 19px)}`,
    body: `<div class="sheet"><div style="display:flex;justify-content:space-between;align-items:center"><b style="font-size:24px">中通快递</b><span style="font-size:16px;font-weight:600">标准快递</span></div><div style="text-align:center"><div class="bars"></div><div style="font-size:17px;letter-spacing:1px;padding-top:3px">${number}</div></div><div style="font-size:34px;font-weight:700;line-height:1.35">426-B17 03</div><div style="font-size:16px;font-weight:600">临霞桐浦集散点</div>
<div><div style="font-size:17px;font-weight:600">收件：贺*满　158****0046</div><div style="font-size:15px">临霞市桐浦区槐荫路28号木樨里4幢6**</div></div><div><div>寄件：半亩灯火　176****0031</div><div>石榴渡市青竹区窑坊路7号</div></div><div style="display:flex;justify-content:space-between"><span>件数：1</span><span>重量：1.85kg</span><span>打印时间：2026-04-22 16:05</span></div><div><div>备注：易碎，轻放</div><div style="padding:12px 0 16px">签收人：</div></div></div>`,
    fields: { "parcel.carrier": "中通快递", "parcel.number": number },
  };
}

function curtainRefused(): GoldenPage {
  const number = digits("late-refund-curtain", 19).replace(/^0/, "2");
  const title = "加厚遮光窗帘卧室隔热挂钩式定制";
  const refusal = "定制商品按您提供的尺寸裁剪，不属于质量问题，无法退货退款。";
  return {
    name: "late-refund-curtain",
    part: "dev",
    layout: "refund-notice",
    wear: "jpeg-35",
    form: "jpg",
    width: 375,
    scale: 2,
    style: `${lateStyle}body{background:#f4f4f6;color:#202124}.pale{color:#8c8f96}.card{background:#fff;border-radius:12px}.left{padding:5px 0}.left>:first-child{width:84px;color:#8c8f96}`,
    body: `<div style="background:#fff">${flatBar("22:31", "5G", 26)}<div class="bar">${back}<span class="mid">售后详情</span><span style="font-size:14px">帮助</span></div></div><div style="background:#fff;padding:14px 18px 16px"><div style="font-size:21px;font-weight:700">商家已拒绝退款</div><div class="pale" style="font-size:13px;padding-top:2px">您可修改申请或请平台介入，剩余2天3小时</div></div>
<div class="card">${leftRows([
      ["拒绝时间", "2026-06-28 16:20:05"],
      ["拒绝原因", refusal],
    ])}</div>
<div class="card"><div style="font-weight:600;padding-bottom:9px">垂云窗帘布艺店</div><div style="display:flex;gap:12px">${goodsShot("cloth", 76, { ground: "#f0efec", shape: "#9aa38e", shade: "#697360" })}<div style="flex:1;min-width:0"><div style="line-height:1.45">${title}</div><div class="pale" style="font-size:13px">苔绿；2.5米×2.6米</div><div style="display:flex;justify-content:space-between;padding-top:3px"><span>¥316.00</span><span class="pale">×1</span></div></div></div></div>
<div class="card">${leftRows([
      ["退款类型", "退货退款"],
      ["退款金额", "¥316.00"],
      ["退款原因", "尺寸与商品描述不符"],
      ["申请时间", "2026-06-27 21:13:44"],
      ["退款编号", number],
    ])}<div class="rule"></div><div style="display:flex;justify-content:space-between;align-items:center"><span>协商记录</span>${chevron}</div></div><div class="foot"><span>撤销申请</span><span>修改申请</span><span>平台介入</span></div>`,
    fields: {
      "order.shop": "垂云窗帘布艺店",
      "order.item": title,
      "order.quantity": "1",
      "refund.status": "商家已拒绝退款",
      "refund.reason": "尺寸与商品描述不符",
      "refund.amount": "316.00",
      "refund.number": number,
      "refund.requestedAt": "2026-06-27 21:13:44",
      "refund.answeredAt": "2026-06-28 16:20:05",
      "refund.refusal": refusal,
    },
  };
}

/** What is said, from top to bottom: a mark of date, a note, the other's words, or one's own. */
const mangoes = [
  ["note", "请勿脱离拼多多平台交易，谨防受骗"],
  ["date", "8月3日 19:26"],
  ["other", "您好，小店客服在线，有问题请直接留言哦"],
  ["self", "芒果今天到的，十个里面烂了四个"],
  ["self", "刚开箱就发现了，箱底都是水"],
  ["other", "亲，天气热路上难免会有损耗，请您谅解"],
  ["self", "页面写着坏果包赔，麻烦按坏果赔付"],
  ["date", "8月4日 08:51"],
  ["other", "坏果需要在签收后六小时内反馈，您这已经超时了"],
  ["self", "我昨晚七点签收，七点二十六分就跟你们说了"],
  ["other", "那给您赔3元，您看行吗"],
  ["date", "今天 09:30"],
  ["self", "一共付了39.9元，四个坏果至少退16元"],
] as const;

function mangoTalk(): GoldenPage {
  const name = "蝉鸣果园水果店";
  const messages: Record<string, string>[] = [];
  let at = "";
  for (const [who, text] of mangoes) {
    if (who === "date") {
      at = text;
    } else if (who !== "note") {
      messages.push({ who, text, at });
    }
  }
  const said = mangoes
    .map(([who, text]) =>
      who === "date" || who === "note"
        ? `<div style="text-align:center;font-size:12px;color:#a3a3a3;padding:10px 0 4px">${text}</div>`
        : `<div class="turn ${who}">${face(38, who === "self" ? "#7d8fb8" : "#d99a3c")}<p>${text}</p></div>`,
    )
    .join("");
  return {
    name: "late-pinduoduo-talk",
    part: "dev",
    layout: "pinduoduo-chat",
    form: "png",
    width: 360,
    scale: 2,
    style: `${lateStyle}body{background:#f0f0f2;color:#1e1e1e}.turn{display:flex;gap:8px;padding:6px 10px;align-items:flex-start}.turn.self{flex-direction:row-reverse}.turn p{max-width:236px;padding:8px 12px;font-size:15px;line-height:1.5;border-radius:8px;background:#fff}.turn.self p{background:#ffd9d6}.turn .face{border-radius:6px}.turn:has(+.below){margin-bottom:14px}.below{margin-top:auto;background:#fff}`,
    body: `<div style="background:#fff">${roundBar("09:33", 68)}<div class="bar">${back}<span style="font-weight:600">${name}</span><span style="font-size:14px">店铺</span></div></div>${said}<div class="below"><div style="display:flex;gap:9px;padding:9px 12px;font-size:13px">${["我的订单", "申请售后", "坏果赔付"].map((word) => `<span class="small" style="margin:0;font-size:13px">${word}</span>`).join("")}</div><div style="display:flex;gap:10px;padding:2px 12px 14px;align-items:center"><span style="flex:1;height:36px;border-radius:18px;background:#f0f0f2"></span><i style="width:26px;height:26px;border-radius:50%;border:1.8px solid #333"></i></div></div>`,
    fields: {
      "chat.with": name,
      "chat.dateMarks": mangoes.filter(([who]) => who === "date").map(([, text]) => text),
      "chat.messages": messages,
    },
  };
}

const seller = taxNumber("91370000", "MA3QK7X2");
const buyer = taxNumber("91350000", "MA8UD5T6");

/** A row of the invoice's table: its words from left to right. */
function cells(words: readonly string[], className = ""): string {
  return `<div class="cells ${className}">${words.map((word) => `<span>${word}</span>`).join("")}</div>`;
}

/** One side of a sale: whose name and which number. */
function side(word: string, name: string, number: string): string {
  return `<div class="half"><div class="vert" data-whole>${word}</div><p><span class="ink">名称：</span>${name}<br><span class="ink">统一社会信用代码/纳税人识别号：</span>${number}</p></div>`;
}

function sketchInvoice(): GoldenPage {
  const number = `2637200000${digits("late-invoice-sketch", 10)}`;
  const edge = "1.4px solid #7d3b2a";
  return {
    name: "late-invoice-sketch",
    part: "dev",
    layout: "invoice",
    form: "png",
    width: 1140,
    scale: 1,
    style: `body{background:#fdfdfb;color:#1b1b1b;padding:34px 40px;font-family:"Noto Sans CJK SC",sans-serif}.ink{color:#7d3b2a}.half{flex:1;display:flex}.half+.half{border-left:${edge}}.half p{padding:10px 12px;line-height:2.2}.vert{width:30px;flex:none;color:#7d3b2a;display:flex;align-items:center;justify-content:center;writing-mode:vertical-rl;line-height:1;letter-spacing:2px;border-right:${edge};padding:8px 0}.cells{display:grid;grid-template-columns:280px 120px 70px 90px 120px 130px 120px 1fr}.cells span{padding:5px 10px;text-align:right}.cells span:first-child{text-align:left}.cells span:nth-child(2),.cells span:nth-child(3),.cells.ink span{text-align:center}`,
    body: `<div style="display:flex;justify-content:space-between;align-items:flex-end;padding-bottom:14px"><div style="width:280px;padding-bottom:4px"><div style="width:70px;height:70px;background:repeating-conic-gradient(#222 0 25%,#fdfdfb 0 50%) 0 0/10px 10px"></div></div><div class="ink" style="font-size:27px;letter-spacing:1px;border-bottom:3px double #7d3b2a;padding:0 14px 4px">电子发票（增值税专用发票）</div><div style="width:280px;line-height:2.1"><span class="ink">发票号码：</span>${number}<br><span class="ink">开票日期：</span>2026年07月21日</div></div>
<div style="border:${edge}"><div style="display:flex">${side("购买方信息", "雁岭砚田文化传播有限公司", buyer)}${side("销售方信息", "临霞松烟文具有限公司", seller)}</div><div style="border-top:${edge};padding:4px 0">${cells(["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"], "ink")}${cells(["*纸制品*速写本", "A4 120页", "本", "20", "12.00", "240.00", "13%", "31.20"])}${cells(["*文具*炭笔套装", "12支装", "套", "10", "8.50", "85.00", "13%", "11.05"])}<div style="height:60px"></div>${cells(["合　　计", "", "", "", "", "¥325.00", "", "¥42.25"])}</div>
<div style="border-top:${edge};display:flex"><div class="ink" style="width:300px;text-align:center;padding:10px;border-right:${edge}">价税合计（大写）</div><div style="flex:1;padding:10px 22px">叁佰陆拾柒圆贰角伍分</div><div style="width:320px;padding:10px 22px"><span class="ink">（小写）</span>¥367.25</div></div><div style="border-top:${edge};display:flex;min-height:84px"><div class="vert" data-whole>备注</div><p style="padding:12px 14px">自提，货款已结清</p></div></div><div style="padding:14px 60px 0"><span class="ink">开票人：</span>穆晚舟</div>`,
    fields: {
      "invoice.number": number,
      "invoice.date": "2026-07-21",
      "invoice.buyer": "雁岭砚田文化传播有限公司",
      "invoice.buyerTaxNumber": buyer,
      "invoice.seller": "临霞松烟文具有限公司",
      "invoice.sellerTaxNumber": seller,
      "invoice.total": "367.25",
      "invoice.tax": "42.25",
      "invoice.totalInWords": "叁佰陆拾柒圆贰角伍分",
    },
  };
}

export const lateRecords: readonly (() => GoldenPage)[] = [
  wechatBill,
  alipayBill,
  bankNotice,
  debangParcel,
  zhongtongPaper,
  curtainRefused,
  mangoTalk,
  sketchInvoice,
];
