import type { Facts } from "@youju/domain";
import { dayWords } from "../words.ts";
import {
  type Addressee,
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
import { problemStatement, promiseStatement } from "./promise-and-problem.ts";

const proof = ["item-photo", "appraisal", "unboxing"] as const;

/** 质量问题、保修 */
export const qualityFaultWords: KindWords = {
  needs: [["itemName"], ["problemFound", "faultCause"]],
  decisive: ["appraisal", "item-photo", "refusal", "chat", "order-page", "listing-page"],
  disputeDay: ["foundOn", "demandedOn", "receivedOn"],
  ask: "",
  dispute: (facts, to) => {
    const fault = faultStatement(facts, to.quoteLength);
    return fault && joinClauses([received(facts, to), fault, finding(facts), repairs(facts), answerClause(facts, to)]);
  },
  rebuttals,
  events: (facts) =>
    said(
      promiseStatement(facts, "商家对质保的承诺是", fullLength),
      warranty(facts),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track"] })),
      found(facts),
      finding(facts),
      repairs(facts),
    ),
};

function received(facts: Facts, to: Addressee): Statement {
  const item = quotedItem(facts, to.itemLength);
  return facts.receivedOn === undefined
    ? { text: item, facts: ["itemName"], proof: ["order-page"] }
    : { text: `${item}${to.day(facts.receivedOn)}签收`, facts: ["itemName", "receivedOn"], proof: ["order-page"] };
}

function found(facts: Facts): Statement | undefined {
  const fault = faultStatement(facts, fullLength);
  const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}发现`, proof }));
  return fault && joinClauses([day, fault]);
}

/** The fault in the person's words; without them only that one showed in normal use. */
function faultStatement(facts: Facts, most: number): Statement | undefined {
  const { faultCause } = facts;
  const unnamed: Statement | undefined =
    faultCause === undefined || faultCause === "user-damage"
      ? undefined
      : { text: "正常使用中出现故障", facts: ["faultCause"], proof };
  return problemStatement(facts, most, proof) ?? unnamed;
}

function finding({ faultCause }: Facts): Statement | undefined {
  return faultCause === "defect-found"
    ? { text: "经检测确认是商品本身的故障", facts: ["faultCause"], proof: ["appraisal"] }
    : undefined;
}

function repairs(facts: Facts): Statement | undefined {
  return facts.repairsMade === undefined || facts.repairsMade === 0
    ? undefined
    : { text: `已经修理${facts.repairsMade}次，仍没有修好`, facts: ["repairsMade"], proof: ["appraisal", "chat"] };
}

function warranty(facts: Facts): Statement | undefined {
  return facts.warrantyMonths === undefined || facts.warrantyMonths === 0
    ? undefined
    : {
        text: `商品的质保期为${facts.warrantyMonths}个月`,
        facts: ["warrantyMonths"],
        proof: ["listing-page", "order-page", "other"],
      };
}

function rebuttals({ faultCause }: Facts): readonly Rebuttal[] {
  return faultCause === "defect-found"
    ? [
        {
          element: "not-my-doing",
          text: "检测结论已经写明是商品本身的故障，不能以人为损坏拒绝",
          facts: ["faultCause"],
        },
      ]
    : [];
}
