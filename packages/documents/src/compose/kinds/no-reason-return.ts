import type { FactName, Facts, PlainDate } from "@youju/domain";
import { dayWords } from "../words.ts";
import { answerClause, joinClauses, type KindWords, quotedItem, type Statement } from "./kind-words.ts";

/** 七日无理由退货 */
export const noReasonReturnWords: KindWords = {
  needs: [["itemName"], ["receivedOn"]],
  decisive: ["refusal", "parcel-track", "order-page", "item-photo", "listing-page", "chat"],
  disputeDay: ["returnNoticeOn", "demandedOn", "receivedOn"],
  ask: "办理退货，",
  dispute: (facts, to) =>
    facts.receivedOn === undefined
      ? undefined
      : joinClauses([
          {
            text: `${quotedItem(facts, to.itemLength)}${to.day(facts.receivedOn)}签收`,
            facts: ["itemName", "receivedOn"],
            proof: ["order-page", "parcel-track"],
          },
          notice(facts, to.day),
          condition(facts),
          answerClause(facts, to),
        ]),
  rebuttals: (facts) => [
    ...(facts.goodsCondition === "opened-to-inspect"
      ? [{ element: "intact", text: "为查验而拆封不影响商品完好", facts: ["goodsCondition"] } as const]
      : []),
    ...(facts.exclusionConfirmedAtPurchase === false
      ? [
          {
            element: "confirmation-at-purchase",
            text: "下单时没有单独确认不退，不能以此拒绝退货",
            facts: ["exclusionConfirmedAtPurchase"],
          } as const,
        ]
      : []),
  ],
  events: (facts) => [
    ...(facts.receivedOn === undefined
      ? []
      : [{ text: `${dayWords(facts.receivedOn)}签收`, facts: ["receivedOn"], proof: ["parcel-track"] } as const]),
    ...[
      facts.returnNoticeOn === undefined ? undefined : notice(facts, dayWords),
      condition(facts),
      confirmation(facts),
      returned(facts),
    ].filter((event) => event !== undefined),
  ],
};

function notice(facts: Facts, words: (day: PlainDate) => string): Statement | undefined {
  const name: FactName = facts.returnNoticeOn === undefined ? "demandedOn" : "returnNoticeOn";
  const day = facts.returnNoticeOn ?? facts.demandedOn;
  return day === undefined
    ? undefined
    : { text: `${words(day)}申请七日无理由退货`, facts: [name], proof: ["chat", "refusal"] };
}

function condition({ goodsCondition }: Facts): Statement | undefined {
  if (goodsCondition === undefined || goodsCondition === "used-beyond-inspection") {
    return undefined;
  }
  const text = goodsCondition === "unopened" ? "商品未拆封" : "商品完好，只为查验而拆封";
  return { text, facts: ["goodsCondition"], proof: ["item-photo", "unboxing"] };
}

function confirmation({ exclusionConfirmedAtPurchase }: Facts): Statement | undefined {
  return exclusionConfirmedAtPurchase === false
    ? {
        text: "下单时没有让我单独确认“不支持七日无理由退货”",
        facts: ["exclusionConfirmedAtPurchase"],
        proof: ["order-page", "listing-page"],
      }
    : undefined;
}

function returned({ returnArrivedOn }: Facts): Statement | undefined {
  return returnArrivedOn === undefined
    ? undefined
    : { text: `退回的商品已于${dayWords(returnArrivedOn)}送达`, facts: ["returnArrivedOn"], proof: ["parcel-track"] };
}
