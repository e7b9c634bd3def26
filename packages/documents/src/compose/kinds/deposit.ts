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
type To = Pick<Addressee, "them" | "day">;

/** 定金、预售 */
export const depositWords: KindWords = {
  needs: [["itemName"], ["depositPaid"], ["presaleProblem", "problemFound"]],
  decisive: ["order-page", "payment-record", "listing-page", "chat", "refusal"],
  disputeDay: ["cancelledOn", "laterPriceOn", "promisedShipBy", "demandedOn", "paidOn"],
  ask: "",
  dispute: (facts, to) => {
    const happened = troubleStatement(facts, to) ?? problemStatement(facts, to.quoteLength, proof);
    const item: Statement = { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] };
    return happened && joinClauses([item, paidStatement(facts, to), happened, answerClause(facts, to)]);
  },
  rebuttals,
  events: (facts) =>
    said(
      promiseStatement(facts, "商品页写明", fullLength),
      paidStatement(facts, { day: dayWords }),
      troubleStatement(facts, { them: "商家", day: dayWords }),
      ifKnown(facts, "refundReceived", (refunded) => ({
        text: refunded ? "已付的款项退回了一倍" : "已付的款项至今没有退还",
        proof: ["payment-record"],
      })),
      ifKnown(facts, "substitutePrice", (price) => ({
        text: `另行购买同款商品花费${yuanWords(price)}`,
        proof: ["payment-record", "other"],
      })),
      problemStatement(facts, fullLength, proof),
    ),
};

const names = { deposit: "定金", earnest: "订金", intention: "意向金", other: "预付款" } as const;

/** The sum paid ahead under the name the page gave it, and what the whole was to cost. */
function paidStatement(facts: Facts, { day }: Pick<Addressee, "day">): Statement | undefined {
  const { depositName, paidOn, agreedPrice } = facts;
  const when = paidOn === undefined ? "" : day(paidOn);
  const name = depositName === undefined ? "预付款" : names[depositName];
  const total = agreedPrice === undefined ? "" : `（约定总价${yuanWords(agreedPrice)}）`;
  const paid = ifKnown(facts, "depositPaid", (sum) => ({
    text: `${when}支付${name}${yuanWords(sum)}${total}`,
    proof: ["order-page", "payment-record"],
  }));
  const beside = (["depositName", "paidOn", "agreedPrice"] as const).filter((fact) => facts[fact] !== undefined);
  return paid && { ...paid, facts: [...paid.facts, ...beside] };
}

/** What went wrong, and whose doing it was. */
function troubleStatement(facts: Facts, to: To): Statement | undefined {
  const { presaleProblem } = facts;
  return presaleProblem === undefined ? undefined : troubles[presaleProblem](facts, to);
}

type Trouble = (facts: Facts, to: To) => Statement;

const troubles: Readonly<Record<NonNullable<Facts["presaleProblem"]>, Trouble>> = {
  "seller-cancelled": (facts, to) => onCancelDay(facts, to, `${to.them}表示不再履行`),
  "price-raised": (facts, to) => onCancelDay(facts, to, `${to.them}要求加价或者改变条件才肯履行`),
  "seller-late": (facts, { them, day }) => {
    const { promisedShipBy: by, graceUntil: until } = facts;
    const known = (["promisedShipBy", "graceUntil"] as const).filter((name) => facts[name] !== undefined);
    const promised = by === undefined ? `${them}没有按时发货` : `${them}承诺最晚${day(by)}发货，至今没有发货`;
    const reminded = until === undefined ? "" : `，我催告最晚${day(until)}发货`;
    return { text: `${promised}${reminded}`, facts: ["presaleProblem", ...known], proof: ["order-page", "chat"] };
  },
  "final-above-shelf": (facts, { day }) => {
    const { laterPrice, laterPriceOn } = facts;
    const known = (["laterPrice", "laterPriceOn"] as const).filter((name) => facts[name] !== undefined);
    const when = laterPriceOn === undefined ? "后来" : day(laterPriceOn);
    const price = laterPrice === undefined ? "以更低的价格销售" : `以${yuanWords(laterPrice)}销售`;
    return { text: `${when}同款${price}`, facts: ["presaleProblem", ...known], proof: ["listing-page"] };
  },
  "buyer-withdrew": () => ({ text: "我提出不再购买", facts: ["presaleProblem"], proof: ["chat"] }),
  "missed-balance": () => ({ text: "尾款没有在期限内支付", facts: ["presaleProblem"], proof: ["order-page"] }),
};

function onCancelDay(facts: Facts, { day }: To, text: string): Statement {
  const { cancelledOn } = facts;
  const when = cancelledOn === undefined ? "" : day(cancelledOn);
  return {
    text: `${when}${text}`,
    facts: cancelledOn === undefined ? ["presaleProblem"] : ["presaleProblem", "cancelledOn"],
    proof,
  };
}

/** What answers a shop that pays back once, or keeps what is no deposit. */
function rebuttals({ depositName, presaleProblem }: Facts): readonly Rebuttal[] {
  if (depositName === "deposit" && (presaleProblem === "seller-cancelled" || presaleProblem === "price-raised")) {
    return [
      {
        element: "who-broke",
        text: "缺货、成本上涨是卖方自己的经营安排，不是不履行的理由",
        facts: ["presaleProblem"],
      },
    ];
  }
  return (depositName === "earnest" || depositName === "intention") && presaleProblem === "buyer-withdrew"
    ? [
        {
          element: "wording",
          text: `付款时写的是${names[depositName]}，没有约定定金性质`,
          facts: ["depositName"],
        },
      ]
    : [];
}
