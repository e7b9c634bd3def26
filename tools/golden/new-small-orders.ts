/** Orders of platforms the reader has no layout of, of the eighth part. All of it is invented. */
import { back, chevron, flatBar, goodsShot, more, roundBar } from "./fresh-parts.ts";
import { acts, edges, newStyle, type Ware, wareBelow, wareBeside, waresTold, withCopy, yuan } from "./new-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

const honey: Ware = {
  title: "后山土蜂蜜 一斤瓶装",
  kind: "百花蜜",
  price: "68.00",
  count: "3",
  shot: goodsShot("jar", 70, { ground: "#fbf3df", shape: "#d99a2b", shade: "#a06a12" }),
};

function harvestOrder(): GoldenPage {
  const number = `SY20260127${digits("new-harvest", 6)}`;
  const cell = (label: string, value: string) =>
    `<div style="padding:9px 0;border-bottom:1px dashed #d8cdb8"><div class="sub">${label}</div><div style="font-size:15px">${value}</div></div>`;
  return {
    name: "new-small-harvest",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 375,
    scale: 2,
    style: `${newStyle}body{background:#f7f1e4;color:#40321d}.box{background:#fffdf7;border:1px solid #e6d9bd}.kind,.sub{color:#9a8866}.acts span{border-color:#b98d3e;color:#8b6420}`,
    body: `${flatBar("16:20", "4G", 63)}<div class="bar" style="background:#c99a3f;color:#fff">${back}<span class="mid">拾月市集</span>${more}</div><div class="box" style="text-align:center"><div style="font-size:17px">农户已寄出</div><div class="sub">路上大约三天，请留意短信</div></div><div class="box"><div class="shop">石坎村蜂场</div>${wareBeside(honey, "共")}<div style="text-align:right" class="sub">箱子与泡沫由农户承担</div></div>
<div class="box">${cell("单号", number)}${cell("下单时间", "2026-01-27 15:08")}${cell("货款", "204.00 元")}${cell("邮费", "15.00 元")}${cell("满减", "-10.00 元")}${cell("一共付了", "209.00 元")}${cell("付款方式", "微信")}${cell("送到", "乔一南（139****0017）澜川市青屿区竹溪路66号")}</div><div class="last">${acts(["问农户", "有问题", "我收到了"])}</div>`,
    fields: {
      "order.number": number,
      "order.status": "农户已寄出",
      "order.shop": "石坎村蜂场",
      ...waresTold([honey]),
      "order.freight": "15.00",
      "order.discount": "10.00",
      "order.paid": "209.00",
      "order.placed": "2026-01-27 15:08",
      "payment.method": "微信",
    },
  };
}

const shoes: Ware = {
  title: "风栖跑鞋 R3 男款缓震透气",
  kind: "黑白 42.5",
  price: "529.00",
  count: "1",
  shot: goodsShot("shoe", 88, { ground: "#f5f5f5", shape: "#4a4d55", shade: "#23252b" }),
};

