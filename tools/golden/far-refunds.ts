/** Two wishes for money back that were turned down, of the seventh part. All of it is invented. */
import { acts, copyable, farStyle } from "./far-parts.ts";
import { back, chevron, face, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const blanketShot = goodsShot("cloth", 66, { ground: "#f2eeea", shape: "#c3a492", shade: "#7c5f4e" });

function refused(): GoldenPage {
  const number = digits("far-refund-blanket", 18).replace(/^./, "2");
  const order = `4${digits("far-refund-blanket-order", 18)}`;
  const item = "法兰绒加厚双层毛毯冬季盖毯";
  const refusal = "毛毯已拆封洗涤，影响二次销售，不支持退货退款";
  const list = told([
    ["退款原因", "掉毛、起球"],
    ["退款金额", "¥129.00"],
    ["申请件数", "1"],
    ["申请时间", "2025-11-18 20:51:40"],
    ["退款编号", copyable(number)],
    ["订单编号", order],
  ]);
  const history = [
    ["暖窝家纺专营店", `商家拒绝了退款申请，拒绝原因：${refusal}`, "2025-11-20 10:33:12"],
    ["我", "发起了退货退款申请", "2025-11-18 20:51:40"],
  ]
    .map(
      ([name, text, at]) =>
        `<div class="lead" style="padding:8px 0;gap:8px">${face(28, name === "我" ? "#c9b3a4" : "#7c9a88")}<div><div class="pair"><span style="font-size:13px">${name}</span><span class="tiny pale">${at}</span></div><div style="font-size:13px;color:#555">${text}</div></div></div>`,
    )
    .join("");
  return {
    name: "far-refund-blanket",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 393,
    scale: 3,
    style: `${farStyle}body{background:#f4f4f4}`,
    body: `${roundBar("11:06", 60)}<div class="bar">${back}<span class="mid">退款详情</span>${more}</div><div style="padding:8px 16px 4px"><b style="font-size:20px">商家已拒绝退款</b><div class="tiny" style="color:#ff5000">请在5天12小时内处理，逾期未处理申请将自动关闭</div></div><div class="block"><div style="font-size:13px;padding-bottom:8px">您可以修改申请后再次发起，商家会重新处理；也可以申请平台客服介入。</div>${acts(["撤销申请", "修改申请", "平台介入"])}</div><div class="block"><div style="font-size:14px;font-weight:600">退款信息</div><div class="ware">${blanketShot}<div class="grow"><div class="title">${item}</div><div class="pale tiny">奶咖色；150×200cm</div></div></div>${list}</div><div class="block"><div class="pair" style="font-size:14px"><b>协商历史</b>${chevron}</div>${history}</div><div style="height:14px"></div><div class="end"></div>`,
    fields: {
      "refund.status": "商家已拒绝退款",
      "refund.reason": "掉毛、起球",
      "refund.amount": "129.00",
      "refund.number": number,
      "refund.requestedAt": "2025-11-18 20:51:40",
      "refund.answeredAt": "2025-11-20 10:33:12",
      "refund.refusal": refusal,
      "order.number": order,
      "order.item": item,
    },
  };
}

function service(): GoldenPage {
  const number = digits("far-refund-lamp", 11).replace(/^./, "2");
  const order = `33${digits("far-refund-lamp-order", 10)}`;
  const item = "护眼学习台灯全光谱国AA级儿童写字灯";
  const refusal = "经核实灯臂断裂为外力所致，不属于质量问题，本次申请不予通过";
  const shot = goodsShot("lamp", 70, { ground: "#f1f4f7", shape: "#9eb4c6", shade: "#587086" });
  return {
    name: "far-refund-lamp",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 412,
    scale: 2,
    style: `${farStyle}body{background:#f5f6fa}.kv>:first-child{color:#888b94}.kv>:last-child{max-width:270px}`,
    body: `${flatBar("15:37", "5G", 44)}<div class="bar">${back}<span class="mid">服务单详情</span>${more}</div><div style="padding:8px 16px"><b style="font-size:20px">审核不通过</b><div style="font-size:13px;padding-top:6px"><span class="pale">审核意见：</span>${refusal}</div><div class="tiny pale" style="padding-top:4px">2026-05-14 09:20:37</div></div><div class="block"><div class="ware">${shot}<div class="grow"><div class="title">${item}</div><div class="pair tiny pale"><span>云白色</span><span>申请数量：1</span></div></div></div></div><div class="block"><b style="font-size:14px">服务单信息</b>${pairs(
      [
        ["服务单号", copyable(number)],
        ["订单编号", order],
        ["申请时间", "2026-05-13 18:04:29"],
        ["服务类型", "退货"],
        ["申请原因", "商品损坏"],
        ["退款金额", "¥216.00"],
        ["退款方式", "原支付返回"],
      ],
    )}</div>${acts(["重新申请", "申请平台介入"], "联系客服")}`,
    fields: {
      "refund.status": "审核不通过",
      "refund.reason": "商品损坏",
      "refund.amount": "216.00",
      "refund.number": number,
      "refund.requestedAt": "2026-05-13 18:04:29",
      "refund.answeredAt": "2026-05-14 09:20:37",
      "refund.refusal": refusal,
      "order.number": order,
      "order.item": item,
      "order.quantity": "1",
    },
  };
}

export const farRefunds: readonly (() => GoldenPage)[] = [refused, service];
