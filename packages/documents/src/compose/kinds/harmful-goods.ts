import type { ExhibitKind, FactName, Facts } from "@youju/domain";
import { dayWords, yuanWords } from "../words.ts";
import {
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
import { promiseStatement, realityStatement } from "./promise-and-problem.ts";

/** What food and medicine are called in papers, and what shows that they are bad. */
export type HarmfulGoods = {
  /** The fact that names the fault where the person has not told it in words of their own. */
  readonly problem: FactName;
  readonly goods: string;
  readonly use: string;
  readonly proof: readonly ExhibitKind[];
  /** The fault in bare words; nothing while it is not known. */
  readonly faultOf: (facts: Facts) => { readonly text: string; readonly facts: readonly FactName[] } | undefined;
};

/** What papers say of food and medicine that do harm. */
export function harmfulGoodsWords({ problem, goods, use, proof, faultOf }: HarmfulGoods): KindWords {
  const faultStatement = (facts: Facts, most: number): Statement | undefined => {
    const fault = facts.problemFound === undefined ? faultOf(facts) : undefined;
    return fault === undefined ? realityStatement(facts, most, proof) : { ...fault, proof };
  };
  const found = (facts: Facts): Statement | undefined => {
    const fault = faultStatement(facts, fullLength);
    const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}发现`, proof }));
    return fault && joinClauses([day, fault]);
  };
  return {
    needs: [["itemName"], ["problemFound", problem]],
    decisive: [...proof, "order-page", "chat", "refusal"],
    disputeDay: ["foundOn", "receivedOn", "demandedOn"],
    ask: "",
    dispute: (facts, to) => {
      const fault = faultStatement(facts, to.quoteLength);
      const item = { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] } as const;
      return fault && joinClauses([item, fault, answerClause(facts, to)]);
    },
    rebuttals: (facts) => knowledgeRebuttals(facts, goods),
    events: (facts) =>
      said(
        promiseStatement(facts, "商家承诺", fullLength),
        ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track", "unboxing"] })),
        found(facts),
        harmStatement(facts, use),
      ),
  };
}

/** What eating or using it cost; nothing where it cost nothing. */
function harmStatement({ harmLoss }: Facts, use: string): Statement | undefined {
  return harmLoss === undefined || harmLoss === 0
    ? undefined
    : {
        text: `${use}后产生医药费等损失${yuanWords(harmLoss)}`,
        facts: ["harmLoss"],
        proof: ["other", "payment-record"],
      };
}

/** What speaks for the seller's knowledge, said as a fact and without a verdict. */
function knowledgeRebuttals({ knowledgeSign }: Facts, goods: string): readonly Rebuttal[] {
  return knowledgeSign === undefined || knowledgeSign === "none"
    ? []
    : [{ text: signs[knowledgeSign](goods), facts: ["knowledgeSign"], element: "seller-knew" }];
}

const signs = {
  "no-lawful-source": (goods: string) => `商家没有提供所售${goods}的合法进货来源`,
  "low-purchase-price": (goods: string) => `商家购进这一${goods}的价格明显偏低，没有说明合理原因`,
  "no-inspection": (goods: string) => `商家没有提供这一${goods}的进货查验记录`,
  "altered-date": (goods: string) => `所售${goods}的日期或者批号与实际不符`,
  "records-hidden": (goods: string) => `商家就所售${goods}提供的进销货信息与实际不符`,
  "told-or-admitted": (goods: string) => `商家此前已经知道这一${goods}的问题`,
} as const;
