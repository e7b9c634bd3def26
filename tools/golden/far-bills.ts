/** Bills of two purses and a bank's message of the seventh part. All of it is invented. */
import { farStyle } from "./far-parts.ts";
import { back, chevron, flatBar, more, roundBar, told } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

/** A firm's round sign. */
function sign(ground: string, size: number): string {
  return `<svg width="${size}" height="${size}" viewBox="0 0 48 48" style="display:inline-block;vertical-align:middle"><circle cx="24" cy="24" r="24" fill="${ground}"/><path d="M12 30c4-14 20-14 24 0-6 5-18 5-24 0z" fill="#fff" opacity=".85"/></svg>`;
}

function boots(): GoldenPage {
  const number = `420000287320251122${digits("far-wechat-boots", 10)}`;
  const payee = "云州市步野鞋业有限公司";
  const list = told([
    ["当前状态", "支付成功"],
    ["支付时间", "2025年11月22日 20:36:14"],
    ["商品", "步野户外登山靴男款42码"],
    ["商户全称", payee],
    ["收单机构", "财付通支付科技有限公司"],
    ["支付方式", "零钱通"],
    ["交易单号", number],
    ["商户单号", `BY20251122${digits("far-wechat-boots-shop", 12)}`],
  ]);
  return {
    name: "far-wechat-boots",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 393,
    scale: 3,
    style: `${farStyle}body{background:#f2f2f2}.sheet{background:#fff;padding:0 24px 14px}.told{font-size:15px;padding:6px 0}.told em{width:98px}.more{display:flex;justify-content:space-between;background:#fff;padding:14px 24px;font-size:15px;border-top:1px solid #eee}`,
    body: `<div style="background:#fff">${roundBar("20:41", 38)}<div class="bar">${back}<span></span></div></div><div class="sheet"><div style="text-align:center;padding:14px 0 24px">${sign("#7a8c5b", 46)}<div style="font-size:16px;padding-top:12px">步野户外</div><div style="font-size:38px;font-weight:500;line-height:1.4">-238.00</div></div><div style="border-top:1px solid #e8e8e8;padding-top:12px">${list}</div></div>
<div class="more" style="margin-top:8px">申请退款或售后${chevron}</div><div class="more">对订单有疑惑${chevron}</div><div class="more">查看商家全部交易${chevron}</div><div class="tiny pale" style="text-align:center;padding:34px 0 6px">本服务由财付通提供</div><div class="end"></div>`,
    fields: {
      payee,
      "order.item": "步野户外登山靴男款42码",
      "payment.amount": "238.00",
      "payment.at": "2025-11-22 20:36:14",
      "payment.method": "零钱通",
      "payment.number": number,
    },
  };
}

function deskBill(): GoldenPage {
  const number = `2026022522001${digits("far-alipay-desk", 15)}`;
  const list = told([
    ["创建时间", "2026-02-25 16:18:40"],
    ["付款方式", "花呗"],
    ["商品说明", "实木升降书桌1.4米胡桃色"],
    ["收款方全称", "澄江市木石家具有限公司"],
    ["订单号", number],
    ["商家订单号", `T200P${digits("far-alipay-desk-shop", 19)}`],
  ]);
  return {
    name: "far-alipay-desk",
    part: "dev",
    layout: "alipay-bill",
    form: "png",
    width: 412,
    scale: 2,
    style: `${farStyle}body{background:#f5f5f5}.block{border-radius:10px}.told{font-size:15px;padding:7px 0}.told em{width:102px}`,
    body: `${flatBar("16:23", "5G", 74)}<div class="bar">${back}<span class="mid">账单详情</span><span style="font-size:14px">全部账单</span></div><div class="block" style="padding:18px 16px"><div style="text-align:center;padding-bottom:16px">${sign("#a77b52", 30)}<span style="font-size:16px;margin-left:8px">木石家具官方店</span><div style="font-size:36px;font-weight:700;line-height:1.5">-1,086.00</div><div class="pale">交易成功</div></div>${list}</div><div class="block"><div class="tiny pale">账单管理</div><div class="pair" style="padding:8px 0"><span>账单分类</span><span class="pale">家居家装${chevron}</span></div><div class="pair"><span>计入收支</span><span class="pale">是</span></div></div>
<div class="block" style="display:flex;text-align:center"><span class="grow">联系商家</span><span class="grow">申请电子回单</span><span class="grow">有疑问</span></div><div style="height:30px"></div>`,
    fields: {
      payee: "澄江市木石家具有限公司",
      "order.item": "实木升降书桌1.4米胡桃色",
      "payment.amount": "1086.00",
      "payment.at": "2026-02-25 16:18:40",
      "payment.method": "花呗",
      "payment.number": number,
    },
  };
}

