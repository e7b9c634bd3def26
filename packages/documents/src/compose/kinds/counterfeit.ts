import type { Facts } from "@youju/domain";
import { chineseNumber } from "@youju/law";
import { dayWords } from "../words.ts";
import {
  answerClause,
  fullLength,
  ifKnown,
  joinClauses,
  type KindWords,
  quotedItem,
  type Statement,
  said,
} from "./kind-words.ts";
import { promiseStatement, realityStatement } from "./promise-and-problem.ts";

const proof = ["appraisal", "chat", "item-photo", "unboxing"] as const;

/** 假货 */
export const counterfeitWords: KindWords = {
  needs: [["itemName"], ["problemFound", "counterfeitProof"]],
  decisive: ["appraisal", "unboxing", "item-photo", "listing-page", "chat", "order-page"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const shown = shownStatement(facts, to.quoteLength);
    return (
      shown &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        authenticity(facts, to.them, to.quoteLength),
        shown,
        answerClause(facts, to),
      ])
    );
  },
  rebuttals: () => [],
  events: (facts) =>
    said(
      authenticity(facts, "商家", fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track", "unboxing"] })),
      shownStatement(facts, fullLength),
    ),
};

/** The promise in the shop's words, or what is known of it. */
function authenticity(facts: Facts, them: string, most: number): Statement | undefined {
  const times = facts.promisedMultiple ?? 0;
  const multiple: Statement | undefined =
    times < 1
      ? undefined
      : {
          text: `${them}承诺假一赔${chineseNumber(times)}`,
          facts: ["promisedMultiple"],
          proof: ["listing-page", "chat"],
        };
  const genuine: Statement | undefined =
    facts.authenticityPromised === true
      ? { text: `${them}承诺是正品`, facts: ["authenticityPromised"], proof: ["listing-page", "chat"] }
      : undefined;
  return promiseStatement(facts, `${them}承诺`, most) ?? multiple ?? genuine;
}

function shownStatement(facts: Facts, most: number): Statement | undefined {
  return (
    realityStatement(facts, most, proof) ??
    ifKnown(facts, "counterfeitProof", (kind) => ({ text: findings[kind], proof }))
  );
}

const findings = {
  "authority-finding": "行政机关已认定为假冒商品",
  "brand-statement": "品牌方书面答复不是其产品",
  "lab-report": "检测报告的结论与正品不符",
  "seller-admission": "商家承认不是正品",
  suspicion: "收到的商品疑似不是正品",
} as const;
