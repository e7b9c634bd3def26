import { anyOf } from "./patterns.ts";

/** Ways the law gives: complaint, suit, mediation, the platform. */
export const lawfulWay = anyOf(
  "投诉|起诉|诉讼|法院|法庭|立案|诉状|传票|打官司|仲裁|调解|支付令|平台介入|介入|申诉|复议|律师|12315|12345|消协|消费者协会|依法|走法律|法律途径|举报|市场?监管?|告你|去告|小额",
);

/** Steps announced that everybody may take, whatever else is said. */
export const announced = anyOf("起诉|法院|诉讼|投诉|介入|12315|消协|仲裁|传票|诉状|打官司");

/** The other side not doing its part, as a condition. */
export const unless = anyOf(
  "(?:不|没|没有|拒绝?|再不|若不|如不|未)(?:[^,。;!?\\n]{0,8})?(?:赔|退|给|付|转|补|处理|解决|答复|发货|换|修|兑现|认|回|行|成|同意|通过|到账)|否则|不然|要不|(?:超过|过了|逾期|过期)",
);

/** Ordinary words of a demand, a price or a payment made. */
export const paidBefore =
  /(?:实付|已付|支付了|付了|花了|共花|我花|买了|买贵了|(?<!满意|封口|沉默|友情|一口|打包|起步|良心|心理|套餐|闭嘴|安静|清净|好评|改评|删帖|删除|撤诉|公开的?|不[^,。;]{1,3}的?)价格?|单价|原价|售价|标价|下单价|付款|预付|已消费|充值了|缴了|交了|收了我?|消费了|总价|货值|价值|订金|定金|押金|学费|首付|罚|变成|结算|扣款|扣了我?|多扣|显示)(?:的|是|为|共|约|了|到|[^,。;\d]{0,3})?$/;
