/** Talks with sellers in WeChat, at 淘宝 and at 闲鱼, of the eighth part. All of it is invented. */
import { back, face, flatBar, more, roundBar } from "./fresh-parts.ts";
import { newStyle } from "./new-parts.ts";
import type { GoldenPage, Truth } from "./page.ts";

/** What is said, from top to bottom: a mark of date, the other's words, or one's own. */
type Said = readonly ["date" | "note" | "other" | "self", string];

const talkStyle = `${newStyle}body{min-height:760px}.date{text-align:center;font-size:12px;padding:9px 0 3px}.turn{display:flex;gap:9px;padding:6px 12px;align-items:flex-start}.turn:has(+.last){padding-bottom:14px}.turn.self{flex-direction:row-reverse}.turn p{max-width:248px;padding:9px 12px;font-size:16px;line-height:1.45;border-radius:6px}.type{display:flex;align-items:center;gap:10px;padding:9px 12px}.type>:nth-child(2){flex:1;height:36px;border-radius:6px}.ring{flex:none;width:26px;height:26px;border-radius:50%;border:1.8px solid currentColor}`;

type Faces = { readonly other: string; readonly self: string };

/** The talk as it is drawn. */
function drawn(said: readonly Said[], faces: Faces): string {
  return said
    .map(([who, text]) =>
      who === "date" || who === "note"
        ? `<div class="date">${text}</div>`
        : `<div class="turn ${who}">${face(40, faces[who])}<p>${text}</p></div>`,
    )
    .join("");
}

/** What the truth says of a talk; a message bears the last mark of date above it. */
function told(name: string, said: readonly Said[]): Readonly<Record<string, Truth>> {
  const messages: Record<string, string>[] = [];
  let at = "";
  for (const [who, text] of said) {
    if (who === "date") {
      at = text;
    } else if (who !== "note") {
      messages.push({ who, text, at });
    }
  }
  const dateMarks = said.filter(([who]) => who === "date").map(([, text]) => text);
  return { "chat.with": name, "chat.dateMarks": dateMarks, "chat.messages": messages };
}

/** The row to type into. */
const typing = `<div class="type"><i class="ring"></i><span></span><i class="ring"></i><i class="ring"></i></div>`;

const chair: readonly Said[] = [
  ["date", "2025年12月8日 19:22"],
  ["self", "你好，电脑椅收到了，气压杆装上去一坐就往下掉"],
  ["other", "亲，麻烦拍个视频发我看看"],
  ["self", "视频发了，三十秒掉到底"],
  ["date", "2025年12月9日 10:05"],
  ["other", "看到了，是气杆的问题，我给您补发一根新的可以吗"],
  ["self", "要等多久？我不想自己拆，能不能直接退货"],
  ["other", "拆过包装就不能退了哦，只能补发配件"],
  ["self", "不装怎么知道是坏的"],
  ["date", "2025年12月11日 21:47"],
  ["self", "两天了，气杆也没发，单号给我一下"],
  ["other", "仓库在安排了，明天一定发"],
];

function wechatTalk(): GoldenPage {
  const name = "坐得稳家具-小芮";
  return {
    name: "new-wechat-chair",
    part: "dev",
    layout: "wechat-chat",
    form: "png",
    width: 390,
    scale: 2,
    style: `${talkStyle}body{background:#ededed;color:#161616}.face{border-radius:5px}.date{color:#9d9d9d}.turn.other p{background:#fff}.turn.self p{background:#95ec69}.type{background:#f7f7f7;border-top:1px solid #dcdcdc}.type>:nth-child(2){background:#fff}`,
    body: `${roundBar("21:52", 31)}<div class="bar" style="border-bottom:1px solid #dedede">${back}<span class="mid">${name}</span>${more}</div>${drawn(chair, { other: "#b5896a", self: "#6e95b8" })}<div class="last" style="background:#f7f7f7">${typing}<div class="end"></div></div>`,
    fields: told(name, chair),
  };
}

