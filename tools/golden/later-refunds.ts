/** Refund pages that were in the third held-out part. All shops, people and numbers are invented. */
import { facts, navBar, phoneStyle, picture, systemBar } from "./later-parts.ts";
import { digits, type GoldenPage } from "./page.ts";

function tmallRefundDone(): GoldenPage {
  const refund = `27${digits("tmall-refund-done", 16)}`;
  return {
    name: "tmall-refund-done",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#f4f5f7;color:#1c1c1e}.card{background:#fff;border-radius:12px;margin:0 9px 9px;padding:14px}.fact{display:flex;padding:5px 0;font-size:13px}.key{color:#8a8f99;flex:none}.hint{font-size:12px;color:#8a8f99}
.way{display:flex;margin:14px 0 4px;font-size:12px;color:#8a8f99;text-align:center}.way div{flex:1;position:relative}.way div:before{content:"";display:block;width:9px;height:9px;border-radius:5px;background:#ff5000;margin:0 auto 6px}.do{border:1px solid #ccd1d9;border-radius:17px;padding:6px 15px;font-size:13px;margin-left:8px}`,
    body: `${systemBar("15:40", "5G", 83)}${navBar("退款详情")}<div class="card"><div style="font-size:20px;font-weight:700">退款成功</div><div class="hint">2026-05-20 15:32:08</div><div class="way"><div>提交申请</div><div>寄回商品</div><div>退款成功</div></div></div>
<div class="card"><div class="ends" style="padding-bottom:7px"><span>退款总金额</span><b style="font-size:17px">¥259.00</b></div><div class="ends hint"><span>退回花呗</span><span>¥259.00</span></div></div>
<div class="card"><div style="font-weight:600;padding-bottom:9px">退款信息</div><div class="goods" style="padding-bottom:9px">${picture(66, ["#e9dfe9", "#9a6f9e"])}<div><div style="font-size:13px;line-height:1.4">针织开衫女春秋薄款外搭慵懒风</div><div class="ends hint" style="padding-top:4px"><span>雾紫色；均码</span><span>×1</span></div></div></div>${facts(
      [
        ["退款原因：", "大小尺寸与商品描述不符"],
        ["退款金额：", "¥259.00"],
        ["申请件数：", "1"],
        ["申请时间：", "2026-05-16 10:02:47"],
        ["退款编号：", refund],
      ],
    )}</div><div style="text-align:right;padding:2px 12px 0"><span class="do">协商历史</span><span class="do">查看钱款去向</span><div class="home"></div></div>`,
    fields: {
      "order.item": "针织开衫女春秋薄款外搭慵懒风",
      "refund.status": "退款成功",
      "refund.reason": "大小尺寸与商品描述不符",
      "refund.amount": "259.00",
      "refund.number": refund,
      "refund.requestedAt": "2026-05-16 10:02:47",
    },
  };
}

function jdServiceRefused(): GoldenPage {
  const number = `34${digits("jd-service-order", 11)}`;
  const service = `2${digits("jd-service", 9)}`;
  return {
    name: "jd-service-refused",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 393,
    scale: 2,
    style: `${phoneStyle}body{background:#f2f3f5;color:#1a1a1a}.card{background:#fff;border-radius:10px;margin:0 10px 10px;padding:14px}.fact{display:flex;padding:6px 0;font-size:14px;line-height:1.45}.key{width:84px;flex:none;color:#85888f}.hint{font-size:12px;color:#85888f}.do{border:1px solid #ccc;border-radius:16px;padding:6px 15px;font-size:13px;margin-left:8px}`,
    body: `<div style="background:#fff">${systemBar("11:52", "5G", 47)}${navBar("售后详情")}</div><div style="background:linear-gradient(#fff,#f2f3f5);padding:14px 20px 18px"><div style="font-size:20px;font-weight:700">售后申请未通过</div><div class="hint" style="padding-top:3px">您可在2026-07-18 11:47:30前重新申请或申请客服介入</div></div>
<div class="card"><div style="font-weight:600;padding-bottom:4px">审核结果</div>${facts([
      ["审核时间", "2026-07-11 11:47:30"],
      ["拒绝原因", "商品配件缺失且有使用痕迹，不符合退货条件。"],
    ])}</div><div class="card"><div class="goods">${picture(70, ["#eceff3", "#3d4757"])}<div><div style="font-size:14px;line-height:1.4">多功能早餐机三明治机轻食机</div><div class="ends" style="padding-top:5px"><span>¥ 169.00</span><span class="hint">x1</span></div></div></div></div>
<div class="card">${facts([
      ["服务单号", service],
      ["订单编号", number],
      ["申请时间", "2026-07-10 09:20:14"],
      ["服务类型", "退货"],
      ["申请原因", "商品与页面描述不符"],
      ["退款金额", "¥169.00"],
      ["退款方式", "原支付方式返回"],
    ])}</div><div style="text-align:right;padding:2px 12px 0"><span class="do">联系商家</span><span class="do">客服介入</span><span class="do">重新申请</span><div class="home"></div></div>`,
    fields: {
      "order.number": number,
      "order.item": "多功能早餐机三明治机轻食机",
      "refund.status": "售后申请未通过",
      "refund.reason": "商品与页面描述不符",
      "refund.amount": "169.00",
      "refund.number": service,
      "refund.requestedAt": "2026-07-10 09:20:14",
      "refund.answeredAt": "2026-07-11 11:47:30",
      "refund.refusal": "商品配件缺失且有使用痕迹，不符合退货条件。",
    },
  };
}

function pinduoduoRefund(): GoldenPage {
  const number = `260709-${digits("pinduoduo-refund", 15)}`;
  return {
    name: "pinduoduo-refund-jpeg",
    part: "dev",
    layout: "refund-notice",
    wear: "jpeg-35",
    form: "jpg",
    width: 375,
    scale: 2,
    style: `${phoneStyle}body{background:#f4f4f4;color:#151516}.card{background:#fff;margin-bottom:8px;padding:13px 15px}.fact{display:flex;padding:5px 0;font-size:14px}.key{color:#8c8c8c;flex:none}.hint{font-size:12px;color:#8c8c8c}.do{border:1px solid #c4c4c4;border-radius:4px;padding:6px 12px;font-size:14px;margin-left:9px}`,
    body: `<div style="background:#fff">${systemBar("9:18", "4G", 74)}${navBar("退款详情")}</div><div style="background:#e02e24;color:#fff;padding:18px 16px"><div style="font-size:20px;font-weight:600">退款成功</div><div style="font-size:13px;padding-top:3px">退款35.60元已退回微信零钱</div></div>
<div class="card"><div style="font-size:14px">退款到账时间</div><div class="hint">2026-07-11 16:05:22</div></div>
<div class="card"><div style="font-weight:500">七里香水果批发<i class="go" style="width:6px;height:6px;margin-left:6px"></i></div><div class="goods" style="padding-top:10px">${picture(78, ["#e8f2d8", "#e2536b"])}<div><div style="font-size:14px;line-height:1.4">现摘水蜜桃5斤装脆甜大果</div><div class="hint" style="padding:3px 0">5斤装（单果4两以上）</div><div class="ends"><span>¥35.60</span><span class="hint">x1</span></div></div></div></div>
<div class="card">${facts([
      ["退款类型：", "仅退款"],
      ["退款原因：", "商品变质、发霉"],
      ["退款金额：", "¥35.60"],
      ["申请时间：", "2026-07-11 12:33:09"],
      ["订单编号：", number],
    ])}</div><div style="background:#fff;text-align:right;padding:11px 14px 14px"><span class="do">协商记录</span><span class="do">联系商家</span></div>`,
    fields: {
      "order.number": number,
      "order.shop": "七里香水果批发",
      "order.item": "现摘水蜜桃5斤装脆甜大果",
      "refund.status": "退款成功",
      "refund.reason": "商品变质、发霉",
      "refund.amount": "35.60",
      "refund.requestedAt": "2026-07-11 12:33:09",
    },
  };
}

function douyinRefused(): GoldenPage {
  const number = `69${digits("douyin-refused", 17)}`;
  const service = `14${digits("douyin-refused-service", 17)}`;
  return {
    name: "douyin-refund-refused",
    part: "dev",
    layout: "refund-notice",
    form: "png",
    width: 375,
    scale: 3,
    style: `${phoneStyle}body{background:#f5f5f6;color:#161823}.card{background:#fff;border-radius:12px;margin:0 10px 10px;padding:14px}.fact{display:flex;justify-content:space-between;padding:6px 0;font-size:14px;gap:20px}.key{flex:none;color:#8a8b91}.hint{font-size:13px;color:#8a8b91}.do{background:#f2f2f4;border-radius:8px;padding:8px 14px;font-size:14px;margin-left:8px}`,
    body: `${systemBar("21:07", "5G", 59)}${navBar("售后详情")}<div style="padding:10px 20px 16px"><div style="font-size:21px;font-weight:600">商家已拒绝</div><div class="hint" style="padding-top:3px">还剩1天20小时，逾期未处理将自动关闭售后</div></div>
<div class="card"><div class="ends" style="padding-bottom:6px"><b style="font-weight:600">商家拒绝了你的退货退款申请</b></div><div class="hint">拒绝时间：2026-06-05 20:49:16</div><div class="hint" style="color:#161823;padding-top:5px">拒绝原因：定制商品不支持七天无理由退货</div></div>
<div class="card"><div style="font-weight:600;padding-bottom:9px">售后信息</div><div class="goods" style="padding-bottom:8px">${picture(72, ["#f7dede", "#c0596a"])}<div><div style="font-size:14px;line-height:1.4">刻字情侣马克杯陶瓷带盖水杯</div><div class="ends hint" style="padding-top:4px"><span>奶白色 一对</span><span>x1</span></div></div></div>${facts(
      [
        ["售后类型", "退货退款"],
        ["申请原因", "做工粗糙/有瑕疵"],
        ["退款金额", "¥88.00"],
        ["申请时间", "2026-06-04 22:15:38"],
        ["售后编号", service],
        ["订单编号", number],
      ],
    )}</div><div style="text-align:right;padding:2px 10px 0"><span class="do">撤销申请</span><span class="do">修改申请</span><span class="do" style="background:#fe2c55;color:#fff">平台介入</span><div class="home"></div></div>`,
    fields: {
      "order.number": number,
      "order.item": "刻字情侣马克杯陶瓷带盖水杯",
      "refund.status": "商家已拒绝",
      "refund.reason": "做工粗糙/有瑕疵",
      "refund.amount": "88.00",
      "refund.number": service,
      "refund.requestedAt": "2026-06-04 22:15:38",
      "refund.answeredAt": "2026-06-05 20:49:16",
      "refund.refusal": "定制商品不支持七天无理由退货",
    },
  };
}

/** Refunds given and refused. */
export const laterRefunds: readonly (() => GoldenPage)[] = [
  tmallRefundDone,
  jdServiceRefused,
  pinduoduoRefund,
  douyinRefused,
];
