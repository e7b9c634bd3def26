import { type Fen, parseYuan } from "@youju/domain";
import type { LintCheck } from "./finding.ts";

const amount = /[¥￥]\s*(\d[\d,，]*(?:\.\d+)?)|(\d[\d,，]*(?:\.\d+)?)\s*(万)?(?:元|块)/g;

/** Amounts of money in a text that no fact and no claim accounts for; what is quoted from a fact is accounted for. */
export const amountFindings: LintCheck = (text, { amounts, facts }) =>
  [...text.matchAll(amount)]
    .filter((match) => !amounts.includes(fenOf(match) ?? (Number.NaN as Fen)))
    .filter((match) => !Object.values(facts).some((value) => typeof value === "string" && value.includes(match[0])))
    .map((match) => ({
      rule: "amount-without-claim",
      severity: "blocks",
      fieldId: null,
      text: {
        zh: "这个金额对不上任何一笔付款或请求。请改成算出来的数，或删去。",
        en: "No payment and no claim accounts for this amount. Use the computed figure or remove it.",
      },
      at: { start: match.index, end: match.index + match[0].length },
    }));

function fenOf(match: RegExpExecArray): Fen | undefined {
  const yuan = parseYuan(match[1] ?? match[2] ?? "");
  return yuan !== undefined && match[3] !== undefined ? ((yuan * 10_000) as Fen) : yuan;
}
