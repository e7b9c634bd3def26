/** How parcels went, told by two couriers, of the eighth part. All of it is invented. */
import { back, chevron, flatBar, more, roundBar } from "./fresh-parts.ts";
import { newStyle, withCopy } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

type Step = { readonly at: string; readonly text: string; readonly word?: string };

/** A dot on the line of the way. */
function dot(colour: string): string {
  return `<i style="flex:none;width:9px;height:9px;border-radius:50%;background:${colour};margin-top:6px"></i>`;
}

function roundParcel(): GoldenPage {
  const number = `YT${digits("new-track-yuantong", 13)}`;
  const steps: readonly Step[] = [
    {
      at: "2026-01-05 17:46:02",
      text: "您的快件已由【丰巢的青屿望潮苑5栋快递柜】签收。感谢使用圆通速递，期待再次为您服务",
      word: "已签收",
    },
    {
      at: "2026-01-05 08:31:17",
      text: "【澜川市青屿区竹溪】的小段（135****0072）正在派件，95554为快递员专属号码，请放心接听",
      word: "派送中",
    },
    { at: "2026-01-05 06:52:40", text: "您的快件已到达【澜川市青屿区竹溪】", word: "运输中" },
    { at: "2026-01-04 23:18:09", text: "您的快件离开【澜川转运中心】，已发往【澜川市青屿区竹溪】" },
    { at: "2026-01-03 20:05:56", text: "您的快件离开【栖霞口转运中心】，已发往【澜川转运中心】" },
    { at: "2026-01-03 18:27:30", text: "【栖霞口市】的小柏（135****0066）已揽收", word: "已揽件" },
  ];
  const told = steps.map(
    (one, at) =>
      `<div class="way" style="padding:7px 0">${dot(at === 0 ? "#6a3fa0" : "#cfcfd4")}<div>${one.word === undefined ? "" : `<div style="font-size:15px;font-weight:600">${one.word}</div>`}<div style="font-size:14px;line-height:1.5;color:${at === 0 ? "#222" : "#777"}">${one.text}</div><div class="sub">${one.at}</div></div></div>`,
  );
  return {
    name: "new-track-yuantong",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 390,
    scale: 2,
    style: `${newStyle}body{background:#f3f2f6;color:#222}.box{background:#fff}.sub{color:#9a9aa2}`,
    body: `${roundBar("18:03", 51)}<div class="bar">${back}<span class="mid">快件详情</span>${more}</div><div class="box"><div class="line" style="font-size:16px;font-weight:600"><span>圆通速递</span><span>${withCopy(number)}</span></div><div class="line sub"><span>寄件 栖霞口市</span><span>收件 澜川市</span></div></div><div class="box">${told.join("")}</div><div class="box last" style="display:flex;text-align:center;font-size:14px;margin-bottom:12px"><span style="flex:1">投诉催单</span><span style="flex:1">联系网点</span><span style="flex:1">我要寄件</span></div>`,
    fields: {
      "parcel.carrier": "圆通速递",
      "parcel.number": number,
      "parcel.signedAt": "2026-01-05 17:46:02",
      "parcel.events": steps.map(({ at, text }) => ({ at, text })),
    },
  };
}

function shunfengParcel(): GoldenPage {
  const number = `SF${digits("new-track-shunfeng", 13)}`;
  const steps: readonly Step[] = [
    { at: "04-16 09:20", text: "快件正在派送途中，请您准备签收（快递员：小裴，电话：138****0091）" },
    { at: "04-16 07:44", text: "快件到达【澜川南浦书院营业点】" },
    { at: "04-16 04:12", text: "快件在【澜川中转场】完成分拣，准备发往【澜川南浦书院营业点】" },
    { at: "04-15 13:36", text: "快件已发车" },
    { at: "04-14 21:58", text: "快件在【麦汀集散中心】完成分拣，准备发往【澜川中转场】" },
    { at: "04-14 18:07", text: "顺丰速运 已收取快件" },
  ];
  const told = steps.map(
    (one, at) =>
      `<div style="display:flex;gap:12px;padding:8px 0"><div class="sub" style="width:84px;flex:none;text-align:right;padding-top:2px">${one.at}</div>${dot(at === 0 ? "#d7000f" : "#d0d0d0")}<div style="flex:1;font-size:14px;line-height:1.5;color:${at === 0 ? "#111" : "#777"}">${one.text}</div></div>`,
  );
  return {
    name: "new-track-shunfeng",
    part: "dev",
    layout: "parcel-track",
    form: "png",
    width: 412,
    scale: 2,
    style: `${newStyle}body{background:#f4f4f4;color:#1c1c1c}.box{background:#fff}.sub{color:#9b9b9b}`,
    body: `${flatBar("10:14", "5G", 66)}<div class="bar">${back}<span class="mid">运单详情</span>${more}</div><div class="box"><div style="font-size:20px;font-weight:700">派送中</div><div class="sub">预计今天 12:00 前送达</div><div class="line" style="font-size:14px;padding-top:12px"><span>顺丰速运</span><span>${withCopy(number)}</span></div><div style="display:flex;align-items:center;justify-content:space-between;padding-top:10px;text-align:center"><div><b style="font-size:18px">麦汀</b><div class="sub">芮**</div></div><span class="sub">顺丰标快</span><div><b style="font-size:18px">澜川</b><div class="sub">崔**</div></div></div></div><div class="box">${told.join("")}</div>
<div class="box"><div class="line" style="padding:0;font-size:14px"><span>代收货款、保价等增值服务</span>${chevron}</div></div><div class="last" style="display:flex;background:#fff;text-align:center;padding:14px 0;font-size:14px"><span style="flex:1">更改派送</span><span style="flex:1">催派送</span><span style="flex:1">联系快递员</span></div>`,
    fields: {
      "parcel.carrier": "顺丰速运",
      "parcel.number": number,
      "parcel.events": steps.map(({ at, text }) => ({ at, text })),
    },
  };
}

export const newParcels: readonly (() => GoldenPage)[] = [roundParcel, shunfengParcel];
