/** An order at 天猫 in a browser, of the eighth part. All of it is invented. */
import { goodsShot } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const style = `body{background:#fff;color:#3c3c3c;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:12px}.head{background:#f5f5f5;border-bottom:1px solid #eee;color:#6c6c6c;padding:9px 40px;display:flex;gap:26px}.head>:nth-child(3){margin-left:auto}.main{padding:0 40px 40px}
.steps{display:flex;padding:26px 0 22px}.steps>div{flex:1;text-align:center;color:#999}.steps b{display:block;height:8px;background:#e4e4e4;margin:8px 0}.steps .done{color:#3c3c3c}.steps .done b{background:#53b534}.panel{display:flex;border:1px solid #e5e5e5}.panel>div{flex:1;padding:16px 22px;line-height:2.1}.panel h3{font-size:13px}.panel em{font-style:normal;color:#808080}
.grid{display:grid;grid-template-columns:380px 150px 90px 110px 90px 120px 1fr;border:1px solid #e5e5e5;margin-top:-1px}.grid>*{padding:11px 12px;text-align:center}.grid>:first-child{text-align:left}.grid.top{background:#f5f5f5;margin-top:20px}.sums{margin:18px 0 0 auto;width:340px;font-size:13px;line-height:2}.sums div{display:flex;justify-content:space-between}`;

/** The steps of a deal, those done with the moment below. */
function steps(list: readonly (readonly [string, string])[]): string {
  return `<div class="steps">${list.map(([word, at], place) => `<div${at === "" ? "" : ' class="done"'}>${place + 1}. ${word}<b></b>${at === "" ? "&nbsp;" : at}</div>`).join("")}</div>`;
}

/** Words with what they mean, one below the other. */
function told(list: readonly (readonly [string, string])[]): string {
  return list.map(([label, value]) => `<div><em>${label}：</em>${value}</div>`).join("");
}

const done = [
  ["拍下商品", "2025-11-11 00:03:27"],
  ["付款到支付宝", "2025-11-11 00:04:02"],
  ["卖家发货", "2025-11-12 14:36:50"],
  ["确认收货", ""],
  ["评价", ""],
] as const;

/** What the page says of the seller and of the parcel. */
function seller(parcel: string): readonly (readonly [string, string])[] {
  return [
    ["物流", `中通快递　运单号：${parcel}`],
    ["您还有", "7天11小时来确认收货"],
    ["商家", "羊角辫服饰旗舰店"],
    ["真实姓名", "澜川羊角辫服装有限公司"],
    ["城市", "澜川"],
  ];
}

function scarfOrder(): GoldenPage {
  const number = `30${digits("new-tmall-scarf", 17)}`;
  const paid = `2025111122001${digits("new-tmall-scarf-paid", 15)}`;
  const item = "羊毛混纺围巾女冬季加厚长款披肩";
  const parcel = `7${digits("new-tmall-parcel", 13)}`;
  const list = [
    ["订单编号", number],
    ["支付宝交易号", paid],
    ["创建时间", "2025-11-11 00:03:27"],
    ["付款时间", "2025-11-11 00:04:02"],
    ["发货时间", "2025-11-12 14:36:50"],
  ] as const;
  const shot = goodsShot("cloth", 62, { ground: "#f3ece4", shape: "#c79f76", shade: "#96714b" });
  return {
    name: "new-tmall-wide",
    part: "dev",
    layout: "tmall-order",
    form: "png",
    width: 1160,
    scale: 1,
    style,
    body: `<div class="head"><span>中国大陆</span><span>sunny_崔**</span><span>我的淘宝</span><span>购物车 4</span><span>收藏夹</span><span>免费开店</span><span>千牛卖家中心</span></div><div class="main"><div style="display:flex;align-items:center;gap:30px;padding-top:18px"><b style="font-size:24px;color:#ff0036">天猫</b><span style="font-size:14px">首页 ＞ 我的淘宝 ＞ 已买到的宝贝 ＞ 订单详情</span></div>${steps(done)}
<div class="panel"><div><h3>订单信息</h3>${told([["收货地址", "崔小帆，86-136****0038，澜川市南浦区书院街12号6单元401室"], ["买家留言", "-"], ...list])}</div><div style="background:#fffbf2"><h3 style="font-size:15px">订单状态：卖家已发货，等待买家确认</h3>${told(seller(parcel))}</div></div>
<div class="grid top">${["宝贝", "宝贝属性", "状态", "服务", "单价", "数量", "商品总价"].map((word) => `<span>${word}</span>`).join("")}</div><div class="grid"><span style="display:flex;gap:10px">${shot}<span>${item}</span></span><span>颜色：驼色<br>尺寸：200×70cm</span><span>已发货</span><span>申请售后</span><span>168.00</span><span>2</span><span>336.00</span></div>
<div class="sums"><div><span>商品总价：</span><span>￥336.00</span></div><div><span>店铺优惠：</span><span>-￥40.00</span></div><div><span>运费(快递)：</span><span>￥0.00</span></div><div style="align-items:baseline"><b>实付款：</b><b style="font-size:21px;color:#ff0036">￥296.00</b></div></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货，等待买家确认",
      "order.shop": "羊角辫服饰旗舰店",
      "order.item": item,
      "order.quantity": "2",
      "order.freight": "0.00",
      "order.discount": "40.00",
      "order.paid": "296.00",
      "order.placed": "2025-11-11 00:03:27",
      "order.paidAt": "2025-11-11 00:04:02",
      "payment.number": paid,
      "parcel.carrier": "中通快递",
      "parcel.number": parcel,
    },
  };
}

export const newDeskOrders: readonly (() => GoldenPage)[] = [scarfOrder];
