/** Two refunds that sellers refused, from the fourth held-out part; one was sent on by a messenger. All of it is invented. */
import { back, baseStyle, chevron, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const group = `${baseStyle}body{background:#f4f4f4;color:#151516;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.part{background:#fff;margin-bottom:8px;padding:13px 12px}.grey{color:#9c9c9c;font-size:12.5px}.told{display:flex;font-size:13px;padding:4px 0;color:#58595b}.told em{font-style:normal;flex:none;width:76px}.told span{flex:1}.pill{border-radius:4px;font-size:13px;padding:6px 12px;border-color:#c9c9c9;margin-left:7px}.red{color:#e02e24}.box{background:#f7f7f7;border-radius:6px;padding:10px;margin-top:10px;font-size:13px;color:#58595b;line-height:1.6}`;

function pinduoduoRefused(): GoldenPage {
  const number = `251203-${digits("fresh-refused", 15)}`;
  const service = `${digits("fresh-refused-service", 1).replace("0", "7")}${digits("fresh-refused-rest", 12)}`;
  const name = "车载手机支架吸盘式出风口通用导航架重力感应款";
  return {
    name: "pinduoduo-refund-refused",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 390,
    scale: 3,
    style: group,
    body: `<div style="background:#fff">${roundBar("14:50", 83)}<div class="bar">${back}<span style="flex:1;text-align:center">退款详情</span>${more}</div></div>
<div class="part"><b style="font-size:19px">商家已拒绝退款</b><div class="grey" style="padding:4px 0 0">您还有 2天21时08分 可修改申请或申请平台介入，逾期未处理售后将关闭</div><div class="box">拒绝原因：吸盘有明显使用痕迹，包装盒未寄回，不支持退货<br>拒绝时间：2025-12-09 11:57:32</div><div style="text-align:right;padding-top:12px"><span class="pill">撤销申请</span><span class="pill">修改申请</span><span class="pill red" style="border-color:#e02e24">平台介入</span></div></div>
<div class="part"><div class="pair" style="font-size:14px"><span>协商历史</span>${chevron}</div></div>
<div class="part"><div style="font-size:14px;font-weight:600;padding-bottom:10px">退款信息</div><div class="lead" style="padding-bottom:8px">${goodsShot("round", 66, { ground: "#ececee", shape: "#3b3e46", shade: "#17181c" })}<div><div style="font-size:13.5px;line-height:1.4">${name}</div><div class="grey">升级款-银色</div></div></div>${told(
      [
        ["退款类型：", "退货退款"],
        ["退款原因：", "质量问题，夹不住手机"],
        ["退款金额：", "¥23.90"],
        ["申请件数：", "1"],
        ["申请时间：", "2025-12-08 19:22:05"],
        ["退款编号：", service],
        ["订单编号：", number],
      ],
    )}</div><div style="background:#fff;padding:10px 12px 0"><div class="pair" style="font-size:13px"><span>联系商家</span><span>官方客服</span></div><div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.item": name,
      "refund.status": "商家已拒绝退款",
      "refund.reason": "质量问题，夹不住手机",
      "refund.amount": "23.90",
      "refund.number": service,
      "refund.requestedAt": "2025-12-08 19:22:05",
      "refund.answeredAt": "2025-12-09 11:57:32",
      "refund.refusal": "吸盘有明显使用痕迹，包装盒未寄回，不支持退货",
    },
  };
}

const orange = `${baseStyle}body{background:#f2f3f5;color:#1f1f1f}.card{background:#fff;border-radius:12px;margin:0 9px 9px;padding:14px 12px}.kv{font-size:13px;padding:5px 0}.kv>:first-child{color:#888;flex:none}.grey{color:#999;font-size:12px}.pill{font-size:12.5px;padding:5px 12px;border-color:#d4d4d4;margin-left:7px}`;

function taobaoRefusedSentOn(): GoldenPage {
  const number = `45${digits("fresh-orange-order", 17)}`;
  const service = `${number.slice(0, 3)}${digits("fresh-orange-refund", 15)}`;
  const name = "手冲咖啡壶套装细口壶温控家用不锈钢";
  return {
    name: "taobao-refund-refused-sent-on",
    part: "dev",
    layout: "refund-notice",
    wear: "jpeg-35",
    form: "jpg",
    width: 360,
    scale: 2,
    style: orange,
    body: `${flatBar("7:44", "5G", 55)}<div class="bar">${back}<b>商家拒绝了你的申请</b>${more}</div>
<div class="card"><div style="font-size:13.5px;line-height:1.6">你可以在 <span style="color:#ff5000">5天14小时25分</span> 内修改申请或邀请淘宝客服介入，逾期申请将自动关闭</div><div style="text-align:right;padding-top:12px"><span class="pill">修改申请</span><span class="pill" style="color:#ff5000">客服介入</span></div></div>
<div class="card"><div style="font-weight:600;padding-bottom:4px">商家回复</div>${pairs([
      ["拒绝原因", "已超过承诺的退货时间"],
      ["回复时间", "2026-04-17 22:09:13"],
    ])}</div>
<div class="card"><div style="font-weight:600;padding-bottom:9px">退款信息</div><div class="lead" style="padding-bottom:8px">${goodsShot("jar", 64, { ground: "#ece9e4", shape: "#c7ccd2", shade: "#7f8790" })}<div><div style="font-size:13.5px;line-height:1.4">${name}</div><div class="grey">600ml；木柄　x1</div></div></div>${pairs(
      [
        ["退款类型", "我要退货退款"],
        ["退款原因", "商品与描述不符"],
        ["退款金额", "¥216.50"],
        ["申请时间", "2026-04-16 20:35:48"],
        ["退款编号", service],
        ["订单编号", number],
      ],
    )}</div><div class="card"><div class="pair" style="font-size:13.5px"><span>协商历史</span>${chevron}</div></div>`,
    fields: {
      "order.number": number,
      "order.item": name,
      "refund.status": "商家拒绝了你的申请",
      "refund.reason": "商品与描述不符",
      "refund.amount": "216.50",
      "refund.number": service,
      "refund.requestedAt": "2026-04-16 20:35:48",
      "refund.answeredAt": "2026-04-17 22:09:13",
      "refund.refusal": "已超过承诺的退货时间",
    },
  };
}

export const freshRefunds: readonly (() => GoldenPage)[] = [pinduoduoRefused, taobaoRefusedSentOn];
