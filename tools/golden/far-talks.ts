/** Two talks about goods that were not what they should be, of the seventh part. All of it is invented. */
import { farStyle } from "./far-parts.ts";
import { back, face, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import type { GoldenPage } from "./page.ts";

type Said = { readonly who: "self" | "other"; readonly text: string; readonly at: string };

const look = `.when{text-align:center;font-size:12px;color:#a0a0a0;padding:12px 0 4px}.say{display:flex;gap:9px;padding:7px 12px;align-items:flex-start}.say.self{flex-direction:row-reverse}.say p{max-width:250px;padding:9px 12px;font-size:15px;line-height:1.45;border-radius:6px;background:#fff}`;

/** Messages with their marks of date; a mark stands where the day changes. */
function talk(list: readonly Said[], own: string, theirs: string): string {
  let last = "";
  return list
    .map((one) => {
      const mark = one.at === last ? "" : `<div class="when">${one.at}</div>`;
      last = one.at;
      const portrait = face(38, one.who === "self" ? own : theirs);
      return `${mark}<div class="say ${one.who}">${portrait}<p>${one.text}</p></div>`;
    })
    .join("");
}

const furniture: readonly Said[] = [
  { who: "self", text: "书桌今天送到了，桌面右边有一道裂纹，升降也有异响", at: "3月1日 晚上19:42" },
  { who: "other", text: "您好，麻烦拍一下裂纹和升降的视频发给我们看看", at: "3月1日 晚上19:42" },
  { who: "self", text: "视频已经发到你们邮箱了，师傅安装时也看到了", at: "3月1日 晚上19:42" },
  { who: "other", text: "收到，我跟厂里反映一下，明天给您答复", at: "3月1日 晚上19:42" },
  { who: "self", text: "已经过去三天了，什么时候处理？我要求退货退款", at: "3月4日 上午10:15" },
  { who: "other", text: "厂里说是运输问题，最多补偿您80元，不退货的哈", at: "3月4日 上午10:15" },
  { who: "self", text: "运费也应该由你们承担，1086元请全额退还", at: "3月4日 上午10:15" },
];

function wechat(): GoldenPage {
  const name = "木石家具售后小陶";
  return {
    name: "far-wechat-talk",
    part: "dev",
    layout: "wechat-chat",
    form: "png",
    width: 393,
    scale: 3,
    style: `${farStyle}${look}body{background:#ededed}.say.self p{background:#95ec69}.say .face{border-radius:5px}.write{display:flex;gap:10px;align-items:center;background:#f7f7f7;padding:9px 12px 4px;margin-top:16px}.write div{flex:1;height:38px;border-radius:5px;background:#fff}.write i{width:28px;height:28px;border:1.6px solid #222;border-radius:50%}`,
    body: `${roundBar("10:31", 42)}<div class="bar" style="border-bottom:1px solid #dedede">${back}<span class="mid">${name}</span>${more}</div>${talk(furniture, "#b7a58c", "#7a8f9c")}<div class="write"><i></i><div></div><i></i><i></i></div><div style="background:#f7f7f7"><div class="end"></div></div>`,
    fields: {
      "chat.with": name,
      "chat.dateMarks": [...new Set(furniture.map((one) => one.at))],
      "chat.messages": furniture,
    },
  };
}

const warm: readonly Said[] = [
  { who: "other", text: "您好，暖序京东自营客服小序为您服务，请问有什么可以帮您？", at: "2025-11-14 20:06:18" },
  { who: "self", text: "取暖器开了十分钟就自己断电，换了插座也一样", at: "2025-11-14 20:06:18" },
  { who: "other", text: "非常抱歉给您带来不便，请问商品是否有倾倒或覆盖衣物？", at: "2025-11-14 20:06:18" },
  { who: "self", text: "没有，平放在客厅，旁边什么都没有", at: "2025-11-14 20:06:18" },
  { who: "other", text: "已为您登记质量问题，检测后可以换新，无法直接退款", at: "2025-11-15 09:30:44" },
  { who: "self", text: "收到才三天，我要退货，不要换新", at: "2025-11-15 09:30:44" },
  { who: "other", text: "理解您的心情，这边帮您升级给专员，24小时内给您回电", at: "2025-11-15 09:30:44" },
];

function shopTalk(): GoldenPage {
  const name = "暖序京东自营旗舰店";
  const shot = goodsShot("box", 54, { ground: "#f2f2f4", shape: "#d9dade", shade: "#8f9198" });
  return {
    name: "far-jd-talk",
    part: "dev",
    layout: "jd-chat",
    form: "png",
    width: 412,
    scale: 2,
    style: `${farStyle}${look}body{background:#f4f5f7}.say.self p{background:#ff5a4e;color:#fff}.say p{border-radius:10px}.quick{display:flex;gap:8px;padding:12px;font-size:12px}.quick span{background:#fff;border-radius:14px;padding:4px 10px}.write{display:flex;gap:12px;align-items:center;background:#fff;padding:9px 14px;color:#b3b3b3;font-size:14px}.write div{flex:1;background:#f4f5f7;border-radius:18px;padding:7px 14px}`,
    body: `<div style="background:#fff">${flatBar("09:41", "5G", 70)}<div class="bar">${back}<div class="mid"><b style="font-size:16px">${name}</b></div>${more}</div></div><div class="block"><div class="lead" style="gap:10px">${shot}<div><div style="font-size:13px">石墨烯踢脚线取暖器家用节能速热全屋电暖气</div><div class="tiny" style="color:#fa2c19">¥499.00</div></div></div></div>${talk(warm, "#d6b49a", "#d4574a")}<div class="quick"><span>查物流</span><span>申请售后</span><span>开发票</span><span>价保</span></div><div class="write"><div>请输入您要咨询的问题</div></div>`,
    fields: {
      "chat.with": name,
      "chat.dateMarks": [...new Set(warm.map((one) => one.at))],
      "chat.messages": warm,
    },
  };
}

export const farTalks: readonly (() => GoldenPage)[] = [wechat, shopTalk];
