/** Order pages of the large platforms and a refund refused. All shops, people and numbers are invented. */
import { digits, type GoldenPage, rows, statusBar } from "./page.ts";

function taobaoLight(): GoldenPage {
  const number = `42${digits("taobao-light", 17)}`;
  const trade = `2026022622001${digits("taobao-trade", 15)}`;
  return {
    name: "taobao-order",
    part: "dev",
    layout: "taobao-order",
    form: "png",
    width: 360,
    scale: 3,
    style: `body{background:#f5f5f7;color:#1d1d1f}.top{padding:10px 16px 14px;font-size:19px;font-weight:700}
.card{background:#fff;border-radius:12px;margin:0 10px 10px;padding:14px}.row{padding:4px 0;color:#888}.row b{font-weight:400;color:#222}
.thumb{width:84px;height:84px;border-radius:8px;background:linear-gradient(135deg,#e8d4b8,#a9825a);flex:none}.red b{color:#ff5000;font-weight:700}
.pill{border:1px solid #ccc;border-radius:16px;padding:4px 13px;font-size:13px}`,
    body: `${statusBar("20:16", "5G 64%")}<div class="top">卖家已发货</div>
<div class="card"><b>石小溪</b><span style="margin-left:14px;color:#888">157****0009</span><div style="font-size:13px;color:#666">云州市青禾区柳枝路18号望月里6幢302</div></div>
<div class="card"><b>木上春秋家具旗舰店</b><i class="go"></i><div style="display:flex;gap:10px;margin-top:10px"><div class="thumb"></div><div style="flex:1">
<div>老榆木书桌简约实木办公桌家用写字台</div><div style="color:#999;font-size:12px">尺寸：120x60厘米；原木色</div><div class="between"><b>¥899.00</b><span style="color:#999">x2</span></div></div></div>
<div style="height:10px"></div>${rows([
      ["商品总价", "¥1798.00"],
      ["运费", "¥60.00"],
      ["店铺优惠", "-¥120.00"],
    ])}<div class="red">${rows([["实付款", "¥1738.00"]])}</div></div>
<div class="card">${rows([
      ["订单编号", number],
      ["支付宝交易号", trade],
      ["创建时间", "2026-02-26 20:03:18"],
      ["付款时间", "2026-02-26 20:03:41"],
      ["发货时间", "2026-02-28 09:55:07"],
    ])}</div><div style="display:flex;gap:8px;justify-content:flex-end;padding:4px 12px 20px"><span class="pill">退款</span><span class="pill">查看物流</span><span class="pill">确认收货</span></div>`,
    fields: {
      "order.number": number,
      "order.status": "卖家已发货",
      "order.shop": "木上春秋家具旗舰店",
      "order.item": "老榆木书桌简约实木办公桌家用写字台",
      "order.quantity": "2",
      "order.freight": "60.00",
      "order.discount": "120.00",
      "order.paid": "1738.00",
      "order.placed": "2026-02-26 20:03:18",
      "order.paidAt": "2026-02-26 20:03:41",
      "payment.number": trade,
    },
  };
}

function pinduoduoCancelled(): GoldenPage {
  const number = `260305-${digits("pinduoduo", 15)}`;
  return {
    name: "pinduoduo-order-cancelled",
    part: "dev",
    layout: "pinduoduo-order",
    form: "png",
    width: 360,
    scale: 2,
    style: `body{background:#ededed;color:#151516}.head{background:#fff;text-align:center;padding:8px;font-size:17px;border-bottom:1px solid #eee}
.state{background:#fff;padding:16px 14px}.card{background:#fff;margin-top:8px;padding:12px 14px}.thumb{width:90px;height:90px;background:radial-gradient(#f7e08a,#c98b1e);flex:none;border-radius:3px}
.line{font-size:13px;color:#58595b;padding:3px 0}`,
    body: `${statusBar("11:42", "4G 31%")}<div class="head">订单详情</div>
<div class="state"><div style="font-size:20px;font-weight:700">交易已取消</div><div style="font-size:13px;color:#58595b">商家缺货，货款已原路退回</div></div>
<div class="card"><div>云朵朵 <span style="color:#777">199****0002</span></div><div class="line">禾城市白露县石桥镇杏花街7号</div></div>
<div class="card"><b style="font-weight:500">金穗粮油专营</b><i class="go"></i><div style="display:flex;gap:10px;margin-top:8px"><div class="thumb"></div><div style="flex:1">
<div class="between" style="align-items:flex-start"><span style="width:150px">冷榨亚麻籽油5升装家庭桶</span><span>¥75.90</span></div><div class="between line"><span>5升x1桶</span><span>x3</span></div><div class="line">七天无理由退货</div></div></div>
<div style="text-align:right;padding-top:10px">实付：<b style="color:#e02e24">¥227.70</b>（免运费）</div></div>
<div class="card">${[
      `订单编号：${number}`,
      "支付方式：微信支付",
      "下单时间：2026-03-05 23:48:26",
      "拼单时间：2026-03-05 23:49:02",
      "取消时间：2026-03-07 08:15:33",
    ]
      .map((text) => `<div class="line">${text}</div>`)
      .join("")}</div><div class="card" style="text-align:center;color:#58595b">再次拼单</div>`,
    fields: {
      "order.number": number,
      "order.status": "交易已取消",
      "order.shop": "金穗粮油专营",
      "order.item": "冷榨亚麻籽油5升装家庭桶",
      "order.quantity": "3",
      "order.freight": "0.00",
      "order.paid": "227.70",
      "order.placed": "2026-03-05 23:48:26",
      "payment.method": "微信支付",
    },
  };
}

