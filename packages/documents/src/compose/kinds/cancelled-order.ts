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

const proof = ["order-page", "chat", "refusal"] as const;

/** 砍单 */
export const cancelledOrderWords: KindWords = {
  needs: [["itemName"], ["paidOn", "orderedOn"], ["cancelledBy", "problemFound"]],
  decisive: ["order-page", "chat", "refusal", "listing-page", "payment-record"],
  disputeDay: ["cancelledOn", "demandedOn", "orderedOn"],
  ask: "",
  dispute: (facts, to) => {
    const happened = cancellation(facts, to) ?? problemStatement(facts, to.quoteLength, proof);
    return happened && joinClauses([ordered(facts, to), happened, answerClause(facts, to)]);
  },
  rebuttals,
  events: (facts) =>
    said(
      promiseStatement(facts, "商品页写明", fullLength),
      cancellation(facts, { them: "商家", day: dayWords }),
      facts.stillOnSale === true
        ? { text: "取消以后，同一商品仍在销售", facts: ["stillOnSale"], proof: ["listing-page"] }
        : undefined,
      ifKnown(facts, "refundReceived", (refunded) => ({
        text: refunded ? "已付的货款已经退回" : "已付的货款至今没有退还",
        proof: ["payment-record"],
      })),
      ifKnown(facts, "substitutePrice", (price) => ({
        text: `另行购买同款商品花费${yuanWords(price)}`,
        proof: ["payment-record", "other"],
      })),
      problemStatement(facts, fullLength, proof),
    ),
};

function ordered(facts: Facts, to: Addressee): Statement {
  const paid = facts.paidOn !== undefined;
  const day = facts.paidOn ?? facts.orderedOn;
  return {
    text: `${quotedItem(facts, to.itemLength)}${day === undefined ? "" : `${to.day(day)}${paid ? "付款" : "下单"}`}`,
    facts: ["itemName", paid ? "paidOn" : "orderedOn"],
    proof: ["order-page", "payment-record"],
  };
}

/** Who cancelled, when and on what ground; an order the buyer cancelled is no dispute of this kind. */
function cancellation(facts: Facts, { them, day }: Pick<Addressee, "them" | "day">): Statement | undefined {
  const { cancelledBy, cancelledOn, cancelReason } = facts;
  if (cancelledBy === undefined || cancelledBy === "buyer") {
    return undefined;
  }
  const when = cancelledOn === undefined ? "" : day(cancelledOn);
  const reason = cancelReason === undefined || cancelReason === "other" ? "" : `以${reasons[cancelReason]}为由`;
  return {
    text: `${when}${cancelledBy === "platform" ? "平台" : them}${reason}单方取消订单`,
    facts: (["cancelledBy", "cancelledOn", "cancelReason"] as const).filter((name) => facts[name] !== undefined),
    proof,
  };
}

/** What answers a refusal: the reason given is no right to cancel, and a refund is not the end of it. */
function rebuttals({ cancelReason, refundReceived, stillWanted }: Facts): readonly Rebuttal[] {
  const answer = cancelReason === undefined ? undefined : answers[cancelReason];
  return [
    ...(answer === undefined ? [] : [{ ...answer, facts: ["cancelReason"] } as const]),
    ...(refundReceived === true && stillWanted === false
      ? [
          {
            element: "replacement",
            text: "退回货款只是返还价款，不能免除赔偿损失的责任",
            facts: ["refundReceived"],
          } as const,
        ]
      : []),
  ];
}

const answers: Readonly<Record<string, Pick<Rebuttal, "element" | "text">>> = {
  "out-of-stock": { element: "contract", text: "合同已经成立，缺货是卖家自己的经营安排，不是单方取消订单的理由" },
  "risk-control": { element: "contract", text: "合同已经成立，没有说明具体事实和依据的“风控”不是单方取消订单的理由" },
};

const reasons = { "out-of-stock": "缺货", "price-error": "标错价格", "risk-control": "风控" } as const;
