import type { Facts } from "@youju/domain";
import { dayWords } from "../words.ts";
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

const proof = ["item-photo", "unboxing", "appraisal"] as const;

/** 货不对板 */
export const notAsDescribedWords: KindWords = {
  needs: [["itemName"], ["problemFound", "mismatch"]],
  decisive: ["listing-page", "item-photo", "unboxing", "refusal", "chat", "order-page"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const difference = differenceStatement(facts, to.quoteLength);
    return (
      difference &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        promiseStatement(facts, "页面写明", to.quoteLength),
        difference,
        answerClause(facts, to),
      ])
    );
  },
  rebuttals: () => [],
  events: (facts) =>
    said(
      promiseStatement(facts, "商品页写明", fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track"] })),
      found(facts),
    ),
};

function found(facts: Facts): Statement | undefined {
  const difference = differenceStatement(facts, fullLength);
  const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}发现`, proof }));
  return difference && joinClauses([day, difference]);
}

function differenceStatement(facts: Facts, most: number): Statement | undefined {
  return (
    realityStatement(facts, most, proof) ??
    ifKnown(facts, "mismatch", (part) => ({ text: `实物的${parts[part]}与页面描述不符`, proof }))
  );
}

const parts = { material: "材质", model: "型号", quantity: "数量", fault: "质量", "appearance-minor": "外观" } as const;