function squeezedBill(): GoldenPage {
  const number = `2025121822001${digits("far-alipay-squeezed", 15)}`;
  const list = told([
    ["支付时间", "2025-12-18 09:27:33"],
    ["付款方式", "青禾银行储蓄卡(0017)"],
    ["商品说明", "婴儿恒温睡袋 四季款"],
    ["收款方全称", "云州市小月亮母婴有限公司"],
    ["订单号", number],
  ]);
  return {
    name: "far-alipay-squeezed",
    part: "dev",
    layout: "alipay-bill",
    wear: "jpeg-35",
    form: "jpg",
    width: 390,
    scale: 2,
    style: `${farStyle}body{background:#f5f5f5}.block{border-radius:10px}.told{font-size:15px;padding:6px 0}.told em{width:102px}`,
    body: `${roundBar("09:30", 61)}<div class="bar">${back}<span class="mid">账单详情</span>${more}</div><div class="block"><div style="text-align:center;padding:8px 0 14px">${sign("#8aa9d6", 44)}<div style="padding-top:6px">小月亮母婴用品店</div><div style="font-size:34px;font-weight:700">-176.40</div><div class="pale">交易成功</div></div>${list}</div><div class="block pair"><span>查看购买记录</span>${chevron}</div><div class="block pair"><span>对此订单有疑问</span>${chevron}</div><div class="end" style="margin-top:40px"></div>`,
    fields: {
      payee: "云州市小月亮母婴有限公司",
      "order.item": "婴儿恒温睡袋 四季款",
      "payment.amount": "176.40",
      "payment.at": "2025-12-18 09:27:33",
      "payment.method": "青禾银行储蓄卡(0017)",
      "payment.number": number,
    },
  };
}

function bankTold(): GoldenPage {
  const list = told([
    ["交易时间", "2025-11-11 20:03:18"],
    ["交易类型", "网上快捷支付"],
    ["交易金额", "支出 326.50元"],
    ["账户", "尾号0017储蓄卡"],
    ["账户余额", "8,214.77元"],
  ]);
  const older = told([
    ["通知时间", "2025-11-01 09:00:00"],
    ["通知内容", "您的电子账单已生成，请登录手机银行查看"],
  ]);
  return {
    name: "far-bank-card",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 393,
    scale: 2,
    style: `${farStyle}body{background:#f3f5f7}.told{font-size:14px}.when{text-align:center;padding:14px 0 2px}.block{padding:14px 16px}`,
    body: `<div style="background:#1d6b57;color:#fff">${roundBar("20:05", 33)}<div class="bar">${back}<span class="mid">动账消息</span><span style="font-size:14px">设置</span></div></div><div class="when tiny pale">11月1日 09:00</div><div class="block"><b style="font-size:16px">月账单通知</b>${older}</div><div class="when tiny pale">今天 20:03</div><div class="block"><b style="font-size:16px">账户变动提醒</b><div style="font-size:13px;padding:3px 0">尊敬的客户，您的账户发生一笔支出：</div>${list}<div class="pair" style="border-top:1px solid #eee;margin-top:8px;padding-top:10px;font-size:14px"><span>查看明细</span>${chevron}</div></div>
<div style="height:120px"></div><div style="display:flex;background:#fff;text-align:center;padding:12px 0 2px;font-size:14px"><span class="grow">收支明细</span><span class="grow">转账</span><span class="grow">青禾银行客服</span></div><div style="background:#fff"><div class="end"></div></div>`,
    fields: { "payment.amount": "326.50", "payment.at": "2025-11-11 20:03:18" },
  };
}

export const farBills: readonly (() => GoldenPage)[] = [boots, deskBill, squeezedBill, bankTold];
