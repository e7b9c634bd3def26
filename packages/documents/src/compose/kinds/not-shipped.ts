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

const proof = ["order-page", "parcel-track", "waybill"] as const;

/** 不发货、虚假发货 */
export const notShippedWords: KindWords = {
  needs: [["itemName"], ["paidOn", "orderedOn"], ["shippingState", "problemFound"]],
  decisive: ["order-page", "parcel-track", "listing-page", "chat", "payment-record", "refusal"],
  disputeDay: ["promisedShipBy", "demandedOn", "paidOn", "orderedOn"],
  ask: "",
  dispute: (facts, to) => {
    const state =
      stateStatement(facts, facts.promisedShipBy === undefined ? to.them : "") ??
      problemStatement(facts, to.quoteLength, proof);
    return (
      state &&
      joinClauses([
        paidStatement(facts, to),
        shipBy(facts, to),
        state,
        reminder(facts, "催告", to.day),
        answerClause(facts, to),
      ])
    );
  },
  rebuttals,
  events: (facts) =>
    said(
      promised(facts),
      stateStatement(facts, "商家"),
      problemStatement(facts, fullLength, proof),
      reminder(facts, "我催告商家", dayWords),
      ifKnown(facts, "substitutePrice", (price) => ({
        text: `另行购买同款商品花费${yuanWords(price)}`,
        proof: ["payment-record", "other"],
      })),
    ),
};

/** The promise in the page's words and the day it comes to, in one sentence. */
function promised(facts: Facts): Statement | undefined {
  const words = promiseStatement(facts, "商品页写明", fullLength);
  const day = shipBy(facts, { them: "商家", day: dayWords });
  if (words === undefined || day === undefined || facts.promisedShipBy === undefined) {
    return words ?? day;
  }
  const text = `${words.text}，即最晚${dayWords(facts.promisedShipBy)}发货`;
  return { ...joinClauses([words, day]), text };
}

/** The reminder and the day it named; without that day it says only that the goods were pressed for. */
function reminder(facts: Facts, who: string, day: Addressee["day"]): Statement | undefined {
  const { urgedOn, graceUntil } = facts;
  const used = (["urgedOn", "graceUntil"] as const).filter((name) => facts[name] !== undefined);
  const when = urgedOn === undefined ? "" : day(urgedOn);
  const until = graceUntil === undefined ? "发货" : `最晚${day(graceUntil)}发货`;
  return used.length === 0 ? undefined : { text: `${when}${who}${until}`, facts: used, proof: ["chat"] };
}

/** What answers a side that will not see to it: a number is no dispatch, and the way here is at its risk. */
function rebuttals({ shippingState }: Facts): readonly Rebuttal[] {
  const answer = shippingState === undefined ? undefined : answers[shippingState];
  return answer === undefined ? [] : [{ ...answer, facts: ["shippingState"] }];
}

const answers: Readonly<Record<string, Pick<Rebuttal, "element" | "text">>> = {
  "label-only": { element: "undelivered", text: "生成运单号不等于发货，没有揽收就没有履行" },
  "no-movement": { element: "handed-over", text: "商品签收以前没有交付，不能让买方自己向快递追讨" },
  "wrong-address": { element: "handed-over", text: "商品没有由收货人签收，就没有交付，不能让买方自己向快递追讨" },
  "empty-parcel": { element: "handed-over", text: "主张已经交付约定商品的，应当由卖家证明" },
  "signed-by-other": { element: "handed-over", text: "交给他人代收没有经过收货人同意，不能算已经交付" },
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
    text: `${them}承诺最晚${day(by)}发货`,
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
