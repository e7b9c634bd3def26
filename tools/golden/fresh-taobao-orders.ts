/** Orders of the oldest marketplace that were in the fourth held-out part: a basket, one cut at the top. All of it is invented. */
import { back, baseStyle, chevron, drop, goodsShot, more, pairs, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const style = `${baseStyle}body{background:#f2f3f5;color:#1f1f1f;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.card{background:#fff;border-radius:14px;margin:0 9px 9px;padding:14px 12px}.kv{font-size:13px;padding:4.5px 0}.kv>:first-child{color:#666}.grey{color:#999;font-size:12px}
.pill{font-size:12px;padding:4px 11px;border-color:#d4d4d4;margin-left:7px}.sell{font-size:11px;color:#ff5000;padding-right:7px}.name{font-size:13.5px;line-height:1.38}.sub{color:#999;font-size:12px;padding-left:14px}.cp{color:#1f1f1f;font-size:12px;border-left:1px solid #ddd;margin-left:8px;padding-left:8px}`;

type Ware = { readonly shot: string; readonly name: string; readonly kind: string; readonly sells: string };

function ware(one: Ware, price: string, count: string): string {
  const sells = one.sells
    .split(" ")
    .map((text) => `<span class="sell">${text}</span>`)
    .join("");
  return `<div class="lead" style="padding:9px 0">${one.shot}<div><div class="pair"><div class="name">${one.name}</div><div style="flex:none"><div style="font-size:14px">¥${price}</div><div class="grey">×${count}</div></div></div><div class="grey" style="padding:3px 0">${one.kind}</div>${sells}<div style="text-align:right;padding-top:6px"><span class="pill">申请售后</span></div></div></div>`;
}

const copy = '<span class="cp">复制</span>';

const names = [
  "椴木砧板家用防霉切菜板双面整木案板",
  "硅胶铲耐高温不粘锅专用锅铲单只",
  "加厚洗碗海绵魔力擦厨房去污神器10片装",
] as const;
const board = goodsShot("box", 84, { ground: "#efe6d8", shape: "#d7a86e", shade: "#a8743c" });
const turner = goodsShot("tall", 84, { ground: "#e6ece6", shape: "#7f9a83", shade: "#4f6b55" });
const sponge = goodsShot("round", 84, { ground: "#f6ecd4", shape: "#f3c94b", shade: "#d79f1e" });
const wares = [
  ware({ shot: board, name: names[0], kind: "中号38×26cm", sells: "7天无理由退货 极速退款" }, "49.90", "2"),
  ware({ shot: turner, name: names[1], kind: "豆绿色；长柄", sells: "破损包退" }, "28.00", "1"),
  ware({ shot: sponge, name: names[2], kind: "黄白双层", sells: "7天无理由退货" }, "15.80", "3"),
].join("");

function bundle(): GoldenPage {
  const number = `30${digits("fresh-bundle", 17)}`;
  const trade = `2025110922001${digits("fresh-bundle-trade", 15)}`;
  return {
    name: "taobao-order-bundle",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 393,
    scale: 3,
    style,
    body: `${roundBar("21:36", 64)}<div class="bar">${back}<b style="font-size:18px">卖家已发货</b>${more}</div><div style="padding:0 14px 10px 37px;font-size:12px;color:#666">还剩8天18小时自动确认收货</div>
<div class="card"><div class="pair"><b style="font-size:14px">运输中 预计明天送达</b>${chevron}</div><div class="grey" style="padding:2px 0 12px">【云州市】快件已到达 云州星桥转运中心</div><div style="font-size:14px">送至 云州市星桥区槐荫路31号2幢601</div><div class="grey">程小禾 86-136****0028</div></div>
<div class="card"><div style="font-weight:600">木舍里厨房用品店${chevron}</div>${wares}<div style="height:1px;background:#f0f0f0;margin:4px 0 8px"></div>${pairs(
      [
        ["商品总价 共6件", "¥175.20"],
        ["运费（快递）", "¥0.00"],
        ["优惠", "共减 ¥23.20"],
      ],
    )}<div class="pair sub"><span>店铺满减</span><span>-¥15.00</span></div><div class="pair sub"><span>店铺优惠券</span><span>-¥5.00</span></div><div class="pair sub"><span>淘金币抵扣</span><span>-¥3.20</span></div><div class="pair" style="padding-top:9px;font-weight:600"><span>实付款</span><span style="color:#ff5000;font-size:18px">¥152.00</span></div></div>
<div class="card">${pairs([
      ["订单编号", `${number}${copy}`],
      ["支付宝交易号", trade],
      ["创建时间", "2025-11-09 20:03:17"],
      ["付款时间", "2025-11-09 20:03:41"],
      ["发货时间", "2025-11-10 16:22:08"],
    ])}<div style="text-align:center" class="grey">收起${drop}</div></div>
<div style="background:#fff;padding:9px 12px 0"><div class="pair" style="align-items:center"><span style="font-size:12px">更多</span><span><span class="pill">延长收货</span><span class="pill">查看物流</span><span class="pill" style="color:#ff5000;border-color:#ff5000">确认收货</span></span></div><div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "木舍里厨房用品店",
      "order.item": names,
      "order.quantity": ["2", "1", "3"],
      "order.freight": "0.00",
      "order.discount": "23.20",
      "order.paid": "152.00",
      "order.placed": "2025-11-09 20:03:17",
      "order.paidAt": "2025-11-09 20:03:41",
      "payment.number": trade,
    },
  };
}

function croppedTop(): GoldenPage {
  const number = `47${digits("fresh-cropped", 17)}`;
  const name = "高帮帆布鞋女款厚底百搭小白鞋2026春季新款";
  const shot = goodsShot("shoe", 84, { ground: "#eceff3", shape: "#fdfdfd", shade: "#c4ccd6" });
  return {
    name: "taobao-order-cropped",
    part: "dev",
    layout: "taobao-order",
    wear: "cut-top",
    form: "png",
    width: 360,
    scale: 3,
    style: style.replace('"Liberation Sans",', ""),
    body: `<div style="height:40px"></div><div class="bar" style="padding-top:10px">${back}<b style="font-size:18px">交易关闭</b>${more}</div>
<div class="card"><div style="font-size:14px">退款已完成，钱款已退回原支付账户${chevron}</div></div>
<div class="card"><div style="font-weight:600">步履间鞋履工作室${chevron}</div>${ware({ shot, name, kind: "米白；37码", sells: "7天无理由退货 退货宝" }, "118.00", "1")}<div style="height:1px;background:#f0f0f0;margin:4px 0 8px"></div>${pairs(
      [
        ["商品总价", "¥118.00"],
        ["运费（快递）", "¥8.00"],
        ["店铺优惠", "-¥10.00"],
      ],
    )}<div class="pair" style="padding-top:9px;font-weight:600"><span>实付款</span><span style="font-size:17px">¥116.00</span></div></div>
<div class="card">${pairs([
      ["订单编号", `${number}${copy}`],
      ["创建时间", "2026-03-02 09:48:30"],
      ["付款时间", "2026-03-02 09:48:52"],
      ["发货时间", "2026-03-02 18:11:26"],
      ["关闭时间", "2026-03-09 13:05:44"],
    ])}</div>
<div style="background:#fff;padding:9px 12px 10px;text-align:right"><span class="pill">删除订单</span><span class="pill">加入购物车</span><span class="pill">再买一单</span></div>`,
    fields: {
      "order.number": number,
      "order.shop": "步履间鞋履工作室",
      "order.item": name,
      "order.quantity": "1",
      "order.freight": "8.00",
      "order.discount": "10.00",
      "order.paid": "116.00",
      "order.placed": "2026-03-02 09:48:30",
      "order.paidAt": "2026-03-02 09:48:52",
    },
  };
}

export const freshTaobaoOrders: readonly (() => GoldenPage)[] = [bundle, croppedTop];
