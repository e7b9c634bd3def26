import type { Facts } from "@youju/domain";
import { dayWords, yuanWords } from "../words.ts";
import {
  answerClause,
  fullLength,
  joinClauses,
  type KindWords,
  quotedItem,
  type Statement,
  said,
} from "./kind-words.ts";
import { problemStatement, promiseStatement } from "./promise-and-problem.ts";

const proof = ["item-photo", "unboxing", "chat"] as const;

/** 刷单、好评返现: papers speak of the goods and of unconditional promises, never of a commission or money for praise. */
export const paidReviewsWords: KindWords = {
  needs: [["itemName"], ["rewardFor"], ["itemDiffers", "problemFound"]],
  decisive: ["order-page", "item-photo", "unboxing", "chat", "listing-page", "refusal"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const matters = [difference(facts, to.quoteLength), cashBack(facts, to.them)].filter((part) => part !== undefined);
    return matters.length === 0
      ? undefined
      : joinClauses([
          { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
          ...matters,
          answerClause(facts, to),
        ]);
  },
  rebuttals: (facts) =>
    isFaulty(facts)
      ? [
          {
            element: "real-state",
            text: "评价不是对质量的担保，给过什么评价都不免除商家对商品质量的责任",
            facts: ["itemDiffers"],
          },
        ]
      : [],
  events: (facts) =>
    facts.rewardFor === undefined || facts.rewardFor === "fake-order"
      ? []
      : said(
          isFaulty(facts) ? promiseStatement(facts, "商家说明", fullLength) : undefined,
          found(facts),
          cashBack(facts, "商家"),
        ),
};

function isFaulty({ rewardFor, itemDiffers }: Facts): boolean {
  return (
    rewardFor !== undefined &&
    rewardFor !== "fake-order" &&
    (itemDiffers === "described-otherwise" || itemDiffers === "hidden-defect")
  );
}

function found(facts: Facts): Statement | undefined {
  const what = difference(facts, fullLength);
  const { foundOn } = facts;
  const day: Statement | undefined =
    foundOn === undefined ? undefined : { text: `${dayWords(foundOn)}发现`, facts: ["foundOn"], proof };
  return what && joinClauses([day, what]);
}

/** What is wrong with the goods, in the person's words where there are any. */
function difference(facts: Facts, most: number): Statement | undefined {
  const { itemDiffers } = facts;
  if (!isFaulty(facts) || itemDiffers === undefined) {
    return undefined;
  }
  const words = itemDiffers === "hidden-defect" ? "商品有影响使用的缺陷" : "商品与说明不符";
  return problemStatement(facts, most, proof) ?? { text: words, facts: ["itemDiffers"], proof };
}

/** Cash back that asked for no praise, and that has fallen due. */
function cashBack(facts: Facts, them: string): Statement | undefined {
  const { rewardFor, rewardPromised, rewardEarned } = facts;
  return rewardFor === "unconditional" && rewardEarned === true && rewardPromised !== undefined && rewardPromised > 0
    ? {
        text: `${them}承诺下单返现${yuanWords(rewardPromised)}，不以评价为条件，至今没有兑现`,
        facts: ["rewardFor", "rewardPromised", "rewardEarned"],
        proof: ["chat", "listing-page", "item-photo"],
      }
    : undefined;
}
