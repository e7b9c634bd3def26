/** Payment records, a track and chats that were in the third held-out part. All invented. */
import { conversation, marksOf, messagesOf, type Said } from "./chat-pages.ts";
import { facts, navBar, phoneStyle, picture, systemBar } from "./later-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

function wechatDark(): GoldenPage {
  const number = `42000${digits("wechat-night", 23)}`;
  return {
    name: "wechat-bill-dark",
    part: "dev",
    layout: "wechat-bill",
    form: "png",
    width: 393,
    scale: 3,
    style: `${phoneStyle}body{background:#191919;color:#d5d5d5}.fact{display:flex;padding:8px 24px;font-size:15px}.key{width:94px;flex:none;color:#7d7d7d}.val{word-break:break-all}.line{border-top:1px solid #2b2b2b;margin:0 24px 8px}`,
    body: `${systemBar("22:55", "5G", 26)}<div class="nav">账单详情</div><div style="width:54px;height:54px;border-radius:27px;background:#c8794a;margin:22px auto 12px"></div><div style="text-align:center;font-size:16px">半亩田土菜馆</div><div style="text-align:center;font-size:36px;font-weight:600;padding:4px 0 24px">-214.00</div><div class="line"></div>${facts(
      [
        ["当前状态", "支付成功"],
        ["支付时间", "2026年8月8日 19:27:45"],
        ["商品", "堂食消费-06号桌"],
        ["商户全称", "星桥区半亩田餐饮店（个体工商户）"],
        ["收单机构", "财付通支付科技有限公司"],
        ["支付方式", "青禾银行储蓄卡(0031)"],
        ["交易单号", number],
        ["商户单号", `BM${digits("wechat-night-shop", 20)}`],
      ],
    )}<div class="line" style="margin-top:14px"></div><div class="ends" style="padding:8px 24px;font-size:15px"><span>账单服务</span></div><div style="padding:4px 24px;color:#7d90a9;font-size:15px">对订单有疑惑</div><div style="padding:8px 24px;color:#7d90a9;font-size:15px">发起群收款</div><div class="home"></div>`,
    fields: {
      "payment.amount": "214.00",
      "payment.number": number,
      "payment.at": "2026-08-08 19:27:45",
      "payment.method": "青禾银行储蓄卡(0031)",
      payee: "星桥区半亩田餐饮店（个体工商户）",
      "order.item": "堂食消费-06号桌",
    },
  };
}

function alipayReduced(): GoldenPage {
  const number = `2026071922001${digits("alipay-reduced", 15)}`;
  return {
    name: "alipay-bill-jpeg",
    part: "dev",
    layout: "alipay-bill",
    wear: "jpeg-35",
    form: "jpg",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#f5f5f5;color:#333}.card{background:#fff;border-radius:8px;margin:0 12px 10px;padding:16px}.fact{display:flex;padding:6px 0;font-size:14px}.key{width:98px;flex:none;color:#999}.val{word-break:break-all}`,
    body: `${systemBar("18:31", "5G", 90)}${navBar("账单详情")}<div class="card" style="margin-top:8px"><div style="width:44px;height:44px;border-radius:22px;background:#4b87d9;margin:2px auto 8px"></div><div style="text-align:center">云上理发工作室</div><div style="text-align:center;font-size:32px;font-weight:600">-68.00</div><div style="text-align:center;color:#999;padding-bottom:14px">交易成功</div>${facts(
      [
        ["支付时间", "2026-07-19 18:24:37"],
        ["付款方式", "余额宝"],
        ["商品说明", "洗剪吹套餐男士精剪一次"],
        ["收单机构", "支付宝（中国）网络技术有限公司"],
        ["收款方全称", "云州市云上美发服务有限公司"],
        ["订单号", number],
        ["商家订单号", `YS${digits("alipay-reduced-shop", 16)}`],
      ],
    )}</div><div class="card"><div class="ends" style="font-size:14px;padding-bottom:12px"><span>账单分类</span><span style="color:#999">美容美发</span></div><div class="ends" style="font-size:14px"><span>标签和备注</span><span style="color:#999">添加</span></div></div><div class="card" style="font-size:14px">对此订单有疑问</div>`,
    fields: {
      "payment.amount": "68.00",
      "payment.number": number,
      "payment.at": "2026-07-19 18:24:37",
      "payment.method": "余额宝",
      payee: "云州市云上美发服务有限公司",
      "order.item": "洗剪吹套餐男士精剪一次",
    },
  };
}

const stops = [
  { at: "2026-08-20 10:42:18", text: "您的快件已送达，由本人签收。如有疑问请联系收派员，感谢使用顺丰" },
  { at: "2026-08-20 08:05:50", text: "快件到达【云州梧桐速运营业点】，正在为您派送" },
  { at: "2026-08-20 04:31:27", text: "快件在【云州星桥中转场】完成分拣，准备发往下一站" },
  { at: "2026-08-19 21:16:03", text: "快件已发车，前往【云州星桥中转场】" },
  { at: "2026-08-19 17:58:44", text: "顺丰已收取快件" },
];

