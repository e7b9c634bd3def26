/** How the value behind a label is read. `none`: the label only parts other values. */
export type Kind =
  | "amount"
  | "carriage"
  | "moment"
  | "number"
  | "order-number"
  | "payment-number"
  | "parcel-number"
  | "quantity"
  | "carrier"
  | "way-to-pay"
  | "company"
  | "nickname"
  | "state"
  | "words"
  | "none";

/** The words that apps print for one field. */
type Entry = {
  readonly name: string;
  readonly kind: Kind;
  /** Labels wherever they open a piece or follow another value, parted by blanks. */
  readonly words?: string;
  /** Everyday words: labels only when they open a piece and nothing else, or a colon, follows. */
  readonly alone?: string;
  /** The same as a regular expression, for what cannot be listed. */
  readonly pattern?: RegExp;
};

const discountWords =
  "优惠券|优惠|红包|立减|直降|满减|满折|津贴|补贴|抵扣|抵用券?|代金券|消费券|神券|购物金|淘金币|金币|京豆|折扣|打折|礼金|减免|降价|立省|让利|抹零|随机减|跨店减|立减金|返现|券";

/**
 * What the order, bill, refund, parcel and waybill pages of 淘宝, 天猫, 京东, 拼多多, 抖音, 闲鱼, 微信, 支付宝 and the
 * couriers call things, on {@link plain} text.
 */
