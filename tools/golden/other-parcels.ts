/** Ways of two parcels of the sixth held-out part, in a courier's own app and in a gatherer's. All of it is invented. */
import { back, chevron, flatBar, more, roundBar } from "./fresh-parts.ts";
import { copied, otherStyle } from "./other-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

type Happening = { readonly at: string; readonly text: string };

function stoWay(): GoldenPage {
  const number = `773${digits("other-sto-track", 12)}`;
  const events: readonly Happening[] = [
    { at: "2025-12-19 18:07:33", text: "已签收，签收人凭取货码签收。如有疑问请联系业务员 小廖 137****0081" },
    { at: "2025-12-19 11:25:10", text: "快件已暂存至云州梧桐里便民驿站，请凭取货码及时领取" },
    { at: "2025-12-19 08:02:46", text: "云州星桥公司的业务员正在派件" },
    { at: "2025-12-18 23:50:21", text: "快件已到达 云州转运中心" },
    { at: "2025-12-17 20:36:58", text: "快件由 澄江东站公司 发往 云州转运中心" },
    { at: "2025-12-17 17:14:05", text: "澄江东站公司 已揽收" },
  ];
  const stops = events
    .map(
      ({ at, text }, index) =>
        `<div class="stop ${index === 0 ? "now" : ""}"><div>${text}</div><div class="small" style="color:#9a9a9a">${at}</div></div>`,
    )
    .join("");
  return {
    name: "other-track-shentong",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 390,
    scale: 3,
    style: `${otherStyle}body{background:#f4f5f6;color:#2a2a2a;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff}.stop{position:relative;border-left:1px solid #e2e2e2;margin-left:8px;padding:0 0 18px 18px;font-size:14px;color:#777}.stop:before{content:"";position:absolute;left:-5px;top:6px;width:9px;height:9px;border-radius:50%;background:#d5d5d5}.stop.now{color:#2a2a2a}.stop.now:before{background:#f08200}`,
    body: `<div style="background:#f08200;color:#fff">${roundBar("20:15", 34)}<div class="bar">${back}<span class="mid">快件详情</span>${more}</div><div style="padding:10px 20px 24px"><b style="font-size:22px">已签收</b><div style="font-size:14px;padding-top:4px">申通快递　${copied(number)}</div></div></div>
<div class="card" style="margin-top:-12px;position:relative"><div style="display:flex;text-align:center;align-items:center;font-size:15px"><span style="flex:1"><b>澄江市</b><br><span class="small">寄 白**</span></span><span style="flex:1;color:#f08200;font-size:12px">用时 2天</span><span style="flex:1"><b>云州市</b><br><span class="small">收 程**</span></span></div></div><div class="card"><div style="padding:4px 0 14px;font-weight:700">物流轨迹</div>${stops}</div><div class="card"><div class="pair" style="font-size:14px"><span>对本次服务满意吗？去评价</span>${chevron}</div></div><div class="end"></div>`,
    fields: {
      "parcel.carrier": "申通快递",
      "parcel.number": number,
      "parcel.signedAt": "2025-12-19 18:07:33",
      "parcel.events": events,
    },
  };
}

function jituWay(): GoldenPage {
  const number = `JT${digits("other-jitu-track", 13)}`;
  const events: readonly Happening[] = [
    { at: "2026-04-11 07:48:15", text: "【云州市】您的快递离开【云州集散中心】，已发往【星桥文澜网点】" },
    { at: "2026-04-11 02:13:40", text: "【云州市】您的快递到达【云州集散中心】" },
    { at: "2026-04-09 22:29:06", text: "【白鹭市】您的快递离开【白鹭集散中心】，已发往【云州集散中心】" },
    { at: "2026-04-09 19:04:51", text: "【白鹭市】白鹭港口网点 已取件，取件人：小秦（139****0067）" },
  ];
  const stops = events
    .map(({ at, text }) => {
      const [day, hour] = at.split(" ");
      return `<div class="stop"><div class="when">${day}<br>${hour}</div><div class="what">${text}</div></div>`;
    })
    .join("");
  const map = `<svg width="360" height="130" viewBox="0 0 360 130" style="display:block"><rect width="360" height="130" fill="#e3ecda"/><path d="M0 90c80-40 120 30 200-10s110-60 160-30v80H0z" fill="#cfe3ee"/><path d="M50 96C120 20 220 20 300 52" fill="none" stroke="#2e7df6" stroke-width="3" stroke-dasharray="7 5"/><circle cx="50" cy="96" r="7" fill="#fff" stroke="#2e7df6" stroke-width="3"/><circle cx="300" cy="52" r="8" fill="#2e7df6"/></svg>`;
  return {
    name: "other-track-jitu",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 360,
    scale: 3,
    style: `${otherStyle}body{background:#f3f5f8;color:#222}.card{background:#fff}.stop{display:flex;gap:14px;padding:8px 0;font-size:14px}.when{width:86px;flex:none;text-align:right;font-size:12px;color:#999;line-height:1.6}.what{flex:1;border-left:2px solid #dfe5ee;padding-left:12px}.stop:first-child .what{font-weight:700;border-color:#2e7df6}`,
    body: `${flatBar("9:33", "4G", 57)}<div class="bar">${back}<span class="mid">查看物流</span>${more}</div>${map}<div class="card" style="margin-top:-18px;position:relative"><div class="pair"><b style="font-size:18px;color:#2e7df6">运输中</b><span class="small" style="color:#888">预计明天送达</span></div><div style="font-size:14px;padding-top:6px">极兔速递　${copied(number)}</div></div>
<div class="card">${stops}</div><div class="card small" style="color:#888">收货地址：云州市星桥区文澜路88号梧桐里3栋　程小禾</div><div style="display:flex;background:#fff;margin-top:12px;text-align:center;font-size:14px;padding:12px 0"><span style="flex:1">催派送</span><span style="flex:1">联系快递员</span><span style="flex:1">投诉</span></div>`,
    fields: { "parcel.carrier": "极兔速递", "parcel.number": number, "parcel.events": events },
  };
}

export const otherParcels: readonly (() => GoldenPage)[] = [stoWay, jituWay];