const quilt: readonly Said[] = [
  ["date", "2026-01-22 20:10:33"],
  ["self", "羽绒被一股味道，晾了三天还有"],
  ["other", "亲亲在的呢，新被子有轻微气味是正常现象，通风几天就好啦~"],
  ["self", "页面写的95白鹅绒，拆开里面全是碎毛片"],
  ["other", "亲，我们每批都有检测报告的哦，请您放心使用"],
  ["date", "2026-01-23 09:15:02"],
  ["self", "请把这一批的检测报告发给我"],
  ["other", "报告属于内部资料，暂时不方便提供呢"],
  ["self", "那我申请退货退款，运费谁出？"],
  ["other", "不是质量问题需要您自行承担运费，约35元"],
  ["self", "宣传95%绒含量，实际不符就是质量问题"],
  ["date", "2026-01-23 14:48:26"],
  ["other", "这边帮您向主管申请补偿20元红包，您看可以吗"],
];

function taobaoTalk(): GoldenPage {
  const name = "绒朵家纺旗舰店";
  return {
    name: "new-taobao-talk",
    part: "dev",
    layout: "taobao-chat",
    form: "png",
    width: 412,
    scale: 2,
    style: `${talkStyle}body{background:#f2f3f5;color:#1f2329}.date{color:#9aa0a8}.turn p{border-radius:12px;font-size:15px}.turn.other p{background:#fff}.turn.self p{background:#ffe4d3}.type{background:#fff}.type>:nth-child(2){background:#f2f3f5}.quick{display:flex;gap:8px;padding:8px 12px;font-size:13px}.quick span{background:#fff;border-radius:14px;padding:3px 11px}`,
    body: `${flatBar("15:06", "5G", 83)}<div class="bar" style="background:#fff">${back}<div><div style="font-size:16px;font-weight:600;line-height:1.3">${name}</div><div class="sub" style="color:#9aa0a8">24小时在线</div></div><span style="font-size:14px">进店</span></div>${drawn(quilt, { other: "#d78f8f", self: "#7fa6a0" })}<div class="last"><div class="quick"><span>催发货</span><span>查物流</span><span>退换货</span><span>发票</span></div>${typing}</div>`,
    fields: told(name, quilt),
  };
}

const bike: readonly Said[] = [
  ["date", "昨天 18:30"],
  ["self", "车收到了，后轮圈是变形的，你描述里写没有磕碰"],
  ["other", "我发的时候是好的，应该是快递压的"],
  ["self", "外箱完好，一点压痕都没有"],
  ["date", "昨天 22:14"],
  ["other", "二手的东西售出不退，介绍里写清楚了"],
  ["self", "写了不退也要跟描述一致，我申请退款了"],
  ["date", "08:03"],
  ["other", "退你80，自己去修一下"],
];

function xianyuTalk(): GoldenPage {
  const name = "骑行的老谭";
  return {
    name: "new-xianyu-squeezed",
    part: "dev",
    layout: "xianyu-chat",
    wear: "jpeg-35",
    form: "jpg",
    width: 390,
    scale: 2,
    style: `${talkStyle}body{background:#f5f5f5;color:#222}.date{color:#aaa}.turn p{border-radius:10px}.turn.other p{background:#fff}.turn.self p{background:#ffe14d}.type{background:#fff}.type>:nth-child(2){background:#f0f0f0}.item{display:flex;align-items:center;gap:12px;background:#fff;padding:9px 14px;font-size:14px}.item b{flex:1}`,
    body: `${roundBar("08:11", 94)}<div class="bar" style="background:#fff">${back}<b class="mid">${name}</b>${more}</div><div class="item"><b>¥560.00</b><span style="color:#888">退款中</span><span style="background:#ffe14d;border-radius:16px;padding:4px 14px">查看订单</span></div>${drawn(bike, { other: "#8a9bb5", self: "#c9a06a" })}<div class="last">${typing}</div>`,
    fields: told(name, bike),
  };
}

export const newTalks: readonly (() => GoldenPage)[] = [wechatTalk, taobaoTalk, xianyuTalk];
