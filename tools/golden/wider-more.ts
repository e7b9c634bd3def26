/** More pages in other layouts and words, drawn by the parser's author to widen it. All shops, people and numbers are invented. */
import { facts, navBar, phoneStyle, picture, systemBar } from "./later-parts.ts";
import { digits, type GoldenPage } from "./page.ts";
import { chat, chatFieldsOf, type Said } from "./wider-records.ts";

const phone = `${phoneStyle}body{background:#f4f4f6;color:#1b1b1f}.card{background:#fff;border-radius:10px;margin:0 9px 9px;padding:13px}.fact{display:flex;justify-content:space-between;gap:20px;padding:6px 0;font-size:13px}.key{color:#8d8d96;flex:none}.val{text-align:right}.hint{font-size:12px;color:#8d8d96}.tag{font-size:10px;color:#fff;background:#ff0036;border-radius:2px;padding:1px 3px;margin-right:5px}`;

function tmallBanner(): GoldenPage {
  const number = `25${digits("tmall-banner", 17)}`;
  return {
    name: "tmall-order-banner",
    part: "dev",
    drawnBy: "author",
    layout: "tmall-order",
    form: "png",
    width: 393,
    scale: 2,
    style: phone,
    body: `<div style="background:#ff0036;color:#fff;padding-bottom:44px">${systemBar("15:15", "5G", 68)}<div style="padding:6px 18px"><div style="font-size:20px;font-weight:600">卖家已发货</div><div style="font-size:12px">还剩9天22小时自动确认</div></div></div>
<div class="card" style="margin-top:-30px"><div style="font-size:14px">包裹正在运输中，预计后天送达</div><div class="hint">中通快递 ${`7${digits("tmall-banner-parcel", 13)}`}</div></div>
<div class="card"><div style="font-size:14px;font-weight:600"><span class="tag">天猫</span>木槿家纺旗舰店<i class="go" style="width:6px;height:6px;margin-left:6px"></i></div><div class="goods" style="padding-top:10px">${picture(82, ["#f0e4ee", "#a97aa3"])}<div><div class="tops" style="font-size:13px"><span>全棉四件套床上用品纯棉被套床单1.8m床</span><span style="font-size:14px">¥328.00</span></div><div class="ends hint"><span>藕粉；1.8米床适用</span><span>x1</span></div></div></div>
<div style="height:8px"></div>${facts([
      ["商品总价", "¥328.00"],
      ["运费(快递)", "¥0.00"],
      ["店铺优惠", "-¥30.00"],
      ["红包", "-¥5.00"],
      ["订单总价", "¥293.00"],
    ])}<div class="ends" style="font-weight:600"><span>实付款(含运费)</span><span style="color:#ff0036">¥293.00</span></div></div>
<div class="card">${facts([
      ["订单编号", number],
      ["支付宝交易号", `2026090122001${digits("tmall-banner-trade", 15)}`],
      ["创建时间", "2026-09-01 20:00:07"],
      ["付款时间", "2026-09-01 20:01:44"],
      ["发货时间", "2026-09-02 11:36:20"],
    ])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "木槿家纺旗舰店",
      "order.item": "全棉四件套床上用品纯棉被套床单1.8m床",
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": ["30.00", "5.00"],
      "order.paid": "293.00",
      "order.placed": "2026-09-01 20:00:07",
      "order.paidAt": "2026-09-01 20:01:44",
      "payment.number": `2026090122001${digits("tmall-banner-trade", 15)}`,
      "parcel.carrier": "中通快递",
      "parcel.number": `7${digits("tmall-banner-parcel", 13)}`,
    },
  };
}

function jdPhone(): GoldenPage {
  const number = `3${digits("jd-phone-wide", 11)}`;
  return {
    name: "jd-order-two-lines",
    part: "dev",
    drawnBy: "author",
    layout: "jd-order",
    form: "jpg",
    wear: "jpeg-35",
    width: 375,
    scale: 2,
    style: phone,
    body: `${systemBar("21:58", "4G", 5)}<div style="padding:4px 16px 12px;font-size:19px;font-weight:700">交易完成</div><div class="card" style="font-size:13px">感谢您在京东购物，欢迎您再次光临</div>
<div class="card"><div style="font-weight:600;font-size:14px">青瓦小筑京东自营旗舰店</div><div class="goods" style="padding-top:9px">${picture(86, ["#dfe9e4", "#3f6b57"])}<div><div style="font-size:13px;line-height:1.4">青瓦小筑 实木折叠餐桌小户型家用吃饭桌子 原木色 120cm</div><div class="hint" style="padding:3px 0">120cm，原木色</div><div class="ends"><span>¥ 459.00</span><span class="hint">×1</span></div><div class="hint" style="text-align:right;padding-top:6px">加购物车　申请售后</div></div></div></div>
<div class="card">${facts([
      ["商品金额", "¥459.00"],
      ["运费", "+¥0.00"],
      ["优惠券", "-¥40.00"],
      ["京豆抵扣", "-¥3.50"],
    ])}<div style="text-align:right;font-size:14px;padding-top:6px">实付款：<b style="color:#e2231a">¥415.50</b></div></div>
<div class="card">${facts([
      ["订单编号", `${number} | 复制`],
      ["下单时间", "2026-08-29 12:12:12"],
      ["支付方式", "在线支付"],
      ["支付时间", "2026-08-29 12:12:45"],
      ["配送方式", "京东快递"],
    ])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "交易完成",
      "order.shop": "青瓦小筑京东自营旗舰店",
      "order.item": "青瓦小筑 实木折叠餐桌小户型家用吃饭桌子 原木色 120cm",
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": ["40.00", "3.50"],
      "order.paid": "415.50",
      "order.placed": "2026-08-29 12:12:12",
      "order.paidAt": "2026-08-29 12:12:45",
      "payment.method": "在线支付",
      "parcel.carrier": "京东快递",
    },
  };
}