export const vocabulary: readonly Entry[] = [
  { name: "merchant.number", kind: "payment-number", words: "商户单号 商家订单号 商户订单号 商户交易号 商家单号" },
  {
    name: "order.number",
    kind: "order-number",
    words:
      "订单编号 订单号码 订单号 订单ID 订单流水号 订购单号 购买单号 交易订单号 平台订单号 商品订单号 淘宝订单号 天猫订单号 京东订单号 抖音订单号 拼多多订单号 闲鱼订单号 主订单号 关联订单号 关联订单 原订单号 交易编号 订单编码 订单序号 交易订单编号 商品订单编号 原订单编号 关联订单编号 对应订单",
    alone: "订单",
  },
  { name: "number", kind: "number", alone: "单号 编号" },
  {
    name: "payment.number",
    kind: "payment-number",
    words:
      "支付宝交易号 支付宝订单号 支付交易号 微信支付单号 微信支付交易号 微信支付订单号 微信交易号 支付单号 支付订单号 支付编号 付款单号 交易单号 交易流水号 支付流水号 支付流水 交易号 转账单号 账单编号 账单流水号 扣款单号 银行流水号 平台流水号 业务流水号 收单流水号 交易凭证号 付款凭证号 支付凭证号 参考号 交易编码 支付宝流水号 微信流水号 付款编号",
    alone: "流水号 凭证号 交易流水",
  },
  {
    name: "order.groupedAt",
    kind: "moment",
    words: "拼单时间 拼单成功时间 拼成时间 成团时间 拼团时间 拼团成功时间",
  },
  {
    name: "order.createdAt",
    kind: "moment",
    words:
      "创建时间 订单创建时间 下单时间 拍下时间 提交时间 订单提交时间 订单生成时间 订单时间 成单时间 订购时间 购买时间 交易时间 交易创建时间 下单日期 订单日期 购买日期 订购日期 交易日期 提交订单时间 订单创建日期 生成时间 成交日期 购物时间 建单时间 订单提交日期",
    alone: "下单于 拍下于 购于 创建于 提交于 购买于 下单 拍下",
    pattern: /(?:哪天|何时|什么时候|什么时间)(?:下的?单|拍下?的|买的)/u,
  },
  {
    name: "order.paidAt",
    kind: "moment",
    words:
      "付款时间 支付时间 买家付款时间 付款成功时间 支付成功时间 支付完成时间 付款完成时间 转账时间 缴费时间 扣款时间 消费时间 付款日期 支付日期 支付完成日期 付款完成日期 入账时间 记账时间 交易付款时间 已付款时间 付讫时间 支出时间",
    alone: "付款于 支付于 付于",
  },
  {
    name: "order.shippedAt",
    kind: "moment",
    words: "发货时间 商家发货时间 卖家发货时间 出库时间 订单出库时间 寄出时间 发货日期 揽收时间 发出时间 商品出库时间",
    alone: "发货于 寄出于",
  },
  { name: "order.receivedAt", kind: "moment", words: "签收时间 签收日期 送达时间 订单送达时间 妥投时间" },
  {
    name: "order.completedAt",
    kind: "moment",
    words:
      "成交时间 交易完成时间 订单完成时间 完成时间 确认收货时间 收货时间 确认时间 交易成功时间 交易结束时间 完成日期 确认收货日期 交易成功日期 收货日期 完结时间 结束时间 交易完结时间",
    alone: "成交于 完成于 收货于",
  },
  {
    name: "order.cancelledAt",
    kind: "moment",
    words: "取消时间 关闭时间 订单取消时间 订单关闭时间 交易关闭时间 交易取消时间",
  },
  {
    name: "order.refundedAt",
    kind: "moment",
    words: "退款时间 退款成功时间 退款完成时间 退款到账时间 到账时间 退回时间",
  },
  { name: "waybill.printedAt", kind: "moment", words: "打印时间 打单时间 打印日期" },
  {
    name: "refund.requestedAt",
    kind: "moment",
    words:
      "申请时间 退款申请时间 售后申请时间 申请售后时间 申请退款时间 申请提交时间 发起时间 申请日期 提交申请时间 发起申请时间 退款发起时间 售后发起时间 退款提交时间 售后提交时间 售后申请日期 申请退货时间 提出时间 申请退款日期",
    alone: "申请于",
  },
  {
    name: "refund.answeredAt",
    kind: "moment",
    words:
      "处理时间 商家处理时间 卖家处理时间 拒绝时间 商家拒绝时间 卖家拒绝时间 驳回时间 同意时间 商家同意时间 卖家同意时间 审核时间 回复时间 商家回复时间 受理时间 商家驳回时间 卖家驳回时间 答复时间 商家答复时间 审核完成时间 处理完成时间 回应时间 反馈时间 商家审核时间 审核日期 处理日期 拒绝日期",
    alone: "拒绝于 驳回于 处理于",
  },
  {
    name: "refund.amount",
    kind: "amount",
    words:
      "退款总金额 退款金额 退款总额 退款合计 申请金额 申请退款金额 应退金额 实退金额 实退款 实际退款 实际退款金额 退回金额 退还金额 已退金额 已退款金额 已退款 已部分退款 已全额退款 退款成功金额 可退金额 应退款 应退款金额 拟退金额 退款数额 退款额 退款实付 申请退款额 退货退款金额 本次退款 本次退款金额 共退款 实际退还",
    alone: "退款",
  },
  {
    name: "refund.number",
    kind: "order-number",
    words:
      "退款编号 退款单号 退款ID 退款流水号 售后编号 售后单号 售后ID 售后单 售后服务单号 服务单号 申请单号 退货编号 维权编号 换货编号 退款申请编号 售后申请编号 服务编号 服务单编号 工单号 工单编号 申请编号 维权单号 退货单号 退货退款编号 退款服务单号 退款申请单号 售后服务编号",
  },
  {
    name: "refund.refusal",
    kind: "words",
    words:
      "拒绝原因 拒绝理由 拒绝说明 商家拒绝原因 商家拒绝理由 商家拒绝说明 卖家拒绝原因 卖家拒绝理由 卖家拒绝说明 拒绝退款原因 拒绝退款理由 驳回原因 驳回理由 不同意原因 不同意理由 审核不通过原因 未通过原因 拒绝的理由 商家意见 卖家意见 不予退款原因 不予退款理由 拒退原因 拒退理由 驳回说明 驳回意见 商家反馈 卖家反馈 处理说明 商家答复 卖家答复 商家解释 审核说明 不通过原因 回复内容",
    alone: "商家说明 卖家说明 商家回复 卖家回复 商家留言 卖家留言 审核意见",
  },
  {
    name: "refund.reason",
    kind: "words",
    words:
      "退款原因 申请原因 申请理由 退货原因 退货理由 售后原因 退款理由 退货退款原因 退货退款理由 换货原因 维权原因 退换原因 申请退款原因 申请售后原因 申请退货原因 售后理由 退单原因 退款申请原因 申请退款理由 维权理由",
    alone: "原因 理由",
  },
  {
    name: "refund.status",
    kind: "state",
    words: "退款状态 售后状态 处理状态 处理结果 申请状态 审核结果 审核状态",
  },
  { name: "order.status", kind: "state", words: "订单状态 当前订单状态 交易状态", alone: "订单进度" },
  {
    name: "order.paid",
    kind: "amount",
    words:
      "实付款 实付款金额 实付金额 实付总额 实付总价 实付合计 实际支付 实际支付金额 实际付款 实际付款金额 实付价 实付 实收款 实收金额 实支付 已付款 已付金额 已支付 已支付金额 订单实付 合计实付 买家实付 实付总金额 实付款总额 实付款合计 实际花费 实付费用",
    alone: "实收 您付了 您已付 你付了 您支付 共付 共支付 付了 支付了 花了 一共付了 共花费",
  },
  {
    name: "order.total",
    kind: "amount",
    words:
      "付款金额 支付金额 付款总额 支付总额 交易金额 交易总额 转账金额 消费金额 扣款金额 订单金额 订单总价 订单总额 订单总计 订单合计 订单总金额 应付总额 应付金额 应付款 需付款 待付款金额 需支付 订单应付 应付合计 应付总计 需付总额 支付合计 付款合计 合计付款 合计支付 总计支付 最终支付 成交金额 成交总价",
    alone: "总价 总额 总金额 金额 应付 付款 支付 一共 总共",
    pattern: /(?:共\d+件(?:商品)?,?)?(?:合计|总计|共计|小计)(?:金额)?/u,
  },
  {
    name: "order.goodsTotal",
    kind: "amount",
    words:
      "商品总价 商品总额 商品总金额 商品总计 商品金额 商品价格 商品合计 商品小计 商品原价 商品售价 商品货款 商品价 货款 货品金额 宝贝价格 宝贝总价 宝贝金额 商品总值 商品合计金额 商品金额合计 商品小计金额 货品总价 货品总额 货品合计 产品总价 产品金额 宝贝总额 宝贝合计 商品总货款",
  },
  { name: "item.unitPrice", kind: "amount", words: "商品单价 成交单价", alone: "单价" },
  {
    name: "order.freight",
    kind: "carriage",
    pattern:
      /[+＋]?(?:(?:快递|商家|商品|订单)?运费|配送费|快递费|邮寄费|邮费|物流费|运送费|派送费|递送费|寄费|寄递费|送货费|快运费|运杂费|邮资|路费|跑腿费)(?:金额|总额|合计|用)?(?!险|券|优惠|减免|抵扣|补贴|红包|立减|保|说明|规则)/u,
  },
  {
    name: "order.discountTotal",
    kind: "amount",
    words:
      "共优惠 已优惠 总优惠 优惠合计 优惠总额 优惠总计 优惠总金额 合计优惠 累计优惠 共减 共省 已省 优惠共计 共计优惠 总共优惠 为您节省 已为您节省 为你节省 共节省 已节省 总节省 本单已省 本单共省 本单节省 合计已省 合计减 合计省 累计省 累计节省 已减 总减 共立减 优惠小计 一共省 共抵扣",
  },
  {
    name: "order.discount",
    kind: "amount",
    pattern: new RegExp(
      `\\p{Script=Han}{0,6}(?:${discountWords})+(?:金额|折扣)?(?!后|价|活动|信息|说明|规则)|\\p{Script=Han}{0,4}[每满]\\d{1,4}元?减\\d{1,3}元?`,
      "u",
    ),
  },
  {
    name: "item.quantity",
    kind: "quantity",
    words: "购买数量 商品数量 订购数量 购买件数 商品件数 宝贝数量 购买份数",
    alone: "数量 件数",
  },
  {
    name: "parcel.number",
    kind: "parcel-number",
    words:
      "物流单号 物流编号 运单编号 运单号码 运单号 快递单号 快递编号 快递运单号 邮件号 邮件号码 邮件编号 包裹单号 包裹号 包裹编号 货运单号 面单号 配送单号 物流运单号 快件单号 快件编号 母单号 快递号 物流号 追踪号 跟踪号 查件号 托运单号 派送单号 货单号 承运单号 快递单编号",
    alone: "运单",
  },
  {
    name: "parcel.carrier",
    kind: "carrier",
    words:
      "承运人 承运公司 承运商 承运快递 物流公司 物流名称 物流商 快递公司 快递名称 物流方式 物流服务 配送方式 配送公司 配送服务 快递方式 快递服务 发货快递 运输公司 快递商 发货物流 寄递公司 快递企业 派送公司 承运单位 配送商 承运方 承运物流 物流承运 发货方式",
    alone: "快递 物流 配送 承运",
  },
  {
    name: "payment.method",
    kind: "way-to-pay",
    words:
      "支付方式 付款方式 支付渠道 付款渠道 付款账户 付款账号 支付账户 支付工具 支付类型 扣款方式 结算方式 交易方式 付款途径 支付方法 付款卡 付款银行卡 扣款账户 扣款卡 扣款渠道 支付账号 资金渠道 资金来源 付款通道 付款来源 支付卡",
    pattern: /(?:怎么|如何|用什么)(?:付|支付|付款)(?:的|款)?/u,
  },
  {
    name: "seller.legalName",
    kind: "company",
    words:
      "商户全称 商家全称 企业名称 企业全称 收款方全称 收款方名称 收款单位名称 收款商户 经营主体 主体名称 收款企业 收款主体 商户主体 收款公司 收款商家",
    alone: "收款方 收款单位 收款人 销售方 经营者 公司名称 商户名称 交易商户 消费商户 对方账户 对方户名",
  },
  {
    name: "seller.shop",
    kind: "nickname",
    words:
      "店铺名称 店铺名 商铺名称 卖家昵称 卖家名称 商家名称 商家昵称 门店名称 对方昵称 掌柜昵称 卖家店铺 所属店铺 购买店铺 下单店铺 卖家账号 店家名称 商户昵称 摊位名称",
    alone: "卖家 店铺 掌柜 商家 商户 门店 店名 对方 店家 卖方 摊主 匠人 手艺人 主理人 摊位 铺子 小店",
    pattern: /哪[家位个](?:店铺?|商家|卖家|摊主|匠人|手艺人|掌柜)/u,
  },
  {
    name: "item.name",
    kind: "words",
    words:
      "商品名称 商品标题 宝贝名称 宝贝标题 货物名称 产品名称 商品说明 服务项目 转账说明 交易说明 商品全称 购买内容 商品描述",
    alone: "商品 商品信息 宝贝 宝贝信息 品名 退款商品 售后商品 退货商品 购买商品 订单名称",
  },
  {
    name: "none",
    kind: "none",
    words:
      "收货信息 收货地址 收货人 收件地址 退货地址 发货地址 买家留言 订单备注 交易快照 发票信息 发票类型 发票抬头 发票内容 配送时间 送货时间 期望配送时间 预约时间 收货时段 退款类型 退款方式 退款说明 退款去向 退回账户 退款账户 退款件数 申请件数 申请数量 申请说明 问题描述 服务类型 售后类型 售后方式 货物状态 联系方式 联系电话 当前状态 账单分类 账单管理 收单机构 清算机构 标签和备注 计入收支 对此订单有疑问 赠送京豆 返京豆 赠送积分 获得积分 优惠后 券后价 到手价 折后价 会员价 活动价 付款码 转账凭证 支付凭证 收款账号 收款时间 违约金 剩余时间",
    alone: "地址 备注 标签 电话 规格 型号 颜色 尺码 口味 原价 状态",
    pattern:
      /旺旺(?:号|名|ID)?(?=:)|退(?:回|还|至|到)(?:至|到)?(?:支付宝|微信|银行卡|零钱|余额|花呗|抖音|原|账户|钱包|云闪付).{0,8}/u,
  },
];
