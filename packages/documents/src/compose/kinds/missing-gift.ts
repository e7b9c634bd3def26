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
import { problemStatement, promiseStatement } from "./promise-and-problem.ts";

const proof = ["unboxing", "item-photo", "refusal"] as const;

/** 赠品、优惠未兑现 */
export const missingGiftWords: KindWords = {
  needs: [["itemName"], ["sellerPromise"], ["giftIssue", "problemFound"]],
  decisive: ["listing-page", "chat", "order-page", "unboxing", "item-photo", "refusal"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn", "paidOn"],
  ask: "",
  dispute: (facts, to) => {
    const whose = facts.sellerPromise === undefined ? to.them : "";
    const happened = issueStatement(facts, whose) ?? problemStatement(facts, to.quoteLength, proof);
    const item: Statement = { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] };
    return (
      happened &&
      joinClauses([item, promiseStatement(facts, `${to.them}承诺`, to.quoteLength), happened, answerClause(facts, to)])
    );
  },
  rebuttals,
  events: (facts) =>
    said(
      promised(facts),
      facts.orderInScope === true
        ? {
            text: "我的订单符合活动写明的条件",
            facts: ["orderInScope"],
            proof: ["order-page", "payment-record"],
          }
        : undefined,
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track"] })),
      issueStatement(facts, "商家"),
      problemStatement(facts, fullLength, proof),
      ifKnown(facts, "benefitValue", (worth) => ({
        text: `承诺的${facts.giftIssue === "discount-refused" ? "优惠" : "赠品"}价值${yuanWords(worth)}`,
        proof: ["listing-page"],
      })),
    ),
};

const places = { page: "在商品页或活动中", chat: "在平台聊天中", "off-platform": "", none: "" } as const;

/** The promise in the other side's words, and where it was made. */
function promised(facts: Facts): Statement | undefined {
  const { benefitPromisedIn: where } = facts;
  const words = promiseStatement(facts, `商家${where === undefined ? "" : places[where]}承诺`, fullLength);
  return words && where !== undefined ? { ...words, facts: [...words.facts, "benefitPromisedIn"] } : words;
}

const issues = {
  "not-given": "没有交付承诺的赠品",
  different: "交付的赠品与承诺不一致",
  faulty: "交付的赠品不能正常使用",
  "discount-refused": "没有兑现承诺的优惠",
} as const;

/** What was not kept; cashback for praise is no dispute a paper is written for. */
function issueStatement({ giftIssue }: Facts, them: string): Statement | undefined {
  return giftIssue === undefined || giftIssue === "review-cashback"
    ? undefined
    : { text: `${them}${issues[giftIssue]}`, facts: ["giftIssue"], proof };
}

/** What answers a shop that says the gifts are gone. */
function rebuttals({ giftIssue, stocksLimited, runOutShown }: Facts): readonly Rebuttal[] {
  if (giftIssue !== "not-given" || stocksLimited === undefined) {
    return [];
  }
  if (!stocksLimited) {
    return [
      {
        element: "promise",
        text: "下单时没有写明数量有限，不能事后以送完为由不给",
        facts: ["giftIssue", "stocksLimited"],
      },
    ];
  }
  return runOutShown === true
    ? []
    : [{ element: "ran-out", text: "主张下单以前已经送完的，应当由卖方证明", facts: ["giftIssue", "stocksLimited"] }];
}