function jdCutTop(): GoldenPage {
  const number = `31${digits("jd-cut", 10)}`;
  return {
    name: "jd-order-cut",
    part: "dev",
    layout: "jd-order",
    wear: "cut-top",
    form: "png",
    width: 360,
    scale: 2,
    style: `body{background:#f2f3f7;color:#262626}.card{background:#fff;border-radius:8px;margin:8px;padding:12px}.row{padding:5px 0;font-size:13px}.row b{font-weight:400}
.tag{background:#fa2c19;color:#fff;font-size:10px;border-radius:3px;padding:1px 4px;margin-right:6px}.thumb{width:76px;height:76px;background:linear-gradient(#cfd8dc,#607d8b);flex:none}`,
    body: `${statusBar("07:58", "5G 90%")}<div style="padding:8px 14px 4px;font-size:18px;font-weight:700">已完成</div><div style="padding:0 14px 10px;color:#777;font-size:12px">感谢您在京东购物，欢迎再次光临</div>
<div class="card"><span class="tag">自营</span><b>晴川家电京东自营旗舰店</b><div style="display:flex;gap:10px;margin-top:10px"><div class="thumb"></div><div style="flex:1"><div class="between" style="align-items:flex-start"><span style="width:165px">空气循环扇静音遥控落地扇</span><span>¥329.00</span></div><div class="between" style="color:#888;font-size:12px"><span>白色，标准款</span><span>×1</span></div></div></div></div>
<div class="card">${rows([
      ["订单编号", number],
      ["下单时间", "2026-01-19 07:12:54"],
      ["支付方式", "在线支付"],
      ["支付时间", "2026-01-19 07:13:20"],
      ["配送方式", "京东快递"],
      ["发票类型", "电子普通发票"],
    ])}</div><div class="card">${rows([
      ["商品总额", "¥329.00"],
      ["运费", "+ ¥6.00"],
      ["立减", "- ¥30.00"],
    ])}<div style="text-align:right;padding-top:6px">实付款：<b style="color:#fa2c19;font-size:17px">¥305.00</b></div></div>`,
    fields: {
      "order.number": number,
      "order.shop": "晴川家电京东自营旗舰店",
      "order.item": "空气循环扇静音遥控落地扇",
      "order.quantity": "1",
      "order.freight": "6.00",
      "order.discount": "30.00",
      "order.paid": "305.00",
      "order.placed": "2026-01-19 07:12:54",
      "order.paidAt": "2026-01-19 07:13:20",
      "payment.method": "在线支付",
    },
  };
}

function refundRefused(): GoldenPage {
  const number = `51${digits("refund-order", 17)}`;
  const refund = `20${digits("refund-number", 16)}`;
  return {
    name: "refund-refused",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 360,
    scale: 3,
    style: `body{background:#f4f4f4;color:#333}.band{background:#ff6a2b;color:#fff;padding:18px 16px}.card{background:#fff;margin:10px;border-radius:10px;padding:14px}.row{padding:5px 0;color:#999}.row b{font-weight:400;color:#333}`,
    body: `<div class="band" style="padding:0">${statusBar("16:25", "WIFI 48%")}<div style="text-align:center;font-size:16px">退款详情</div></div>
<div class="band"><div style="font-size:20px;font-weight:700">商家已拒绝退款</div><div style="font-size:12px">2026-04-11 16:20:09</div></div>
<div class="card"><b>拒绝原因</b><div style="padding-top:6px">商品已拆封使用，影响二次销售，不支持退款。</div><div style="color:#999;font-size:12px;padding-top:6px">您可以在6天23小时内修改申请或申请平台介入</div></div>
<div class="card"><b>退款信息</b><div>手工羊毛混纺围巾秋冬加厚</div>${rows([
      ["退款类型", "退货退款"],
      ["退款原因", "材质与描述不符"],
      ["退款金额", "¥218.50"],
      ["申请件数", "1"],
      ["申请时间", "2026-04-10 21:37:45"],
      ["退款编号", refund],
      ["订单编号", number],
    ])}</div><div class="between" style="padding:0 20px 20px;color:#ff5000"><span>联系商家</span><span>修改申请</span><span>平台介入</span></div>`,
    fields: {
      "order.number": number,
      "order.item": "手工羊毛混纺围巾秋冬加厚",
      "refund.status": "商家已拒绝退款",
      "refund.reason": "材质与描述不符",
      "refund.amount": "218.50",
      "refund.number": refund,
      "refund.requestedAt": "2026-04-10 21:37:45",
      "refund.answeredAt": "2026-04-11 16:20:09",
      "refund.refusal": "商品已拆封使用，影响二次销售，不支持退款。",
    },
  };
}

/** The other order pages, and a refund refused. */
export const shopPages: readonly (() => GoldenPage)[] = [taobaoLight, pinduoduoCancelled, jdCutTop, refundRefused];
