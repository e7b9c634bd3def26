import type { Facts } from "@youju/domain";
import { yuanWords } from "../words.ts";
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

const proof = ["chat", "refusal"] as const;

/** 拒开发票 */
export const invoiceRefusedWords: KindWords = {
  needs: [["itemName"], ["invoiceProblem", "problemFound"]],
  decisive: ["order-page", "payment-record", "chat", "refusal", "seller-licence"],
  disputeDay: ["demandedOn", "paidOn", "orderedOn"],
  ask: "",
  dispute: (facts, to) => {
    const stand = standing(facts, to.them) ?? problemStatement(facts, to.quoteLength, proof);
    return (
      stand &&
      joinClauses([
        {
          text: `${quotedItem(facts, to.itemLength)}已付款`,
          facts: ["itemName"],
          proof: ["order-page", "payment-record"],
        },
        stand,
        answerClause(facts, to),
      ])
    );
  },
  rebuttals: () => [],
  events: (facts) =>
    said(
      promiseStatement(facts, "商家表示", fullLength),
      standing(facts, "商家"),
      ifKnown(facts, "invoiceExtraPaid", (paid) =>
        paid === 0
          ? { text: "我没有为开票另外付款", proof }
          : { text: `我为开票另外支付${yuanWords(paid)}`, proof: ["payment-record"] },
      ),
      problemStatement(facts, fullLength, proof),
    ),
};

/** How things stand with the invoice; whoever wants false content has no dispute to state. */
function standing(facts: Facts, them: Addressee["them"]): Statement | undefined {
  const { invoiceProblem } = facts;
  return invoiceProblem === undefined || invoiceProblem === "wants-other-content"
    ? undefined
    : { text: `${them}${standings[invoiceProblem]}`, facts: ["invoiceProblem"], proof };
}

const standings = {
  "not-given": "没有开具发票",
  "receipt-only": "只肯给收据，没有开具发票",
  "extra-fee": "要求另外加钱才开具发票",
  "wrong-content": "开具的发票与实际购买的内容或付款不符",
} as const;