function transfer(): GoldenPage {
  const trade = `10000${digits("wechat-transfer", 23)}`;
  return {
    name: "wechat-transfer",
    part: "dev",
    drawnBy: "author",
    layout: "wechat-bill",
    form: "png",
    width: 390,
    scale: 3,
    style: `${phoneStyle}body{background:#fff;color:#111}.fact{display:flex;justify-content:space-between;padding:9px 20px;font-size:14px}.key{color:#888}`,
    body: `${systemBar("17:26", "5G", 88)}${navBar("账单详情")}<div style="text-align:center;padding:26px 0"><div>转账-给全屋定制李师傅</div><div style="font-size:38px;font-weight:600">-5,000.00</div></div>${facts(
      [
        ["当前状态", "对方已收钱"],
        ["转账说明", "柜子定金"],
        ["转账时间", "2026年7月30日 17:25:48"],
        ["收款时间", "2026年7月30日 17:26:03"],
        ["支付方式", "零钱通"],
        ["转账单号", trade],
      ],
    )}`,
    fields: {
      payee: "全屋定制李师傅",
      "payment.amount": "5000.00",
      "payment.at": "2026-07-30 17:25:48",
      "payment.method": "零钱通",
      "payment.number": trade,
    },
  };
}

function alipayBack(): GoldenPage {
  const trade = `2026072522001${digits("alipay-back", 15)}`;
  return {
    name: "alipay-bill-back",
    part: "dev",
    drawnBy: "author",
    layout: "alipay-bill",
    form: "png",
    width: 360,
    scale: 2,
    style: `${phoneStyle}body{background:#1a1a1c;color:#ddd}.card{background:#252528;margin:8px;border-radius:8px;padding:8px 0}.fact{display:flex;justify-content:space-between;padding:7px 14px;font-size:13px;gap:20px}.key{color:#88888f;flex:none}`,
    body: `${systemBar("23:59", "5G", 21)}${navBar("账单详情")}<div class="card" style="text-align:center;padding:18px"><div>退款-木槿家纺旗舰店</div><div style="font-size:30px;font-weight:700">+293.00</div><div style="color:#88888f;font-size:13px">退款成功</div></div><div class="card">${facts(
      [
        ["退款方式", "账户余额"],
        ["退款说明", "全棉四件套床上用品"],
        ["创建时间", "2026-09-08 09:09:09"],
        ["订单号", trade],
        ["商家订单号", `T200P25${digits("alipay-back-m", 17)}`],
      ],
    )}</div>`,
    fields: { "refund.amount": "293.00", "payment.number": trade },
  };
}

