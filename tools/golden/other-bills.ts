/** Bills of two purses and a bank's notice of the sixth held-out part. All of it is invented. */
import { back, chevron, flatBar, more, roundBar, told } from "./fresh-parts.ts";
import { otherStyle } from "./other-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

/** A round sign of a firm. */
function sign(ground: string): string {
  return `<svg width="50" height="50" viewBox="0 0 50 50" style="display:block;margin:0 auto"><circle cx="25" cy="25" r="25" fill="${ground}"/><path d="M15 32V20l10-6 10 6v12z" fill="#fff" opacity=".9"/><path d="M22 32v-8h6v8z" fill="${ground}"/></svg>`;
}

const bars = `<div style="height:44px;margin:8px 0 4px;background:repeating-linear-gradient(90deg,#222 0 2px,#fff 2px 3px,#222 3px 4px,#fff 4px 7px,#222 7px 8px,#fff 8px 10px)"></div>`;

function wechatPaid(): GoldenPage {
  const number = `42000029${digits("other-wechat-bill", 20)}`;
  const payee = "云州市暖屿灯饰有限公司";
  const list = told([
    ["当前状态", "支付成功"],
    ["支付时间", "2026-02-18 15:07:26"],
    ["商品", "暖屿灯饰-落地灯奶白色"],
    ["商户全称", payee],
    ["收单机构", "财付通支付科技有限公司"],
    ["支付方式", "样例银行信用卡(0042)"],
    ["交易单号", number],
    [
      "商户单号",
      `YD0260218733${digits("other-wechat-shop", 8)}<div class="small" style="color:#8a8a8a">可在支持的商户扫码退款</div>`,
    ],
  ]);
  const help = ["对订单有疑惑", "发起群收款", "在此商家的交易", "申请电子凭证"];
  return {
    name: "other-wechat-lamp",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 390,
    scale: 3,
    style: `${otherStyle}body{background:#fff;color:#191919;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.told{font-size:15px;padding:6px 22px}.told em{width:106px;color:#8a8a8a}.help{display:flex;justify-content:space-between;padding:13px 22px;font-size:15px;border-top:1px solid #eee}`,
    body: `${roundBar("15:08", 77)}<div class="bar" style="padding-bottom:4px">${back}<span class="mid"></span><span style="font-size:15px">全部账单</span></div><div style="text-align:center;padding:22px 0 20px">${sign("#d7a13b")}<div style="font-size:16px;padding-top:10px">暖屿灯饰</div><div style="font-size:36px;font-weight:500;line-height:1.5">-469.00</div></div><div style="margin:0 22px 8px;border-top:1px solid #e9e9e9"></div>
${list}<div style="padding:0 22px">${bars}</div><div style="height:8px;background:#f3f3f3;margin-top:10px"></div><div style="padding:13px 22px 8px;font-size:13px;color:#8a8a8a">账单服务</div>${help.map((word) => `<div class="help"><span>${word}</span>${chevron}</div>`).join("")}<div style="text-align:center;padding-top:16px;font-size:12px;color:#b2b2b2">本服务由财付通提供</div><div class="end"></div>`,
    fields: {
      payee,
      "order.item": "暖屿灯饰-落地灯奶白色",
      "payment.amount": "469.00",
      "payment.at": "2026-02-18 15:07:26",
      "payment.method": "样例银行信用卡(0042)",
      "payment.number": number,
    },
  };
}

