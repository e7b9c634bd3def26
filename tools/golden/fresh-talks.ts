/** Two talks with shops that were in the fourth held-out part; one was sent on by a messenger. All of it is invented. */
import { back, baseStyle, chevron, face, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import type { GoldenPage } from "./page.ts";

type Said = { readonly who: "self" | "other"; readonly text: string };

const style = `${baseStyle}.said{display:flex;gap:9px;padding:7px 12px;align-items:flex-start}.said.self{flex-direction:row-reverse}.said div{max-width:248px;padding:9px 12px;font-size:15px;line-height:1.45}.day{text-align:center;font-size:12px;color:#a0a0a0;padding:10px 0 5px}.grey{color:#8f8f8f;font-size:12px}`;

function said(one: Said, grounds: Readonly<Record<Said["who"], string>>): string {
  return `<div class="said ${one.who}">${face(38, grounds[one.who])}<div>${one.text}</div></div>`;
}

/** What was said with the mark of the date above it, as it is drawn. */
function under(at: string | undefined, list: readonly Said[]): readonly (Said & { readonly at?: string })[] {
  return list.map((one) => (at === undefined ? one : { ...one, at }));
}

function taobaoDesk(): GoldenPage {
  const marks = ["2026-03-21 19:26", "2026-03-22 10:04"];
  const first: readonly Said[] = [
    { who: "self", text: "你好，昨天收到的电热水壶底座接触不良，加水以后不通电" },
    { who: "other", text: "亲亲，麻烦您拍一段插电的视频发来核实一下哦" },
    { who: "self", text: "视频已经发在售后申请里了，订单页可以看到" },
    { who: "other", text: "好的亲，已经帮您登记，技术人员24小时内给您回复" },
  ];
  const second: readonly Said[] = [
    { who: "self", text: "已经过了一天，还没有人联系我" },
    { who: "other", text: "亲，看了视频，可能是您家插座的问题，给您补偿15元可以吗" },
    { who: "self", text: "不用补偿，我要求退货退款，运费由你们承担" },
    { who: "other", text: "亲，电器拆封使用后不支持七天无理由的呢" },
  ];
  const grounds = { self: "#8db0c9", other: "#e0a06b" };
  const talk = (list: readonly Said[]) => list.map((one) => said(one, grounds)).join("");
  return {
    name: "taobao-chat-kettle",
    part: "dev",
    layout: "taobao-chat",
    form: "png",
    width: 390,
    scale: 3,
    style: `${style}body{background:#f2f3f6;color:#1f1f1f;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.said div{background:#fff;border-radius:12px}.said.self div{background:#ffe3d1}`,
    body: `<div style="background:#fff">${roundBar("10:21", 70)}<div class="bar">${back}<b>暖壶记小家电旗舰店${chevron}</b>${more}</div></div>
<div style="background:#fff;margin:8px 10px 0;border-radius:10px;padding:9px 12px;display:flex;gap:10px;align-items:center">${goodsShot("jar", 46, { ground: "#e9edf0", shape: "#dfe6ea", shade: "#8d9aa3" })}<div style="font-size:13px;flex:1">恒温电热水壶1.7L家用<div style="color:#ff5000">¥139.00</div></div><span class="pill" style="font-size:12px;padding:3px 10px;color:#ff5000">发送订单</span></div>
<div class="day">${marks[0]}</div>${talk(first)}<div class="day">${marks[1]}</div>${talk(second)}
<div style="background:#fff;margin-top:10px;padding:9px 12px 0;display:flex;gap:10px"><span style="flex:1;background:#f2f3f6;border-radius:18px;padding:7px 14px;font-size:14px;color:#b3b3b3">发消息</span></div><div style="background:#fff"><div class="end"></div></div>`,
    fields: {
      "chat.with": "暖壶记小家电旗舰店",
      "chat.dateMarks": marks,
      "chat.messages": [...under(marks[0], first), ...under(marks[1], second)],
    },
  };
}

function pinduoduoRobotSentOn(): GoldenPage {
  const marks = ["昨天 21:13", "09:40"];
  const first: readonly Said[] = [
    { who: "self", text: "收到的橙子坏了六个，箱子底下都湿了" },
    { who: "other", text: "您好，这里是自动回复：客服工作时间为9点到21点，请您留言" },
    { who: "self", text: "你们页面写的是坏果包赔，请按承诺处理" },
  ];
  const second: readonly Said[] = [
    { who: "other", text: "在的，请问坏了多少呢？需要坏果和快递面单的合影" },
    { who: "self", text: "一共12个坏了6个，照片昨天已经发过了" },
    { who: "other", text: "签收超过24小时就不赔了哦，您申请晚了" },
    { who: "self", text: "我昨天签收两个小时内就联系了你们，上面有记录" },
  ];
  const grounds = { self: "#b7a3c9", other: "#d9705f" };
  const talk = (list: readonly Said[]) => list.map((one) => said(one, grounds)).join("");
  return {
    name: "pinduoduo-chat-sent-on",
    part: "dev",
    layout: "pinduoduo-chat",
    wear: "jpeg-35",
    form: "jpg",
    width: 360,
    scale: 2,
    style: `${style}body{background:#ededed;color:#151516}.said div{background:#fff;border-radius:6px;max-width:232px}.said.self div{background:#b9e48c}`,
    body: `<div style="background:#f7f7f7">${flatBar("9:52", "4G", 33)}<div class="bar">${back}<span style="flex:1;text-align:center">山坳果园生鲜店</span>${more}</div><div style="display:flex;font-size:13px;color:#58595b;padding:2px 0 9px;text-align:center"><span style="flex:1">进店逛逛</span><span style="flex:1">查订单</span><span style="flex:1">申请售后</span></div></div>
<div class="day">${marks[0]}</div>${talk(first)}<div class="day">${marks[1]}</div>${talk(second)}
<div style="background:#f7f7f7;padding:9px 12px 12px;margin-top:10px"><span style="display:block;background:#fff;border-radius:4px;padding:7px 12px;font-size:14px;color:#b3b3b3">请输入消息</span></div>`,
    fields: {
      "chat.with": "山坳果园生鲜店",
      "chat.dateMarks": marks,
      "chat.messages": [...under(marks[0], first), ...under(marks[1], second)],
    },
  };
}

export const freshTalks: readonly (() => GoldenPage)[] = [taobaoDesk, pinduoduoRobotSentOn];
