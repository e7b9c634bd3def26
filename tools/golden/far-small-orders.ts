/** Orders of second-hand goods and of smaller shops, of the seventh part. All of it is invented. */
import { acts, copyable, farStyle, price, receiver, type Ware, ware } from "./far-parts.ts";
import { back, chevron, face, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

function piano(): GoldenPage {
  const number = `3${digits("far-xianyu-piano", 18)}`;
  const paidBy = `2026010822001${digits("far-xianyu-piano-paid", 15)}`;
  const item = "自用电钢琴88键重锤带琴架琴凳九成新";
  const shot = goodsShot("box", 84, { ground: "#efeae2", shape: "#4a4a4d", shade: "#1c1c1e" });
  const list = told([
    ["卖家昵称", "半夏在弹琴"],
    ["订单编号", copyable(number)],
    ["支付宝交易号", paidBy],
    ["下单时间", "2026-01-08 19:45:02"],
    ["付款时间", "2026-01-08 19:45:30"],
    ["发货时间", "2026-01-10 12:20:51"],
  ]);
  const costs = pairs([
    ["商品价格", "¥1180.00"],
    ["运费", "¥60.00"],
  ]);
  return {
    name: "far-xianyu-piano",
    part: "dev",
    layout: "xianyu-order",
    form: "png",
    width: 412,
    scale: 2,
    style: `${farStyle}body{background:#f7f7f7}.told em{width:96px}.block{margin:8px 10px 0}`,
    body: `<div style="background:linear-gradient(#ffe60f,#f7f7f7)">${flatBar("18:09", "5G", 47)}<div class="bar">${back}<span class="mid">订单详情</span>${more}</div><div style="padding:8px 18px 14px"><b style="font-size:20px">等待买家收货</b><div class="tiny" style="color:#666">还剩6天2小时，超时将自动确认收货</div></div></div><div class="block">${receiver("周**", "136****0043", "云州市湖心区乌桕路17弄8号****")}</div><div class="block"><div class="lead" style="gap:8px;align-items:center">${face(26, "#c8b48f")}<span style="font-size:14px">半夏在弹琴${chevron}</span></div><div class="ware">${shot}<div class="grow title">${item}</div><div class="side">${price("1180.00")}</div></div>${costs}<div class="pair" style="padding-top:7px"><b>实付款</b><b style="color:#ff4f2c">${price("1240.00", 18)}</b></div></div>
<div class="block">${list}</div><div style="background:#fff;margin-top:12px">${acts(["联系卖家", "查看物流", "确认收货"], "更多")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "等待买家收货",
      "order.shop": "半夏在弹琴",
      "order.item": item,
      "order.freight": "60.00",
      "order.paid": "1240.00",
      "order.placed": "2026-01-08 19:45:02",
      "order.paidAt": "2026-01-08 19:45:30",
      "payment.number": paidBy,
    },
  };
}

const honey: readonly Ware[] = [
  {
    shot: goodsShot("jar", 62, { ground: "#f5ecd8", shape: "#c98a23", shade: "#7d4f0d" }),
    name: "高山土蜂蜜玻璃瓶装",
    choice: "500克",
    cost: "68.00",
    count: "2",
  },
  {
    shot: goodsShot("cloth", 62, { ground: "#edf0e6", shape: "#8d8a5f", shade: "#55522f" }),
    name: "手剥笋干农家自晒",
    choice: "250克/袋",
    cost: "35.50",
    count: "1",
  },
];

function mountain(): GoldenPage {
  const number = `SJ20251130${digits("far-small-mountain", 8)}`;
  const rows = honey
    .map(
      (one) =>
        `<tr><td>${one.name}<div class="pale tiny">${one.choice}</div></td><td>${one.cost}</td><td>${one.count}</td></tr>`,
    )
    .join("");
  return {
    name: "far-small-mountain",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 375,
    scale: 3,
    style: `${farStyle}body{background:#f2f4ee}.block{border-radius:4px;border:1px solid #dfe4d3}table{width:100%;font-size:13px;border-collapse:collapse}td,th{text-align:left;padding:6px 0;border-bottom:1px dashed #dfe4d3;font-weight:400}td:nth-child(n+2),th:nth-child(n+2){text-align:right;width:64px}.kv{font-size:13px;padding:4px 0}`,
    body: `${roundBar("19:30", 88)}<div class="bar" style="background:#4d6b3c;color:#fff">${back}<span class="mid">山集小铺</span>${more}</div><div style="text-align:center;padding:18px 0 6px"><svg width="44" height="44" viewBox="0 0 44 44"><circle cx="22" cy="22" r="21" fill="none" stroke="#4d6b3c" stroke-width="2"/><path d="M13 22l6 7 12-14" fill="none" stroke="#4d6b3c" stroke-width="3"/></svg><div style="font-size:17px;padding-top:6px">付款成功，等待打包</div></div><div class="block"><div style="padding-bottom:6px">收货人：林**（139****0064）<div class="pale tiny">云州市东湾区枫叶街9号听涛花园2号楼****</div></div></div><div class="block"><table><tr class="pale"><th>商品</th><th>单价</th><th>数量</th></tr>${rows}</table>${pairs(
      [
        ["小计", "171.50元"],
        ["邮费", "10.00元"],
        ["会员立减", "-8.50元"],
        ["实际付款", "173.00元"],
      ],
    )}</div>
<div class="block">${pairs([
      ["单号", number],
      ["下单", "2025-11-30 19:27:44"],
      ["付款方式", "微信支付"],
      ["备注", "请用加厚泡沫箱"],
    ])}</div><div style="text-align:center;padding:16px 0 4px"><span class="pill" style="padding:7px 40px;color:#4d6b3c">联系掌柜</span></div><div class="tiny pale" style="text-align:center;padding:10px 0">山集小铺 · 客服电话 400-000-0017</div><div class="end"></div>`,
    fields: {
      "order.number": number,
      "order.status": "付款成功，等待打包",
      "order.shop": "山集小铺",
      "order.item": honey.map((one) => one.name),
      "order.quantity": honey.map((one) => one.count),
      "order.freight": "10.00",
      "order.discount": "8.50",
      "order.paid": "173.00",
      "order.placed": "2025-11-30 19:27:44",
      "payment.method": "微信支付",
    },
  };
}

const cup: Ware = {
  shot: goodsShot("jar", 88, { ground: "#f6efee", shape: "#d99a92", shade: "#9a5a52" }),
  name: "手捏粗陶咖啡杯釉下彩小众礼物",
  choice: "落霞粉 280ml",
  cost: "128.00",
  count: "1",
};

function cupPage(): GoldenPage {
  const number = `P${digits("far-redbook-cup", 18)}`;
  const list = pairs([
    ["订单号", copyable(number)],
    ["下单时间", "2025-12-13 23:11:08"],
    ["支付时间", "2025-12-13 23:11:36"],
    ["支付方式", "支付宝"],
  ]);
  return {
    name: "far-redbook-cup",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 393,
    scale: 2,
    style: `${farStyle}body{background:#f5f5f5}.kv>:first-child{color:#8c8c8c}`,
    body: `${roundBar("08:14", 69)}<div class="bar">${back}<span class="mid">订单详情</span>${more}</div><div style="padding:4px 16px 8px"><b style="font-size:18px">待发货</b><div class="tiny pale">商家将在12月15日24点前发货，请耐心等待</div></div><div class="block">${receiver("许**", "137****0018", "云州市松江路26号柿子巷小区5幢****")}</div><div class="block"><div class="pair" style="font-size:14px"><b>泥与火陶作室${chevron}</b><span class="tiny pale">小红书店铺</span></div>${ware(cup, "x", `<div class="tiny pale" style="padding-top:4px">不支持7天无理由退货</div>`)}${pairs(
      [
        ["商品总价", "¥128.00"],
        ["运费", "¥0.00"],
        ["店铺优惠", "-¥15.00"],
      ],
    )}<div class="pair" style="padding-top:7px"><span>实付</span><b style="color:#ff2442">${price("113.00", 18)}</b></div></div><div class="block">${list}</div><div style="height:40px"></div><div style="background:#fff">${acts(["申请退款", "修改地址"], "联系商家")}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "待发货",
      "order.shop": "泥与火陶作室",
      "order.item": cup.name,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "15.00",
      "order.paid": "113.00",
      "order.placed": "2025-12-13 23:11:08",
      "order.paidAt": "2025-12-13 23:11:36",
      "payment.method": "支付宝",
    },
  };
}

export const farSmallOrders: readonly (() => GoldenPage)[] = [piano, mountain, cupPage];
