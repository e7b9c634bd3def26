/** Orders at 京东 of the eighth part: by day, by night, and with the top cut away. All of it is invented. */
import { back, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { acts, edges, newStyle, type Ware, wareBelow, waresTold, withCopy, yuan } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const day = `${newStyle}body{background:#f2f3f7;color:#1a1a1a}.box{background:#fff}.line{font-size:13px}.line>:first-child,.kind,.sub,.copy{color:#888b94}.marks{color:#f2270c}.acts span{border-radius:6px}`;
const night = `${newStyle}body{background:#0d0d0f;color:#e6e6e8}.box{background:#1b1b1f}.line{font-size:13px}.line>:first-child,.kind,.sub,.copy{color:#8e9097}.marks{color:#ff6b55}.acts span{border-radius:6px;border-color:#48494f}`;

/** The last row of the sums, larger than the others. */
function whole(label: string, amount: string, colour: string): string {
  return `<div class="line" style="border-top:1px solid rgba(128,128,128,.18);margin-top:6px;padding-top:9px"><span style="color:inherit;font-size:14px">${label}</span><b style="font-size:18px;color:${colour}">${yuan(amount)}</b></div>`;
}

const blender: readonly Ware[] = [
  {
    title: "山涧轻音破壁机家用全自动豆浆机 1.2L",
    kind: "奶油白 轻音款",
    price: "399.00",
    count: "1",
    marks: ["7天价保", "一年换新"],
    shot: goodsShot("tall", 88, { ground: "#f4f1ea", shape: "#e2d6bd", shade: "#b8a98a" }),
  },
  {
    title: "破壁机杯底清洁长柄刷",
    kind: "单支装",
    price: "9.90",
    count: "2",
    shot: goodsShot("lamp", 88, { ground: "#eef4f2", shape: "#84b5a6", shade: "#528374" }),
  },
];

function blenderOrder(): GoldenPage {
  const number = `33${digits("new-jd-blender", 10)}`;
  const sums = edges([
    ["商品总额", "¥418.80"],
    ["运费", "+¥0.00"],
    ["促销立减", "-¥50.00"],
    ["优惠券", "-¥30.00"],
    ["京豆", "-¥2.35"],
  ]);
  const about = edges([
    ["订单编号", withCopy(number)],
    ["下单时间", "2026-02-07 13:22:16"],
    ["支付方式", "微信支付"],
    ["支付时间", "2026-02-07 13:22:58"],
    ["配送方式", "京东快递"],
    ["期望配送时间", "2026-02-08 09:00-15:00"],
    ["发票类型", "电子普通发票"],
  ]);
  return {
    name: "new-jd-blender",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 390,
    scale: 2,
    style: day,
    body: `${roundBar("19:44", 33)}<div class="bar">${back}<b class="mid">订单详情</b>${more}</div><div style="padding:6px 16px"><b style="font-size:20px">已完成</b><div class="sub">感谢您在京东购物，欢迎您再次光临</div></div><div class="box"><div style="font-size:14px">您的订单已由本人签收，感谢您选择京东快递${chevron}</div><div class="sub" style="padding-bottom:8px">2026-02-08 11:06:33</div><div style="font-size:14px;font-weight:600">乔一南 139****0017</div><div class="sub">澜川市青屿区竹溪路66号望潮苑5栋1102室</div></div>
<div class="box"><div class="shop">山涧电器京东自营旗舰店${chevron}</div>${blender.map((one) => wareBelow(one)).join("")}<div class="acts" style="padding:0;font-size:12px"><span>申请售后</span><span>加购物车</span></div></div><div class="box">${sums}${whole("实付款", "336.45", "#f2270c")}</div><div class="box">${about}</div><div class="last" style="background:#fff">${acts(["查看发票", "评价晒单", "再次购买"], "更多")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "山涧电器京东自营旗舰店",
      ...waresTold(blender),
      "order.freight": "0.00",
      "order.paid": "336.45",
      "order.placed": "2026-02-07 13:22:16",
      "order.paidAt": "2026-02-07 13:22:58",
      "payment.method": "微信支付",
      "parcel.carrier": "京东快递",
      "parcel.signedAt": "2026-02-08 11:06:33",
    },
  };
}

const screen: Ware = {
  title: "云纹科技 27英寸4K显示器 升降旋转支架 Type-C 90W",
  kind: "U27C 星灰",
  price: "2599.00",
  count: "1",
  marks: ["国家补贴", "180天以换代修"],
  shot: goodsShot("box", 88, { ground: "#2a2b31", shape: "#6f7f9c", shade: "#3f4b63" }),
};

function screenOrder(): GoldenPage {
  const number = `34${digits("new-jd-screen", 10)}`;
  const parcel = `JDVC${digits("new-jd-screen-parcel", 11)}`;
  const about = edges([
    ["订单编号", withCopy(number)],
    ["下单时间", "2025-11-02 22:51:40"],
    ["支付方式", "在线支付"],
    ["付款时间", "2025-11-02 22:52:19"],
    ["承运人", "京东快递"],
    ["运单号", withCopy(parcel)],
    ["订单备注", "无"],
  ]);
  return {
    name: "new-jd-night",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 393,
    scale: 2,
    style: night,
    body: `${roundBar("07:12", 100)}<div class="bar">${back}<b style="font-size:18px">等待收货</b><span>${more}</span></div><div class="box"><div style="font-size:14px">【澜川市】您的快件已到达【澜川青屿营业部】${chevron}</div><div class="sub" style="padding-bottom:9px">11-04 05:38</div><div style="font-size:14px;font-weight:600">崔小帆　136****0038</div><div class="sub">澜川市南浦区书院街12号6单元401室</div></div>
<div class="box"><div class="shop">云纹科技官方旗舰店${chevron}</div>${wareBelow(screen)}</div><div class="box">${edges(
      [
        ["商品总额", "¥2599.00"],
        ["运费", "¥0.00"],
        ["国家补贴", "-¥389.85"],
      ],
    )}${whole("实付款", "2209.15", "#ff6b55")}</div><div class="box">${about}</div><div class="last" style="background:#1b1b1f">${acts(["退换/售后", "查看物流", "确认收货"], "更多")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "等待收货",
      "order.shop": "云纹科技官方旗舰店",
      ...waresTold([screen]),
      "order.freight": "0.00",
      "order.discount": "389.85",
      "order.paid": "2209.15",
      "order.placed": "2025-11-02 22:51:40",
      "order.paidAt": "2025-11-02 22:52:19",
      "payment.method": "在线支付",
      "parcel.carrier": "京东快递",
      "parcel.number": parcel,
    },
  };
}

const rug: Ware = {
  title: "栗子家短绒客厅地毯防滑可机洗",
  kind: "暖栗棕 160×230cm",
  price: "318.00",
  count: "1",
  shot: goodsShot("box", 88, { ground: "#f5ede6", shape: "#a9744f", shade: "#754c31" }),
};

function rugOrder(): GoldenPage {
  const number = `33${digits("new-jd-rug", 10)}`;
  const about = edges([
    ["订单编号", withCopy(number)],
    ["下单时间", "2026-03-15 10:09:54"],
    ["支付方式", "白条支付"],
    ["支付时间", "2026-03-15 10:10:21"],
    ["配送方式", "普通快递"],
  ]);
  return {
    name: "new-jd-cropped",
    part: "dev",
    layout: "jd-order",
    wear: "cut-top",
    form: "png",
    width: 412,
    scale: 2,
    style: day,
    body: `${flatBar("12:31", "4G", 55)}<div class="bar" style="padding:20px 14px 12px">${back}<b class="mid">待收货</b>${more}</div><div class="box"><div style="font-size:14px;font-weight:600">苗小川　137****0029</div><div class="sub">澜川市北埠区杏花巷9号院2栋301室</div></div><div class="box"><div class="shop">栗子家地毯专营店${chevron}</div>${wareBelow(rug, "×")}<div class="acts" style="padding:2px 0 0;font-size:12px"><span>申请售后</span></div></div>
<div class="box">${edges([
      ["商品总额", "¥318.00"],
      ["运费", "¥12.00"],
      ["店铺优惠券", "-¥20.00"],
    ])}${whole("实付款", "310.00", "#f2270c")}</div><div class="box">${about}</div><div class="last" style="background:#fff">${acts(["联系商家", "查看物流", "确认收货"])}</div>`,
    fields: {
      "order.number": number,
      "order.shop": "栗子家地毯专营店",
      ...waresTold([rug]),
      "order.freight": "12.00",
      "order.discount": "20.00",
      "order.paid": "310.00",
      "order.placed": "2026-03-15 10:09:54",
      "order.paidAt": "2026-03-15 10:10:21",
      "payment.method": "白条支付",
    },
  };
}

export const newJdOrders: readonly (() => GoldenPage)[] = [blenderOrder, screenOrder, rugOrder];
