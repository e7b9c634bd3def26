/** Order pages that were the third held-out part. All shops, people and numbers are invented. */
import { facts, phoneStyle, picture, systemBar } from "./later-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

function taobaoReceived(): GoldenPage {
  const number = `28${digits("taobao-received", 17)}`;
  const trade = `2026070122001${digits("taobao-received-trade", 15)}`;
  const copy = '<em class="copy">复制</em>';
  return {
    name: "taobao-order-received",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 390,
    scale: 3,
    style: `${phoneStyle}body{background:#f3f5f8;color:#11192d}.card{background:#fff;border-radius:12px;margin:0 8px 8px;padding:12px}.fact{display:flex;justify-content:space-between;padding:5px 0;font-size:13px}.key{color:#7c889c}
.copy{font-style:normal;color:#7c889c;border-left:1px solid #d5d9e0;margin-left:8px;padding-left:8px}.do{border:1px solid #c8ced8;border-radius:17px;padding:6px 14px;font-size:13px;margin-left:8px}.hint{font-size:12px;color:#7c889c}.tag{font-size:11px;color:#ff5000;background:#fff1ea;border-radius:3px;padding:1px 5px;margin-right:6px}`,
    body: `${systemBar("20:48", "5G", 72)}<div class="nav" style="font-weight:700">交易成功<span class="dots"><i></i><i></i><i></i></span></div>
<div class="card"><div class="ends"><span style="font-size:14px;font-weight:600">您的快件已由云州星桥梧桐里驿站代收</span><i class="go" style="margin:0"></i></div><div class="hint" style="padding:3px 0 10px">2026-07-03 11:20:05</div>
<div style="font-size:14px">夏小满&nbsp;&nbsp;<span class="hint">86-134****0017</span></div><div class="hint">云州市星桥区梧桐里9号3单元402</div></div>
<div class="card"><div style="font-weight:600;padding-bottom:10px">棉朵母婴用品店<i class="go" style="width:6px;height:6px;margin-left:5px"></i></div><div class="goods">${picture(88, ["#f2e6d8", "#d9b48f"])}<div>
<div class="tops"><div style="font-size:14px;line-height:1.4">婴儿纱布浴巾六层纯棉新生儿包被加大款</div><div style="text-align:right"><div>¥69.90</div><div class="hint">×2</div></div></div><div class="hint" style="padding:4px 0 6px">米白小熊；110x110cm</div><span class="tag">7天无理由退货</span><span class="tag">退货宝</span></div></div>
<div style="text-align:right;padding:12px 0 8px"><span class="do">加入购物车</span><span class="do">申请售后</span></div>${facts(
      [
        ["商品总价", "¥139.80"],
        ["运费", "¥6.00"],
        ["店铺优惠", "-¥15.00"],
      ],
    )}<div class="fact" style="font-size:14px;font-weight:600"><span>实付款</span><span style="color:#ff5000;font-size:17px">¥130.80</span></div></div>
<div class="card">${facts([
      ["订单编号", `${number}${copy}`],
      ["支付宝交易号", trade],
      ["创建时间", "2026-07-01 12:16:52"],
      ["付款时间", "2026-07-01 12:17:09"],
      ["发货时间", "2026-07-01 19:43:30"],
      ["成交时间", "2026-07-05 08:02:11"],
    ])}<div style="text-align:center;font-size:12px;color:#7c889c;padding-top:6px">收起<i class="up"></i></div></div>
<div style="background:#fff;padding:10px 12px 0"><div class="ends"><span class="hint">更多</span><div><span class="do">查看物流</span><span class="do" style="border-color:#ff5000;color:#ff5000">评价</span></div></div><div class="home"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "棉朵母婴用品店",
      "order.item": "婴儿纱布浴巾六层纯棉新生儿包被加大款",
      "order.quantity": "2",
      "order.freight": "6.00",
      "order.discount": "15.00",
      "order.paid": "130.80",
      "order.placed": "2026-07-01 12:16:52",
      "order.paidAt": "2026-07-01 12:17:09",
      "payment.number": trade,
    },
  };
}

function taobaoPhotographed(): GoldenPage {
  const number = `36${digits("taobao-photo", 17)}`;
  return {
    name: "taobao-order-photo",
    part: "dev",
    layout: "taobao-order",
    wear: "photo",
    form: "jpg",
    width: 500,
    scale: 2,
    style: `${phoneStyle}.flat .sheet{transform:none!important}html{background:linear-gradient(140deg,#8d8478,#b9b0a3 60%,#77706a)}body{padding:40px 52px 46px;color:#1f1f1f}.sheet{background:#f4f4f6;border:12px solid #17181b;border-radius:40px;overflow:hidden;transform:perspective(1400px) rotateX(7deg) rotateY(6deg) rotateZ(-1.6deg);box-shadow:0 16px 34px rgba(0,0,0,.5)}
.card{background:#fff;border-radius:12px;margin:0 8px 8px;padding:13px}.fact{display:flex;padding:5px 0;font-size:14px}.key{width:92px;color:#888;flex:none}.hint{font-size:12px;color:#888}.do{border:1px solid #ccc;border-radius:17px;padding:6px 14px;font-size:13px;margin-left:8px}`,
    body: `<div class="sheet">${systemBar("7:35", "5G", 40)}<div style="padding:4px 16px 14px"><div style="font-size:20px;font-weight:700">卖家已发货</div><div class="hint" style="padding-top:2px">还剩8天3时自动确认收货</div></div>
<div class="card"><div style="font-size:14px">【禾城转运中心】快件已发往云州转运中心</div><div class="hint">2026-08-16 02:14:47</div></div>
<div class="card"><div style="font-weight:600">大柳树五金工具<i class="go" style="width:6px;height:6px;margin-left:5px"></i></div><div class="goods" style="padding-top:10px">${picture(76, ["#dfe3e8", "#5b6775"])}<div><div class="tops"><span style="font-size:14px">锂电冲击钻家用手电钻套装</span><span>¥238.00</span></div><div class="ends hint" style="padding-top:5px"><span>双电一充；工具箱</span><span>×1</span></div></div></div>
<div style="height:10px"></div><div class="ends" style="font-size:14px;padding:4px 0"><span>运费</span><span>¥0.00</span></div><div class="ends" style="font-size:14px;padding:4px 0"><span>店铺优惠</span><span>-¥18.00</span></div><div class="ends" style="font-size:15px;font-weight:600;padding:4px 0"><span>实付款</span><span style="color:#ff5000">¥220.00</span></div></div>
<div class="card">${facts([
      ["订单编号", number],
      ["付款方式", "花呗"],
      ["创建时间", "2026-08-14 21:30:26"],
      ["付款时间", "2026-08-14 21:31:03"],
      ["发货时间", "2026-08-15 16:22:40"],
    ])}</div><div style="background:#fff;padding:10px 10px 0;text-align:right"><span class="do">查看物流</span><span class="do">确认收货</span><div class="home"></div></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "大柳树五金工具",
      "order.item": "锂电冲击钻家用手电钻套装",
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "18.00",
      "order.paid": "220.00",
      "order.placed": "2026-08-14 21:30:26",
      "order.paidAt": "2026-08-14 21:31:03",
      "payment.method": "花呗",
    },
  };
}

const stationery = [
  { title: "A5活页本可拆卸线圈笔记本", sort: "雾蓝，方格内页", price: "22.80", count: "3" },
  { title: "双头荧光记号笔六色套装", sort: "柔和色系", price: "16.50", count: "1" },
] as const;

function jdTwoKinds(): GoldenPage {
  const number = `33${digits("jd-two-kinds", 11)}`;
  const goods = stationery.map(
    ({ title, sort, price, count }, at) =>
      `<div class="goods" style="padding:9px 0">${picture(80, at === 0 ? ["#dbe6f0", "#7f9fc0"] : ["#fff3c9", "#f29a8e"])}<div><div style="font-size:14px;line-height:1.4">${title}</div><div class="hint" style="padding:3px 0 6px">${sort}</div><div class="ends"><span>¥ ${price}</span><span class="hint">x${count}</span></div></div></div>`,
  );
  return {
    name: "jd-order-two-kinds",
    part: "dev",
    layout: "jd-order",
    wear: "jpeg-35",
    form: "jpg",
    width: 400,
    scale: 2,
    style: `${phoneStyle}body{background:#f4f5f7;color:#1a1a1a}.card{background:#fff;border-radius:8px;margin:0 10px 10px;padding:12px 14px}.fact{display:flex;padding:5px 0;font-size:13px}.key{width:78px;flex:none;color:#888b94}.hint{font-size:12px;color:#888b94}.copy{border:1px solid #ddd;border-radius:9px;font-size:11px;padding:0 7px;margin-left:10px;color:#505259}.do{border:1px solid #ccc;border-radius:15px;font-size:13px;padding:5px 13px;margin-left:8px}`,
    body: `${systemBar("13:26", "4G", 55)}<div class="nav">订单详情<span class="dots"><i></i><i></i><i></i></span></div>
<div style="padding:8px 18px 14px"><div style="font-size:20px;font-weight:700">正在出库</div><div class="hint">商品正在仓库打包，预计8月6日送达</div></div>
<div class="card"><div style="font-weight:600;font-size:15px">麦穗儿&nbsp; 177****0028</div><div class="hint" style="padding-top:2px">禾城市白露县石桥镇望月里6幢</div></div>
<div class="card"><div style="font-weight:600">松果与橡子文具专营店<i class="go" style="width:6px;height:6px;margin-left:6px"></i></div>${goods.join("")}<div style="text-align:right;padding-top:6px"><span class="do">申请售后</span><span class="do">加购物车</span></div></div>
<div class="card">${facts([
      ["订单编号：", `${number}<span class="copy">复制</span>`],
      ["下单时间：", "2026-08-04 10:42:18"],
      ["支付方式：", "微信支付"],
      ["支付时间：", "2026-08-04 10:42:41"],
      ["配送方式：", "普通快递"],
      ["发票类型：", "不开发票"],
    ])}</div><div class="card"><div class="ends" style="font-size:13px;padding:4px 0"><span>商品总额</span><span>¥84.90</span></div><div class="ends" style="font-size:13px;padding:4px 0"><span>运费</span><span>+¥6.00</span></div><div class="ends" style="font-size:13px;padding:4px 0"><span>优惠券</span><span>-¥10.00</span></div>
<div style="text-align:right;padding-top:8px">共4件商品&nbsp;&nbsp;&nbsp;&nbsp;实付款：<b style="color:#fa2c19;font-size:18px">¥80.90</b></div></div><div style="background:#fff;text-align:right;padding:10px 12px 14px"><span class="do">取消订单</span><span class="do">修改地址</span><span class="do">催发货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "正在出库",
      "order.shop": "松果与橡子文具专营店",
      "order.item": stationery.map(({ title }) => title),
      "order.quantity": stationery.map(({ count }) => count),
      "order.freight": "6.00",
      "order.discount": "10.00",
      "order.paid": "80.90",
      "order.placed": "2026-08-04 10:42:18",
      "order.paidAt": "2026-08-04 10:42:41",
      "payment.method": "微信支付",
    },
  };
}

/** Orders of the two oldest platforms. */
export const laterOrders: readonly (() => GoldenPage)[] = [taobaoReceived, taobaoPhotographed, jdTwoKinds];
