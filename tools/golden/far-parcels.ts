/** Two pages that follow a parcel, of the seventh part. All of it is invented. */
import { copyable, farStyle } from "./far-parts.ts";
import { back, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

type Step = { readonly day: string; readonly time: string; readonly head?: string; readonly text: string };

const yundaSteps: readonly Step[] = [
  {
    day: "2025-11-09",
    time: "17:26",
    head: "已签收",
    text: "您的快件已签收，签收人：家门口。如有疑问请联系快递员梁小北，电话138****0090",
  },
  {
    day: "2025-11-09",
    time: "08:41",
    head: "派送中",
    text: "【云州市】云州湖心区公司快递员梁小北正在为您派件，电话138****0090",
  },
  { day: "2025-11-09", time: "05:12", head: "运输中", text: "【云州市】已到达云州湖心区公司" },
  { day: "2025-11-08", time: "21:03", text: "【云州市】已离开云州分拨中心，发往云州湖心区公司" },
  { day: "2025-11-07", time: "19:48", text: "【澄江市】已离开澄江分拨中心，发往云州分拨中心" },
  { day: "2025-11-07", time: "16:20", head: "已揽收", text: "【澄江市】澄江东站区公司已揽收" },
];

/** Dots on a line at the left, the newest lit. */
function steps(list: readonly Step[], lit: string, when: (one: Step) => string): string {
  return list
    .map((one, at) => {
      const head = one.head === undefined ? "" : `<b style="margin-right:10px">${one.head}</b>`;
      const colour = at === 0 ? lit : "#c9c9c9";
      return `<div class="step" style="color:${at === 0 ? "#222" : "#777"}"><u style="background:${colour}"></u><div class="grow"><div>${head}<span class="tiny">${when(one)}</span></div><div style="font-size:13px">${one.text}</div></div></div>`;
    })
    .join("");
}

const stepStyle = `.step{display:flex;gap:14px;padding:0 0 16px;position:relative}.step u{flex:none;width:9px;height:9px;border-radius:50%;margin-top:6px}.step:not(:last-child):before{content:"";position:absolute;left:4px;top:18px;bottom:-4px;width:1px;background:#ddd}`;

function yunda(): GoldenPage {
  const number = `46${digits("far-track-yunda", 13)}`;
  return {
    name: "far-track-yunda",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 393,
    scale: 2,
    style: `${farStyle}${stepStyle}body{background:#f2f5fa}`,
    body: `${roundBar("18:02", 52)}<div class="bar">${back}<span class="mid">包裹详情</span>${more}</div><div class="block"><div class="lead" style="gap:10px">${goodsShot("shoe", 52, { ground: "#eef1f4", shape: "#68788a", shade: "#36424f" })}<div><b style="font-size:17px">已签收</b><div class="tiny pale">步野户外旗舰店的包裹</div></div></div></div><div class="block"><div class="pair" style="font-size:14px;padding-bottom:14px;align-items:center"><span><b>韵达快递</b><span style="margin-left:8px">${copyable(number)}</span></span><span class="tiny">打电话</span></div>${steps(yundaSteps, "#ff7a1a", (one) => `${one.day} ${one.time}`)}</div><div class="block pair" style="font-size:14px"><span>对配送服务满意吗</span><span class="pale">去评价${chevron}</span></div><div class="end" style="margin-top:16px"></div>`,
    fields: {
      "parcel.carrier": "韵达快递",
      "parcel.number": number,
      "parcel.signedAt": "2025-11-09 17:26",
      "parcel.events": yundaSteps.map((one) => ({ at: `${one.day} ${one.time}`, text: one.text })),
    },
  };
}

const postSteps: readonly Step[] = [
  {
    day: "2026-02-06",
    time: "09:15:27",
    text: "【云州市东湾揽投部】安排投递，投递员：邵一鸣，电话：137****0051",
  },
  { day: "2026-02-06", time: "07:02:10", text: "到达【云州市东湾揽投部】" },
  { day: "2026-02-05", time: "23:40:36", text: "离开【云州邮件处理中心】，下一站【云州市东湾揽投部】" },
  { day: "2026-02-04", time: "20:18:55", text: "离开【澄江邮件处理中心】，下一站【云州邮件处理中心】" },
  { day: "2026-02-04", time: "14:33:09", text: "【澄江市南门揽投部】已收件，揽投员：石桥" },
];

function post(): GoldenPage {
  const number = `11${digits("far-track-post", 11)}`;
  return {
    name: "far-track-post",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 412,
    scale: 2,
    style: `${farStyle}${stepStyle}body{background:#f5f5f5}.block{border-radius:6px}.ends{display:flex;text-align:center;padding:12px 0 4px}`,
    body: `<div style="background:#0b6e4f;color:#fff">${flatBar("09:48", "5G", 81)}<div class="bar">${back}<span class="mid">邮件查询</span>${more}</div></div><div class="block"><div class="pair"><span class="pale">邮件号码</span><span>${copyable(number)}</span></div><div class="pair" style="padding-top:6px"><span class="pale">承运公司</span><span>邮政EMS</span></div><div class="ends"><div class="grow"><b>澄江市</b><div class="tiny pale">寄件</div></div><div style="color:#0b6e4f;align-self:center">派送中</div><div class="grow"><b>云州市</b><div class="tiny pale">收件</div></div></div></div><div class="block"><div style="font-size:15px;font-weight:600;padding-bottom:12px">物流轨迹</div>${steps(postSteps, "#0b6e4f", (one) => `${one.day} ${one.time}`)}</div><div style="display:flex;background:#fff;text-align:center;padding:12px 0;margin-top:12px;font-size:14px"><span class="grow">催派送</span><span class="grow">改地址</span><span class="grow">联系客服</span></div>`,
    fields: {
      "parcel.carrier": "邮政EMS",
      "parcel.number": number,
      "parcel.events": postSteps.map((one) => ({ at: `${one.day} ${one.time}`, text: one.text })),
    },
  };
}

export const farParcels: readonly (() => GoldenPage)[] = [yunda, post];
