/** Order pages with more on them: baskets, signed and dark orders, a squeezed one. All shops, people and numbers are invented. */
import { digits, type GoldenPage, rows, statusBar } from "./page.ts";

type Goods = { readonly title: string; readonly sort: string; readonly price: string; readonly count: string };

const basket: readonly Goods[] = [
  { title: "手工陶土花盆透气大口径带托盘", sort: "22厘米口径；陶土红", price: "36.80", count: "2" },
  { title: "多肉专用颗粒土通用型营养土", sort: "5斤装", price: "15.50", count: "3" },
  { title: "园艺小铲三件套不锈钢加厚", sort: "铲+耙+锹", price: "28.00", count: "1" },
];

function taobaoBasket(): GoldenPage {
  const number = `47${digits("taobao-basket", 17)}`;
  const trade = `2026061922001${digits("taobao-basket-trade", 15)}`;
  const goods = basket.map(
    ({ title, sort, price, count }) =>
      `<div style="display:flex;gap:9px;padding:9px 0"><div class="thumb"></div><div style="flex:1;display:flex;gap:12px;justify-content:space-between"><div><div style="font-size:13px;line-height:1.4">${title}</div><div style="margin-top:4px"><span class="sort">${sort}</span></div><div style="font-size:11px;color:#ff5000;margin-top:5px">7天无理由退货</div></div><div style="text-align:right;flex:none"><div>¥${price}</div><div style="font-size:12px;color:#999">×${count}</div></div></div></div>`,
  );
  return {
    name: "taobao-order-basket",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 393,
    scale: 3,
    style: `body{background:linear-gradient(#ffe9dc,#f4f5f7 220px);color:#11192d}.card{background:#fff;border-radius:16px;margin:0 9px 9px;padding:12px}.row{padding:5px 0;font-size:13px;color:#50607a}.row b{font-weight:400;color:#11192d}
.thumb{width:72px;height:72px;border-radius:9px;background:linear-gradient(200deg,#d98e63,#7d4427);flex:none}.sort{background:#f2f4f7;border-radius:4px;font-size:11px;color:#7c889c;padding:2px 6px}.do{border:1px solid #d5d9e0;border-radius:18px;padding:5px 12px;font-size:13px;margin-left:8px}.copy{color:#ff5000;font-size:12px;margin-left:20px}`,
    body: `${statusBar("9:27", "5G 83%")}<div class="between" style="padding:4px 16px 12px"><span style="font-size:21px;font-weight:700">买家已付款</span><span style="font-size:13px">联系客服</span></div>
<div class="card"><div style="font-weight:700">预计6月22日送达</div><div style="font-size:12px;color:#7c889c;padding-top:3px">云州市星桥区梧桐里9号&nbsp; 夏** 134****0017</div></div>
<div class="card"><div class="between"><span style="font-weight:700">泥土与芽园艺店<i class="go"></i></span><span style="font-size:12px;color:#7c889c">旺旺在线</span></div>${goods.join("")}
<div style="border-top:1px solid #f0f1f4;margin:4px 0 6px"></div>${rows([
      ["商品总价", "¥148.10"],
      ["店铺优惠", "-¥12.00"],
      ["运费", "¥9.00"],
    ])}<div class="between" style="padding-top:5px"><span style="font-weight:700">实付款</span><span style="color:#ff5000;font-weight:700"><span style="font-size:13px">¥</span><span style="font-size:20px">145</span><span style="font-size:13px">.10</span></span></div></div>
<div class="card"><div style="font-weight:700;padding-bottom:4px">订单信息</div><div class="row between"><span>订单编号</span><span style="color:#11192d">${number}<span class="copy">复制</span></span></div>${rows(
      [
        ["支付宝交易号", trade],
        ["创建时间", "2026-06-19 09:20:44"],
        ["付款时间", "2026-06-19 09:21:05"],
      ],
    )}<div class="row between"><span>交易快照</span><span style="font-size:12px">发生交易争议时，可作为判断依据</span></div></div>
<div style="text-align:right;background:#fff;padding:11px"><span class="do">退款</span><span class="do">催发货</span><span class="do">修改地址</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "买家已付款",
      "order.shop": "泥土与芽园艺店",
      "order.item": basket.map(({ title }) => title),
      "order.quantity": basket.map(({ count }) => count),
      "order.freight": "9.00",
      "order.discount": "12.00",
      "order.paid": "145.10",
      "order.placed": "2026-06-19 09:20:44",
      "order.paidAt": "2026-06-19 09:21:05",
      "payment.number": trade,
    },
  };
}

function pinduoduoSigned(): GoldenPage {
  const number = `260608-${digits("pinduoduo-signed", 15)}`;
  const parcel = `9${digits("pinduoduo-yunda", 12)}`;
  return {
    name: "pinduoduo-order-signed",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 412,
    scale: 2,
    style: `body{background:#f4f4f4;color:#151516;font-size:15px}.card{background:#fff;margin-bottom:9px;padding:13px 15px}.thumb{width:96px;height:96px;background:repeating-linear-gradient(45deg,#bcd9c8 0 9px,#e7f2ea 9px 18px);flex:none;border-radius:4px}.line{display:flex;font-size:14px;padding:4px 0}.line span{width:92px;color:#9c9c9c;flex:none}
.do{border:1px solid #bbb;border-radius:4px;padding:5px 11px;font-size:14px;margin-left:9px}.do.red{border-color:#e02e24;color:#e02e24}`,
    body: `<div style="background:#fff">${statusBar("17:52", "46%")}<div style="padding:5px 15px 12px;font-size:18px;text-align:center">订单详情</div></div>
<div class="card"><div style="font-size:20px;font-weight:700;color:#e02e24">已签收</div><div style="display:flex;justify-content:space-between;margin-top:9px"><div><div>已签收，签收人凭取货码签收</div><div style="font-size:13px;color:#9c9c9c">2026-06-11 11:38:20</div></div><i class="go" style="margin-top:10px"></i></div></div>
<div class="card"><div>麦穗儿&nbsp;&nbsp; 177****0028</div><div style="font-size:13px;color:#777">禾城市白露县石桥镇望月里6幢</div></div>
<div class="card"><div style="font-weight:500">蓝田毛巾工厂店<i class="go"></i></div><div style="display:flex;gap:11px;margin-top:9px"><div class="thumb"></div><div style="flex:1"><div style="display:flex;justify-content:space-between;gap:14px"><span>竹纤维洗脸巾加厚吸水不掉毛四条装</span><span>¥23.90</span></div><div style="display:flex;justify-content:space-between;font-size:13px;color:#9c9c9c"><span>米白两条+浅绿两条</span><span>x2</span></div><div style="font-size:12px;color:#e02e24;padding-top:4px">退货包运费</div></div></div>
<div style="text-align:right;padding:12px 0"><span style="font-size:13px;color:#777">店铺券优惠 ¥5.00</span><span style="margin-left:14px">实付 <b>¥42.80</b></span></div><div style="text-align:right"><span class="do">申请售后</span><span class="do">查看物流</span><span class="do red">评价</span></div></div>
<div class="card">${(
      [
        [
          "订单编号",
          `${number}</b><em style="font-style:normal;margin-left:16px;color:#777;font-size:13px">复制</em><b>`,
        ],
        ["支付方式", "微信支付"],
        ["下单时间", "2026-06-08 20:15:32"],
        ["拼单时间", "2026-06-08 20:16:01"],
        ["发货时间", "2026-06-09 14:48:57"],
        ["物流公司", "韵达快递"],
        ["快递单号", parcel],
      ] as const
    )
      .map(([label, value]) => `<div class="line"><span>${label}：</span><b style="font-weight:400">${value}</b></div>`)
      .join("")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "已签收",
      "order.shop": "蓝田毛巾工厂店",
      "order.item": "竹纤维洗脸巾加厚吸水不掉毛四条装",
      "order.quantity": "2",
      "order.discount": "5.00",
      "order.paid": "42.80",
      "order.placed": "2026-06-08 20:15:32",
      "payment.method": "微信支付",
      "parcel.carrier": "韵达快递",
      "parcel.number": parcel,
      "parcel.signedAt": "2026-06-11 11:38:20",
    },
  };
}

function jdDark(): GoldenPage {
  const number = `33${digits("jd-dark", 10)}`;
  return {
    name: "jd-order-dark",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 360,
    scale: 3,
    style: `body{background:#0a0a0a;color:#ececec}.card{background:#1d1b1b;border-radius:12px;margin:0 8px 8px;padding:13px}.pair{display:flex;font-size:13px;padding:4px 0}.pair span{width:80px;color:#8c8888;flex:none}.row{font-size:13px;padding:4px 0;color:#8c8888}.row b{font-weight:400;color:#ececec}
.own{background:#c8102e;color:#fff;font-size:10px;border-radius:3px;padding:1px 4px;margin-right:5px}.thumb{width:80px;height:80px;border-radius:8px;background:radial-gradient(#fafafa,#9aa7b5);flex:none}.do{border:1px solid #555;border-radius:15px;padding:4px 11px;font-size:12px;margin-left:7px}`,
    body: `${statusBar("23:14", "5G 8%")}<div style="padding:2px 16px 12px"><div style="font-size:19px;font-weight:700">已完成</div><div style="font-size:12px;color:#8c8888">感谢您的信任，期待再次为您服务</div></div>
<div class="card"><div style="font-size:13px">您的订单已签收（家人代收），感谢使用京东</div><div style="font-size:12px;color:#8c8888">2026-05-30 19:06:41</div><div style="font-size:13px;padding-top:9px">夏小满 134****0017</div><div style="font-size:12px;color:#8c8888">云州市星桥区梧桐里9号3单元</div></div>
<div class="card"><span class="own">自营</span><span style="font-weight:700">拾光灯饰京东自营旗舰店</span><div style="display:flex;gap:10px;margin-top:11px"><div class="thumb"></div><div style="flex:1"><div style="line-height:1.4">护眼台灯学生学习专用国AA级无频闪阅读灯</div><div style="font-size:12px;color:#8c8888;padding:3px 0">月白色，插电款</div><div class="between"><span>¥<span style="font-size:17px">1,249</span>.00</span><span style="font-size:12px;color:#8c8888">x1</span></div></div></div><div style="text-align:right;padding-top:10px"><span class="do">申请售后</span><span class="do">加购物车</span></div></div>
<div class="card">${rows([
      ["商品总额", "¥1,249.00"],
      ["运费", "¥0.00"],
      ["满减", "-¥150.00"],
    ])}<div style="text-align:right;font-size:13px;padding-top:5px">实付款：<span style="color:#ff5a50">¥<span style="font-size:19px;font-weight:700">1,099</span>.00</span></div></div>
<div class="card">${(
      [
        ["订单编号", `${number}</b><b style="font-weight:400;color:#8c8888;margin-left:18px">复制`],
        ["下单时间", "2026-05-28 22:47:19"],
        ["支付方式", "京东白条"],
        ["支付时间", "2026-05-28 22:47:52"],
        ["配送方式", "京东标准配送"],
        ["发票信息", "电子普通发票-个人"],
      ] as const
    )
      .map(([label, value]) => `<div class="pair"><span>${label}</span><b style="font-weight:400">${value}</b></div>`)
      .join("")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "拾光灯饰京东自营旗舰店",
      "order.item": "护眼台灯学生学习专用国AA级无频闪阅读灯",
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "150.00",
      "order.paid": "1099.00",
      "order.placed": "2026-05-28 22:47:19",
      "order.paidAt": "2026-05-28 22:47:52",
      "payment.method": "京东白条",
      "parcel.signedAt": "2026-05-30 19:06:41",
    },
  };
}

function douyinSqueezed(): GoldenPage {
  const number = `69${digits("douyin-squeezed", 17)}`;
  const parcel = `JT${digits("douyin-jt", 13)}`;
  return {
    name: "douyin-order-jpeg",
    part: "dev",
    layout: "douyin-order",
    wear: "jpeg-35",
    form: "jpg",
    width: 393,
    scale: 2,
    style: `body{background:#f3f3f4;color:#161823}.card{background:#fff;border-radius:12px;margin:0 10px 10px;padding:13px}.row{padding:6px 0;font-size:14px;color:#73747b}.row b{font-weight:400;color:#161823}.thumb{width:80px;height:80px;border-radius:6px;background:linear-gradient(120deg,#2f4858,#86bbd8);flex:none}.do{border:1px solid #d0d0d3;border-radius:8px;padding:6px 13px;margin-left:8px}`,
    body: `${statusBar("14:09", "WIFI 61%")}<div style="text-align:center;font-size:17px;font-weight:500;padding-bottom:9px">订单详情</div>
<div class="card"><div style="font-size:19px;font-weight:600">商家已发货</div><div style="font-size:13px;color:#73747b">预计明天送达</div><div style="border-top:1px solid #eee;margin:10px 0"></div><div>极兔速递 ${parcel}</div><div style="font-size:13px;color:#73747b">【青禾转运中心】快件已发出，下一站云州</div></div>
<div class="card"><div style="font-weight:500">北坡渔具官方旗舰店<i class="go"></i></div><div style="display:flex;gap:10px;margin-top:10px"><div class="thumb"></div><div style="flex:1"><div style="display:flex;justify-content:space-between;gap:16px"><span>碳素溪流竿超轻超硬短节手竿</span><span>¥188.00</span></div><div style="display:flex;justify-content:space-between;font-size:13px;color:#9a9ba0"><span>3.6米 送竿袋</span><span>×1</span></div><div style="font-size:12px;color:#c98a1b;padding-top:5px">极速退款&nbsp; 7天无理由</div></div></div>
<div style="height:8px"></div>${rows([
      ["商品总价", "¥188.00"],
      ["商家优惠", "-¥20.00"],
      ["运费", "¥6.00"],
      ["实付款", '<span style="font-size:18px;font-weight:600">¥174.00</span>'],
    ])}</div>
<div class="card">${rows([
      ["订单编号", number],
      ["下单时间", "2026/06/14 21:55:16"],
      ["支付时间", "2026/06/14 21:55:40"],
      ["支付方式", "支付宝"],
      ["收货信息", "林一页 151****0044"],
    ])}<div style="text-align:right;font-size:13px;color:#73747b">云州市青禾区柳枝路22号</div></div><div style="text-align:right;padding:2px 12px 16px;font-size:13px"><span class="do">申请退款</span><span class="do">查看物流</span><span class="do">确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "商家已发货",
      "order.shop": "北坡渔具官方旗舰店",
      "order.item": "碳素溪流竿超轻超硬短节手竿",
      "order.quantity": "1",
      "order.freight": "6.00",
      "order.discount": "20.00",
      "order.paid": "174.00",
      "order.placed": "2026-06-14 21:55:16",
      "order.paidAt": "2026-06-14 21:55:40",
      "payment.method": "支付宝",
      "parcel.carrier": "极兔速递",
      "parcel.number": parcel,
    },
  };
}

/** The harder order pages. */
export const harderOrders: readonly (() => GoldenPage)[] = [taobaoBasket, pinduoduoSigned, jdDark, douyinSqueezed];
