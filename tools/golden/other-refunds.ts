/** Two requests for money back that the shop refused, of the sixth held-out part. All of it is invented. */
import { back, chevron, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { copied, foot, otherStyle } from "./other-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

function taobaoRefused(): GoldenPage {
  const order = `4${digits("other-refused-order", 18)}`;
  const number = `2${digits("other-refused-number", 17)}`;
  const item = "胡桃木蓝牙音箱复古桌面低音炮";
  const refusal = "商品音质正常，外箱有磕碰，影响二次销售，请取消退款申请";
  const facts = told([
    ["退款原因", "商品与描述不符"],
    ["退款金额", "¥268.00"],
    ["申请件数", "1"],
    ["申请时间", "2026-03-30 09:18:25"],
    ["退款编号", copied(number)],
    ["订单编号", copied(order)],
  ]);
  return {
    name: "other-taobao-refused",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 393,
    scale: 3,
    style: `${otherStyle}body{background:#f4f5f7;color:#11192d;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff}.told em{width:84px;color:#7c889c}.say{background:#f7f8fa;border-radius:8px;padding:10px 12px;margin-top:10px;font-size:13px}.foot .pill:last-child{background:#ff5000;color:#fff;border-color:#ff5000}`,
    body: `${roundBar("8:57", 88)}<div class="bar">${back}<b class="mid">退款详情</b>${more}</div><div class="card"><b style="font-size:19px">商家已拒绝退款</b><div style="font-size:13px;color:#7c889c">请在 <span style="color:#ff5000">2天19小时</span> 内处理，逾期退款申请将自动关闭</div><div class="say"><div class="told"><em>拒绝时间</em><span>2026-03-31 16:42:09</span></div><div class="told"><em>拒绝原因</em><span>${refusal}</span></div></div><div style="font-size:13px;color:#7c889c;padding-top:10px">你可以修改申请，或申请平台客服介入处理</div></div>
<div class="card"><div class="pair"><span>协商历史</span>${chevron}</div></div><div class="card"><div style="font-weight:600;padding-bottom:8px">胡桃木音响工坊${chevron}</div><div class="lead">${goodsShot("box", 64, { ground: "#ece4da", shape: "#8b5e3a", shade: "#4d2f18" })}<div style="font-size:14px">${item}<div class="small" style="color:#7c889c">颜色：胡桃色</div></div></div></div>
<div class="card"><b>退款信息</b>${facts}</div><div style="background:#fff;margin-top:12px">${foot(["撤销申请", "修改申请", "平台介入"])}<div class="end"></div></div>`,
    fields: {
      "order.number": order,
      "order.shop": "胡桃木音响工坊",
      "order.item": item,
      "order.quantity": "1",
      "refund.status": "商家已拒绝退款",
      "refund.reason": "商品与描述不符",
      "refund.amount": "268.00",
      "refund.number": number,
      "refund.requestedAt": "2026-03-30 09:18:25",
      "refund.answeredAt": "2026-03-31 16:42:09",
      "refund.refusal": refusal,
    },
  };
}

function douyinRefused(): GoldenPage {
  const number = `14${digits("other-douyin-refused", 17)}`;
  const item = "碧湖鲜活大闸蟹礼盒8只装全母";
  const refusal = "生鲜商品签收超过24小时，无法核实";
  const facts = pairs([
    ["售后类型", "仅退款"],
    ["申请原因", "死蟹/变质"],
    ["退款金额", "¥132.50"],
    ["申请时间", "2025-11-16 20:31:44"],
    ["售后编号", copied(number)],
  ]);
  return {
    name: "other-douyin-refused",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 360,
    scale: 3,
    style: `${otherStyle}body{background:#f3f3f4;color:#161823}.card{background:#fff;border-radius:8px;margin:8px 8px 0}.kv{font-size:13px}.kv>:first-child{color:#868790}.foot .pill{border-radius:6px}.foot .pill:last-child{background:#fe2c55;color:#fff;border-color:#fe2c55}`,
    body: `${flatBar("11:20", "5G", 61)}<div class="bar">${back}<span class="mid">售后详情</span>${more}</div><div style="padding:8px 16px 4px"><b style="font-size:20px">商家拒绝退款</b><div style="font-size:13px;color:#5d5e66">剩余1天8小时，可申请平台介入</div></div>
<div class="card"><div class="pair kv"><span>拒绝时间</span><span>2025-11-17 10:06:58</span></div><div class="pair kv"><span>拒绝理由</span><span>${refusal}</span></div><div style="text-align:center;font-size:13px;padding-top:6px">查看协商记录${chevron}</div></div>
<div class="card"><div class="lead">${goodsShot("round", 66, { ground: "#e4eae8", shape: "#7b8c5a", shade: "#434f2c" })}<div><div style="font-size:14px">${item}</div><div class="small pair" style="color:#868790;padding-top:5px"><span>母蟹2.5两 8只</span><span>x1</span></div></div></div></div><div class="card"><b style="font-size:14px">售后信息</b>${facts}</div><div style="background:#fff;margin-top:10px">${foot(["撤销申请", "再次申请", "平台介入"])}</div>`,
    fields: {
      "order.item": item,
      "order.quantity": "1",
      "refund.status": "商家拒绝退款",
      "refund.reason": "死蟹/变质",
      "refund.amount": "132.50",
      "refund.number": number,
      "refund.requestedAt": "2025-11-16 20:31:44",
      "refund.answeredAt": "2025-11-17 10:06:58",
      "refund.refusal": refusal,
    },
  };
}

export const otherRefunds: readonly (() => GoldenPage)[] = [taobaoRefused, douyinRefused];
