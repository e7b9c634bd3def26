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

const proof = ["unboxing", "item-photo", "appraisal"] as const;

/** 仅退款 */
export const refundWithoutReturnWords: KindWords = {
  needs: [["itemName"], ["problemFound", "afterSalesCause"]],
  decisive: ["unboxing", "item-photo", "chat", "appraisal", "refusal", "order-page"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const problem = problemWith(facts, to.quoteLength);
    return (
      problem &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        problem,
        whyNotBack(facts),
        offered(facts),
        facts.refundOnlySide === "accused" ? truth(facts) : answered(facts, to),
      ])
    );
  },
  rebuttals: () => [],
  events: (facts) =>
    said(
      promiseStatement(facts, "商家承诺", fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track"] })),
      found(facts),
      whyNotBack(facts),
      offered(facts),
      facts.refundOnlySide === "accused" ? truth(facts) : undefined,
    ),
};

function found(facts: Facts): Statement | undefined {
  const problem = problemWith(facts, fullLength);
  if (problem === undefined || facts.foundOn === undefined) {
    return problem;
  }
  return { ...problem, text: `${dayWords(facts.foundOn)}发现${problem.text}`, facts: ["foundOn", ...problem.facts] };
}

function problemWith(facts: Facts, most: number): Statement | undefined {
  const causes = {
    "fault-or-mismatch": "商品存在质量问题或与说明不符",
    "promised-service": "属于商家承诺的售后范围",
    "changed-mind": "申请售后",
  } as const;
  return (
    problemStatement(facts, most, proof) ??
    ifKnown(facts, "afterSalesCause", (cause) => ({ text: causes[cause], proof }))
  );
}

/** Why it cannot, or need not, go back; nothing is said where it simply can. */
function whyNotBack(facts: Facts): Statement | undefined {
  const { returnPointless } = facts;
  if (returnPointless === undefined || returnPointless === "no") {
    return undefined;
  }
  const reasons = {
    "nothing-came": "包裹内没有所购商品，没有可以退回的东西",
    "perished-or-unsafe": "商品已经变质或不安全，不能再寄回",
    "costs-more": "寄回的费用超过商品的价值",
  } as const;
  return { text: reasons[returnPointless], facts: ["returnPointless"], proof };
}

function offered(facts: Facts): Statement | undefined {
  const { returnOffered, returnPointless } = facts;
  if (returnOffered !== true || returnPointless === "nothing-came") {
    return undefined;
  }
  const text =
    returnPointless === "perished-or-unsafe" ? "我已书面表示愿意配合对方取回查看" : "我已书面表示愿意配合退回";
  return { text, facts: ["returnOffered"], proof: ["chat"] };
}

function answered(facts: Facts, to: Addressee): Statement | undefined {
  const { sellerAnswer, agreedTo } = facts;
  return sellerAnswer === "agreed-not-done" && agreedTo === "refund-only"
    ? { text: `${to.them}同意不退货退款后没有办理`, facts: ["sellerAnswer", "agreedTo"], proof: ["chat"] }
    : answerClause(facts, to);
}

/** Said only by who says that it was so. */
function truth(facts: Facts): Statement | undefined {
  return facts.claimTruth === "true"
    ? { text: "退款申请中说明的情况属实，照片、视频为原始拍摄", facts: ["claimTruth"], proof }
    : undefined;
}
