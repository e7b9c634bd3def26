/** Two tracks and a waybill that were in the fourth held-out part. All of it is invented; the bars encode nothing. */
import { back, baseStyle, chevron, flatBar, more, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

type Happening = { readonly at: string; readonly text: string };

const mapped = `${baseStyle}body{background:#eef1f6;color:#1c1f26;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.map{height:150px;background:linear-gradient(115deg,transparent 46%,#fff 46% 49%,transparent 49%),linear-gradient(20deg,transparent 62%,#fff 62% 64%,transparent 64%),linear-gradient(160deg,#d9e8d4 30%,#e9edf2 30% 72%,#cfe2f2 72%)}
.sheet{background:#fff;border-radius:16px 16px 0 0;margin-top:-16px;position:relative;padding:16px 16px 8px}.grey{color:#8d93a0;font-size:12px}.stop{position:relative;padding:0 0 18px 24px;font-size:13.5px;color:#666d7a}.stop:before{content:"";position:absolute;left:5px;top:7px;width:8px;height:8px;border-radius:50%;background:#c9ced8}.stop:after{content:"";position:absolute;left:8.5px;top:19px;bottom:-5px;width:1px;background:#dfe3ea}.stop:last-child:after{display:none}.stop.now{color:#1c1f26}.stop.now:before{background:#2f6bff;width:12px;height:12px;left:3px;top:5px}`;

function yundaTrack(): GoldenPage {
  const number = `312${digits("fresh-yunda", 12)}`;
  const events: readonly Happening[] = [
    { at: "2025-12-04 17:46:20", text: "您的快件已由梧桐里2号柜代收，取件码短信已发送，如有疑问请联系快递员" },
    { at: "2025-12-04 09:12:58", text: "【云州市】星桥区文澜网点 派件员 小钱（电话：130****0014）正在为您派送" },
    { at: "2025-12-04 06:30:41", text: "【云州市】已到达 星桥区文澜网点" },
    { at: "2025-12-03 22:18:07", text: "【云州市】已离开 云州分拨中心，发往 星桥区文澜网点" },
    { at: "2025-12-02 19:55:33", text: "【澄江市】澄江东站网点 已揽收" },
  ];
  const states = ["待取件", "派送中", "运输中", "运输中", "已揽件"];
  const stops = events.map(
    (one, at) =>
      `<div class="stop ${at === 0 ? "now" : ""}"><b style="font-weight:600;font-size:14px">${states[at]}</b>　<span class="grey">${one.at}</span><div>${one.text}</div></div>`,
  );
  return {
    name: "parcel-track-yunda",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 390,
    scale: 3,
    style: mapped,
    body: `${roundBar("18:05", 41)}<div class="bar">${back}<span style="flex:1;text-align:center">物流详情</span>${more}</div><div class="map"></div><div class="sheet"><div class="pair" style="align-items:center"><b style="font-size:19px">待取件</b><span class="pill grey" style="padding:4px 12px">联系快递</span></div><div style="font-size:13px;padding:6px 0 14px">韵达快递 ${number}<span style="color:#2f6bff;margin-left:10px">复制</span></div>${stops.join("")}</div><div class="end" style="background:#fff"></div>`,
    fields: { "parcel.carrier": "韵达快递", "parcel.number": number, "parcel.events": events },
  };
}

const dated = `${baseStyle}body{background:#f6f6f7;color:#222}.card{background:#fff;border-radius:12px;margin:0 10px 10px;padding:14px}.grey{color:#8b8e94;font-size:12px}.stop{display:flex;font-size:13px;color:#777;padding-bottom:16px}.stop .when{width:82px;flex:none;text-align:right;padding-right:12px;font-size:12px}.stop .what{border-left:1.5px solid #e6e6e8;padding:0 0 0 14px;margin-bottom:-16px;padding-bottom:16px}.stop:first-of-type{color:#222}`;

function jdTrack(): GoldenPage {
  const number = `JD00${digits("fresh-jd-track", 11)}`;
  const events: readonly Happening[] = [
    { at: "2026-01-09 12:40", text: "您的快件已签收，签收方式：放置家门口。感谢使用京东快递，期待再次为您服务" },
    { at: "2026-01-09 08:55", text: "您的快件正在派送中，请您准备签收（快递员：小邹，联系电话：139****0055）" },
    { at: "2026-01-09 07:02", text: "您的快件已到达【云州栖川营业部】" },
    { at: "2026-01-08 23:37", text: "您的快件已由【云州分拣中心】发往【云州栖川营业部】" },
    { at: "2026-01-07 20:16", text: "京东快递 已收取快件" },
  ];
  const stops = events.map(({ at, text }) => {
    const [day, hour] = at.split(" ");
    return `<div class="stop"><div class="when">${day}<br>${hour}</div><div class="what">${text}</div></div>`;
  });
  return {
    name: "parcel-track-jd-sent-on",
    part: "dev",
    layout: "parcel-track",
    wear: "jpeg-35",
    form: "jpg",
    width: 360,
    scale: 2,
    style: dated,
    body: `${flatBar("13:26", "5G", 74)}<div class="bar">${back}<span style="flex:1;text-align:center">查询结果</span>${more}</div><div class="card"><div class="pair"><b style="font-size:17px;color:#e1251b">已签收</b><span class="grey">物流评价${chevron}</span></div><div style="padding-top:8px;font-size:13px"><span class="grey">承运公司</span>　京东快递</div><div style="padding-top:4px;font-size:13px"><span class="grey">运单编号</span>　${number}</div></div><div class="card" style="padding-left:4px">${stops.join("")}</div><div style="text-align:center;padding-bottom:16px" class="grey">以上信息由承运公司提供</div>`,
    fields: {
      "parcel.carrier": "京东快递",
      "parcel.number": number,
      "parcel.signedAt": "2026-01-09 12:40",
      "parcel.events": events,
    },
  };
}

const paper = `body{background:#8a7a66;padding:40px 0 60px}.sheet{width:380px;margin:0 auto;background:#fbfaf6;color:#111;padding:0;transform:perspective(1200px) rotateX(7deg) rotateY(4deg) rotate(-1.2deg);border:1px solid #ddd;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.flat .sheet{transform:none!important}.sheet>div{border-bottom:1.5px solid #222;padding:7px 12px}
.bars{height:56px;background:repeating-linear-gradient(90deg,#111 0 2px,#fbfaf6 2px 4px,#111 4px 5px,#fbfaf6 5px 8px,#111 8px 12px,#fbfaf6 12px 14px)}.way{display:flex;gap:10px;align-items:flex-start}.way b{border:1.5px solid #111;border-radius:50%;width:24px;height:24px;line-height:22px;text-align:center;flex:none;font-size:13px}`;

function yundaWaybill(): GoldenPage {
  const number = `463${digits("fresh-yunda-paper", 12)}`;
  const spaced = number.replace(/(\d{4})(?=\d)/g, "$1 ");
  return {
    name: "waybill-yunda",
    part: "dev",
    layout: "waybill",
    wear: "photo",
    form: "jpg",
    width: 450,
    scale: 2,
    style: paper,
    body: `<div class="sheet"><div style="display:flex;justify-content:space-between;align-items:flex-end"><b style="font-size:24px">韵达快递</b><span style="font-size:12px">打印时间 2026-02-26 17:08</span></div><div style="font-size:34px;font-weight:700;line-height:1.15;text-align:center">C06-11 024</div><div style="display:flex;justify-content:space-between;font-size:20px;font-weight:700"><span>云州分拨包</span><span>文澜网点</span></div>
<div class="way"><b>收</b><div style="font-size:15px;font-weight:600;line-height:1.4">程*　136****0028<br>云州市星桥区槐荫路31号2幢601</div></div><div class="way"><b>寄</b><div style="font-size:12.5px;line-height:1.45">步履间　133****0071<br>澄江市东湖区工业三路18号4号仓</div></div>
<div style="text-align:center"><div class="bars"></div><div style="font-size:18px;font-weight:600;padding-top:3px">${spaced}</div></div><div style="display:flex;justify-content:space-between;font-size:12.5px"><span>内件：帆布鞋1双</span><span>重量：0.86kg</span><span>已验视</span></div><div style="font-size:11px;border:0;line-height:1.45">快件送达收件人地址，经收件人或寄件人允许的代收人签字，视为送达。您的签字代表您已验收此包裹。<br>签收人：　　　　　　　　时间：　　　年　　月　　日</div></div>`,
    fields: { "parcel.carrier": "韵达快递", "parcel.number": number },
  };
}

export const freshParcels: readonly (() => GoldenPage)[] = [yundaTrack, jdTrack, yundaWaybill];
