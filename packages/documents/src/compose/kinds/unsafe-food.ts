import { harmfulGoodsWords } from "./harmful-goods.ts";

const faults = {
  "past-date": "食品超过包装标明的保质期",
  spoiled: "食品变质或者混有异物",
  "missing-label": "预包装食品没有标明必须标明的内容",
  "wrong-label": "食品标签必须标明的内容标注错误",
  "test-failed": "食品经检测或者认定不合格",
  "label-slip": "食品标签标注不规范",
  "below-promise": "食品没有达到商家宣传的品质",
  suspicion: "食品疑似有质量问题",
} as const;

/** 食品不合标准 */
export const unsafeFoodWords = harmfulGoodsWords({
  problem: "foodProblem",
  goods: "食品",
  use: "食用",
  proof: ["item-photo", "appraisal", "unboxing"],
  faultOf: ({ foodProblem, expiredOnDelivery }) => {
    if (foodProblem === undefined) {
      return undefined;
    }
    return foodProblem === "past-date" && expiredOnDelivery === true
      ? { text: "签收时已超过包装标明的保质期", facts: ["foodProblem", "expiredOnDelivery"] }
      : { text: faults[foodProblem], facts: ["foodProblem"] };
  },
});
