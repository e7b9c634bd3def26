/** Two chat screens: one as a shop's service desk looks, one as bubbles between two people. All invented. */
import { type GoldenPage, statusBar } from "./page.ts";

/** One entry of a conversation: a date divider, or something said by one side. */
export type Said = { readonly mark: string } | { readonly who: "self" | "other"; readonly text: string };

/** Bubbles and dividers of a conversation. */
export function conversation(entries: readonly Said[]): string {
  return entries
    .map((entry) =>
      "mark" in entry
        ? `<div class="mark"><span>${entry.mark}</span></div>`
        : `<div class="said ${entry.who}"><div class="face"></div><div class="bubble">${entry.text}</div></div>`,
    )
    .join("");
}

/** Who said what under which divider, as the truth lists it. */
export function messagesOf(entries: readonly Said[]): { readonly who: string; readonly text: string; at?: string }[] {
  let mark: string | undefined;
  const messages: { who: string; text: string; at?: string }[] = [];
  for (const entry of entries) {
    if ("mark" in entry) {
      mark = entry.mark;
    } else {
      messages.push({ who: entry.who, text: entry.text, ...(mark === undefined ? {} : { at: mark }) });
    }
  }
  return messages;
}

/** The dividers of a conversation, as drawn. */
export function marksOf(entries: readonly Said[]): string[] {
  return entries.flatMap((entry) => ("mark" in entry ? [entry.mark] : []));
}

/** How the shop's service desk looks. */
export const deskStyle = `body{background:#f2f3f5;color:#1f1f1f}.head{background:#fff;padding:8px 16px 10px;font-size:16px;font-weight:600}.mark{text-align:center;font-size:12px;color:#a0a0a0;padding:12px 0 8px}
.said{display:flex;gap:8px;padding:6px 12px;align-items:flex-start}.said.self{flex-direction:row-reverse}.face{width:36px;height:36px;border-radius:18px;background:#ffb27a;flex:none}.self .face{background:#9cc3e6}.bubble{max-width:236px;background:#fff;border-radius:4px 14px 14px 14px;padding:9px 12px;font-size:15px}.self .bubble{background:#ffe3cc;border-radius:14px 4px 14px 14px}
.foot{background:#fff;padding:10px 16px;color:#aaa;font-size:14px}`;

/** How bubbles between two people look. */
export const bubbleStyle = `body{background:#ededed;color:#111}.head{text-align:center;padding:6px 0 10px;font-size:17px;font-weight:500;border-bottom:1px solid #ddd;background:#ededed}.mark{text-align:center;font-size:12px;color:#999;padding:14px 0 8px}
.said{display:flex;gap:10px;padding:7px 12px;align-items:flex-start}.said.self{flex-direction:row-reverse}.face{width:40px;height:40px;border-radius:5px;background:#6d8f71;flex:none}.self .face{background:#b08968}.bubble{max-width:230px;background:#fff;border-radius:5px;padding:8px 12px;font-size:16px}.self .bubble{background:#95ec69}
.foot{background:#f7f7f7;border-top:1px solid #ddd;height:50px}`;

const desk: readonly Said[] = [
  { mark: "2026-04-08 20:11" },
  { who: "self", text: "你好，这条围巾是百分之百羊毛吗？" },
  { who: "other", text: "亲，本店围巾都是纯羊毛的，请放心购买" },
  { who: "self", text: "如果不是纯羊毛可以退吗？" },
  { who: "other", text: "可以的亲，假一赔三，材质不符全额退款，运费我们承担" },
  { mark: "2026-04-10 21:30" },
  { who: "self", text: "收到了，水洗标写的羊毛含量只有30%" },
  { who: "other", text: "亲，水洗标是旧版的，以页面为准" },
  { who: "self", text: "订单218.5元，我要求退货退款" },
];

function deskChat(): GoldenPage {
  return {
    name: "taobao-chat",
    part: "dev",
    layout: "taobao-chat",
    form: "png",
    width: 360,
    scale: 2,
    style: deskStyle,
    body: `<div class="head" style="padding:0 0 10px">${statusBar("21:36", "WIFI 52%")}<div style="padding:0 16px">织云围巾旗舰店</div></div>${conversation(desk)}<div class="foot">请输入消息</div>`,
    fields: { "chat.with": "织云围巾旗舰店", "chat.dateMarks": marksOf(desk), "chat.messages": messagesOf(desk) },
  };
}

const bubbles: readonly Said[] = [
  { mark: "4月13日 晚上8:42" },
  { who: "self", text: "相机收到了，快门按下去没有反应" },
  { who: "other", text: "我发之前试过是好的" },
  { who: "self", text: "你说的九成新，功能全部正常" },
  { who: "other", text: "可能是路上磕的，你找快递" },
  { mark: "昨天 07:15" },
  { who: "self", text: "开箱全程录像了，外包装没有破损。要么退2368元，要么你出维修费。" },
  { who: "other", text: "最多退你200" },
  { mark: "12:03" },
  { who: "self", text: "不同意，我申请平台处理" },
];

function bubbleChat(): GoldenPage {
  return {
    name: "wechat-chat",
    part: "dev",
    layout: "wechat-chat",
    form: "png",
    width: 360,
    scale: 3,
    style: bubbleStyle,
    body: `${statusBar("12:04", "5G 23%")}<div class="head">山间听雨的猫</div>${conversation(bubbles)}<div style="height:60px"></div><div class="foot"></div>`,
    fields: { "chat.with": "山间听雨的猫", "chat.dateMarks": marksOf(bubbles), "chat.messages": messagesOf(bubbles) },
  };
}

/** The two chat screens. */
export const chatPages: readonly (() => GoldenPage)[] = [deskChat, bubbleChat];
