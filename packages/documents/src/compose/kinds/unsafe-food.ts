import type { Facts } from "@youju/domain";
import { dayWords, yuanWords } from "../words.ts";
import {
  answerClause,
  fullLength,
  ifKnown,
  joinClauses,
  type KindWords,
  quotedItem,
  type Rebuttal,
  type Statement,
  said,
} from "./kind-words.ts";
import { promiseStatement, realityStatement } from "./promise-and-problem.ts";

const proof = ["item-photo", "appraisal", "unboxing"] as const;

/** 食品不合标准 */
export const unsafeFoodWords: KindWords = {
  needs: [["itemName"], ["problemFound", "foodProblem"]],
  decisive: ["item-photo", "appraisal", "unboxing", "order-page", "chat", "refusal"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const fault = faultStatement(facts, to.quoteLength);
    return (
      fault &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        fault,
        answerClause(facts, to),
      ])
    );
  },
  rebuttals: (facts) => knowledgeRebuttal(facts),
  events: (facts) =>
    said(
      promiseStatement(facts, "商家承诺", fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track", "unboxing"] })),
      found(facts),
      harm(facts),
    ),
};

function found(facts: Facts): Statement | undefined {
  const fault = faultStatement(facts, fullLength);
  const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}发现`, proof }));
  return fault && joinClauses([day, fault]);
}

function faultStatement(facts: Facts, most: number): Statement | undefined {
  const { foodProblem, expiredOnDelivery } = facts;
  if (facts.problemFound !== undefined || foodProblem === undefined) {
    return realityStatement(facts, most, proof);
  }
  return foodProblem === "past-date" && expiredOnDelivery === true
    ? { text: "签收时已超过包装标明的保质期", facts: ["foodProblem", "expiredOnDelivery"], proof }
    : { text: faults[foodProblem], facts: ["foodProblem"], proof };
}

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

function harm(facts: Facts): Statement | undefined {
  return facts.harmLoss === undefined || facts.harmLoss === 0
    ? undefined
    : {
        text: `食用后产生医药费等损失${yuanWords(facts.harmLoss)}`,
        facts: ["harmLoss"],
        proof: ["other", "payment-record"],
      };
}

/** What speaks for knowledge, said as a fact and without a verdict. */
function knowledgeRebuttal({ knowledgeSign }: Facts): readonly Rebuttal[] {
  return knowledgeSign === undefined || knowledgeSign === "none"
    ? []
    : [{ text: signs[knowledgeSign], facts: ["knowledgeSign"], element: "seller-knew" }];
}

const signs = {
  "no-lawful-source": "商家没有提供所售食品的合法进货来源",
  "low-purchase-price": "商家的进货价格明显偏低，没有说明合理原因",
  "no-inspection": "商家没有提供进货查验记录",
  "altered-date": "所售食品的生产日期或者批号与实际不符",
  "records-hidden": "商家提供的进销货信息与实际不符",
  "told-or-admitted": "商家此前已经知道这一问题",
} as const;