function checkedOrder(): GoldenPage {
  const number = `11${digits("new-dewu-shoes", 16)}`;
  const sums = edges([
    ["商品金额", "¥529.00"],
    ["运费", "¥15.00"],
    ["优惠券", "-¥40.00"],
  ]);
  const about = edges([
    ["订单编号", withCopy(number)],
    ["创建时间", "2026-03-08 12:40:11"],
    ["支付方式", "支付宝"],
    ["支付时间", "2026-03-08 12:40:46"],
    ["发货方式", "先鉴别后发货"],
  ]);
  return {
    name: "new-dewu-shoes",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 390,
    scale: 3,
    style: `${newStyle}body{background:#f5f5f9;color:#14151a}.box{background:#fff;border-radius:2px;margin:8px 0 0}.line{font-size:13px}.line>:first-child,.kind,.sub,.copy{color:#7f7f8e}.acts span{border-radius:2px}`,
    body: `${roundBar("13:05", 88)}<div class="bar">${back}<span class="mid">订单详情</span>${more}</div><div class="box"><b style="font-size:18px">平台鉴别中</b><div class="sub">商品已送达得物鉴别中心，预计 1-2 天完成鉴别</div></div><div class="box"><div style="font-size:14px;font-weight:600">苗小川 137****0029</div><div class="sub">澜川市北埠区杏花巷9号院2栋301室</div></div><div class="box">${wareBelow(shoes)}</div><div class="box">${sums}<div class="line"><b style="color:#14151a">实付金额</b><b style="font-size:17px">${yuan("504.00")}</b></div></div>
<div class="box"><div class="shop" style="font-size:15px">订单信息</div>${about}</div><div class="box"><div class="line" style="padding:0"><span>正品保障</span><span class="sub">多重鉴别 · 假一赔三${chevron}</span></div></div><div class="last" style="background:#fff">${acts(["联系客服", "修改地址", "再次购买"])}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "平台鉴别中",
      ...waresTold([shoes]),
      "order.freight": "15.00",
      "order.discount": "40.00",
      "order.paid": "504.00",
      "order.placed": "2026-03-08 12:40:11",
      "order.paidAt": "2026-03-08 12:40:46",
      "payment.method": "支付宝",
    },
  };
}

const cups: readonly Ware[] = [
  {
    title: "手捏粗陶马克杯 月白釉",
    kind: "约300ml",
    price: "86.00",
    count: "2",
    shot: goodsShot("jar", 78, { ground: "#efece6", shape: "#d3cdbf", shade: "#a39b89" }),
  },
  {
    title: "棉麻杯垫 手工绣边",
    kind: "藏青 一对",
    price: "22.00",
    count: "1",
    shot: goodsShot("round", 78, { ground: "#eef0f5", shape: "#3f4f78", shade: "#263154" }),
  },
];

function noteOrder(): GoldenPage {
  const number = `P7${digits("new-redbook-cups", 17)}`;
  const sums = edges([
    ["商品总价", "¥194.00"],
    ["运费", "¥0.00"],
    ["店铺优惠", "-¥15.00"],
  ]);
  const about = edges([
    ["订单编号", withCopy(number)],
    ["下单时间", "2026-06-11 20:27:39"],
    ["付款时间", "2026-06-11 20:27:58"],
    ["支付方式", "微信支付"],
    ["发货时间", "2026-06-13 10:14:02"],
    ["完成时间", "2026-06-26 10:14:05"],
  ]);
  return {
    name: "new-redbook-cups",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 402,
    scale: 2,
    style: `${newStyle}body{background:#f5f5f5;color:#333}.box{background:#fff}.line{font-size:14px}.line>:first-child,.kind,.sub,.copy{color:#999}`,
    body: `${roundBar("23:16", 21)}<div class="bar">${back}<b>已完成</b>${more}</div><div class="box"><div class="line" style="padding:0"><span style="color:#333">极兔速递　已签收</span><span class="sub">查看详情${chevron}</span></div><div style="font-size:14px;padding-top:8px">乔一南　139****0017</div><div class="sub">澜川市青屿区竹溪路66号望潮苑5栋1102室</div></div><div class="box"><div class="shop">阿泥手作的小店${chevron}</div>${cups.map((one) => wareBeside(one, "x")).join("")}<div style="height:6px"></div>${sums}<div class="line"><span>合计实付</span><b style="color:#ff2442;font-size:16px">${yuan("179.00")}</b></div></div>
<div class="box">${about}</div><div class="last" style="background:#fff">${acts(["申请售后", "查看发票", "去评价"], "联系客服")}</div>`,
    fields: {
      "order.number": number,
      "order.status": "已完成",
      "order.shop": "阿泥手作的小店",
      ...waresTold(cups),
      "order.freight": "0.00",
      "order.discount": "15.00",
      "order.paid": "179.00",
      "order.placed": "2026-06-11 20:27:39",
      "order.paidAt": "2026-06-11 20:27:58",
      "payment.method": "微信支付",
      "parcel.carrier": "极兔速递",
    },
  };
}

const dinner: readonly Ware[] = [
  {
    title: "冷冻手工荠菜馄饨 500g",
    kind: "2袋装",
    price: "32.80",
    count: "2",
    shot: goodsShot("round", 60, { ground: "#eef4ee", shape: "#b7cfae", shade: "#84a377" }),
  },
  {
    title: "鲜牛乳 950ml",
    kind: "1盒",
    price: "14.50",
    count: "3",
    shot: goodsShot("box", 60, { ground: "#eef2f8", shape: "#a9c0e0", shade: "#7390ba" }),
  },
];

function marketOrder(): GoldenPage {
  const number = `26${digits("new-market", 17)}`;
  const sums = edges([
    ["商品合计", "¥109.10"],
    ["打包费", "¥1.00"],
    ["配送费", "¥4.00"],
    ["满100减12", "-¥12.00"],
  ]);
  const about = edges([
    ["期望时间", "立即送达"],
    ["配送服务", "由商家配送"],
    ["订单号码", withCopy(number)],
    ["下单时间", "2026-04-26 18:03:12"],
    ["支付方式", "微信支付"],
  ]);
  return {
    name: "new-market-dinner",
    part: "dev",
    layout: "unknown",
    form: "png",
    width: 390,
    scale: 2,
    style: `${newStyle}body{background:#f5f5f5;color:#222426}.box{background:#fff}.line{font-size:14px}.line>:first-child,.kind,.sub,.copy{color:#858687}.acts span{border-color:#ffc300}`,
    body: `${roundBar("19:35", 49)}<div class="bar">${back}<b style="font-size:19px">订单已送达</b><span style="font-size:14px">客服</span></div><div style="padding:0 16px;font-size:13px;color:#858687">感谢您对望潮超市的信任，期待再次光临</div><div class="box"><div class="shop">望潮超市（书院街店）${chevron}</div>${dinner.map((one) => wareBeside(one)).join("")}<div style="height:6px"></div>${sums}<div class="line"><span class="sub" style="font-size:13px">已优惠¥12.00</span><b>实付 ${yuan("102.10")}</b></div></div>
<div class="box"><div class="shop">配送信息</div><div style="font-size:14px">崔小帆（先生）136****0038</div><div class="sub">书院街12号6单元401室</div></div><div class="box">${about}</div><div class="last" style="background:#fff">${acts(["申请售后", "评价", "再来一单"])}<div class="end"></div></div>`,
    fields: {
      "order.number": number,
      "order.status": "订单已送达",
      "order.shop": "望潮超市（书院街店）",
      ...waresTold(dinner),
      "order.freight": "4.00",
      "order.discount": "12.00",
      "order.paid": "102.10",
      "order.placed": "2026-04-26 18:03:12",
      "payment.method": "微信支付",
    },
  };
}

export const newSmallOrders: readonly (() => GoldenPage)[] = [harvestOrder, checkedOrder, noteOrder, marketOrder];
