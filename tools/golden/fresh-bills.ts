/** Two bills and a bank's notice that were in the fourth held-out part. All of it is invented. */
import { back, baseStyle, chevron, face, flatBar, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const green = `${baseStyle}body{background:#fff;color:#111;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.told{display:flex;font-size:14.5px;padding:8px 0}.told em{font-style:normal;color:#888;width:98px;flex:none}.told span{flex:1;word-break:break-all}.line{height:1px;background:#ececec;margin:10px 24px}.grey{color:#888;font-size:12.5px}
.bars{height:52px;margin:4px 0 3px;background:repeating-linear-gradient(90deg,#111 0 2px,#fff 2px 3px,#111 3px 4px,#fff 4px 8px,#111 8px 11px,#fff 11px 13px)}`;

function wechatCoupon(): GoldenPage {
  const number = `4200002${digits("fresh-green-bill", 3)}20251120${digits("fresh-green-bill-rest", 10)}`;
  const own = `XG${digits("fresh-green-own", 18)}`;
  return {
    name: "wechat-bill-coupon",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 390,
    scale: 3,
    style: green,
    body: `${roundBar("18:31", 58)}<div class="bar">${back}<span style="font-size:14px;color:#576b95">全部账单</span></div>
<div style="text-align:center;padding:20px 0 16px"><div style="display:inline-block">${face(52, "#e2a33b")}</div><div style="font-size:16px;padding:9px 0 4px">小谷鲜面包云州文澜店</div><div style="font-size:36px;font-weight:600;line-height:1.2">-46.50</div></div><div class="line"></div>
<div style="padding:4px 24px">${told([
      ["原价", "¥50.00"],
      ["优惠", "-¥3.50 商家代金券"],
      ["当前状态", "支付成功"],
      ["支付时间", "2025年11月20日 18:24:36"],
      ["商品", "小谷鲜面包-到店自提订单"],
      ["商户全称", "云州小谷食品有限公司"],
      ["收单机构", "财付通支付科技有限公司"],
      ["支付方式", "云江银行储蓄卡(0042)"],
      ["交易单号", number],
      ["商户单号", "可在支持的商户扫码退款"],
    ])}<div style="padding-left:98px"><div class="bars"></div><div class="grey">${own}</div></div></div><div class="line"></div>
<div style="padding:4px 24px 8px"><div class="grey" style="padding-bottom:6px">账单服务</div><div class="pair" style="padding:10px 0;font-size:15px"><span>对订单有疑惑</span>${chevron}</div><div class="pair" style="padding:10px 0;font-size:15px"><span>在此商户的交易</span>${chevron}</div><div class="pair" style="padding:10px 0;font-size:15px"><span>加入计费统计</span>${chevron}</div></div><div class="grey" style="text-align:center;padding:6px 0">本服务由财付通提供</div><div class="end"></div>`,
    fields: {
      "order.item": "小谷鲜面包-到店自提订单",
      "payment.amount": "46.50",
      "payment.at": "2025-11-20 18:24:36",
      "payment.method": "云江银行储蓄卡(0042)",
      "payment.number": number,
    },
  };
}

const blue = `${baseStyle}body{background:#f5f5f5;color:#333}.card{background:#fff;border-radius:10px;margin:0 10px 10px;padding:14px}.kv{font-size:13.5px;padding:6px 0}.kv>:first-child{color:#999;flex:none}.grey{color:#999;font-size:12px}`;

function alipayMonthly(): GoldenPage {
  const number = `2025120222001${digits("fresh-blue-bill", 15)}`;
  const own = `T200P29${digits("fresh-blue-own", 17)}`;
  return {
    name: "alipay-bill-monthly",
    part: "dev",
    layout: "alipay-bill",
    form: "png",
    width: 360,
    scale: 3,
    style: blue,
    body: `${flatBar("21:15", "5G", 66)}<div class="bar">${back}<span style="flex:1;text-align:center;font-weight:500">账单详情</span>${more}</div>
<div class="card" style="text-align:center;padding-bottom:6px"><div style="display:inline-block">${face(38, "#ee8d55")}</div><div style="font-size:14px;padding:5px 0 3px">青柚日用百货专营店</div><div style="font-size:32px;font-weight:700;line-height:1.3">-268.00</div><div class="grey" style="padding-bottom:10px">交易成功</div><div style="text-align:left;border-top:1px solid #f0f0f0;padding-top:6px">${pairs(
      [
        ["支付时间", "2025-12-02 21:09:40"],
        ["付款方式", `花呗分期（3期）${chevron}`],
        ["商品说明", "加厚收纳箱家用特大号四只装组合"],
        ["支付奖励", "已领取2积分"],
        ["收单机构", "云江清算服务有限公司"],
        ["收款方全称", "云州青柚贸易有限公司"],
        ["订单号", `<span style="font-size:12.5px">${number}</span>`],
        ["商家订单号", `<span style="font-size:12.5px">${own}</span>`],
      ],
    )}</div></div>
<div class="card"><div style="font-size:14px;font-weight:500;padding-bottom:4px">账单管理</div>${pairs([
      ["账单分类", `日用百货${chevron}`],
      ["标签和备注", `添加${chevron}`],
      ["计入收支", "已开启"],
    ])}</div>
<div class="card">${pairs([
      ["查看往来记录", chevron],
      ["申请电子回单", chevron],
      ["对此订单有疑问", chevron],
    ])}</div><div style="height:12px"></div>`,
    fields: {
      "order.item": "加厚收纳箱家用特大号四只装组合",
      "payment.amount": "268.00",
      "payment.at": "2025-12-02 21:09:40",
      "payment.method": "花呗分期（3期）",
      "payment.number": number,
    },
  };
}

const service = `${baseStyle}body{background:#ededed;color:#111;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.note{background:#fff;border-radius:6px;margin:10px 12px 16px;padding:14px 16px}.told{display:flex;font-size:14px;padding:3px 0}.told em{font-style:normal;color:#888;width:76px;flex:none}.told span{flex:1}.day{text-align:center;font-size:12.5px;color:#999;padding:12px 0 2px}.foot{border-top:1px solid #eee;margin:12px -16px -4px;padding:10px 16px 0;font-size:14px}`;

function bankNotice(): GoldenPage {
  return {
    name: "bank-card-notice",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 390,
    scale: 3,
    style: service,
    body: `${roundBar("21:12", 63)}<div class="bar" style="border-bottom:1px solid #ddd">${back}<span style="flex:1;text-align:center">云江银行信用卡</span>${more}</div>
<div class="day">12月2日 晚上21:10</div><div class="note"><div style="font-size:16px;padding-bottom:12px">消费交易提醒</div><div style="font-size:13px;color:#888">交易金额</div><div style="font-size:26px;font-weight:600;padding-bottom:10px">人民币 268.00</div>${told(
      [
        ["卡号", "尾号0042"],
        ["交易时间", "2025-12-02 21:09:40"],
        ["交易类型", "网上消费"],
        ["交易商户", "云州青柚贸易有限公司"],
        ["可用额度", "人民币 18,640.25"],
        ["温馨提示", "如非本人交易，请立即致电客服或点击下方锁卡。"],
      ],
    )}<div class="pair foot" style="align-items:center"><span>查看详情</span>${chevron}</div></div>
<div class="day">12月2日 晚上21:11</div><div class="note" style="font-size:14.5px"><b style="font-size:16px;font-weight:400">账单分期邀约</b><div style="color:#555;padding-top:8px">您本笔消费可申请分3期，每期本金89.33元起，回复FQ了解费率。</div><div class="pair foot" style="align-items:center"><span>去看看</span>${chevron}</div></div>
<div style="background:#f7f7f7;border-top:1px solid #ddd;display:flex;text-align:center;font-size:15px;padding:12px 0 0"><span style="flex:1">查账还款</span><span style="flex:1;border-left:1px solid #ddd">锁卡挂失</span><span style="flex:1;border-left:1px solid #ddd">我的服务</span></div><div style="background:#f7f7f7"><div class="end"></div></div>`,
    fields: {
      "payment.amount": "268.00",
      "payment.at": "2025-12-02 21:09:40",
    },
  };
}

export const freshBills: readonly (() => GoldenPage)[] = [wechatCoupon, alipayMonthly, bankNotice];
