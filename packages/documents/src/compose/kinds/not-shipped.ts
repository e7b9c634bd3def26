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
  type Statement,
  said,
} from "./kind-words.ts";
import { problemStatement, promiseStatement } from "./promise-and-problem.ts";

const proof = ["order-page", "parcel-track", "waybill"] as const;

/** 不发货、虚假发货 */
export const notShippedWords: KindWords = {
  needs: [["itemName"], ["paidOn", "orderedOn"], ["shippingState", "problemFound"]],
  decisive: ["order-page", "parcel-track", "listing-page", "chat", "payment-record", "refusal"],
  disputeDay: ["promisedShipBy", "demandedOn", "paidOn", "orderedOn"],
  ask: "",
  dispute: (facts, to) => {
    const state = stateStatement(facts, to.them) ?? problemStatement(facts, to.quoteLength, proof);
    return state && joinClauses([paidStatement(facts, to), shipBy(facts, to), state, answerClause(facts, to)]);
  },
  rebuttals: () => [],
  events: (facts) =>
    said(
      promiseStatement(facts, "商品页写明", fullLength),
      shipBy(facts, { them: "商家", day: dayWords }),
      stateStatement(facts, "商家"),
      ifKnown(facts, "urgedOn", (day) => ({ text: `${dayWords(day)}我催促发货`, proof: ["chat"] })),
      ifKnown(facts, "graceUntil", (day) => ({ text: `我给出的宽限期到${dayWords(day)}为止`, proof: ["chat"] })),
      problemStatement(facts, fullLength, proof),
    ),
};

function paidStatement(facts: Facts, to: Addressee): Statement {
  const paid = facts.paidOn !== undefined;
  const day = facts.paidOn ?? facts.orderedOn;
  return {
    text: `${quotedItem(facts, to.itemLength)}${day === undefined ? "" : `${to.day(day)}${paid ? "付款" : "下单"}`}`,
    facts: ["itemName", paid ? "paidOn" : "orderedOn"],
    proof: ["order-page", "payment-record"],
  };
}

function shipBy(facts: Facts, { them, day }: Pick<Addressee, "them" | "day">): Statement | undefined {
  return ifKnown(facts, "promisedShipBy", (by) => ({
    text: `${them}承诺${day(by)}前发货`,
    proof: ["order-page", "listing-page", "chat"],
  }));
}

function stateStatement(facts: Facts, them: string): Statement | undefined {
  return ifKnown(facts, "shippingState", (state) => ({
    text: `${unshipped.has(state) ? them : ""}${states[state]}`,
    proof,
  }));
}

const states = {
  "not-shipped": "没有发货",
  "label-only": "只填了单号，没有揽收记录",
  "no-movement": "物流一直没有更新",
  moving: "没有按时送达",
  "wrong-address": "物流显示送到了别的地址",
  "empty-parcel": "收到的是空包裹",
  "signed-by-other": "显示已签收，但不是我签收的",
} as const;

/** States in which it is the shop that did nothing. */
const unshipped: ReadonlySet<string> = new Set(["not-shipped", "label-only"]);
