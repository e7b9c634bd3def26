/** Bills, refunds, tracks, waybills and chats in other layouts, drawn by the parser's author to widen it. All invented. */
import { facts, navBar, phoneStyle, picture, systemBar } from "./later-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

function wechatBillLight(): GoldenPage {
  const trade = `42000${digits("wechat-light", 23)}`;
  const merchant = `${digits("wechat-light-merchant", 20)}`;
  return {
    name: "wechat-bill-light",
    part: "dev",
    drawnBy: "author",
    layout: "wechat-bill",
    form: "png",
    width: 414,
    scale: 2,
    style: `${phoneStyle}body{background:#fff;color:#191919}.fact{display:flex;padding:8px 22px;font-size:15px}.key{color:#8c8c8c;width:108px;flex:none}.val{word-break:break-all}`,
    body: `${systemBar("13:47", "5G", 51)}${navBar("账单")}<div style="text-align:center;padding:24px 0 20px"><div style="font-size:16px">半亩方塘家居</div><div style="font-size:36px;font-weight:600">-1,280.50</div></div>${facts(
      [
        ["当前状态", "支付成功"],
        ["支付时间", "2026年8月3日 21:05:33"],
        ["商品", "云朵沙发定金"],
        ["商户全称", "云州市半亩方塘家居用品有限责任公司"],
        ["收单机构", "样例银行股份有限公司"],
        ["支付方式", "样例银行储蓄卡(0042)"],
        ["交易单号", trade],
        ["商户单号", merchant],
      ],
    )}`,
    fields: {
      payee: "云州市半亩方塘家居用品有限责任公司",
      "payment.amount": "1280.50",
      "payment.at": "2026-08-03 21:05:33",
      "payment.method": "样例银行储蓄卡(0042)",
      "payment.number": trade,
    },
  };
}

function alipayBillWide(): GoldenPage {
  const trade = `2026081422001${digits("alipay-wide", 15)}`;
  const merchant = `T200P${digits("alipay-wide-merchant", 19)}`;
  return {
    name: "alipay-bill-list",
    part: "dev",
    drawnBy: "author",
    layout: "alipay-bill",
    form: "png",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#f5f5f5;color:#333}.card{background:#fff;margin:8px;border-radius:8px;padding:10px 0}.fact{display:flex;justify-content:space-between;padding:7px 16px;font-size:14px;gap:24px}.key{color:#999;flex:none}.val{text-align:right;word-break:break-all}`,
    body: `${systemBar("8:08", "4G", 29)}${navBar("账单详情")}<div class="card" style="text-align:center;padding:20px"><div style="font-size:15px">糖果盒子母婴专营店</div><div style="font-size:30px;font-weight:700">-326.00</div><div style="color:#999">交易成功</div></div><div class="card">${facts(
      [
        ["支付时间", "2026-08-14 20:20:09"],
        ["付款方式", "花呗"],
        ["商品说明", "婴儿推车轻便可折叠 灰色"],
        ["收单机构", "样例支付科技有限公司"],
        ["收款方全称", "云州市糖果盒子母婴用品有限公司"],
        ["订单号", trade],
        ["商家订单号", merchant],
      ],
    )}</div><div class="card">${facts([
      ["账单分类", "母婴亲子"],
      ["标签和备注", "添加"],
      ["计入收支", "已开启"],
    ])}</div>`,
    fields: {
      payee: "云州市糖果盒子母婴用品有限公司",
      "payment.amount": "326.00",
      "payment.at": "2026-08-14 20:20:09",
      "payment.method": "花呗",
      "payment.number": trade,
      "order.item": "婴儿推车轻便可折叠 灰色",
    },
  };
}

function taobaoRefund(): GoldenPage {
  const number = `33${digits("taobao-refund-wide", 17)}`;
  const refund = `2${digits("taobao-refund-wide-no", 17)}`;
  return {
    name: "taobao-refund-steps",
    part: "dev",
    drawnBy: "author",
    layout: "refund-notice",
    form: "png",
    width: 360,
    scale: 3,
    style: `${phoneStyle}body{background:#f5f5f5;color:#222}.card{background:#fff;margin:8px;border-radius:10px;padding:13px}.fact{display:flex;padding:5px 0;font-size:13px}.key{color:#999;width:80px}`,
    body: `${systemBar("12:00", "5G", 12)}${navBar("退款详情")}<div style="padding:6px 18px"><div style="font-size:21px;font-weight:700">退款成功</div><div style="font-size:12px;color:#999">2026年07月21日 10:11:12</div></div><div class="card"><div class="ends" style="font-size:14px"><span>退款总金额</span><b>¥56.80</b></div><div class="ends" style="font-size:13px;color:#999;padding-top:6px"><span>退回支付宝</span><span>¥56.80</span></div></div>
<div class="card"><div style="font-size:13px;color:#666;padding-bottom:8px">退款信息</div><div class="goods">${picture(60, ["#ddd8ee", "#5d4c9c"])}<div style="font-size:13px"><div>抗菌硅藻泥浴室吸水脚垫</div><div style="color:#999">40x60cm；浅灰</div></div></div><div style="height:8px"></div>${facts(
      [
        ["退款原因", "尺寸拍错/不喜欢/效果不好"],
        ["退款金额", "¥56.80"],
        ["申请件数", "1"],
        ["申请时间", "2026-07-19 08:30:00"],
        ["退款编号", refund],
        ["订单编号", number],
      ],
    )}</div>`,
    fields: {
      "order.number": number,
      "order.item": "抗菌硅藻泥浴室吸水脚垫",
      "refund.status": "退款成功",
      "refund.reason": "尺寸拍错/不喜欢/效果不好",
      "refund.amount": "56.80",
      "refund.number": refund,
      "refund.requestedAt": "2026-07-19 08:30:00",
    },
  };
}

