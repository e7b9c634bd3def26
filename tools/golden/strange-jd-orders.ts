/** Orders of one shop by day and by night, one in a browser, one of a platform nobody knows. All of it is invented. */
import { back, baseStyle, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";
import { articles, buttons, cardStyle, copyRow, greyRows } from "./strange-parts.ts";

const fryerNames = ["澄湾 空气炸锅家用5.5L可视窗免翻面多功能电炸锅 奶白", "澄湾 空气炸锅专用纸盘吸油纸100张 圆形"];
const fryerGoods = [
  {
    shot: goodsShot("jar", 82, { ground: "#f3f3f3", shape: "#fefefe", shade: "#b7b9bd" }),
    kind: "奶白，5.5L",
    price: "¥269.00",
    count: "x1",
  },
  {
    shot: goodsShot("round", 82, { ground: "#f6f1e8", shape: "#e6d3b4", shade: "#c4a878" }),
    kind: "100张",
    price: "¥12.90",
    count: "x2",
  },
].map((one, at) => ({ ...one, name: fryerNames[at] ?? "" }));

function jdDay(): GoldenPage {
  const number = `33${digits("strange-jd", 10)}`;
  return {
    name: "strange-jd-day",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 390,
    scale: 3,
    style: `${cardStyle}.red{color:#fa2c19}`,
    body: `${roundBar("19:33", 55)}<div class="bar">${back}<b style="font-size:19px">已完成</b><span style="display:flex;gap:14px;font-size:13px;align-items:center">客服${more}</span></div><div style="padding:0 16px 11px;color:#6b6d72">感谢您在京东购物，欢迎您再次光临</div>
<div class="card"><div class="pair"><span>您的订单已由本人签收</span>${chevron}</div><div class="dim" style="font-size:12px">2026-02-03 11:26:08</div><div style="border-top:1px solid #f0f0f2;margin-top:8px;padding-top:8px"><b>祝清禾</b> 133****0064</div><div class="dim">北原市松溪区梨园街道银杏大道56号院2号楼</div></div>
<div class="card"><b style="font-size:14px">澄湾京东自营旗舰店${chevron}</b>${articles(fryerGoods)}${buttons("acts", ["申请售后", "卖了换钱", "再次购买"])}</div>
<div class="card">${copyRow("订单编号", number)}${greyRows([
      ["下单时间", "2026-02-01 22:50:17"],
      ["支付方式", "微信支付"],
      ["支付时间", "2026-02-01 22:51:02"],
      ["配送方式", "京东快递"],
      ["期望配送时间", "工作日、双休日与节假日均可送货"],
    ])}</div>
<div class="card">${greyRows([
      ["商品总额", "¥294.80"],
      ["运费", "+ ¥0.00"],
      ["促销立减", "- ¥40.00"],
    ])}<div style="text-align:right;padding-top:6px">实付款：<b class="red" style="font-size:18px">¥254.80</b></div></div>${buttons("foot", ["更多", "查看发票", "评价晒单"])}<div class="end" style="background:#fff"></div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "澄湾京东自营旗舰店",
      "order.item": fryerNames,
      "order.quantity": ["1", "2"],
      "order.freight": "0.00",
      "order.discount": "40.00",
      "order.paid": "254.80",
      "order.placed": "2026-02-01 22:50:17",
      "order.paidAt": "2026-02-01 22:51:02",
      "payment.method": "微信支付",
      "parcel.carrier": "京东快递",
    },
  };
}

function jdNight(): GoldenPage {
  const number = `34${digits("strange-jd-night", 10)}`;
  const item = "泊岸 无线蓝牙耳机半入耳式主动降噪超长续航 曜石黑";
  const shot = goodsShot("tall", 84, { ground: "#2b2d31", shape: "#7b8089", shade: "#3d4047" });
  return {
    name: "strange-jd-night",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 360,
    scale: 3,
    style: `${cardStyle}body{background:#0e0f10;color:#e3e4e6}.card{background:#1b1c1e}.dim,.copy{color:#8d9096}.acts span,.foot span{border-color:#4a4c50}.foot{background:#1b1c1e}.foot span:last-child{border-color:#ff5b4a;color:#ff5b4a}.red{color:#ff5b4a}`,
    body: `${flatBar("00:42", "5G", 29)}<div class="bar">${back}<b style="font-size:18px">等待收货</b>${more}</div>
<div class="card"><div class="pair"><span>快件已发往北原松溪营业部</span>${chevron}</div><div class="dim" style="font-size:12px">2025-11-14 21:17:44</div></div>
<div class="card"><b>祝清禾</b> 133****0064<div class="dim">北原市松溪区梨园街道银杏大道56号院2号楼</div></div>
<div class="card"><b>泊岸数码旗舰店${chevron}</b>${articles([{ shot, name: item, kind: "曜石黑，标准版", price: "¥399.00", count: "x1" }])}${buttons("acts", ["申请退款", "加购物车"])}</div>
<div class="card">${greyRows([
      ["商品总额", "¥399.00"],
      ["运费", "¥6.00"],
      ["优惠券", "-¥50.00"],
      ["京豆", "-¥2.35"],
    ])}<div class="pair"><span>实付款</span><b class="red" style="font-size:17px">¥352.65</b></div></div>
<div class="card">${copyRow("订单编号", number)}${greyRows([
      ["下单时间", "2025-11-13 20:00:09"],
      ["支付方式", "京东白条"],
      ["支付时间", "2025-11-13 20:00:31"],
      ["发票类型", "电子普通发票"],
    ])}</div>${buttons("foot", ["更多", "查看物流", "确认收货"])}`,
    fields: {
      "order.number": number,
      "order.status": "等待收货",
      "order.shop": "泊岸数码旗舰店",
      "order.item": [item],
      "order.quantity": ["1"],
      "order.freight": "6.00",
      "order.paid": "352.65",
      "order.placed": "2025-11-13 20:00:09",
      "order.paidAt": "2025-11-13 20:00:31",
      "payment.method": "京东白条",
    },
  };
}

const webStyle = `body{background:#f2f3f7;color:#222;font-size:12px;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.site{background:#fff;padding:12px 40px;display:flex;justify-content:space-between}.site span+span{margin-left:24px}.two{display:flex;gap:14px;padding:14px 40px}.main{flex:1}.side{width:330px}.box{background:#fff;border-radius:12px;padding:16px 18px;margin-bottom:12px}.box h3{font-size:15px;padding-bottom:9px}.kv{display:flex;justify-content:space-between;padding:4px 0}.kv>:first-child{color:#888}.good{display:flex;gap:12px;padding:9px 0}.good>div{flex:1}.good>span{width:80px;text-align:right}.act{border:1px solid #ccc;border-radius:8px;padding:6px 14px;margin-left:8px}`;

function tmallWide(): GoldenPage {
  const number = `30${digits("strange-web", 17)}`;
  const trade = `2026030822001${digits("strange-web-trade", 15)}`;
  const item = "儿童餐椅多功能可折叠宝宝吃饭椅子家用婴儿餐桌椅学坐椅";
  const chair = goodsShot("box", 72, { ground: "#f4efe7", shape: "#d5b48a", shade: "#8e6f48" });
  const kv = (list: readonly (readonly [string, string])[]) =>
    list.map(([label, value]) => `<div class="kv"><span>${label}</span><span>${value}</span></div>`).join("");
  return {
    name: "strange-tmall-wide",
    part: "dev",
    layout: "tmall-order",
    form: "png",
    width: 1120,
    scale: 1,
    style: webStyle,
    body: `<div class="site"><div><b style="font-size:17px;color:#ff0036">天猫</b><span style="margin-left:18px">订单详情</span></div><div><span>我的淘宝</span><span>购物车</span><span>收藏夹</span><span>联系客服</span></div></div>
<div class="two"><div class="main"><div class="box"><h3 style="font-size:20px">买家已付款</h3><div style="color:#777;padding-bottom:13px">商家承诺 2026-03-10 23:59 前发货，请耐心等待</div><span class="act" style="margin:0">提醒发货</span><span class="act">修改地址</span><span class="act">申请退款</span></div>
<div class="box"><h3>小橘灯母婴旗舰店</h3><div class="good">${chair}<div>${item}<p style="color:#999;padding-top:4px">颜色分类：原木色；餐盘：双层可拆</p><p style="color:#999;padding-top:2px">七天无理由退换　运费险</p></div><span>¥318.00</span><span>x1</span></div></div>
<div class="box"><h3>收货信息</h3>${kv([
      ["收货人", "路知微，86-151****0092"],
      ["收货地址", "南屿市海棠区灯塔街道桨声路7弄12号402室"],
    ])}</div></div>
<div class="side"><div class="box"><h3>价格明细</h3>${kv([
      ["商品总价", "¥318.00"],
      ["运费", "¥0.00"],
      ["店铺优惠", "-¥38.00"],
    ])}<div class="kv" style="border-top:1px solid #eee;margin-top:6px;padding-top:9px"><b style="color:#222">实付款</b><b style="font-size:18px;color:#ff0036">¥280.00</b></div></div>
<div class="box"><h3>订单信息</h3>${kv([
      ["订单编号", number],
      ["支付宝交易号", trade],
      ["创建时间", "2026-03-08 21:30:14"],
      ["付款时间", "2026-03-08 21:30:52"],
    ])}</div></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "买家已付款",
      "order.shop": "小橘灯母婴旗舰店",
      "order.item": [item],
      "order.quantity": ["1"],
      "order.freight": "0.00",
      "order.discount": "38.00",
      "order.paid": "280.00",
      "order.placed": "2026-03-08 21:30:14",
      "order.paidAt": "2026-03-08 21:30:52",
      "payment.number": trade,
    },
  };
}

function unknownMarket(): GoldenPage {
  const number = `LY${digits("strange-unknown", 13)}`;
  const item = "手冲咖啡豆 云岭日晒 中浅烘焙 227g";
  const bag = goodsShot("tall", 70, { ground: "#e3ddd2", shape: "#7a5b45", shade: "#3f2c1f" });
  return {
    name: "strange-unknown-market",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 390,
    scale: 2,
    style: `${baseStyle}body{background:#faf7f0;color:#33302a;font-family:"Noto Serif CJK SC",serif;font-size:14px}.sec{margin:0 20px;padding:16px 0;border-bottom:1px dashed #cbbfa8}.pair{padding:3px 0}.moss{color:#4c6b4f}`,
    body: `${roundBar("10:58", 84)}<div class="bar" style="padding:10px 20px">${back}<b style="flex:1;text-align:center">鹿野集市</b>${more}</div>
<div class="sec" style="text-align:center"><div class="moss" style="font-size:24px;font-weight:700">包裹在路上</div><div style="font-size:12px;padding-top:4px">摊主 2 天前把它交给了快递小哥</div></div>
<div class="sec"><div style="font-size:12px;padding-bottom:9px">来自摊位 · 山鬼咖啡研究所</div><div class="lead">${bag}<div><div>${item}</div><div class="pair" style="font-size:13px"><span>68 元 / 袋</span><span>3 袋</span></div></div></div></div>
<div class="sec"><div class="pair"><span>豆子小计</span><span>204.00 元</span></div><div class="pair"><span>路费</span><span>10.00 元</span></div><div class="pair"><span>摊主让利</span><span>−14.00 元</span></div><div class="pair"><b>您付了</b><b class="moss" style="font-size:18px">200.00 元</b></div></div>
<div class="sec" style="font-size:12px"><div class="pair"><span>单号</span><span>${number}</span></div><div class="pair"><span>下单于</span><span>2026/02/21 09:17</span></div><div class="pair"><span>付款渠道</span><span>云闪付</span></div></div>
<div style="display:flex;gap:14px;padding:18px 20px;text-align:center"><span class="pill" style="flex:1;padding:7px">找摊主聊聊</span><span class="pill moss" style="flex:1;padding:7px">我收到啦</span></div><div class="end"></div>`,
    fields: {
      "order.number": number,
      "order.shop": "山鬼咖啡研究所",
      "order.item": [item],
      "order.quantity": ["3"],
      "order.freight": "10.00",
      "order.discount": "14.00",
      "order.paid": "200.00",
      "order.placed": "2026-02-21 09:17",
      "payment.method": "云闪付",
    },
  };
}

export const strangeJdOrders: readonly (() => GoldenPage)[] = [jdDay, jdNight, tmallWide, unknownMarket];