function jdTrackDark(): GoldenPage {
  const number = `JDX0${digits("jd-track-dark", 11)}`;
  const events = [
    ["2026-08-31 10:05:41", "您的快件已由【家人】签收，感谢您使用京东物流，期待再次为您服务"],
    ["2026-08-31 07:48:20", "您的快件正在派送中，请您准备签收（快递员：石大川，联系电话：139****0031）"],
    ["2026-08-30 22:17:09", "您的快件已到达【云州星桥营业部】"],
    ["2026-08-29 18:02:55", "快件已由【禾城分拣中心】发出"],
    ["2026-08-29 15:40:00", "快递员已揽收"],
  ] as const;
  return {
    name: "parcel-track-jd-dark",
    part: "dev",
    drawnBy: "author",
    layout: "parcel-track",
    form: "png",
    width: 412,
    scale: 2,
    style: `${phoneStyle}body{background:#131316;color:#e8e8ea}.step{padding:9px 18px 9px 34px}.hint{font-size:12px;color:#8b8b93}`,
    body: `${systemBar("10:30", "5G", 57)}${navBar("物流跟踪")}<div style="padding:10px 18px"><div class="ends"><span>承运人：京东快递</span></div><div>运单编号：${number} <span class="hint">复制</span></div></div>${events
      .map(
        ([when, what]) =>
          `<div class="step"><div style="font-size:14px;line-height:1.45">${what}</div><div class="hint">${when}</div></div>`,
      )
      .join("")}`,
    fields: {
      "parcel.carrier": "京东快递",
      "parcel.number": number,
      "parcel.signedAt": events[0][0],
      "parcel.event": events.map(([at, text]) => ({ at, text })),
    },
  };
}

function waybillEms(): GoldenPage {
  return {
    name: "waybill-ems",
    part: "dev",
    drawnBy: "author",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 520,
    scale: 2,
    style: `body{background:#8f7c66;padding:28px}.sheet{background:#fff;font-size:16px;transform:rotate(-.8deg)}.sheet>div{border-bottom:1px dashed #222;padding:8px 12px}.bars{height:52px;background:repeating-linear-gradient(90deg,#111 0 2px,#fff 2px 6px,#111 6px 9px,#fff 9px 12px)}`,
    body: `<div class="sheet"><div class="between"><b style="font-size:24px">邮政EMS</b><b>特快专递</b></div><div><div class="bars"></div><div style="text-align:center;font-size:19px">EA123456785CN</div></div><div>寄：白露山货铺 151****0044 禾城市白露县石桥镇望月里6幢</div><div style="font-size:19px">收：夏小满 134****0017<br>云州市星桥区梧桐里9号3单元402</div><div class="between"><span>内件：图书</span><span>重量 0.85kg</span><span>件数 1</span></div><div>签收人/签收时间：</div></div>`,
    fields: { "parcel.carrier": "邮政EMS", "parcel.number": "EA123456785CN" },
  };
}