function sfTrack(): GoldenPage {
  const number = `SF${digits("sf-track", 13)}`;
  const drawn = stops.map(
    ({ at, text }, index) =>
      `<div class="stop" style="color:${index === 0 ? "#222" : "#8b8b8b"}"><div style="font-size:12px">${at}</div><div style="font-size:14px;line-height:1.5">${text}</div></div>`,
  );
  return {
    name: "parcel-track-sf",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#f5f5f5;color:#222}.card{background:#fff;border-radius:12px;margin:0 10px 10px;padding:15px}.stop{padding:0 0 20px 22px;position:relative}.stop:before{content:"";position:absolute;left:2px;top:6px;width:8px;height:8px;border-radius:4px;background:#d0d0d0}.stop:first-child:before{background:#dc1e32}.stop:not(:last-child):after{content:"";position:absolute;left:5px;top:18px;bottom:-4px;border-left:1px solid #e0e0e0}`,
    body: `<div style="background:#fff">${systemBar("11:09", "5G", 81)}${navBar("运单详情")}</div><div style="height:120px;background:radial-gradient(circle at 70% 40%,#cfe3d4 0 26%,transparent 27%),radial-gradient(circle at 24% 68%,#d8e2ee 0 30%,transparent 31%),#eceadf"></div>
<div class="card" style="margin-top:-16px;position:relative"><div style="font-size:20px;font-weight:700">已签收</div><div style="font-size:14px;padding-top:8px">顺丰速运&nbsp;&nbsp;&nbsp;&nbsp;${number}</div><div class="ends" style="padding-top:12px;font-size:15px"><b>禾城市</b><span style="color:#8b8b8b;font-size:12px">顺丰特快</span><b>云州市</b></div></div>
<div class="card" style="padding-bottom:2px">${drawn.join("")}</div><div class="home"></div>`,
    fields: {
      "parcel.carrier": "顺丰速运",
      "parcel.number": number,
      "parcel.signedAt": "2026-08-20 10:42:18",
      "parcel.events": stops,
    },
  };
}

const desk: readonly Said[] = [
  { mark: "2026-07-10 09:02:11" },
  { who: "other", text: "您好，这里是商家客服，请问有什么可以帮您？" },
  { who: "self", text: "早餐机左边烤盘不热，昨天刚收到" },
  { who: "other", text: "麻烦您拍一段视频给我们看一下哦" },
  { who: "self", text: "视频已经发了，请按质量问题给我退货" },
  { mark: "2026-07-11 11:50:26" },
  { who: "other", text: "抱歉，仓库反馈有使用痕迹，无法为您办理退货" },
  { who: "self", text: "不通电试怎么知道好坏？请写明依据，169元我要求全额退款" },
];

function jdChat(): GoldenPage {
  return {
    name: "jd-chat",
    part: "dev",
    layout: "jd-chat",
    form: "png",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#f2f2f6;color:#222}.mark{text-align:center;font-size:12px;color:#a5a8b0;padding:16px 0 8px}.said{display:flex;gap:9px;padding:8px 12px;align-items:flex-start}.said.self{flex-direction:row-reverse}.face{width:38px;height:38px;border-radius:19px;background:#e7574b;flex:none}.self .face{background:#7fa5c9}.bubble{max-width:244px;background:#fff;border-radius:10px;padding:10px 13px;font-size:15px;line-height:1.5}.self .bubble{background:#fa3a3a;color:#fff}
.field{background:#f4f4f6;border-radius:18px;height:36px;margin:9px 14px}`,
    body: `<div style="background:#fff">${systemBar("11:54", "5G", 46)}${navBar("晨露小家电专营店")}</div>${conversation(desk)}<div style="height:26px"></div><div style="background:#fff;padding-top:1px"><div class="field"></div><div class="home"></div></div>`,
    fields: { "chat.with": "晨露小家电专营店", "chat.dateMarks": marksOf(desk), "chat.messages": messagesOf(desk) },
  };
}

const bargain: readonly Said[] = [
  { mark: "5月29日 20:51" },
  { who: "self", text: "右耳没有声音，充满电试了两次都一样" },
  { who: "other", text: "我发货前听过，两边都响" },
  { who: "self", text: "你写的是功能正常、几乎全新" },
  { mark: "昨天 12:36" },
  { who: "other", text: "二手东西不退不换，页面也写了" },
  { who: "self", text: "写了不退也不能发坏的。退我572元，耳机寄回给你" },
  { mark: "18:20" },
  { who: "other", text: "那我出一半运费，你先寄回来看看" },
];

function xianyuChat(): GoldenPage {
  return {
    name: "xianyu-chat-dark",
    part: "dev",
    layout: "xianyu-chat",
    form: "png",
    width: 360,
    scale: 3,
    style: `${phoneStyle}body{background:#111;color:#ddd}.mark{text-align:center;font-size:12px;color:#777;padding:16px 0 8px}.said{display:flex;gap:9px;padding:8px 12px;align-items:flex-start}.said.self{flex-direction:row-reverse}.face{width:40px;height:40px;border-radius:20px;background:#4d7d9b;flex:none}.self .face{background:#a98455}.bubble{max-width:228px;background:#262626;border-radius:12px;padding:10px 13px;font-size:15px;line-height:1.5}.self .bubble{background:#f4d93a;color:#1f1f1f}`,
    body: `<div style="background:#1b1b1b">${systemBar("18:24", "5G", 38)}${navBar("吃云的小鲸鱼")}<div class="goods" style="padding:8px 14px 12px;align-items:center">${picture(44, ["#2a2d34", "#8a919e"])}<div class="ends"><span style="color:#ff6a3d;font-size:16px;font-weight:600">¥560.00</span><span style="background:#f4d93a;color:#1f1f1f;border-radius:15px;padding:5px 14px;font-size:13px">查看订单</span></div></div></div>${conversation(bargain)}<div style="height:30px"></div><div style="background:#1b1b1b;height:56px"></div>`,
    fields: { "chat.with": "吃云的小鲸鱼", "chat.dateMarks": marksOf(bargain), "chat.messages": messagesOf(bargain) },
  };
}

/** Two bills, a track, and two chats. */
export const laterRecords: readonly (() => GoldenPage)[] = [wechatDark, alipayReduced, sfTrack, jdChat, xianyuChat];