function jdRefused(): GoldenPage {
  const service = `1${digits("jd-refused-wide", 9)}`;
  return {
    name: "jd-after-sale-dark",
    part: "dev",
    drawnBy: "author",
    layout: "refund-notice",
    form: "png",
    width: 412,
    scale: 2,
    style: `${phoneStyle}body{background:#101114;color:#e5e5e7}.card{background:#1c1d21;margin:8px 10px;border-radius:10px;padding:14px}.fact{padding:6px 0;font-size:14px}.key{color:#8b8c92;display:block;font-size:12px}.val{display:block}`,
    body: `${systemBar("19:19", "5G", 95)}${navBar("服务单详情")}<div style="padding:6px 20px;font-size:20px;font-weight:600">审核不通过</div><div class="card"><div class="goods">${picture(64, ["#23303a", "#6da7c4"])}<div><div>智能恒温电热水壶 1.7升</div><div class="ends" style="color:#8b8c92;font-size:13px"><span>不锈钢色</span><span>数量：1</span></div></div></div></div><div class="card">${facts(
      [
        ["服务单号", service],
        ["申请时间", "2026.06.02 18:44:10"],
        ["审核时间", "2026.06.03 09:12:57"],
        ["申请原因", "壶身漏水"],
        ["审核意见", "经检测为人为损坏，不在保修范围内，无法为您办理退货，敬请谅解。"],
        ["退款金额", "¥149.00"],
      ],
    )}</div>`,
    fields: {
      "order.item": "智能恒温电热水壶 1.7升",
      "refund.status": "审核不通过",
      "refund.reason": "壶身漏水",
      "refund.amount": "149.00",
      "refund.number": service,
      "refund.requestedAt": "2026-06-02 18:44:10",
      "refund.answeredAt": "2026-06-03 09:12:57",
      "refund.refusal": "经检测为人为损坏，不在保修范围内，无法为您办理退货，敬请谅解。",
    },
  };
}

function trackLeft(): GoldenPage {
  const number = `YT${digits("track-left", 13)}`;
  const events = [
    ["2026-08-08 17:40", "您的快件已签收，签收人：门卫。如有疑问请联系派件员石大川(139****0031)"],
    ["2026-08-08 08:25", "【云州市】云州星桥网点派件员 石大川 正在为您派件"],
    ["2026-08-07 23:02", "【云州市】快件已到达 云州转运中心"],
    ["2026-08-06 19:30", "【禾城市】禾城白露网点 已揽收"],
  ] as const;
  return {
    name: "parcel-track-left",
    part: "dev",
    drawnBy: "author",
    layout: "parcel-track",
    form: "png",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#fff;color:#222}.step{display:flex;gap:14px;padding:9px 16px}.when{width:62px;flex:none;text-align:right;font-size:12px;color:#888}.what{font-size:14px;line-height:1.45}`,
    body: `${systemBar("9:41", "5G", 83)}${navBar("查看物流")}<div style="padding:10px 16px;font-size:14px"><div>圆通速递 ${number}</div><div style="color:#888;font-size:12px">官方电话 955${digits("track-left-phone", 2)}</div></div>${events
      .map(
        ([when, what]) =>
          `<div class="step"><div class="when"><div style="font-size:13px">${when.slice(5, 10)}</div><div>${when.slice(11)}</div></div><div class="what">${what}</div></div>`,
      )
      .join("")}`,
    fields: {
      "parcel.carrier": "圆通速递",
      "parcel.number": number,
      "parcel.signedAt": "08-08 17:40",
      "parcel.event": events.map(([when, what]) => ({ at: when.slice(5), text: what })),
    },
  };
}

