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

/** 二手交易 */
export const secondHandWords: KindWords = {
  needs: [["itemName"], ["problemFound", "itemDiffers"]],
  decisive: ["listing-page", "chat", "item-photo", "unboxing", "refusal", "order-page"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const difference = differenceStatement(facts, to.quoteLength);
    return (
      difference &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        promiseStatement(facts, `${to.them}描述为`, to.quoteLength),
        difference,
        answerClause(facts, to),
      ])
    );
  },
  rebuttals: () => [],
  events: (facts) =>
    said(
      promiseStatement(facts, "卖家描述为", fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track", "unboxing"] })),
      found(facts),
    ),
};

function found(facts: Facts): Statement | undefined {
  const difference = differenceStatement(facts, fullLength);
  const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}发现`, proof }));
  return difference && joinClauses([day, difference]);
}

function differenceStatement(facts: Facts, most: number): Statement | undefined {
  const { itemDiffers } = facts;
  const difference: Statement | undefined =
    itemDiffers === undefined || itemDiffers === "as-described"
      ? undefined
      : { text: differences[itemDiffers], facts: ["itemDiffers"], proof };
  return realityStatement(facts, most, proof) ?? difference;
}

const differences = { "described-otherwise": "实物与描述不符", "hidden-defect": "实物有没有说明的缺陷" } as const;