function xianyuChatLight(): GoldenPage {
  const said: readonly Said[] = [
    ["mark", "7月2日 19:03"],
    ["other", "在吗？车还在的，480包邮"],
    ["self", "刹车灵吗？有没有磕碰"],
    ["other", "都好的，就后轮有点划痕"],
    ["mark", "7月9日 08:12"],
    ["self", "收到了，车架裂了一道，你自己看"],
    ["other", "快递弄的吧，你找快递"],
    ["self", "我要退货退款480元"],
  ];
  return {
    name: "xianyu-chat-light",
    part: "dev",
    drawnBy: "author",
    layout: "xianyu-chat",
    form: "png",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#f5f5f5;color:#1f1f1f}`,
    body: `<div style="background:#fff">${systemBar("8:15", "5G", 40)}${navBar("山脚下的风筝")}<div style="display:flex;gap:10px;padding:8px 12px">${picture(46, ["#dfe6ef", "#43597a"])}<div><div style="color:#ff4d22;font-weight:700">¥480.00</div><div style="font-size:12px;color:#888">交易成功</div></div><span style="margin-left:auto;background:#ffe60f;border-radius:14px;padding:5px 12px;font-size:13px;height:30px">查看订单</span></div></div>${chat(said, ["#fff", "#ffe60f"])}<div style="padding:8px 14px;background:#fff;color:#aaa;font-size:14px">想跟TA说点什么…</div>`,
    fields: {
      "chat.with": "山脚下的风筝",
      "chat.dateMarks": ["7月2日 19:03", "7月9日 08:12"],
      "chat.messages": chatFieldsOf(said),
    },
  };
}

function pinduoduoRefundWide(): GoldenPage {
  const number = `260803-${digits("pinduoduo-refund-wide", 15)}`;
  return {
    name: "pinduoduo-refund-rejected",
    part: "dev",
    drawnBy: "author",
    layout: "refund-notice",
    form: "png",
    width: 360,
    scale: 3,
    style: phone,
    body: `<div style="background:#fff">${systemBar("11:11", "5G", 11)}${navBar("退款详情")}</div><div style="background:#e02e24;color:#fff;padding:16px"><div style="font-size:19px;font-weight:600">商家已驳回退款</div><div style="font-size:12px">请在2026-08-12 10:00:00前处理，逾期退款将关闭</div></div><div class="card" style="margin-top:9px;font-size:13px;line-height:1.6"><div>驳回原因：商品已签收超过48小时，生鲜类商品不支持售后，请您谅解</div><div class="hint">驳回时间：2026-08-10 09:32:15</div></div><div class="card"><div style="font-size:14px;font-weight:500">果园直发旗舰店</div><div class="goods" style="padding-top:8px">${picture(66, ["#f4e2d6", "#d8452f"])}<div style="font-size:13px"><div class="tops"><span>红富士苹果脆甜10斤整箱</span><span>¥49.90</span></div><div class="ends hint"><span>净重9斤（大果）</span><span>x1</span></div></div></div></div><div class="card">${facts(
      [
        ["退款类型", "仅退款(已收到货)"],
        ["退款原因", "商品腐坏变质"],
        ["退款金额", "¥49.90"],
        ["申请时间", "2026-08-09 21:20:06"],
        ["退款编号", digits("pinduoduo-refund-wide-no", 14)],
        ["订单编号", number],
      ],
    )}</div>`,
    fields: {
      "order.number": number,
      "order.shop": "果园直发旗舰店",
      "order.item": "红富士苹果脆甜10斤整箱",
      "refund.status": "商家已驳回退款",
      "refund.reason": "商品腐坏变质",
      "refund.amount": "49.90",
      "refund.number": digits("pinduoduo-refund-wide-no", 14),
      "refund.requestedAt": "2026-08-09 21:20:06",
      "refund.answeredAt": "2026-08-10 09:32:15",
      "refund.refusal": "商品已签收超过48小时，生鲜类商品不支持售后，请您谅解",
    },
  };
}

/** More of them. */
export const widerMore: readonly (() => GoldenPage)[] = [
  tmallBanner,
  jdPhone,
  transfer,
  alipayBack,
  jdTrackDark,
  waybillEms,
  xianyuChatLight,
  pinduoduoRefundWide,
];
