import { type AmountStep, type Fen, formatYuan } from "@youju/domain";
import { groundArticles, type Matter } from "./matter.ts";

/** A step of a sum whose label stands in the dispute's data; nothing while the amount is unknown. */
export function namedStep(
  matter: Matter,
  from: {
    readonly claim: string;
    readonly step: string;
    readonly ground: string;
    readonly amount: Fen | undefined;
    /** The sum as written by a person; the amount itself where there is nothing to work out. */
    readonly formula?: string;
  },
): readonly AmountStep[] {
  const label = matter.dispute.claims[from.claim]?.steps[from.step];
  const article = groundArticles(matter, from.ground)[0]?.id ?? null;
  return label === undefined || from.amount === undefined
    ? []
    : [{ label, formula: from.formula ?? formatYuan(from.amount), result: from.amount, article }];
}
