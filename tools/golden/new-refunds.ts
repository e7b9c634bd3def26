/** Refusals of what was asked back at 淘宝, 京东 and 抖音商城, of the eighth part. All of it is invented. */
import { back, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { acts, edges, newStyle, type Ware, wareBeside, withCopy } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const style = `${newStyle}body{background:#f4f4f6;color:#1d1f24}.box{background:#fff}.line{font-size:14px;justify-content:flex-start;gap:0}.line>:first-child{width:86px;color:#888c95}.line>:last-child{text-align:left;flex:1}.kind,.sub,.copy{color:#888c95}`;

const coat: Ware = {
  title: "北麓户外三合一冲锋衣女防水可拆卸",
  kind: "雾紫；L",
  price: "438.00",
  count: "1",
  shot: goodsShot("cloth", 72, { ground: "#f0eef5", shape: "#9a8abf", shade: "#675892" }),
};

function coatRefused(): GoldenPage {
  const number = digits("new-taobao-refused", 19).replace(/^./, "2");
  const refusal = "衣服吊牌已剪且有明显洗涤痕迹，影响二次销售，不支持退货。";
  const about = edges([
    ["退款原因", "拉链坏/袖口开线"],
    ["退款金额", "¥408.00"],
    ["申请件数", "1"],
    ["申请时间", "2026-03-21 22:09:45"],
    ["退款编号", withCopy(number)],
  ]);
  return {
    name: "new-refund-coat",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 390,
    scale: 2,
    style,
    body: `${roundBar("09:17", 76)}<div class="bar">${back}<b class="mid">退款详情</b>${more}</div><div class="box"><b style="font-size:19px">商家拒绝了你的退货退款申请</b><div class="sub" style="padding-top:4px">还剩1天20小时，逾期未处理申请将自动关闭</div></div><div class="box"><div style="font-weight:600">拒绝理由</div><div style="font-size:14px;line-height:1.6;padding-top:4px">${refusal}</div><div class="sub" style="padding-top:4px">2026-03-22 15:36:20</div></div>
<div class="box"><div style="display:flex;justify-content:space-between;font-size:14px"><span>协商历史</span>${chevron}</div></div><div class="box"><div class="shop">北麓户外旗舰店${chevron}</div>${wareBeside(coat, "×")}${about}</div><div class="box" style="font-size:14px;display:flex;text-align:center"><span style="flex:1">联系商家</span><span style="flex:1">小二客服</span></div><div class="last" style="background:#fff">${acts(["撤销申请", "修改申请", "申请平台介入"])}</div>`,
    fields: {
      "order.shop": "北麓户外旗舰店",
      "order.item": coat.title,
      "order.quantity": "1",
      "refund.status": "商家拒绝了你的退货退款申请",
      "refund.reason": "拉链坏/袖口开线",
      "refund.amount": "408.00",
      "refund.number": number,
      "refund.requestedAt": "2026-03-21 22:09:45",
      "refund.answeredAt": "2026-03-22 15:36:20",
      "refund.refusal": refusal,
    },
  };
}

const toaster: Ware = {
  title: "晨麦多士炉全自动双面烤面包机",
  kind: "薄荷绿",
  price: "179.00",
  count: "1",
  shot: goodsShot("box", 72, { ground: "#eef5f0", shape: "#8fc3a5", shade: "#5c9272" }),
};

function toasterRefused(): GoldenPage {
  const number = `17${digits("new-jd-refused", 8)}`;
  const order = `33${digits("new-jd-refused-order", 10)}`;
  const refusal = "经检测主机外壳有磕碰裂纹，属人为损坏，不符合换新条件，建议付费维修。";
  const about = edges([
    ["服务单号", withCopy(number)],
    ["订单编号", order],
    ["申请时间", "2026-02-24 12:50:07"],
    ["服务类型", "退货"],
    ["申请原因", "商品无法正常加热"],
    ["退款金额", "¥179.00"],
  ]);
  return {
    name: "new-refund-toaster",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 412,
    scale: 2,
    style,
    body: `${flatBar("15:02", "5G", 59)}<div class="bar">${back}<b class="mid">服务单详情</b>${more}</div><div class="box"><b style="font-size:19px;color:#e2231a">审核不通过</b><div style="font-size:14px;padding-top:6px"><span class="sub" style="font-size:14px">审核意见：</span>${refusal}</div><div class="sub" style="padding-top:5px">审核时间：2026-02-26 10:18:33</div></div>
<div class="box">${wareBeside(toaster)}</div><div class="box">${about}</div><div class="box"><div style="display:flex;justify-content:space-between;font-size:14px"><span>进度查询</span>${chevron}</div></div><div class="last" style="background:#fff">${acts(["联系客服", "申请复核", "再次申请"])}</div>`,
    fields: {
      "order.number": order,
      "order.item": toaster.title,
      "order.quantity": "1",
      "refund.status": "审核不通过",
      "refund.reason": "商品无法正常加热",
      "refund.amount": "179.00",
      "refund.number": number,
      "refund.requestedAt": "2026-02-24 12:50:07",
      "refund.answeredAt": "2026-02-26 10:18:33",
      "refund.refusal": refusal,
    },
  };
}

const plant: Ware = {
  title: "龟背竹大盆栽客厅绿植带盆好养",
  kind: "高80cm 白盆",
  price: "58.80",
  count: "1",
  shot: goodsShot("tall", 72, { ground: "#f1f6ec", shape: "#6fa05a", shade: "#44703a" }),
};

function plantRefused(): GoldenPage {
  const number = `14${digits("new-douyin-refused", 17)}`;
  const order = `69${digits("new-douyin-refused-order", 17)}`;
  const refusal = "鲜活植物不支持七天无理由退货";
  const about = edges([
    ["退款原因", "叶片发黄折断"],
    ["退款金额", "¥58.80"],
    ["申请时间", "2026-05-06 18:40:29"],
    ["售后编号", withCopy(number)],
    ["订单编号", withCopy(order)],
  ]);
  return {
    name: "new-refund-squeezed",
    part: "dev",
    layout: "refund-notice",
    wear: "jpeg-35",
    form: "jpg",
    width: 393,
    scale: 2,
    style,
    body: `${roundBar("20:55", 40)}<div class="bar">${back}<b class="mid">售后详情</b>${more}</div><div class="box"><b style="font-size:19px">商家已拒绝退款</b><div class="sub" style="padding-top:4px">如不认可商家的处理，可在5天内申请平台介入</div></div><div class="box"><div class="line"><span>拒绝原因</span><span>${refusal}</span></div><div class="line"><span>拒绝时间</span><span>2026-05-07 09:04:51</span></div></div><div class="box">${wareBeside(plant)}</div><div class="box"><div style="font-weight:600">售后信息</div>${about}</div><div class="last" style="background:#fff">${acts(["联系商家", "修改申请", "平台介入"])}</div>`,
    fields: {
      "order.number": order,
      "order.item": plant.title,
      "order.quantity": "1",
      "refund.status": "商家已拒绝退款",
      "refund.reason": "叶片发黄折断",
      "refund.amount": "58.80",
      "refund.number": number,
      "refund.requestedAt": "2026-05-06 18:40:29",
      "refund.answeredAt": "2026-05-07 09:04:51",
      "refund.refusal": refusal,
    },
  };
}

const socks: Ware = {
  title: "暖融融羊绒中筒袜女秋冬加厚五双装",
  kind: "混色 均码",
  price: "39.90",
  count: "1",
  shot: goodsShot("cloth", 72, { ground: "#f7efe9", shape: "#c98d7a", shade: "#96604f" }),
};

function socksGivenBack(): GoldenPage {
  const order = `251226-${digits("new-pinduoduo-refund", 15)}`;
  const number = digits("new-pinduoduo-refund-number", 11).replace(/^./, "7");
  const about = edges([
    ["订单编号", withCopy(order)],
    ["售后类型", "仅退款"],
    ["申请原因", "实物与描述不符"],
    ["退款金额", "¥36.90"],
    ["申请时间", "2025-12-30 19:25:14"],
    ["售后编号", withCopy(number)],
  ]);
  return {
    name: "new-refund-socks",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 393,
    scale: 2,
    style,
    body: `${flatBar("22:41", "5G", 18)}<div class="bar">${back}<b class="mid">退款详情</b>${more}</div><div class="box"><b style="font-size:19px">退款成功</b><div class="sub" style="padding-top:4px">已原路退回，到账时间以支付机构为准</div></div><div class="box"><div style="display:flex;justify-content:space-between;font-size:15px"><span>退款总金额</span><b style="color:#e02e24">¥36.90</b></div><div style="display:flex;justify-content:space-between;font-size:14px;padding-top:6px"><span class="sub" style="font-size:14px">退回微信零钱</span><span>¥36.90</span></div></div>
<div class="box"><div style="display:flex;justify-content:space-between;font-size:14px"><span>协商历史</span>${chevron}</div></div><div class="box"><div class="shop">暖融融袜业专营店${chevron}</div>${wareBeside(socks)}${about}</div><div class="last" style="background:#fff">${acts(["联系商家", "钱款去向", "平台客服"])}</div>`,
    fields: {
      "order.number": order,
      "order.shop": "暖融融袜业专营店",
      "order.item": socks.title,
      "order.quantity": "1",
      "refund.status": "退款成功",
      "refund.reason": "实物与描述不符",
      "refund.amount": "36.90",
      "refund.number": number,
      "refund.requestedAt": "2025-12-30 19:25:14",
    },
  };
}

export const newRefunds: readonly (() => GoldenPage)[] = [coatRefused, socksGivenBack, toasterRefused, plantRefused];
