/** Bills of two purses and what a bank tells of a card, of the eighth part. All of it is invented. */
import { back, chevron, flatBar, more, roundBar } from "./fresh-parts.ts";
import { edges, newStyle } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

/** A sign of a firm: one round of colour with a mark. */
function sign(ground: string, size: number): string {
  return `<svg width="${size}" height="${size}" viewBox="0 0 40 40" style="display:block;margin:0 auto"><rect width="40" height="40" rx="20" fill="${ground}"/><path d="M10 26l6-12 4 8 4-8 6 12z" fill="#fff" opacity=".92"/></svg>`;
}

const purse = `${newStyle}body{background:#fff;color:#1a1a1a}.line{justify-content:flex-start;gap:0;padding:6px 24px;font-size:15px}.line>:first-child{width:100px;color:#7f7f7f}.line>:last-child{text-align:left;flex:1}.row{display:flex;justify-content:space-between;align-items:center;padding:14px 24px;border-top:1px solid #ededed;font-size:15px}`;

function kettleBill(): GoldenPage {
  const number = `420000283720251221${digits("new-wechat-kettle", 10)}`;
  const payee = "澜川市壶中日月茶具有限公司";
  const list = edges([
    ["当前状态", "已退款(￥120.00)"],
    ["支付时间", "2025年12月21日 10:42:18"],
    ["商品", "手绘盖碗茶具套装"],
    ["商户全称", payee],
    ["收单机构", "财付通支付科技有限公司"],
    ["支付方式", "零钱"],
    ["交易单号", number],
    ["商户单号", `2512211042${digits("new-wechat-kettle-shop", 14)}`],
  ]);
  return {
    name: "new-wechat-kettle",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 390,
    scale: 3,
    style: purse,
    body: `${roundBar("20:19", 58)}<div class="bar">${back}<span class="mid"></span><span style="font-size:15px">全部账单</span></div><div style="text-align:center;padding:24px 0 26px">${sign("#8a6f4e", 48)}<div style="font-size:17px;padding-top:12px">壶中日月茶具</div><div style="font-size:38px;font-weight:600;line-height:1.4">-358.00</div></div><div style="padding:10px 0;margin:0 24px;border-top:1px solid #ededed"></div>${list}
<div style="height:10px;background:#f2f2f2;margin-top:18px"></div><div style="padding:13px 24px 9px;font-size:13px;color:#7f7f7f">账单服务</div>${["查看退款详情", "对订单有疑惑", "在此商户的交易"].map((word) => `<div class="row"><span>${word}</span>${chevron}</div>`).join("")}<div class="last" style="text-align:center;font-size:12px;color:#b5b5b5;padding-top:16px">本服务由财付通提供<div class="end" style="color:#1a1a1a"></div></div>`,
    fields: {
      payee,
      "order.item": "手绘盖碗茶具套装",
      "payment.amount": "358.00",
      "payment.at": "2025-12-21 10:42:18",
      "payment.method": "零钱",
      "payment.number": number,
      "refund.amount": "120.00",
    },
  };
}

const blue = `${newStyle}body{background:#f4f5f7;color:#333}.box{background:#fff;border-radius:8px}.line{justify-content:flex-start;gap:0;padding:6px 0;font-size:15px}.line>:first-child{width:98px;color:#999}.line>:last-child{text-align:left;flex:1}`;

/** A short card with a word and a chevron. */
function card(words: readonly string[]): string {
  return `<div class="box">${words.map((word) => `<div style="display:flex;justify-content:space-between;align-items:center;font-size:15px;padding:6px 0"><span>${word}</span>${chevron}</div>`).join("")}</div>`;
}

function deskBill(): GoldenPage {
  const number = `2026030822001${digits("new-alipay-desk", 15)}`;
  const payee = "澜川直木家具有限公司";
  const list = edges([
    ["支付时间", "2026-03-08 14:26:33"],
    ["付款方式", "花呗分期(6期)"],
    ["商品说明", "直木实木书桌1.2米 胡桃色"],
    ["收单机构", "支付宝（中国）网络技术有限公司"],
    ["收款方全称", payee],
    ["订单号", number],
    ["商户订单号", `T200P${digits("new-alipay-desk-shop", 19)}`],
  ]);
  return {
    name: "new-alipay-table",
    part: "dev",
    layout: "alipay-bill",
    form: "png",
    width: 412,
    scale: 2,
    style: blue,
    body: `${flatBar("14:31", "5G", 72)}<div class="bar">${back}<span class="mid">账单详情</span>${more}</div><div class="box"><div style="display:flex;align-items:center;justify-content:center;gap:9px;padding-top:10px"><div>${sign("#5c7a63", 28)}</div><span style="font-size:16px">直木家居旗舰店</span></div><div style="text-align:center;font-size:36px;font-weight:700;line-height:1.5">-1,280.00</div><div style="text-align:center;font-size:15px;color:#999;padding-bottom:14px">交易成功</div>${list}<div style="text-align:center;font-size:14px;color:#999;padding-top:6px">收起</div></div>
${card(["账单分类　家居家装", "添加标签和备注"])}${card(["查看物流", "往来记录", "申请电子回单", "对此订单有疑问"])}<div class="last" style="height:24px"></div>`,
    fields: {
      payee,
      "order.item": "直木实木书桌1.2米 胡桃色",
      "payment.amount": "1280.00",
      "payment.at": "2026-03-08 14:26:33",
      "payment.method": "花呗分期(6期)",
      "payment.number": number,
    },
  };
}

