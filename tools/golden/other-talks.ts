/** Two talks with shops of the sixth held-out part. All of it is invented. */
import { back, chevron, face, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { otherStyle } from "./other-parts.ts";
import type { GoldenPage } from "./page.ts";

type Said = { readonly who: "self" | "other"; readonly text: string };
type Stretch = { readonly at: string; readonly said: readonly Said[] };

const style = `${otherStyle}.said{display:flex;gap:9px;padding:7px 12px;align-items:flex-start}.said.self{flex-direction:row-reverse}.said .words{max-width:250px;padding:9px 12px;font-size:15px;line-height:1.5}.day{text-align:center;font-size:12px;color:#9b9b9b;padding:11px 0 6px}.notice{text-align:center;font-size:12px;color:#9b9b9b;padding:4px 40px}`;

/** The talk as it is drawn; `seen` stands left of what the person said. */
function drawn(talk: readonly Stretch[], grounds: Readonly<Record<Said["who"], string>>, seen = ""): string {
  const one = ({ who, text }: Said) => {
    const mark =
      who === "self" && seen !== "" ? `<span class="small" style="color:#aaa;align-self:flex-end">${seen}</span>` : "";
    return `<div class="said ${who}">${face(38, grounds[who])}<div class="words">${text}</div>${mark}</div>`;
  };
  return talk.map(({ at, said }) => `<div class="day">${at}</div>${said.map(one).join("")}`).join("");
}

/** What the truth says of a talk. */
function truth(shop: string, talk: readonly Stretch[]): GoldenPage["fields"] {
  return {
    "chat.with": shop,
    "chat.dateMarks": talk.map(({ at }) => at),
    "chat.messages": talk.flatMap(({ at, said }) => said.map((one) => ({ ...one, at }))),
  };
}

const fryerTalk: readonly Stretch[] = [
  {
    at: "2025-12-15 19:08:30",
    said: [
      { who: "other", text: "您好，溪桥自营客服为您服务，请问有什么可以帮您？" },
      { who: "self", text: "空气炸锅用了两次，门关不严，一直漏热气" },
      { who: "other", text: "非常抱歉给您带来不便，辛苦您发一下商品背面的SN码和视频" },
      { who: "self", text: "SN码XQ50K2511007，视频已上传到售后单" },
    ],
  },
  {
    at: "2025-12-17 09:45:12",
    said: [
      { who: "other", text: "您好，检测属于正常公差，建议您再使用一段时间观察" },
      { who: "self", text: "12月13日才签收，还在七天内，我要求换新或者全额退款315元" },
      { who: "other", text: "已使用的商品影响二次销售，不能办理无理由退货" },
      { who: "self", text: "我申请的是质量问题退货，不是无理由退货，请按质量问题处理" },
    ],
  },
];

function jdTalk(): GoldenPage {
  const shop = "溪桥京东自营旗舰店";
  return {
    name: "other-jd-talk",
    part: "dev",
    layout: "jd-chat",
    form: "png",
    width: 390,
    scale: 3,
    style: `${style}body{background:#f3f4f7;color:#1f2024;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.said .words{background:#fff;border-radius:4px 12px 12px}.said.self .words{background:#ff4b3a;color:#fff;border-radius:12px 4px 12px 12px}`,
    body: `<div style="background:#fff">${roundBar("9:51", 83)}<div class="bar">${back}<div><b style="font-size:16px">${shop}</b></div>${more}</div></div><div style="background:#fff;margin:8px 10px 0;border-radius:8px;padding:9px 12px" class="lead">${goodsShot("tall", 46, { ground: "#f1f1ef", shape: "#e9e2d4", shade: "#a99f8c" })}<div style="font-size:13px">溪桥空气炸锅家用5L大容量<div style="color:#fa2c19">¥399.00</div></div></div>
${drawn(fryerTalk, { self: "#9db6c6", other: "#d96b5c" })}<div class="notice">客服邀请您对本次服务进行评价${chevron}</div><div style="background:#fff;margin-top:10px;padding:9px 12px 0"><span style="display:block;background:#f3f4f7;border-radius:18px;padding:7px 14px;font-size:14px;color:#b3b3b3">请输入您要咨询的问题</span><div class="end"></div></div>`,
    fields: truth(shop, fryerTalk),
  };
}

const speakerTalk: readonly Stretch[] = [
  {
    at: "2026-03-29 20:11",
    said: [
      { who: "self", text: "音箱收到了，页面写的是实木，打开看是贴皮密度板" },
      { who: "other", text: "亲，我们家是胡桃木饰面的呢，详情页最后一张图有说明的哦" },
      { who: "self", text: "标题和参数里都写的实木，截图我保存了" },
    ],
  },
  {
    at: "2026-03-31 16:50",
    said: [
      { who: "self", text: "为什么拒绝我的退款？箱子收到时就磕坏了，有开箱视频" },
      { who: "other", text: "亲亲，这边可以给您补偿20元，您看能接受吗" },
      { who: "self", text: "不接受，请退货退款268元，运费你们出" },
      { who: "other", text: "运费需要您这边先垫付一下的" },
    ],
  },
];

function taobaoTalk(): GoldenPage {
  const shop = "胡桃木音响工坊";
  return {
    name: "other-taobao-talk",
    part: "dev",
    layout: "taobao-chat",
    form: "png",
    width: 412,
    scale: 2,
    style: `${style}body{background:#f2f3f5;color:#1f1f1f}.said .words{background:#fff;border-radius:10px}.said.self .words{background:#ffdcc4}`,
    body: `<div style="background:#fff">${flatBar("17:02", "5G", 69)}<div class="bar">${back}<b>${shop}${chevron}</b>${more}</div></div>${drawn(speakerTalk, { self: "#a7b98f", other: "#a0714a" }, "已读")}
<div style="display:flex;gap:8px;padding:10px 12px 8px;font-size:13px"><span class="pill" style="padding:4px 12px;border-color:#ddd;background:#fff">查订单</span><span class="pill" style="padding:4px 12px;border-color:#ddd;background:#fff">退换货</span><span class="pill" style="padding:4px 12px;border-color:#ddd;background:#fff">评价客服</span></div><div style="background:#fff;padding:9px 12px 14px"><span style="display:block;background:#f2f3f5;border-radius:18px;padding:7px 14px;font-size:14px;color:#b3b3b3">发消息</span></div>`,
    fields: truth(shop, speakerTalk),
  };
}

export const otherTalks: readonly (() => GoldenPage)[] = [jdTalk, taobaoTalk];
