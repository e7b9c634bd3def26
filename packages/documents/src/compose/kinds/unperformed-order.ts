import type { Facts } from "@youju/domain";
import { shorten } from "../../lint/length.ts";
import { clause, dayWords } from "../words.ts";
import {
  type Addressee,
  answerClause,
  joinClauses,
  type KindWords,
  quotedItem,
  quotedWords,
  type Statement,
} from "./kind-words.ts";

/** 不发货、虚假发货 */
export const notShippedWords: KindWords = {
  required: ["itemName", "paidOn"],
  decisive: ["order-page", "parcel-track", "listing-page", "chat", "payment-record", "refusal"],
  disputeDay: ["demandedOn", "paidOn"],
  ask: "",
  dispute: (facts, to) => (facts.paidOn === undefined ? undefined : unperformed(facts, to, "至今没有收到货")),
  events: (facts) => sharedEvents(facts),
};

/** 砍单 */
export const cancelledOrderWords: KindWords = {
  required: ["itemName", "orderedOn"],
  decisive: ["order-page", "chat", "refusal", "listing-page", "payment-record"],
  disputeDay: ["demandedOn", "orderedOn"],
  ask: "",
  dispute: (facts, to) => (facts.orderedOn === undefined ? undefined : unperformed(facts, to, "订单被单方取消")),
  events: (facts) => sharedEvents(facts),
};

function unperformed(facts: Facts, to: Addressee, outcome: string): Statement {
  const day = facts.paidOn ?? facts.orderedOn;
  const paid = facts.paidOn !== undefined;
  return joinClauses([
    {
      text: `${quotedItem(facts, to.itemLength)}${day === undefined ? "" : `${dayWords(day)}${paid ? "付款" : "下单"}`}`,
      facts: ["itemName", paid ? "paidOn" : "orderedOn"],
      proof: ["order-page", "payment-record"],
    },
    found(facts, to.quoteLength) ?? { text: outcome, facts: ["orderNumber"], proof: ["order-page", "parcel-track"] },
    answerClause(facts, to),
  ]);
}

function sharedEvents(facts: Facts): readonly Statement[] {
  const long = 300;
  const promise: Statement | undefined =
    facts.sellerPromise === undefined
      ? undefined
      : {
          text: `商品页写明${quotedWords(facts.sellerPromise, long)}`,
          facts: ["sellerPromise"],
          proof: ["listing-page", "chat"],
        };
  return [promise, found(facts, long)].filter((event) => event !== undefined);
}

function found({ problemFound }: Facts, most: number): Statement | undefined {
  return problemFound === undefined
    ? undefined
    : {
        text: shorten(clause(problemFound), most),
        facts: ["problemFound"],
        proof: ["parcel-track", "chat", "refusal"],
      };
}