function alipayPaid(): GoldenPage {
  const number = `2025110922001${digits("other-alipay-bill", 15)}`;
  const payee = "云州云朵纺织品有限公司";
  const list = told([
    ["支付时间", "2025-11-09 21:40:55"],
    ["付款方式", "云江银行储蓄卡(0042)"],
    ["商品说明", "针织加绒保暖内衣套装 中灰色"],
    ["收单机构", "支付宝（中国）网络技术有限公司"],
    ["收款方全称", payee],
    ["订单号", number],
    ["商户订单号", `T200P${digits("other-alipay-shop", 19)}`],
  ]);
  const manage = [
    ["账单分类", "服饰装扮"],
    ["标签和备注", "添加"],
    ["计入收支", "已计入"],
  ].map(
    ([label, value]) =>
      `<div class="pair kv"><span>${label}</span><span style="color:#888">${value}${chevron}</span></div>`,
  );
  return {
    name: "other-alipay-warm",
    part: "dev",
    layout: "alipay-bill",
    form: "png",
    width: 412,
    scale: 2,
    style: `${otherStyle}body{background:#f5f5f5;color:#333}.card{background:#fff}.told{font-size:15px;padding:7px 0}.told em{width:104px;color:#999}.kv{font-size:15px}`,
    body: `${flatBar("21:46", "5G", 39)}<div class="bar">${back}<span class="mid">账单详情</span>${more}</div><div class="card"><div style="text-align:center;padding:10px 0 14px">${sign("#6d9bd1")}<div style="font-size:16px;padding-top:8px">云朵保暖内衣旗舰店</div><div style="font-size:34px;font-weight:700;line-height:1.5">-159.00</div><div style="color:#999;font-size:15px">交易成功</div></div><div style="border-top:1px solid #f0f0f0;padding-top:8px">${list}</div></div>
<div class="card"><div style="font-size:13px;color:#999">账单管理</div>${manage.join("")}</div><div class="card"><div class="pair" style="font-size:15px"><span>查看往来记录</span>${chevron}</div></div><div class="card"><div class="pair" style="font-size:15px"><span>申请电子回单</span>${chevron}</div></div><div class="card"><div class="pair" style="font-size:15px"><span>对此订单有疑问</span>${chevron}</div></div><div style="height:24px"></div>`,
    fields: {
      payee,
      "order.item": "针织加绒保暖内衣套装 中灰色",
      "payment.amount": "159.00",
      "payment.at": "2025-11-09 21:40:55",
      "payment.method": "云江银行储蓄卡(0042)",
      "payment.number": number,
    },
  };
}

function bankTold(): GoldenPage {
  const list = [
    ["交易时间", "2026-01-20 18:52:07"],
    ["交易类型", "快捷支付"],
    ["交易金额", "人民币 1,299.00"],
    ["卡号", "尾号0042"],
    ["可用额度", "人民币 18,406.35"],
  ] as const;
  return {
    name: "other-bank-card",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 390,
    scale: 3,
    style: `${otherStyle}body{background:#ededed;color:#191919;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff;border-radius:6px;margin:0 12px;padding:16px}.told{font-size:16px;padding:3px 0}.told em{width:86px;color:#8a8a8a}`,
    body: `${roundBar("18:53", 48)}<div class="bar">${back}<b class="mid" style="font-weight:500">云江银行信用卡</b>${more}</div><div style="text-align:center;font-size:13px;color:#a3a3a3;padding:14px 0 10px">18:52</div><div class="card"><div style="font-size:18px">交易成功提醒</div><div style="font-size:13px;color:#8a8a8a;padding:2px 0 12px">1月20日</div>${told(list)}<div style="font-size:15px;color:#576b95;padding-top:8px">若非本人交易，请点此锁卡</div><div class="pair" style="border-top:1px solid #eee;margin-top:12px;padding-top:12px;font-size:15px"><span>查看详情</span>${chevron}</div></div>
<div style="background:#f7f7f7;border-top:1px solid #dcdcdc;margin-top:60px"><div style="display:flex;text-align:center;font-size:15px;padding:14px 0 2px"><span style="flex:1">我的账单</span><span style="flex:1">还款</span><span style="flex:1">优惠活动</span></div><div class="end"></div></div>`,
    fields: { "payment.amount": "1299.00", "payment.at": "2026-01-20 18:52:07" },
  };
}

export const otherBills: readonly (() => GoldenPage)[] = [wechatPaid, alipayPaid, bankTold];
