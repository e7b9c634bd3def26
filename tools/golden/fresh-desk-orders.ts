/** An order as it stands in a browser on a desk, wider than high. All of it is invented. */
import { goodsShot } from "./fresh-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const style = `body{background:#fff;color:#3c3c3c;font-size:12px;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}.site{background:#f5f5f5;border-bottom:1px solid #eee;padding:7px 60px;display:flex;justify-content:space-between;color:#6c6c6c}.site span+span{margin-left:22px}.in{margin:0 60px}
.steps{display:flex;margin:22px 60px 18px}.steps div{flex:1;text-align:center}.steps b{display:block;background:#8fc98f;color:#fff;font-weight:400;margin:0 2px 6px;padding:3px 0}.steps em{font-style:normal;color:#888;font-size:11px}
.state{border:1px solid #e4e4e4;display:flex;margin-bottom:16px}.info{width:420px;padding:14px 18px;border-right:1px solid #e4e4e4;background:#fafafa}.info p{display:flex;padding:2.5px 0}.info em{font-style:normal;color:#8c8c8c;width:84px;flex:none}.now{padding:30px 44px}
table{border-collapse:collapse;width:100%}th{background:#f5f5f5;font-weight:400;padding:8px 6px;border:1px solid #e8e8e8;border-width:1px 0}td{padding:14px 8px;border-bottom:1px solid #eee;text-align:center;vertical-align:top}a{color:#36c}
.sum{text-align:right;padding:14px 10px 22px}.sum p{padding:2px 0}.sum i{font-style:normal;display:inline-block;width:110px}`;

function step(text: string, at: string): string {
  return `<div><b>${text}</b><em>${at}</em></div>`;
}

function row(shot: string, name: string, cells: readonly string[]): string {
  const rest = cells.map((text) => `<td>${text}</td>`).join("");
  return `<tr><td style="width:360px"><div style="display:flex;gap:10px;text-align:left">${shot}<a style="line-height:1.5">${name}</a></div></td>${rest}</tr>`;
}

function tmallWeb(): GoldenPage {
  const number = `29${digits("fresh-web", 17)}`;
  const trade = `2025111122001${digits("fresh-web-trade", 15)}`;
  const names = ["白鹅绒枕芯五星级酒店护颈椎助睡眠单人枕头一只装", "纯棉枕套一对装48x74cm全棉纯色信封式枕头套"];
  const pillow = goodsShot("box", 60, { ground: "#eef1f5", shape: "#ffffff", shade: "#cfd8e3" });
  const cover = goodsShot("box", 60, { ground: "#f3ece6", shape: "#d8b9a4", shade: "#b08d76" });
  return {
    name: "tmall-web-order",
    part: "dev",
    layout: "tmall-order",
    form: "png",
    width: 1280,
    scale: 1,
    style,
    body: `<div class="site"><div><span>喵，欢迎来天猫</span><span>云边小筑2019</span><span>消息</span></div><div><span>我的淘宝</span><span>购物车</span><span>收藏夹</span><span>商家支持</span><span>网站导航</span></div></div>
<div class="steps">${step("拍下商品", "2025-11-11 00:04:26")}${step("付款到支付宝", "2025-11-11 00:05:02")}${step("卖家发货", "2025-11-11 15:40:33")}${step("确认收货", "2025-11-18 08:12:47")}${step("评价", "")}</div>
<div class="in"><div class="state"><div class="info"><b style="display:block;font-size:13px;padding-bottom:6px">订单信息</b><p><em>收货地址：</em><span>苏禾，86-139****0034，云州市 青岚区 白石街道 望江路77号8幢1104，000000</span></p><p><em>买家留言：</em><span>-</span></p><p><em>订单编号：</em><span>${number}</span></p><p><em>支付宝交易号：</em><span>${trade}</span></p><p><em>商家：</em><span>眠云家纺旗舰店</span></p></div>
<div class="now"><div style="font-size:17px;font-weight:700;padding-bottom:10px">订单状态：交易成功</div><div style="color:#666;line-height:2">如果没有收到货，或收到货后出现问题，您可以联系商家协商解决。<br>如果商家没有履行应尽的承诺，您可以申请售后。</div><div style="padding-top:10px"><a>评价</a>　<a>申请开票</a>　<a>查看物流</a></div></div></div>
<table><tr><th>宝贝</th><th>宝贝属性</th><th>状态</th><th>服务</th><th>单价</th><th>数量</th><th>优惠</th></tr>${row(pillow, names[0] ?? "", ["规格：高枕", "已确认收货", "<a>申请售后</a>", "329.00", "1", "省30.00元"])}${row(cover, names[1] ?? "", ["颜色：奶咖", "已确认收货", "<a>申请售后</a>", "79.00", "2", "-"])}</table>
<div class="sum"><p>商品总价：<i>￥487.00</i></p><p>店铺优惠：<i>-￥30.00</i></p><p>运费（快递）：<i>￥0.00</i></p><p style="padding-top:8px"><b>实付款：</b><i style="color:#f40;font-size:18px;font-weight:700">￥457.00</i></p></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "交易成功",
      "order.shop": "眠云家纺旗舰店",
      "order.item": names,
      "order.quantity": ["1", "2"],
      "order.freight": "0.00",
      "order.discount": "30.00",
      "order.paid": "457.00",
      "order.placed": "2025-11-11 00:04:26",
      "order.paidAt": "2025-11-11 00:05:02",
      "payment.number": trade,
    },
  };
}

export const freshDeskOrders: readonly (() => GoldenPage)[] = [tmallWeb];
