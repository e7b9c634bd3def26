import type { Facts } from "@youju/domain";
import { shorten } from "../../lint/length.ts";
import { clause, dayWords } from "../words.ts";
import {
  type Addressee,
  answerClause,
  joinClauses,
  type KindWords,
  quotedItem,
  quotedWords,
  type Statement,
} from "./kind-words.ts";

/** 货不对板 */
export const notAsDescribedWords: KindWords = {
  required: ["itemName", "sellerPromise", "problemFound"],
  decisive: ["listing-page", "item-photo", "unboxing", "refusal", "chat", "order-page"],
  disputeDay: ["receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => mismatch(facts, to, "商品页写明"),
  rebuttals: () => [],
  events: (facts) => receivedEvents(facts, "商品页写明"),
};

/** 假货 */
export const counterfeitWords: KindWords = {
  required: ["itemName", "problemFound"],
  decisive: ["appraisal", "unboxing", "item-photo", "listing-page", "chat", "order-page"],
  disputeDay: ["receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => mismatch(facts, to, `${to.them}承诺`),
  rebuttals: () => [],
  events: (facts) => receivedEvents(facts, "商家承诺"),
};

/** 二手交易 */
export const secondHandWords: KindWords = {
  required: ["itemName", "sellerPromise", "problemFound"],
  decisive: ["listing-page", "chat", "item-photo", "unboxing", "refusal", "order-page"],
  disputeDay: ["receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => mismatch(facts, to, `${to.them}描述为`),
  rebuttals: () => [],
  events: (facts) => receivedEvents(facts, "卖家描述为"),
};

function mismatch(facts: Facts, to: Addressee, promised: string): Statement | undefined {
  return facts.problemFound === undefined
    ? undefined
    : joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        promise(facts, promised, to.quoteLength),
        problem(facts, to.quoteLength),
        answerClause(facts, to),
      ]);
}

function receivedEvents(facts: Facts, promised: string): readonly Statement[] {
  const long = 300;
  const receipt: Statement | undefined =
    facts.receivedOn === undefined
      ? undefined
      : { text: `${dayWords(facts.receivedOn)}收货`, facts: ["receivedOn"], proof: ["parcel-track", "unboxing"] };
  const found = problem(facts, long);
  const after = receipt === undefined ? found : found && joinClauses([receipt, found]);
  return [promise(facts, promised, long), after ?? receipt].filter((event) => event !== undefined);
}

function promise({ sellerPromise }: Facts, promised: string, most: number): Statement | undefined {
  return sellerPromise === undefined
    ? undefined
    : {
        text: `${promised}${quotedWords(sellerPromise, most)}`,
        facts: ["sellerPromise"],
        proof: ["listing-page", "chat"],
      };
}

function problem({ problemFound }: Facts, most: number): Statement | undefined {
  return problemFound === undefined
    ? undefined
    : {
        text: `实际情况：${shorten(clause(problemFound), most)}`,
        facts: ["problemFound"],
        proof: ["item-photo", "unboxing", "appraisal"],
      };
}
