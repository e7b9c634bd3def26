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

const proof = ["appraisal", "item-photo", "unboxing"] as const;

/** 药品假劣 */
export const fakeDrugWords: KindWords = {
  needs: [["itemName"], ["problemFound", "drugProblem"]],
  decisive: ["appraisal", "item-photo", "unboxing", "order-page", "chat", "refusal"],
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
  rebuttals: (facts) => knowledgeRebuttals(facts, "药品"),
  events: (facts) =>
    said(
      promiseStatement(facts, "商家承诺", fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track", "unboxing"] })),
      found(facts),
      harmStatement(facts, "用药"),
    ),
};

function found(facts: Facts): Statement | undefined {
  const fault = faultStatement(facts, fullLength);
  const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}发现`, proof }));
  return fault && joinClauses([day, fault]);
}

function faultStatement(facts: Facts, most: number): Statement | undefined {
  const { drugProblem, expiredOnDelivery } = facts;
  if (facts.problemFound !== undefined || drugProblem === undefined) {
    return realityStatement(facts, most, proof);
  }
  return drugProblem === "past-date" && expiredOnDelivery === true
    ? { text: "签收时已超过药盒标明的有效期", facts: ["drugProblem", "expiredOnDelivery"], proof }
    : { text: faults[drugProblem], facts: ["drugProblem"], proof };
}

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
