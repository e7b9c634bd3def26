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

const paidProof = ["payment-record", "order-page"] as const;
const proof = ["chat", "listing-page", "item-photo", "other"] as const;

/** 预付卡、课程 */
export const prepaidWords: KindWords = {
  needs: [["itemName"], ["paidOn"], ["endReason", "problemFound"]],
  decisive: ["payment-record", "order-page", "chat", "listing-page", "refusal", "item-photo", "other"],
  disputeDay: ["demandedOn", "foundOn", "paidOn"],
  ask: "",
  purchase: { who: "我", verb: "办理", paid: "预付" },
  dispute: (facts, to) => {
    const why = reason(facts, to.them) ?? problemStatement(facts, to.quoteLength, proof);
    return (
      why &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        prepayment(facts, to.day),
        why,
        answerClause(facts, to),
      ])
    );
  },
  rebuttals,
  events: (facts) =>
    said(
      promiseStatement(facts, "办理时对方承诺", fullLength),
      reasonOn(facts),
      problemStatement(facts, fullLength, proof),
      consumption(facts),
      facts.recordsWithheld === true
        ? { text: "我要求提供合同和消费记录，商家没有提供", facts: ["recordsWithheld"], proof: ["chat", "refusal"] }
        : undefined,
      facts.noRefundTerm === true
        ? {
            text: "合同或店堂告示写有不予退款或者不得转让的内容",
            facts: ["noRefundTerm"],
            proof: ["order-page", "item-photo"],
          }
        : undefined,
    ),
};

function prepayment(facts: Facts, day: Addressee["day"]): Statement | undefined {
  return ifKnown(facts, "paidOn", (on) => ({ text: `${day(on)}付款`, proof: paidProof }));
}

function reason(facts: Facts, them: string): Statement | undefined {
  return ifKnown(facts, "endReason", (why) => ({ text: `${theirs.has(why) ? them : ""}${reasons[why]}`, proof }));
}

/** The reason in full, from the day it was known. */
function reasonOn(facts: Facts): Statement | undefined {
  const why = reason(facts, "商家");
  const { foundOn } = facts;
  return why === undefined || foundOn === undefined
    ? why
    : { ...why, text: `${dayWords(foundOn)}起，${why.text}`, facts: ["foundOn", ...why.facts] };
}

/** What was used and what is left, as far as it was told. */
function consumption(facts: Facts): Statement | undefined {
  const { prepaidForm, serviceDays, serviceDaysLeft } = facts;
  if (prepaidForm === "unlimited") {
    return serviceDays === undefined || serviceDaysLeft === undefined
      ? undefined
      : {
          text: `该卡共${serviceDays}天，还剩${serviceDaysLeft}天`,
          facts: ["serviceDays", "serviceDaysLeft"],
          proof: ["order-page"],
        };
  }
  const bonus = ifKnown(facts, "bonusCredit", (sum) => ({
    text: sum === 0 ? "办理时没有赠送金额" : `办理时另赠${yuanWords(sum)}`,
    proof: ["order-page", "listing-page"],
  }));
  const used = ifKnown(facts, "consumedValue", (sum) => ({
    text: sum === 0 ? "至今没有使用" : `已按会员价使用${yuanWords(sum)}`,
    proof: ["order-page", "other"],
  }));
  return used && (facts.consumedValue === 0 ? used : joinClauses([used, bonus]));
}

/** What answers a refusal: a bar on refunds is void, and who keeps the records shows them. */
function rebuttals({ noRefundTerm, recordsWithheld }: Facts): readonly Rebuttal[] {
  return [
    ...(noRefundTerm === true
      ? [
          {
            element: "void-term",
            text: "排除退还预付款的格式条款不能作为拒绝退款的理由",
            facts: ["noRefundTerm"],
          } as const,
        ]
      : []),
    ...(recordsWithheld === true
      ? [{ element: "used", text: "消费记录由商家掌握，应当由其提供", facts: ["recordsWithheld"] } as const]
      : []),
  ];
}

const reasons = {
  closed: "停止营业，不再兑付",
  "not-supplied": "没有按约定提供服务",
  "unlimited-not-served": "承诺不限次数却不能正常提供",
  "raised-or-cut": "未经同意提高价格或者降低质量",
  moved: "变更经营场所，给接受服务造成明显不便",
  transferred: "未经同意把合同义务转给了第三人",
  health: "订约后我的身体等情况发生无法预见的重大变化，不能继续接受服务",
  "own-reason": "我因自己的原因不再继续，合同约定可以退款",
} as const;

/** Reasons of the business's own doing. */
const theirs: ReadonlySet<string> = new Set([
  "closed",
  "not-supplied",
  "unlimited-not-served",
  "raised-or-cut",
  "moved",
  "transferred",
]);
