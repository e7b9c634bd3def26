import type { Facts } from "@youju/domain";
import { dayWords, yuanWords } from "../words.ts";
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

const proof = ["other", "listing-page"] as const;

/** 大数据杀熟 */
export const priceDiscriminationWords: KindWords = {
  needs: [["itemName"], ["pricePaid"], ["otherAccountPrice", "problemFound"]],
  decisive: ["other", "order-page", "listing-page", "chat", "refusal"],
  disputeDay: ["foundOn", "orderedOn", "paidOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const gap = gapStatement(facts, to.day) ?? problemStatement(facts, to.quoteLength, proof);
    return (
      gap &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        ifKnown(facts, "pricePaid", (paid) => ({ text: `我实付${yuanWords(paid)}`, proof: ["order-page"] })),
        gap,
        answerClause(facts, to),
      ])
    );
  },
  rebuttals,
  events: (facts) =>
    said(
      promiseStatement(facts, "商家说明", fullLength),
      gapStatement(facts, dayWords),
      compared(facts),
      problemStatement(facts, fullLength, proof),
    ),
};

/** What another account was shown; a price no lower is no dispute. */
function gapStatement(facts: Facts, day: Addressee["day"]): Statement | undefined {
  const { otherAccountPrice, pricePaid, foundOn } = facts;
  if (otherAccountPrice === undefined || (pricePaid !== undefined && otherAccountPrice >= pricePaid)) {
    return undefined;
  }
  return {
    text: `${foundOn === undefined ? "" : day(foundOn)}发现同一商品在其他账号上的价格为${yuanWords(otherAccountPrice)}`,
    facts: foundOn === undefined ? ["otherAccountPrice"] : ["otherAccountPrice", "foundOn"],
    proof,
  };
}

function compared(facts: Facts): Statement | undefined {
  const { comparedHow, gapReason } = facts;
  if (comparedHow !== "both-recorded") {
    return undefined;
  }
  return gapReason === "none-found"
    ? {
        text: "两个账号同时录屏比对，时间、规格、地址、会员和优惠都相同",
        facts: ["comparedHow", "gapReason"],
        proof,
      }
    : { text: "两个账号的价格有同时的录屏", facts: ["comparedHow"], proof };
}

function rebuttals({ gapReason, comparedHow }: Facts): readonly Rebuttal[] {
  return gapReason === "none-found" && comparedHow === "both-recorded"
    ? [
        {
          element: "equal-terms",
          text: "已逐项核对时间、规格、地址、会员和优惠，“价格浮动”“优惠不同”与录屏不符",
          facts: ["gapReason", "comparedHow"],
        },
      ]
    : [];
}
