/** Orders at big shops, on telephones and on a desk, of the ninth part. All of it is invented. */
import { back, baseStyle, chevron, drop, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { type Ware, waresTold, withCopy, yuan } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

/** Looks those pages share; each adds its own colours and widths. */
export const lateStyle = `${baseStyle}body{display:flex;flex-direction:column;min-height:780px;font-family:"Noto Sans CJK SC",sans-serif}em,i{font-style:normal}.three i{display:inline-block}.mid{flex:1;text-align:center}
.card{margin:9px 10px 0;padding:13px 14px}.rule{border-top:1px solid #ebebeb;margin:10px 0}.spread{display:flex;justify-content:space-between;align-items:baseline;gap:18px;padding:4px 0}.spread>:first-child{flex:none}.spread>:last-child{text-align:right;min-width:0}.left{display:flex;padding:4px 0;align-items:baseline}.left>:first-child{flex:none}.left>:last-child{flex:1;min-width:0}.small{display:inline-block;border:1px solid #bdbdc2;border-radius:14px;font-size:12px;padding:2px 11px;margin-left:10px}.copy{font-size:12px;margin-left:12px;opacity:.7}
.foot{display:flex;justify-content:flex-end;gap:10px;padding:11px 12px 16px;margin-top:auto;background:#fff;font-size:14px}.foot span{border:1px solid #c9c9cd;border-radius:18px;padding:5px 14px}:has(+.foot){margin-bottom:12px}`;

/** Label at the left edge, value at the right edge; one pair to a row. */
export function spread(list: readonly (readonly [string, string])[]): string {
  return list.map(([label, value]) => `<div class="spread"><span>${label}</span><span>${value}</span></div>`).join("");
}

/** Label in a column of its own, value in the next; one pair to a row. */
export function leftRows(list: readonly (readonly [string, string])[]): string {
  return list.map(([label, value]) => `<div class="left"><span>${label}</span><span>${value}</span></div>`).join("");
}

const lanterns: readonly Ware[] = [
  {
    title: "竹编灯罩吊灯餐厅茶室民宿灯具",
    kind: "直径40cm；暖光",
    price: "168.00",
    count: "1",
    shot: goodsShot("lamp", 72, { ground: "#f6efe2", shape: "#c89a55", shade: "#8f6526" }),
  },
  {
    title: "暖光LED灯泡螺口节能护眼",
    kind: "5W；3000K",
    price: "9.90",
    count: "4",
    shot: goodsShot("round", 72, { ground: "#eef3ee", shape: "#e7d27b", shade: "#b59a33" }),
  },
];

/** Picture, name and kind, and at the right edge what one costs and how many. */
const lanternRows = lanterns
  .map(
    (one) =>
      `<div class="good">${one.shot}<div class="name"><div>${one.title}</div><div class="pale">${one.kind}</div></div><div class="cost"><div>${yuan(one.price)}</div><div class="pale">×${one.count}</div></div></div>`,
  )
  .join("");

function lanternOrder(): GoldenPage {
  const number = `31${digits("late-taobao-lantern", 17)}`;
  const paid = `2026042122001${digits("late-taobao-lantern-paid", 15)}`;
  const parcel = `78${digits("late-taobao-lantern-parcel", 12)}`;
  return {
    name: "late-taobao-lantern",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 360,
    scale: 2,
    style: `${lateStyle}body{background:#f5f3f0;color:#24211d}.pale{color:#948d84}.card{background:#fff;border-radius:12px}.good{display:flex;gap:10px;padding:9px 0}.good .name{flex:1;min-width:0;line-height:1.45}.good .cost{text-align:right;flex:none;width:72px}.left>:first-child{width:92px;color:#948d84}.tag{background:#ff6a1c;color:#fff;border-radius:4px;padding:0 6px;font-size:11px;margin-right:9px}`,
    body: `<div style="background:linear-gradient(#ffe2cd,#f5f3f0)">${roundBar("08:26", 62)}<div class="bar">${back}<span></span>${more}</div><div style="padding:2px 18px 14px"><div style="font-size:22px;font-weight:700;line-height:1.4">卖家已发货</div><div style="font-size:13px;color:#7d6a5a">还剩6天4小时自动确认收货</div></div></div>
<div class="card" style="margin-top:0"><div style="display:flex;justify-content:space-between;align-items:center"><b>中通快递</b><span style="font-size:13px">${withCopy(parcel)}</span></div><div style="font-size:13px;padding-top:5px">【临霞市】快件已从桐浦集散点发出</div><div class="pale" style="font-size:12px">2026-04-23 02:17:40</div><div class="rule"></div><div><b>贺小满</b><span style="margin-left:16px">158****0046</span></div><div class="pale" style="font-size:13px">临霞市桐浦区槐荫路28号木樨里4幢602室</div></div>
<div class="card"><div style="display:flex;align-items:center;font-weight:600;padding-bottom:4px"><span class="tag">淘宝</span>半亩灯火竹艺店${chevron}</div>${lanternRows}<div class="rule"></div>${spread(
      [
        ["商品总价", "¥207.60"],
        ["运费", "¥6.00"],
        ["店铺优惠", "-¥20.00"],
      ],
    )}<div class="spread" style="font-weight:600"><span>实付款</span><span style="color:#ff5a12;font-size:18px">¥193.60</span></div></div>
<div class="card">${leftRows([
      ["订单编号", withCopy(number)],
      ["支付宝交易号", `<span style="font-size:12px">${paid}</span>`],
      ["创建时间", "2026-04-21 21:08:13"],
      ["付款时间", "2026-04-21 21:08:55"],
      ["发货时间", "2026-04-22 16:30:02"],
    ])}</div><div class="foot"><span>延长收货</span><span>查看物流</span><span style="border-color:#ff6a1c;color:#ff6a1c">确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "半亩灯火竹艺店",
      ...waresTold(lanterns),
      "order.freight": "6.00",
      "order.discount": "20.00",
      "order.paid": "193.60",
      "order.placed": "2026-04-21 21:08:13",
      "order.paidAt": "2026-04-21 21:08:55",
      "payment.number": paid,
      "parcel.carrier": "中通快递",
      "parcel.number": parcel,
    },
  };
}

function mattressOrder(): GoldenPage {
  const number = `30${digits("late-tmall-night", 17)}`;
  const title = "榻间乳胶床垫席梦思家用软硬两用静音独立弹簧";
  return {
    name: "late-tmall-night",
    part: "dev",
    layout: "tmall-order",
    form: "png",
    width: 393,
    scale: 3,
    style: `${lateStyle}body{background:#0b0b0d;color:#ececee}.pale{color:#8b8b92}.card{background:#19191c;border-radius:14px}.rule{border-color:#2a2a2e}.spread>:first-child{color:#a4a4ab}.foot{background:#141416}.foot span{border-color:#4a4a50}.inner{background:#222226;border-radius:8px;padding:3px 10px;margin:3px 0 5px;font-size:13px}`,
    body: `${roundBar("23:41", 38)}<div class="bar">${back}<span class="mid" style="font-weight:600">订单详情</span>${more}</div><div style="text-align:center;padding:8px 0 6px"><div style="font-size:24px;font-weight:700">交易成功</div><div class="pale" style="font-size:13px">说说这次的宝贝怎么样</div></div>
<div class="card"><div style="display:flex;align-items:center;font-weight:600"><span style="color:#ff4b5c;font-size:13px;margin-right:12px">天猫</span>榻间家居旗舰店${chevron}</div><div style="display:flex;gap:12px;padding-top:12px">${goodsShot("box", 92, { ground: "#26262b", shape: "#c8c2b6", shade: "#8d8778" })}<div style="flex:1;min-width:0"><div style="line-height:1.45">${title}</div><div class="pale" style="font-size:13px;padding-top:3px">1.5米×2米；云灰</div><div style="display:flex;justify-content:space-between;align-items:baseline;padding-top:6px">${yuan("899.00")}<span class="pale">数量 ×1</span></div></div></div><div style="text-align:right;padding-top:10px"><span class="small">加购物车</span><span class="small">申请售后</span></div></div>
<div class="card">${spread([
      ["商品总价", "¥899.00"],
      ["运费(快递)", "¥0.00"],
      ["优惠合计", "-¥130.00"],
    ])}<div class="inner">${spread([
      ["店铺满减", "-¥60.00"],
      ["天猫红包", "-¥70.00"],
    ])}</div><div class="spread" style="font-size:17px"><span style="color:#ececee">实付款</span><b style="color:#ff5d6c">¥769.00</b></div></div>
<div class="card"><div style="display:flex;justify-content:space-between;align-items:center"><b>已签收</b><span class="pale" style="font-size:13px">2026-03-14 12:08:51</span></div><div class="pale" style="font-size:13px;padding-top:4px">【雁岭市】您的快件已由本人签收</div><div class="rule"></div><div>沈一禾<span style="margin-left:18px">187****0093</span></div><div class="pale" style="font-size:13px">雁岭市白芷区松风街道晚晴路5号</div></div>
<div class="card">${spread([
      ["订单编号", withCopy(number)],
      ["创建时间", "2026-03-08 20:02:36"],
      ["付款时间", "2026-03-08 20:03:11"],
      ["发货时间", "2026-03-10 09:47:25"],
      ["成交时间", "2026-03-24 12:09:00"],
    ])}<div class="pale" style="text-align:center;font-size:13px;padding-top:6px">收起${drop}</div></div><div class="foot"><span>删除订单</span><span>申请开票</span><span>再买一单</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "榻间家居旗舰店",
      "order.item": title,
      "order.quantity": "1",
      "order.freight": "0.00",
      "order.discount": "130.00",
      "order.paid": "769.00",
      "order.placed": "2026-03-08 20:02:36",
      "order.paidAt": "2026-03-08 20:03:11",
      "parcel.signedAt": "2026-03-14 12:08:51",
    },
  };
}

const chairs: readonly Ware[] = [
  {
    title: "榉木儿童餐椅可调高度",
    kind: "原木色 带护栏",
    price: "429.00",
    count: "1",
    shot: goodsShot("legs", 80, { ground: "#f1f4f8", shape: "#d2a871", shade: "#9c7440" }),
  },
  {
    title: "儿童硅胶餐垫 防滑易洗",
    kind: "浅杏",
    price: "29.90",
    count: "2",
    shot: goodsShot("jar", 80, { ground: "#f8f1ee", shape: "#e2a891", shade: "#b9755b" }),
  },
];

function chairOrder(): GoldenPage {
  const number = `33${digits("late-jd-chair", 10)}`;
  const things = chairs
    .map(
      (one) =>
        `<div style="display:flex;gap:12px;padding:10px 0">${one.shot}<div style="flex:1;min-width:0"><div style="font-size:15px">${one.title}</div><div class="pale" style="font-size:13px">${one.kind}</div><div style="display:flex;align-items:baseline;padding-top:8px;gap:14px"><b>¥${one.price}</b><span class="pale" style="font-size:13px">x${one.count}</span><span class="small" style="margin-left:auto">售后</span></div></div></div>`,
    )
    .join("");
  return {
    name: "late-jd-chair",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 412,
    scale: 2,
    style: `${lateStyle}body{background:#f2f3f6;color:#1d1f24}.pale{color:#868a93}.card{background:#fff;border-radius:8px}.left{padding:5px 0}.left>:first-child{width:88px;color:#868a93}.head{background:#d8362c;color:#fff}`,
    body: `<div class="head">${flatBar("12:33", "5G", 71)}<div class="bar">${back}<span class="mid">订单详情</span>${more}</div><div style="padding:10px 20px 22px"><div style="font-size:20px;font-weight:600">已完成</div><div style="font-size:13px;opacity:.85">订单已签收，期待您分享使用心得</div></div></div>
<div class="card"><div class="pale" style="font-size:13px">收货信息</div><div style="padding-top:4px">罗清和<span style="margin-left:18px">173****0058</span></div><div style="font-size:13px">临霞市映山区南塘路119号听雨楼1单元701</div></div>
<div class="card"><div style="font-weight:600">小满家居京东自营旗舰店${chevron}</div>${things}<div class="rule"></div><div style="text-align:right;font-size:13px" class="pale">共3件商品</div></div>
<div class="card"><div style="font-weight:600;padding-bottom:4px">订单信息</div>${leftRows([
      ["订单编号", withCopy(number)],
      ["下单时间", "2026-05-16 09:14:27"],
      ["支付方式", "京东支付"],
      ["支付时间", "2026-05-16 09:15:03"],
      ["配送方式", "京东快递"],
      ["发票类型", "电子普通发票"],
    ])}</div>
<div class="card">${spread([
      ["商品总额", "¥488.80"],
      ["运费", "¥0.00"],
      ["优惠券", "-¥40.00"],
    ])}<div class="rule"></div><div style="text-align:right">实付款：<b style="color:#d8362c;font-size:18px">¥448.80</b></div></div><div class="foot"><span>删除</span><span>评价</span><span>再次购买</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "小满家居京东自营旗舰店",
      ...waresTold(chairs),
      "order.freight": "0.00",
      "order.discount": "40.00",
      "order.paid": "448.80",
      "order.placed": "2026-05-16 09:14:27",
      "order.paidAt": "2026-05-16 09:15:03",
      "payment.method": "京东支付",
      "parcel.carrier": "京东快递",
    },
  };
}

function deskOrder(): GoldenPage {
  const number = `34${digits("late-jd-desk", 10)}`;
  const parcel = `JDVA${digits("late-jd-desk-parcel", 11)}`;
  const title = "静涛机械键盘87键热插拔有线办公游戏";
  const column = (head: string, list: readonly string[]) =>
    `<div><h4>${head}</h4>${list.map((one) => `<p>${one}</p>`).join("")}</div>`;
  return {
    name: "late-jd-desk",
    part: "dev",
    layout: "jd-order",
    form: "png",
    width: 1120,
    scale: 1,
    style: `body{background:#f5f5f5;color:#333;font-size:13px;padding-bottom:30px}.nav{background:#e3e4e5;padding:6px 60px;display:flex;gap:26px;color:#888;font-size:12px}.nav>:first-child{margin-right:auto}.wide{background:#fff;margin:14px 60px 0;border:1px solid #e5e5e5}.cols{display:grid;grid-template-columns:1.25fr 1fr 1fr;padding:16px 22px 18px;line-height:2}.cols h4{font-size:14px;padding-bottom:4px}.grid{display:grid;grid-template-columns:470px 150px 120px 90px 1fr;align-items:center;text-align:center}.grid>*{padding:10px 8px}.grid>:first-child{text-align:left;padding-left:22px}.th{background:#f7f7f7;color:#777}.sum{padding:16px 30px;line-height:2.1}.sum div{display:flex;justify-content:flex-end}.sum span:last-child{width:130px;text-align:right}.track{padding:14px 22px;line-height:2}.track span{color:#999;margin-right:26px}`,
    body: `<div class="nav"><span>京东首页</span><span>清和不忙</span><span>我的订单</span><span>我的京东</span><span>企业采购</span><span>客户服务</span></div><div style="margin:16px 60px 0;font-size:12px;color:#888">我的京东 &gt; 订单中心 &gt; 订单详情</div>
<div class="wide" style="display:flex;align-items:center;padding:20px 22px"><div style="width:330px"><div style="color:#777">订单号：${number}</div><div style="font-size:24px;font-weight:700;color:#5a9e3f;padding-top:4px">等待收货</div></div><div style="flex:1;border-left:1px solid #eee;padding-left:26px;line-height:2">您的订单已出库，请保持电话畅通<div style="color:#888">如商品有破损，签收前请当面验看</div></div><div style="background:#e4393c;color:#fff;padding:5px 20px">确认收货</div></div>
<div class="wide track"><div><span>2026-06-19 08:02:10</span>您的快件正在派送途中，配送员：小葛，电话：151****0064</div><div><span>2026-06-18 23:40:55</span>您的快件已到达临霞桐浦营业部</div><div><span>2026-06-18 17:21:33</span>您的快件已发车</div></div>
<div class="wide cols">${column("收货人信息", ["收货人：罗清和", "地址：临霞市映山区南塘路119号1单元701", "手机号码：173****0058"])}${column("配送信息", ["配送方式：京东快递", `运单号：${parcel}`, "送货日期：工作日、双休日均可"])}${column("付款信息", ["付款方式：微信支付", "付款时间：2026-06-17 22:51:47", "下单时间：2026-06-17 22:51:09"])}</div>
<div class="wide"><div style="padding:12px 22px">店铺：静涛外设京东自营旗舰店</div><div class="grid th"><span>商品</span><span>商品编号</span><span>京东价</span><span>数量</span><span>操作</span></div><div class="grid"><div style="display:flex;gap:14px;align-items:center">${goodsShot("box", 60, { ground: "#f1f2f5", shape: "#7f8694", shade: "#4b5160" })}<span>${title}</span></div><span>${digits("late-jd-desk-ware", 12)}</span><span>¥259.00</span><span>2</span><span>申请售后</span></div>
<div class="sum" style="border-top:1px solid #eee"><div><span>商品总额：</span><span>¥518.00</span></div><div><span>运费：</span><span>¥8.00</span></div><div><span>优惠：</span><span>-¥50.00</span></div><div style="font-size:15px;font-weight:600"><span>实付款：</span><span style="color:#e4393c">¥476.00</span></div></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "等待收货",
      "order.shop": "静涛外设京东自营旗舰店",
      "order.item": title,
      "order.quantity": "2",
      "order.freight": "8.00",
      "order.discount": "50.00",
      "order.paid": "476.00",
      "order.placed": "2026-06-17 22:51:09",
      "order.paidAt": "2026-06-17 22:51:47",
      "payment.method": "微信支付",
      "parcel.carrier": "京东快递",
      "parcel.number": parcel,
    },
  };
}

export const lateOrders: readonly (() => GoldenPage)[] = [lanternOrder, mattressOrder, chairOrder, deskOrder];
