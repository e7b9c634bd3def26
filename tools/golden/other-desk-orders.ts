/** An order at 天猫 in the browser of a desk computer, of the sixth held-out part. All of it is invented. */
import { goodsShot } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const style = `body{background:#f5f5f5;color:#3c3c3c;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:13px}
.head{background:#fff;border-bottom:2px solid #c40000;padding:0 60px;display:flex;align-items:center;gap:26px;height:64px}.head .find{margin-left:auto;border:2px solid #c40000;width:330px;height:34px;padding:6px 10px;color:#aaa;font-size:13px}
.thin{background:#f2f2f2;color:#6c6c6c;font-size:12px;padding:5px 60px;display:flex;gap:22px}.thin .far{margin-left:auto}
.main{width:1160px;margin:18px auto 30px}.steps{background:#fff;border:1px solid #e5e5e5;display:flex;padding:16px 20px}.steps>div{flex:1;text-align:center}.steps b{display:block;width:26px;height:26px;line-height:26px;border-radius:50%;margin:4px auto;color:#fff;background:#b9b9b9;font-size:13px}.steps .on b{background:#c40000}.steps em{display:block;font-style:normal;font-size:12px;color:#999;min-height:18px}
.two{display:flex;margin-top:14px;border:1px solid #e5e5e5;background:#fff}.two>div:first-child{width:430px;border-right:1px solid #e5e5e5;padding:14px 20px}.two>div:last-child{flex:1;padding:22px 30px}.two dl{display:flex;padding:4px 0}.two dt{width:80px;color:#8a8a8a;flex:none}
.grid{background:#fff;border:1px solid #e5e5e5;margin-top:14px}.grid .row{display:grid;grid-template-columns:440px 130px 90px 190px 150px 1fr;align-items:center;text-align:center}.grid .titles{background:#f3f3f3;color:#6c6c6c;height:34px}.grid .line{padding:14px 0;border-top:1px solid #eee}.goods{display:flex;gap:12px;text-align:left;padding:0 18px}.goods small{display:block;color:#9a9a9a;font-size:12px}
.total{text-align:right;padding:14px 26px;border-top:1px solid #eee;line-height:2}.total b{color:#c40000;font-size:20px;font-family:"Liberation Sans"}`;

const steps = [
  ["拍下商品", "2026-01-08 12:31:06"],
  ["付款到支付宝", "2026-01-08 12:31:44"],
  ["卖家发货", "2026-01-09 10:17:25"],
  ["确认收货", ""],
  ["评价", ""],
] as const;

const wares = [
  {
    name: "松果时光原木色实木书架落地多层置物架",
    choice: "颜色分类：原木色五层　宽60cm",
    price: "268.00",
    count: "1",
    off: "店铺立减 省30.00",
    total: "268.00",
    shot: goodsShot("legs", 66, { ground: "#efe8dc", shape: "#c79f6c", shade: "#8f6a3c" }),
  },
  {
    name: "松果时光桌面小书立金属防倒挡板",
    choice: "颜色分类：黑色两片装",
    price: "16.50",
    count: "2",
    off: "",
    total: "33.00",
    shot: goodsShot("box", 66, { ground: "#ececec", shape: "#575b60", shade: "#24262a" }),
  },
] as const;

function line(ware: (typeof wares)[number], freight: string): string {
  return `<div class="row line"><div class="goods">${ware.shot}<div>${ware.name}<small>${ware.choice}</small></div></div><div>¥${ware.price}</div><div>${ware.count}</div><div style="color:#8a8a8a">${ware.off}</div><div>¥${ware.total}</div><div>${freight}</div></div>`;
}

function tmallDesk(): GoldenPage {
  const number = `4${digits("other-tmall-desk", 18)}`;
  const shop = "松果时光家具旗舰店";
  const states = steps
    .map(([word, at], index) => `<div class="${index < 3 ? "on" : ""}">${word}<b>${index + 1}</b><em>${at}</em></div>`)
    .join("");
  const titles = ["宝贝", "单价", "数量", "优惠", "商品总价", "运费"].map((word) => `<div>${word}</div>`).join("");
  return {
    name: "other-tmall-desk",
    part: "dev",
    layout: "tmall-order",
    form: "png",
    width: 1280,
    scale: 1,
    style,
    body: `<div class="thin"><span>喵，程**</span><span>消息 2</span><span class="far">我的淘宝</span><span>购物车</span><span>收藏夹</span><span>网站导航</span></div><div class="head"><b style="font-size:24px;color:#c40000">天猫</b><span style="font-size:17px">订单详情</span><div class="find">搜索 天猫 商品/品牌/店铺</div></div>
<div class="main"><div class="steps">${states}</div><div class="two"><div><b>订单信息</b><dl><dt>收货地址：</dt><dd>程小禾，138****0026，云州市星桥区文澜路88号梧桐里3栋，000000</dd></dl><dl><dt>买家留言：</dt><dd>-</dd></dl><dl><dt>订单编号：</dt><dd>${number}</dd></dl><dl><dt>商家：</dt><dd>${shop}</dd></dl></div>
<div><div style="font-size:17px;font-weight:700">订单状态：商家已发货，等待买家确认</div><div style="padding-top:10px;color:#6c6c6c">您还有 6 天 3 小时 来确认收货，超时订单自动确认收货</div><div style="padding-top:12px">物流：德邦快递　运单号：DPK${digits("other-tmall-parcel", 12)}</div><div style="padding-top:14px"><span style="background:#c40000;color:#fff;padding:7px 18px;border-radius:3px">确认收货</span></div></div></div>
<div class="grid"><div class="row titles">${titles}</div>${line(wares[0], "¥0.00（快递）")}${line(wares[1], "")}<div class="total">商品总价：¥301.00<br>店铺优惠：-¥30.00<br>运费：¥0.00<br>实付款：<b>¥271.00</b></div></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "商家已发货，等待买家确认",
      "order.shop": shop,
      "order.item": wares.map((one) => one.name),
      "order.quantity": wares.map((one) => one.count),
      "order.freight": "0.00",
      "order.discount": "30.00",
      "order.paid": "271.00",
      "order.placed": "2026-01-08 12:31:06",
      "order.paidAt": "2026-01-08 12:31:44",
      "parcel.carrier": "德邦快递",
      "parcel.number": `DPK${digits("other-tmall-parcel", 12)}`,
    },
  };
}

export const otherDeskOrders: readonly (() => GoldenPage)[] = [tmallDesk];
