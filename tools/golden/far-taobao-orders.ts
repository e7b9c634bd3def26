/** Orders of the oldest market, on the telephone and at the desk, of the seventh part. All of it is invented. */
import { acts, copyable, farStyle, price, receiver, type Ware, ware } from "./far-parts.ts";
import { back, chevron, flatBar, goodsShot, more, pairs, roundBar, told } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const kitchen: readonly Ware[] = [
  {
    shot: goodsShot("jar", 84, { ground: "#eef1f2", shape: "#6d8ba6", shade: "#3d5468" }),
    name: "珐琅铸铁炖锅24cm家用汤锅加厚锅盖",
    choice: "雾蓝；24cm",
    cost: "269.00",
    count: "1",
  },
  {
    shot: goodsShot("tall", 84, { ground: "#f6f1e8", shape: "#e9dfcf", shade: "#b8a88c" }),
    name: "长柄硅胶汤勺耐高温家用",
    choice: "奶白色",
    cost: "19.90",
    count: "2",
  },
  {
    shot: goodsShot("cloth", 84, { ground: "#eaf0ea", shape: "#4f7a5b", shade: "#2c4a36" }),
    name: "棉麻隔热手套加厚防烫",
    choice: "墨绿；两只装",
    cost: "16.80",
    count: "1",
  },
];

const panCosts = pairs([
  ["商品总价", "¥325.60"],
  ["运费", "¥0.00"],
  ["共减", "-¥52.60"],
]);
const panCuts = pairs([
  ["店铺优惠券", "-¥30.00"],
  ["官方立减", "-¥19.54"],
  ["淘金币抵扣", "-¥3.06"],
]);

