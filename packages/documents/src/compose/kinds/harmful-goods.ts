import type { Facts } from "@youju/domain";
import { yuanWords } from "../words.ts";
import type { Rebuttal, Statement } from "./kind-words.ts";

/** What eating or using it cost; nothing where it cost nothing. */
export function harmStatement({ harmLoss }: Facts, use: string): Statement | undefined {
  return harmLoss === undefined || harmLoss === 0
    ? undefined
    : {
        text: `${use}后产生医药费等损失${yuanWords(harmLoss)}`,
        facts: ["harmLoss"],
        proof: ["other", "payment-record"],
      };
}

/** What speaks for the seller's knowledge, said as a fact and without a verdict. */
export function knowledgeRebuttals({ knowledgeSign }: Facts, goods: string): readonly Rebuttal[] {
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
