import type { Facts } from "@youju/domain";
import { dayWords } from "../words.ts";
import { harmStatement, knowledgeRebuttals } from "./harmful-goods.ts";
import {
  answerClause,
  fullLength,
  ifKnown,
  joinClauses,
  type KindWords,
  quotedItem,
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
  rebuttals: (facts) => knowledgeRebuttals(facts, "食品"),
  events: (facts) =>
    said(
      promiseStatement(facts, "商家承诺", fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track", "unboxing"] })),
      found(facts),
      harmStatement(facts, "食用"),
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
