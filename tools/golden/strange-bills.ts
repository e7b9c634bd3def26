/** Bills of two purses, a bank's notice and a refused refund, held out from the parser's author. All of it is invented. */
import { back, baseStyle, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";
import { articles, buttons, cardStyle, copyRow, greyRows } from "./strange-parts.ts";

const plain = `${baseStyle}body{background:#fff;color:#18191b;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:14px}.kv{display:flex;padding:7px 22px}.kv em{font-style:normal;color:#8c8c8c;width:92px;flex:none}.rule{height:1px;background:#ececec;margin:10px 22px}`;

/** Label in a column of its own, value beside it, both from the left. */
function column(list: readonly (readonly [string, string])[]): string {
  return list.map(([label, value]) => `<div class="kv"><em>${label}</em><span>${value}</span></div>`).join("");
}

function wechatPaid(): GoldenPage {
  const number = `4200002${digits("strange-wx", 21)}`;
  const merchant = `TM${digits("strange-wx-shop", 18)}`;
  return {
    name: "strange-wechat-paid",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 390,
    scale: 3,
    style: plain,
    body: `${roundBar("13:09", 48)}<div class="bar">${back}</div><div style="text-align:center;padding:14px 0 18px"><svg width="44" height="44"><rect width="44" height="44" rx="9" fill="#5b8f6d"/></svg><div style="padding:7px 0 5px;font-size:15px">青梨书店</div><div style="font-size:33px;font-weight:600">-84.60</div></div><div class="rule"></div>
${column([
  ["当前状态", "支付成功"],
  ["支付时间", "2026年1月24日 13:02:37"],
  ["商品", "青梨书店-图书订单"],
  ["商户全称", "云州青梨书业有限公司"],
  ["收单机构", "样例支付科技有限公司"],
  ["支付方式", "零钱通"],
  ["交易单号", number],
  ["商户单号", `可在支持的商户扫码退款<br>${merchant}`],
])}<div class="rule"></div><div style="padding:6px 22px;color:#8c8c8c;font-size:13px">账单服务</div><div class="bar" style="font-size:15px;padding:9px 22px"><span>对订单有疑惑</span><span>${chevron}</span></div><div class="bar" style="font-size:15px;padding:9px 22px"><span>申请转账电子凭证</span><span>${chevron}</span></div><div class="end"></div>`,
    fields: {
      "payment.amount": "84.60",
      "payment.at": "2026-01-24 13:02:37",
      "payment.method": "零钱通",
      "payment.number": number,
    },
  };
}

function alipayPaid(): GoldenPage {
  const number = `2025122822001${digits("strange-ali", 15)}`;
  const merchant = `T200P${digits("strange-ali-shop", 19)}`;
  return {
    name: "strange-alipay-paid",
    part: "dev",
    layout: "alipay-bill",
    form: "png",
    width: 360,
    scale: 3,
    style: `${plain}body{background:#f5f5f5}.white{background:#fff;border-radius:10px;margin:0 10px 10px;padding:12px 0}.kv{justify-content:space-between;padding:5px 15px;font-size:13px}.kv span{text-align:right}`,
    body: `${flatBar("22:31", "4G", 66)}<div class="bar">${back}<span style="flex:1;text-align:center">账单详情</span>${more}</div>
<div class="white" style="text-align:center;padding:20px 0"><div>听松户外用品专营店</div><div style="font-size:31px;font-weight:600;padding:5px 0 1px">-236.50</div><div style="color:#888">交易成功</div></div>
<div class="white">${column([
      ["创建时间", "2025-12-28 20:45:11"],
      ["付款方式", "花呗"],
      ["商品说明", "登山杖折叠碳纤维超轻伸缩手杖 等多件"],
      ["收货人", "阮星桥 155****0037"],
      ["收款方全称", "云州听松户外用品有限公司"],
      ["订单号", number],
      ["商家订单号", merchant],
    ])}</div><div class="white">${column([
      ["账单分类", `运动户外${chevron}`],
      ["标签", `添加${chevron}`],
      ["计入收支", "已计入"],
    ])}</div><div class="white">${column([
      ["往来记录", chevron],
      ["申请电子回单", chevron],
      ["对此订单有疑问", chevron],
    ])}</div>`,
    fields: {
      "payment.amount": "236.50",
      "payment.at": "2025-12-28 20:45:11",
      "payment.method": "花呗",
      "payment.number": number,
    },
  };
}

function bankNotice(): GoldenPage {
  return {
    name: "strange-bank-notice",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 390,
    scale: 2,
    style: `${plain}body{background:#ededed}.box{background:#fff;border-radius:6px;margin:8px 14px 14px;padding:15px 0 0}.when{text-align:center;color:#9a9a9a;font-size:12px;padding:10px 0 2px}.kv{padding:3px 16px;font-size:14px}`,
    body: `${roundBar("18:40", 71)}<div class="bar">${back}<span style="flex:1;text-align:center">青禾银行信用卡</span>${more}</div><div class="when">2025年12月30日 18:32</div>
<div class="box"><div style="padding:0 16px 8px;font-size:17px">交易成功提醒</div>${column([
      ["交易卡号", "尾号0031信用卡"],
      ["交易时间", "2025-12-30 18:31:46"],
      ["交易类型", "网上消费"],
      ["交易金额", "人民币 459.00元"],
      ["交易商户", "财付样例-浮光灯具"],
      ["可用额度", "人民币 17,541.00元"],
    ])}<div style="padding:6px 16px 12px;color:#777;font-size:13px">如非本人操作，请立即致电卡背面的客服电话。</div><div class="bar" style="border-top:1px solid #eee;font-size:14px;padding:10px 16px"><span>查看账单明细</span><span>${chevron}</span></div></div>
<div style="background:#f7f7f7;display:flex;text-align:center;padding:12px 0"><span style="flex:1">我的账户</span><span style="flex:1">账单分期</span><span style="flex:1">优惠活动</span></div><div class="end" style="background:#f7f7f7"></div>`,
    fields: { "payment.amount": "459.00", "payment.at": "2025-12-30 18:31:46" },
  };
}

function taobaoRefused(): GoldenPage {
  const number = `2${digits("strange-refund", 17)}`;
  const order = `30${digits("strange-refund-order", 17)}`;
  const coat = goodsShot("cloth", 70, { ground: "#eceaf1", shape: "#8f86a8", shade: "#564d70" });
  const goods = {
    shot: coat,
    name: "羊羔绒外套女冬季加厚宽松短款毛绒开衫",
    kind: "灰紫色；M",
    price: "¥219.00",
    count: "×1",
  };
  return {
    name: "strange-refund-refused",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 393,
    scale: 3,
    style: cardStyle,
    body: `${roundBar("16:52", 81)}<div class="bar">${back}<b style="flex:1;text-align:center">退款详情</b>${more}</div>
<div style="padding:12px 18px 16px"><b style="font-size:20px">商家拒绝退款</b><div class="dim" style="padding-top:4px">还剩2天21时修改申请，逾期未处理将自动关闭</div></div>
<div class="card"><div class="pair"><b>商家说明</b></div><div>拒绝原因：商品吊牌已剪，影响二次销售</div><div class="dim" style="padding-top:3px">2026-03-15 11:07:29</div>${buttons("acts", ["修改申请", "申请平台介入"])}</div>
<div class="card"><div class="pair"><b>协商历史</b>${chevron}</div></div>
<div class="card"><b>退款信息</b>${articles([goods])}${greyRows([
      ["退款类型", "退货退款"],
      ["退款原因", "尺码拍错/不喜欢/效果不好"],
      ["退款金额", "¥204.00"],
      ["申请件数", "1"],
      ["申请时间", "2026-03-14 19:40:53"],
    ])}${copyRow("退款编号", number)}${copyRow("订单编号", order)}</div>${buttons("foot", ["联系商家", "撤销申请"])}<div class="end" style="background:#fff"></div>`,
    fields: {
      "refund.status": "商家拒绝退款",
      "refund.refusal": "商品吊牌已剪，影响二次销售",
      "refund.answeredAt": "2026-03-15 11:07:29",
      "refund.reason": "尺码拍错/不喜欢/效果不好",
      "refund.amount": "204.00",
      "refund.requestedAt": "2026-03-14 19:40:53",
      "refund.number": number,
      "order.number": order,
      "order.item": [goods.name],
      "order.quantity": ["1"],
    },
  };
}

export const strangeBills: readonly (() => GoldenPage)[] = [wechatPaid, alipayPaid, bankNotice, taobaoRefused];
