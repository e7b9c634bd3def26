/** Words that say the same in such messages: where a phrase names the first of a line, any of the line will do. */
const alike: readonly (readonly string[])[] = [
  words(
    "不退 不能退 不可以退 不可退 不给退 不让退 退不了 退不成 退不掉 没法退 没办法退 无法退 不予退 不接受退 不支持退 不办理退 不好退 没得退",
  ),
  words(
    "不能退 不退 不可以退 不可退 不给退 不让退 退不了 没法退 无法退 不予退 不接受退 不支持退 别想退 甭想退 拒绝退 恕不退 概不退 一概不退 不再退",
  ),
  words("退不了 不退 不能退 不可以退 不给退 不让退 退不掉 没法退 没办法退 无法退 不予退 不接受退 不支持退"),
  words("不支持 不享受 不适用 不参加 不参与 不在 不属于 没有 不能 不可 无法 不接受 不予"),
  words("不处理 不管 不负责 处理不了 没法处理 无法处理 管不了 管不着 不受理 不解决"),
  words("您 你 亲 买家 顾客 客户 消费者 用户"),
  words("商家 卖家 店铺 店家 商户"),
  words("我们 我们店 本店 我店 小店 咱们 咱家 我方 店里 我司"),
  words("快递 物流 快递公司 物流公司 承运 派件 派送"),
  words("运费 邮费 快递费 物流费 寄费"),
  words("照片 图片 视频 截图 实拍图 凭证图"),
  words("拆封 拆开 开封 打开 拆了 拆过 拆掉 拆包 启封 拆盒 开盒 开箱"),
  words("投诉 举报 维权 工单 售后 退款申请 售后申请 退货申请 介入 12315"),
  words("撤销 撤了 撤掉 撤回 撤一下 取消 撤诉"),
  words("没有 没 未 无 缺"),
  words("承担 出 付 负责 支付 负担 掏"),
  words("7天 七天 7日 七日 一周 七个自然日 7个自然日"),
  words("七天 7天 7日 七日 一周"),
  words("退款 退钱 退您钱 退你钱 打款 返款"),
  words("补发 补寄 重发 再发 重新发 补送 再寄"),
  words("检测报告 鉴定报告 质检报告 检验报告 检测单 鉴定书 检测证明 质检单"),
  words("质量问题 质量原因 质量缺陷 品质问题 瑕疵 毛病"),
  words("保修 质保 保修期 质保期 三包期 三包"),
  words("发票 票 电子票 增票 专票 普票"),
  words("优惠券 券 代金券 抵用券 无门槛券 满减券"),
  words("会员 会员费 VIP会员 年费 月费"),
  words("孩子 小孩 娃 未成年 未成年人 小朋友"),
  words("家长 父母 监护人 爸妈 大人"),
  words("泄露 泄漏 外泄 流出 漏出去"),
];

const byFirst: ReadonlyMap<string, readonly string[]> = new Map(
  alike.flatMap((ways) => (ways[0] === undefined ? [] : [[ways[0], ways]])),
);

function words(line: string): readonly string[] {
  return line.toLowerCase().split(" ");
}

/** Every way to say a part of a phrase, the given ones first. */
export function waysToSay(ways: readonly string[]): readonly string[] {
  return [...new Set(ways.flatMap((way) => [way, ...(byFirst.get(way) ?? [])]))];
}