function pans(): GoldenPage {
  const number = `4${digits("far-taobao-pans", 18)}`;
  const paidBy = `2025110522001${digits("far-taobao-pans-paid", 15)}`;
  const list = told([
    ["订单编号", copyable(number)],
    ["支付宝交易号", paidBy],
    ["创建时间", "2025-11-05 20:14:38"],
    ["付款时间", "2025-11-05 20:15:02"],
    ["发货时间", "2025-11-06 16:40:27"],
  ]);
  const tagged = `<div style="padding-top:4px;color:#ff6200"><i class="mark" style="background:#fff2e8">7天无理由退货</i></div>`;
  const goods = kitchen.map((one) => ware(one, "×", tagged)).join("");
  return {
    name: "far-taobao-pans",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 393,
    scale: 3,
    style: `${farStyle}body{background:#f4f5f7}.told em{width:100px}.cuts{background:#fafafa;border-radius:8px;padding:2px 10px;color:#777}.cuts .kv{font-size:12px;padding:3px 0}`,
    body: `${roundBar("21:02", 71)}<div class="bar">${back}<b style="font-size:19px">卖家已发货</b>${more}</div><div class="pale tiny" style="padding:0 16px 4px 38px">还剩9天18小时自动确认收货</div><div class="block"><div class="pair" style="font-size:14px"><b style="color:#ff5000">运输中</b><span class="pale tiny">查看物流${chevron}</span></div><div class="tiny" style="padding:3px 0 10px">【青禾市】快件已发往云州转运中心</div>${receiver("许**", "137****0018", "云州市松江路26号柿子巷小区5幢****")}</div>
<div class="block"><div style="font-size:14px;font-weight:600">山脚下的厨房杂货${chevron}</div>${goods}<div style="height:6px"></div>${panCosts}<div class="cuts">${panCuts}</div><div class="pair" style="padding-top:9px;font-size:14px"><b>实付款</b><b style="color:#ff5000">${price("273.00", 19)}</b></div></div>
<div class="block">${list}<div class="pale tiny" style="text-align:center;padding-top:6px">收起</div></div><div style="background:#fff;margin-top:10px">${acts(["申请售后", "查看物流", "确认收货"], "更多")}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "山脚下的厨房杂货",
      "order.item": kitchen.map((one) => one.name),
      "order.quantity": kitchen.map((one) => one.count),
      "order.freight": "0.00",
      "order.discount": "52.60",
      "order.paid": "273.00",
      "order.placed": "2025-11-05 20:14:38",
      "order.paidAt": "2025-11-05 20:15:02",
      "payment.number": paidBy,
    },
  };
}

const tentWare: Ware = {
  shot: goodsShot("box", 88, { ground: "#e6ece4", shape: "#8d9a62", shade: "#4f5b33" }),
  name: "自动速开帐篷户外露营加厚防雨3-4人",
  choice: "颜色分类：苔绿；套餐：帐篷加地垫",
  cost: "398.00",
  count: "1",
};

function tent(): GoldenPage {
  const number = `3${digits("far-taobao-tent", 18)}`;
  const list = pairs([
    ["订单编号", copyable(number)],
    ["创建时间", "2026-04-02 12:50:11"],
    ["付款时间", "2026-04-02 12:50:40"],
    ["发货时间", "2026-04-03 09:21:56"],
    ["成交时间", "2026-04-13 09:22:03"],
  ]);
  return {
    name: "far-taobao-tent",
    part: "dev",
    layout: "taobao-order",
    wear: "photo",
    form: "jpg",
    width: 440,
    scale: 2,
    style: `${farStyle}html{background:#2b2a29}body{background:transparent;padding:26px 24px}.phone{background:#f4f4f4;border-radius:22px;overflow:hidden;transform:perspective(1500px) rotateY(-5deg) rotateX(3deg) rotate(-1.2deg)}.flat .phone{transform:none}.kv>:first-child{color:#8c8c8c}`,
    body: `<div class="phone">${flatBar("13:31", "5G", 58)}<div class="bar">${back}<b style="font-size:18px">交易成功</b>${more}</div><div class="block">${receiver("林**", "139****0064", "云州市东湾区枫叶街9号听涛花园2号楼****")}</div><div class="block"><div style="font-size:14px;font-weight:600">风铃户外小店${chevron}</div>${ware(tentWare)}${pairs(
      [
        ["商品总价", "¥398.00"],
        ["运费", "¥12.00"],
        ["店铺优惠", "-¥20.00"],
      ],
    )}<div class="pair" style="padding-top:8px"><b>实付款</b><b style="color:#ff5000">${price("390.00", 18)}</b></div></div><div class="block">${list}</div>${acts(["删除订单", "再买一单", "追加评价"])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "风铃户外小店",
      "order.item": tentWare.name,
      "order.quantity": "1",
      "order.freight": "12.00",
      "order.discount": "20.00",
      "order.paid": "390.00",
      "order.placed": "2026-04-02 12:50:11",
      "order.paidAt": "2026-04-02 12:50:40",
    },
  };
}

type DeskWare = Ware & { readonly total: string };

const desk: readonly DeskWare[] = [
  {
    shot: goodsShot("jar", 64, { ground: "#f3f3f1", shape: "#d5d2c8", shade: "#8f8b80" }),
    name: "恒温电热水壶1.5升家用保温一体",
    choice: "颜色分类：燕麦白",
    cost: "189.00",
    count: "1",
    total: "189.00",
  },
  {
    shot: goodsShot("round", 64, { ground: "#eef4f6", shape: "#a5c6d1", shade: "#5d8794" }),
    name: "高硼硅玻璃保鲜盒四件套可微波",
    choice: "规格：圆形四件套",
    cost: "79.00",
    count: "2",
    total: "158.00",
  },
];

function deskRow(one: DeskWare): string {
  return `<div class="row"><div class="lead">${one.shot}<div><a>${one.name}</a><div class="pale">${one.choice}</div></div></div><span>${one.cost}</span><span>${one.count}</span><span>7天无理由退货</span><span>已确认收货</span><span>${one.total}</span></div>`;
}

const deskSteps = ["拍下商品", "付款到支付宝", "卖家发货", "确认收货", "评价"]
  .map((word, at) => `<div><i style="background:${at < 4 ? "#3fa66b" : "#ccc"}"></i>${word}</div>`)
  .join("");

const deskSeller = told([
  ["店铺名称：", "栖木家居旗舰店"],
  ["真实姓名：", "云州栖木家居有限公司"],
  ["城市：", "云州"],
]);

function wide(): GoldenPage {
  const number = `2${digits("far-tmall-wide", 18)}`;
  const paidBy = `2025101622001${digits("far-tmall-wide-paid", 15)}`;
  const list = told([
    ["收货地址：", "许明禾，137****0018，云州市松江路26号柿子巷小区5幢，000000"],
    ["订单编号：", number],
    ["支付宝交易号：", paidBy],
    ["创建时间：", "2025-10-16 21:40:05"],
    ["付款时间：", "2025-10-16 21:41:17"],
    ["成交时间：", "2025-10-27 08:03:44"],
  ]);
  return {
    name: "far-tmall-wide",
    part: "dev",
    layout: "tmall-order",
    form: "png",
    width: 1180,
    scale: 1,
    style: `${farStyle}body{background:#fff;font-family:"Noto Sans CJK SC",sans-serif;font-size:13px;padding:0 40px 30px}a{color:#333}.steps{display:flex;padding:18px 0 22px}.steps div{flex:1;text-align:center}.steps i{display:block;width:14px;height:14px;border-radius:50%;margin:0 auto 6px}.state{border:1px solid #d9d9d9;padding:16px 22px;margin-bottom:16px}.row{display:grid;grid-template-columns:430px 1fr 90px 150px 140px 110px;align-items:center;padding:12px 14px;border-bottom:1px solid #eee;text-align:center}.row>:first-child{text-align:left}.head{background:#f2f2f2;color:#666;padding:7px 14px}.told{padding:3px 0}.told em{width:104px}.costs{width:300px;margin-left:auto;padding:12px 14px}.costs .kv{padding:2px 0}`,
    body: `<div class="pair tiny pale" style="padding:8px 0;border-bottom:1px solid #eee"><span>喵，欢迎来天猫</span><span>我的淘宝　购物车　收藏夹　商家支持</span></div><div style="font-size:26px;font-weight:700;color:#d8000f;padding:14px 0 2px">天猫<span style="font-size:16px;color:#333;font-weight:400;margin-left:16px">订单详情</span></div><div class="steps">${deskSteps}</div>
<div class="state"><div style="font-size:17px;font-weight:700;padding-bottom:4px">当前订单状态：交易成功</div><div class="pale">您可以在交易成功后90天内申请开具发票。</div></div><div style="display:flex;gap:40px"><div class="grow"><b>订单信息</b>${list}</div><div style="width:360px"><b>卖家信息</b>${deskSeller}</div></div><div style="height:16px"></div><div class="row head"><span>宝贝</span><span>单价(元)</span><span>数量</span><span>服务保障</span><span>状态</span><span>商品总价(元)</span></div>${desk.map(deskRow).join("")}
<div class="costs">${pairs([
      ["商品总价：", "￥347.00"],
      ["运费：", "￥0.00"],
      ["跨店满减：", "-￥40.00"],
    ])}<div class="pair" style="padding-top:6px"><span>实付款：</span><b style="font-size:20px;color:#d8000f">￥307.00</b></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "栖木家居旗舰店",
      "order.item": desk.map((one) => one.name),
      "order.quantity": desk.map((one) => one.count),
      "order.freight": "0.00",
      "order.discount": "40.00",
      "order.paid": "307.00",
      "order.placed": "2025-10-16 21:40:05",
      "order.paidAt": "2025-10-16 21:41:17",
      "payment.number": paidBy,
    },
  };
}

export const farTaobaoOrders: readonly (() => GoldenPage)[] = [pans, tent, wide];