function waybillYunda(): GoldenPage {
  const number = `4600${digits("waybill-yunda-leaning", 11)}`;
  return {
    name: "waybill-yunda-leaning",
    part: "dev",
    drawnBy: "author",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 560,
    scale: 2,
    style: `body{background:#cfc7bb;padding:34px}.sheet{background:#fff;border:2px solid #111;font-size:17px;transform:rotate(.6deg)}.sheet>div{border-bottom:2px solid #111;padding:8px 12px}.bars{height:58px;background:repeating-linear-gradient(90deg,#111 0 3px,#fff 3px 7px,#111 7px 9px,#fff 9px 14px)}`,
    body: `<div class="sheet"><div class="between"><b style="font-size:26px">韵达快递</b><span>标准快件</span></div><div style="font-size:40px;font-weight:700;text-align:center">410-B07-12</div><div><div class="bars"></div><div style="text-align:center;font-size:20px;letter-spacing:1px">${number}</div></div><div>收件人：罗小舟 136****0055<br>云州市青禾区柳枝路18号望月里6幢</div><div>寄件人：白露山货铺 151****0044<br>禾城市白露县石桥镇</div><div class="between"><span>重量：2.30kg</span><span>件数：1/1</span><span>打印时间：2026-08-22 10:02:31</span></div></div>`,
    fields: { "parcel.carrier": "韵达快递", "parcel.number": number },
  };
}

export type Said = readonly ["self" | "other" | "mark", string];

export function chat(said: readonly Said[], [left, right]: readonly [string, string]): string {
  return said
    .map(([who, text]) =>
      who === "mark"
        ? `<div style="text-align:center;color:#9a9a9a;font-size:12px;padding:10px 0">${text}</div>`
        : `<div style="display:flex;gap:9px;padding:7px 12px;flex-direction:${who === "self" ? "row-reverse" : "row"}"><i style="width:38px;height:38px;border-radius:19px;flex:none;background:#b9a58a"></i><div style="max-width:236px;border-radius:9px;padding:9px 11px;line-height:1.45;font-size:15px;background:${who === "self" ? right : left}">${text}</div></div>`,
    )
    .join("");
}

export function chatFieldsOf(
  said: readonly Said[],
): { readonly at: string; readonly who: string; readonly text: string }[] {
  let at = "";
  return said.flatMap(([who, text]) => {
    at = who === "mark" ? text : at;
    return who === "mark" ? [] : [{ at, who, text }];
  });
}

function wechatDark(): GoldenPage {
  const said: readonly Said[] = [
    ["mark", "2026年8月9日 晚上20:31"],
    ["self", "老板，柜子门板颜色和样册差太多了"],
    ["other", "灯光问题，装好就看不出来了"],
    ["self", "不行，定金5000元请退回来"],
    ["other", "定金不退的，合同上写得清清楚楚"],
    ["mark", "昨天 09:15"],
    ["other", "最多给你便宜300块，你考虑一下"],
    ["self", "我要投诉"],
  ];
  return {
    name: "wechat-chat-dark",
    part: "dev",
    drawnBy: "author",
    layout: "wechat-chat",
    form: "png",
    width: 390,
    scale: 2,
    style: `${phoneStyle}body{background:#111;color:#d9d9d9}`,
    body: `${systemBar("9:20", "5G", 60)}${navBar("全屋定制李师傅")}${chat(said, ["#2c2c2c", "#2f8f56"])}<div style="height:30px"></div>`,
    fields: {
      "chat.with": "全屋定制李师傅",
      "chat.dateMarks": ["2026年8月9日 晚上20:31", "昨天 09:15"],
      "chat.messages": chatFieldsOf(said),
    },
  };
}

function pinduoduoChat(): GoldenPage {
  const said: readonly Said[] = [
    ["mark", "08-15 14:02"],
    ["other", "亲，您好，欢迎光临，请问有什么可以帮您？"],
    ["self", "收到的苹果烂了六个，有照片"],
    ["other", "亲，非常抱歉，给您补偿5元可以吗"],
    ["self", "页面写坏果包赔，按个数赔"],
    ["mark", "08-15 16:48"],
    ["other", "只能赔12元哦"],
  ];
  return {
    name: "pinduoduo-chat-card",
    part: "dev",
    drawnBy: "author",
    layout: "pinduoduo-chat",
    form: "jpg",
    wear: "jpeg-35",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#ededed;color:#151516}`,
    body: `<div style="background:#fff">${systemBar("16:50", "4G", 38)}${navBar("果园直发旗舰店")}</div>${chat(said, ["#fff", "#a0d0f5"])}<div style="background:#fff;display:flex;gap:10px;padding:8px 12px;font-size:13px"><span>查物流</span><span>申请售后</span><span>评价客服</span></div>`,
    fields: {
      "chat.with": "果园直发旗舰店",
      "chat.dateMarks": ["08-15 14:02", "08-15 16:48"],
      "chat.messages": chatFieldsOf(said),
    },
  };
}

/** Records in wider layouts. */
export const widerRecords: readonly (() => GoldenPage)[] = [
  wechatBillLight,
  alipayBillWide,
  taobaoRefund,
  jdRefused,
  trackLeft,
  waybillYunda,
  wechatDark,
  pinduoduoChat,
];
