/** Talks with shops, held out from the parser's author. All of it is invented. */
import { back, baseStyle, face, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import type { GoldenPage } from "./page.ts";

type Said = { readonly who: "self" | "other"; readonly text: string };
type Part = { readonly at: string; readonly said: readonly Said[] };

const style = `${baseStyle}body{color:#1c1c1e;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:15px}.mark{text-align:center;font-size:12px;color:#9b9da3;padding:12px 0 8px}.said{display:flex;gap:9px;padding:7px 12px;align-items:flex-start}.said.self{flex-direction:row-reverse}.said>div{max-width:68%;border-radius:12px;padding:9px 12px;background:#fff;line-height:1.45}.write{display:flex;gap:12px;align-items:center;padding:9px 14px;background:#fff;margin-top:12px}.write span{flex:1;background:#f2f3f5;border-radius:18px;padding:7px 14px;color:#a5a7ac}.quick{display:flex;gap:8px;padding:8px 12px 0;font-size:12px}.quick span{background:#fff;border-radius:14px;padding:5px 11px}`;

function drawn(parts: readonly Part[], colours: Readonly<Record<Said["who"], string>>): string {
  const bubble = ({ who, text }: Said) => `<div class="said ${who}">${face(36, colours[who])}<div>${text}</div></div>`;
  return parts.map(({ at, said }) => `<div class="mark">${at}</div>${said.map(bubble).join("")}`).join("");
}

function truthOf(parts: readonly Part[]): GoldenPage["fields"] {
  return {
    "chat.dateMarks": parts.map(({ at }) => at),
    "chat.messages": parts.flatMap(({ at, said }) => said.map((one) => ({ ...one, at }))),
  };
}

const kettle: readonly Part[] = [
  {
    at: "2025年12月17日 20:05",
    said: [
      { who: "self", text: "你好，收到的保温壶壶口有个缺口，盖子也拧不紧" },
      { who: "other", text: "亲，很抱歉给您带来不好的体验，麻烦拍一下壶口和盖子的照片" },
      { who: "self", text: "照片在评价里也传了，能不能直接换一个新的" },
    ],
  },
  {
    at: "2025年12月18日 09:42",
    said: [
      { who: "other", text: "亲，仓库核实了，给您补偿15元可以吗？壶不影响使用的" },
      { who: "self", text: "不接受补偿，漏水没法用，请按三包给我换货" },
      { who: "other", text: "好的亲，那您申请换货，选择质量问题，运费我们承担" },
    ],
  },
];

function taobaoTalk(): GoldenPage {
  const jar = goodsShot("jar", 48, { ground: "#e9eef2", shape: "#b9c7d4", shade: "#6c8297" });
  return {
    name: "strange-taobao-talk",
    part: "dev",
    layout: "taobao-chat",
    form: "png",
    width: 390,
    scale: 2,
    style: `${style}body{background:#f0f1f4}.self>div{background:#ffdfc9!important}`,
    body: `${roundBar("09:50", 77)}<div class="bar" style="background:#fff">${back}<span><b style="display:block;line-height:1.2">枕石家居生活馆</b></span>${more}</div>${drawn(kettle, { self: "#d9a27c", other: "#7c9bb8" })}
<div style="background:#fff;margin:10px 12px;border-radius:10px;padding:10px;display:flex;gap:10px">${jar}<div style="font-size:13px"><div>304不锈钢保温壶家用大容量</div><div style="color:#ff5000;padding-top:4px">¥128.00</div></div></div><div class="quick"><span>查物流</span><span>申请售后</span><span>开发票</span></div><div class="write"><span>发消息</span></div><div class="end" style="background:#fff"></div>`,
    fields: { "chat.with": "枕石家居生活馆", ...truthOf(kettle) },
  };
}

const slippers: readonly Part[] = [
  {
    at: "2025-12-08 19:21",
    said: [
      { who: "self", text: "鞋子两只颜色不一样，一只深一只浅" },
      { who: "other", text: "亲亲在的呢，您看下是不是光线问题哦" },
      { who: "self", text: "不是光线，白天看也差很多，我要退货" },
    ],
  },
  {
    at: "2025-12-08 21:03",
    said: [
      { who: "other", text: "亲亲，退货的话需要您先垫付运费的呢" },
      { who: "self", text: "页面写了退货包运费，为什么要我垫付" },
      { who: "other", text: "您稍等，我帮您问一下主管，明天中午12点前回复您" },
    ],
  },
];

function pinduoduoTalk(): GoldenPage {
  return {
    name: "strange-pinduoduo-talk",
    part: "dev",
    layout: "pinduoduo-chat",
    form: "png",
    width: 360,
    scale: 3,
    style: `${style}body{background:#ededed;font-size:14px}.said>div{border-radius:4px}.self>div{background:#ffd9d4!important}`,
    body: `${flatBar("21:06", "5G", 44)}<div class="bar" style="background:#fff">${back}<span style="flex:1;text-align:center">暖朵鞋业工厂店</span>${more}</div>${drawn(slippers, { self: "#c98a94", other: "#d0a35c" })}<div class="quick"><span>催发货</span><span>申请退款</span><span>评价客服</span></div><div class="write"><span>请输入消息</span></div>`,
    fields: { "chat.with": "暖朵鞋业工厂店", ...truthOf(slippers) },
  };
}

export const strangeTalks: readonly (() => GoldenPage)[] = [taobaoTalk, pinduoduoTalk];
