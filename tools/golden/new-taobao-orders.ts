/** Orders at 淘宝 of the eighth part, one of them squeezed by a messenger. All of it is invented. */
import { back, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { acts, edges, newStyle, type Ware, wareBeside, waresTold, withCopy, yuan } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const style = `${newStyle}body{background:#f3f4f6;color:#11192d}.box{background:#fff;border-radius:12px}.line{font-size:13px}.line>:first-child{color:#50607a}.kind,.sub,.copy{color:#7a8599}.marks{color:#ff5000}.ware .title{font-size:14px}`;

const pots: readonly Ware[] = [
  {
    title: "珐琅铸铁汤锅 24cm 家用炖锅",
    kind: "雾蓝色；24cm",
    price: "259.00",
    count: "1",
    marks: ["7天无理由退换", "破损包赔"],
    shot: goodsShot("jar", 84, { ground: "#eef2f6", shape: "#7f9cc0", shade: "#4d6a92" }),
  },
  {
    title: "加厚硅胶隔热垫餐桌防烫锅垫",
    kind: "圆形；云朵灰",
    price: "12.80",
    count: "3",
    marks: ["7天无理由退换"],
    shot: goodsShot("round", 84, { ground: "#f6f3ee", shape: "#b5b2ac", shade: "#86827b" }),
  },
  {
    title: "榉木长柄汤勺不粘锅专用",
    kind: "原木色",
    price: "18.90",
    count: "1",
    marks: ["退货宝"],
    shot: goodsShot("tall", 84, { ground: "#faf4ea", shape: "#d8b07c", shade: "#a87f4c" }),
  },
];

/** Where it goes to, and how far it is. */
function road([state, told]: readonly [string, string], [whom, where]: readonly [string, string]): string {
  return `<div class="box"><div class="line" style="padding:0"><b style="color:#11192d">${state}</b>${chevron}</div><div class="sub" style="padding:2px 0 8px">${told}</div><div style="font-size:14px;font-weight:600">${whom}</div><div class="sub">${where}</div></div>`;
}

function potsOrder(): GoldenPage {
  const number = `29${digits("new-taobao-pots", 17)}`;
  const paid = `2026010622001${digits("new-taobao-pots-paid", 15)}`;
  const sums = edges([
    ["商品总价", "¥316.30"],
    ["运费(快递)", "¥0.00"],
    ["店铺优惠", "-¥30.00"],
    ["平台满减", "-¥25.00"],
    ["淘金币抵扣", "-¥3.16"],
    ["共减", '<span style="color:#ff5000">-¥58.16</span>'],
  ]);
  const about = edges([
    ["订单编号", withCopy(number)],
    ["交易快照", `发生争议时可作为判断依据${chevron}`],
    ["支付宝交易号", paid],
    ["创建时间", "2026-01-06 20:15:48"],
    ["付款时间", "2026-01-06 20:16:31"],
    ["发货时间", "2026-01-07 11:02:09"],
    ["成交时间", "2026-01-19 11:02:14"],
  ]);
  return {
    name: "new-taobao-pots",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 390,
    scale: 2,
    style,
    body: `${roundBar("21:37", 64)}<div class="bar">${back}<b style="font-size:19px">交易成功</b><span>${more}</span></div>${road(["已签收", "2026-01-09 12:25:40　您的快件已送达【青屿竹溪里菜鸟驿站】"], ["乔一南　139****0017", "澜川市青屿区竹溪路66号望潮苑5栋1102室"])}
<div class="box"><div class="shop">禾苗手作厨具店${chevron}</div>${pots.map((one) => `${wareBeside(one, "×")}<div class="acts" style="padding:0 0 6px;font-size:12px"><span>加入购物车</span><span>申请售后</span></div>`).join("")}${sums}<div class="line" style="font-size:14px;font-weight:600"><span style="color:#11192d">实付款</span><span style="font-size:19px;color:#ff5000">${yuan("258.14")}</span></div></div><div class="box">${about}<div class="sub" style="text-align:center;padding-top:6px">收起</div></div><div class="last" style="background:#fff">${acts(["联系商家", "查看物流", "再买一单"], "更多")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "禾苗手作厨具店",
      ...waresTold(pots),
      "order.freight": "0.00",
      "order.discount": "58.16",
      "order.paid": "258.14",
      "order.placed": "2026-01-06 20:15:48",
      "order.paidAt": "2026-01-06 20:16:31",
      "payment.number": paid,
      "parcel.signedAt": "2026-01-09 12:25:40",
    },
  };
}

const stool: Ware = {
  title: "可折叠钓鱼凳便携加固户外马扎靠背椅",
  kind: "大号军绿；承重180斤",
  price: "76.00",
  count: "2",
  shot: goodsShot("legs", 92, { ground: "#eef1e8", shape: "#7d8f5c", shade: "#4f5f37" }),
};

function stoolOrder(): GoldenPage {
  const number = `31${digits("new-taobao-stool", 17)}`;
  const about = edges([
    ["订单编号", withCopy(number)],
    ["创建时间", "2025-12-12 09:48:03"],
    ["付款时间", "2025-12-12 09:48:27"],
    ["发货时间", "2025-12-13 16:30:55"],
  ]);
  return {
    name: "new-taobao-squeezed",
    part: "dev",
    layout: "taobao-order",
    wear: "jpeg-35",
    form: "jpg",
    width: 412,
    scale: 2,
    style,
    body: `${flatBar("08:05", "5G", 91)}<div class="bar">${back}<b style="font-size:19px">卖家已发货</b><span>${more}</span></div><div style="padding:0 14px;font-size:13px;color:#50607a">还剩6天3小时自动确认收货</div>${road(["运输中", "快件已从【栖霞口转运中心】发出，下一站【澜川转运中心】"], ["崔小帆　136****0038", "澜川市南浦区书院街12号6单元401室"])}
<div class="box"><div class="shop">江畔老周渔具${chevron}</div>${wareBeside(stool, "×")}${edges([
      ["商品总价", "¥152.00"],
      ["运费(快递)", "¥8.00"],
      ["店铺优惠", "-¥10.00"],
    ])}<div class="line" style="font-size:14px;font-weight:600"><span style="color:#11192d">实付款</span><span style="font-size:19px;color:#ff5000">${yuan("150.00")}</span></div></div><div class="box">${about}</div><div class="box"><div class="line" style="padding:0"><span>联系卖家</span><span>拨打电话</span></div></div><div class="last" style="background:#fff">${acts(["申请售后", "查看物流", "确认收货"], "更多")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "江畔老周渔具",
      ...waresTold([stool]),
      "order.freight": "8.00",
      "order.discount": "10.00",
      "order.paid": "150.00",
      "order.placed": "2025-12-12 09:48:03",
      "order.paidAt": "2025-12-12 09:48:27",
    },
  };
}

export const newTaobaoOrders: readonly (() => GoldenPage)[] = [potsOrder, stoolOrder];
