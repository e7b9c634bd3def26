import type { ExhibitKind, Facts } from "@youju/domain";
import { shorten } from "../../lint/length.ts";
import { clause } from "../words.ts";
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
  required: ["itemName", "paidOn", "problemFound"],
  decisive: ["order-page", "parcel-track", "listing-page", "chat", "payment-record", "refusal"],
  disputeDay: ["demandedOn", "paidOn"],
  ask: "",
  dispute: (facts, to) => unperformed(facts, to, ["parcel-track", "chat"]),
  rebuttals: () => [],
  events: (facts) => sharedEvents(facts, ["parcel-track", "chat"]),
};

/** 砍单 */
export const cancelledOrderWords: KindWords = {
  required: ["itemName", "orderedOn", "problemFound"],
  decisive: ["order-page", "chat", "refusal", "listing-page", "payment-record"],
  disputeDay: ["demandedOn", "orderedOn"],
  ask: "",
  dispute: (facts, to) => unperformed(facts, to, ["chat", "refusal"]),
  rebuttals: () => [],
  events: (facts) => sharedEvents(facts, ["chat", "refusal"]),
};

function unperformed(facts: Facts, to: Addressee, proof: readonly ExhibitKind[]): Statement | undefined {
  const paid = facts.paidOn !== undefined;
  const day = facts.paidOn ?? facts.orderedOn;
  const happened = found(facts, to.quoteLength, proof);
  return day === undefined || happened === undefined
    ? undefined
    : joinClauses([
        {
          text: `${quotedItem(facts, to.itemLength)}${to.day(day)}${paid ? "付款" : "下单"}`,
          facts: ["itemName", paid ? "paidOn" : "orderedOn"],
          proof: ["order-page", "payment-record"],
        },
        happened,
        answerClause(facts, to),
      ]);
}

function sharedEvents(facts: Facts, proof: readonly ExhibitKind[]): readonly Statement[] {
  const long = 300;
  const promise: Statement | undefined =
    facts.sellerPromise === undefined
      ? undefined
      : {
          text: `商品页写明${quotedWords(facts.sellerPromise, long)}`,
          facts: ["sellerPromise"],
          proof: ["listing-page", "chat"],
        };
  return [promise, found(facts, long, proof)].filter((event) => event !== undefined);
}

function found({ problemFound }: Facts, most: number, proof: readonly ExhibitKind[]): Statement | undefined {
  return problemFound === undefined
    ? undefined
    : { text: shorten(clause(problemFound), most), facts: ["problemFound"], proof };
}