function courseBill(): GoldenPage {
  const number = `2026072022001${digits("new-alipay-course", 15)}`;
  const payee = "澜川市踏浪体育文化有限公司";
  const list = edges([
    ["支付时间", "2026-07-20 17:05:12"],
    ["付款方式", "余额宝"],
    ["商品说明", "少儿游泳暑期班十二课时"],
    ["收款方全称", payee],
    ["订单号", number],
  ]);
  return {
    name: "new-alipay-squeezed",
    part: "dev",
    layout: "alipay-bill",
    wear: "jpeg-35",
    form: "jpg",
    width: 393,
    scale: 2,
    style: blue,
    body: `${roundBar("19:27", 36)}<div class="bar">${back}<span class="mid">账单详情</span>${more}</div><div class="box"><div style="padding-top:12px">${sign("#3f8fb0", 44)}</div><div style="text-align:center;font-size:16px;padding-top:8px">踏浪游泳俱乐部</div><div style="text-align:center;font-size:34px;font-weight:700;line-height:1.5">-960.00</div><div style="text-align:center;font-size:15px;color:#999;padding-bottom:14px">交易成功</div>${list}</div>${card(["查看往来记录", "申请电子回单", "对此订单有疑问"])}<div class="last" style="height:24px"></div>`,
    fields: {
      payee,
      "order.item": "少儿游泳暑期班十二课时",
      "payment.amount": "960.00",
      "payment.at": "2026-07-20 17:05:12",
      "payment.method": "余额宝",
      "payment.number": number,
    },
  };
}

function bankNotice(): GoldenPage {
  const list = edges([
    ["交易卡号", "借记卡（尾号0063）"],
    ["交易时间", "2026年04月02日 21:33"],
    ["交易类型", "网上快捷支付"],
    ["交易金额", "¥89.90"],
    ["交易渠道", "手机支付"],
    ["账户余额", "¥3,172.46"],
  ]);
  return {
    name: "new-bank-notice",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 393,
    scale: 2,
    style: `${newStyle}body{background:#ededed;color:#191919}.box{background:#fff;border-radius:8px;margin:0 14px;padding:18px}.line{justify-content:flex-start;gap:0;font-size:15px;padding:4px 0}.line>:first-child{width:84px;color:#888}.line>:last-child{text-align:left}.menu{display:flex;background:#f7f7f7;border-top:1px solid #dadada;font-size:15px;text-align:center}.menu span{flex:1;padding:14px 0}`,
    body: `${flatBar("21:34", "5G", 47)}<div class="bar">${back}<span class="mid">澜江银行</span>${more}</div><div style="text-align:center;font-size:13px;color:#a0a0a0;padding:16px 0 10px">21:33</div><div class="box"><div style="font-size:17px">账户变动提醒</div><div style="font-size:13px;color:#888;padding-bottom:10px">4月2日</div><div style="text-align:center;padding:6px 0 12px;font-size:30px;font-weight:600">支出 89.90 元</div>${list}<div style="font-size:13px;color:#888;padding-top:10px">如非本人操作，请致电客服并及时挂失。</div><div style="border-top:1px solid #eee;margin-top:14px;padding-top:12px;display:flex;justify-content:space-between;align-items:center;font-size:15px"><span>查看明细</span>${chevron}</div></div><div class="last menu"><span>查账户</span><span>享优惠</span><span>找服务</span></div>`,
    fields: { "payment.amount": "89.90", "payment.at": "2026-04-02 21:33" },
  };
}

function handedBill(): GoldenPage {
  const number = `100005000126${digits("new-wechat-handed", 16)}`;
  const list = edges([
    ["当前状态", "对方已收钱"],
    ["转账时间", "2026年5月3日 21:16:40"],
    ["收款时间", "2026年5月3日 21:18:05"],
    ["支付方式", "澜江银行储蓄卡(0063)"],
    ["转账单号", number],
  ]);
  return {
    name: "new-wechat-handed",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 393,
    scale: 2,
    style: purse,
    body: `${flatBar("09:40", "5G", 62)}<div class="bar">${back}<span class="mid"></span><span style="font-size:15px">全部账单</span></div><div style="text-align:center;padding:22px 0 24px">${sign("#7d93ad", 46)}<div style="font-size:16px;padding-top:12px">转账-转给骑行的老谭</div><div style="font-size:38px;font-weight:600;line-height:1.4">-560.00</div></div><div style="padding:10px 0;margin:0 24px;border-top:1px solid #ededed"></div>${list}<div style="height:10px;background:#f2f2f2;margin-top:18px"></div><div style="padding:13px 24px 9px;font-size:13px;color:#7f7f7f">账单服务</div>${["对订单有疑惑", "定位到聊天位置", "申请转账电子凭证", "查看往来转账"].map((word) => `<div class="row"><span>${word}</span>${chevron}</div>`).join("")}<div class="last" style="text-align:center;font-size:12px;color:#b5b5b5;padding:16px 0 14px">本服务由财付通提供</div>`,
    fields: {
      payee: "骑行的老谭",
      "payment.amount": "560.00",
      "payment.at": "2026-05-03 21:16:40",
      "payment.method": "澜江银行储蓄卡(0063)",
      "payment.number": number,
    },
  };
}

export const newBills: readonly (() => GoldenPage)[] = [kettleBill, handedBill, deskBill, courseBill, bankNotice];
