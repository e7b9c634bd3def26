import { harmfulGoodsWords } from "./harmful-goods.ts";

const faults = {
  "authority-finding": "药监部门或者药品检验机构已作出不合格的认定",
  "past-date": "药品超过药盒标明的有效期",
  "no-date-or-batch": "药品没有标明有效期、批号或者有更改",
  spoiled: "药品变质或者被污染",
  "beyond-scope": "药品标明的适应症与批准的内容不符",
  "not-a-drug": "查询批准文号，所售商品与标示的药品不符",
  "no-approval": "没有查到这一药品的批准文号",
  suspicion: "药品疑似有质量问题",
} as const;

/** 药品假劣 */
export const fakeDrugWords = harmfulGoodsWords({
  problem: "drugProblem",
  goods: "药品",
  use: "用药",
  proof: ["appraisal", "item-photo", "unboxing"],
  faultOf: ({ drugProblem, expiredOnDelivery }) => {
    if (drugProblem === undefined) {
      return undefined;
    }
    return drugProblem === "past-date" && expiredOnDelivery === true
      ? { text: "签收时已超过药盒标明的有效期", facts: ["drugProblem", "expiredOnDelivery"] }
      : { text: faults[drugProblem], facts: ["drugProblem"] };
  },
});
