import {
  type AmountStep,
  type Article,
  type ArticleId,
  type Fen,
  fen,
  formatYuan,
  multiplyFen,
  type PlainDate,
  sumFen,
  type Text,
} from "@youju/domain";
import type { BracketTable, LawBook } from "@youju/law";

/** Kinds of fee the court takes. */
export const feeKinds = ["case", "payment-order", "preservation", "execution"] as const;
/** Procedures of first instance; the last two halve the case fee. */
export const feeProcedures = ["ordinary", "simplified", "small-claims"] as const;

/** What is asked of {@link courtFee}. `amount` is what is claimed (or preserved, or enforced). */
export type FeeAsked = {
  readonly amount: Fen;
  readonly on: PlainDate;
  readonly kind?: (typeof feeKinds)[number] | undefined;
  readonly procedure?: (typeof feeProcedures)[number] | undefined;
};

/** A fee with every step of the sum. */
export type CourtFee = {
  readonly fee: Fen;
  readonly steps: readonly AmountStep[];
  readonly articles: readonly Article[];
};

/**
 * The court's fee for a property case, a payment order, preservation or enforcement (诉讼费用交纳办法 13, 14, 16; halved once
 * only, 民诉法解释 206). Throws `RangeError` on a negative amount, `YoujuError` where that day's law is not on record.
 */
export function courtFee(asked: FeeAsked, law: LawBook): CourtFee {
  const { amount, on, kind = "case", procedure = "ordinary" } = asked;
  if (amount < 0) {
    throw new RangeError(`a claim is not negative: ${amount}`);
  }
  const steps = [...stepsByKind[kind]({ amount, on, law })];
  if (kind === "case" && procedure !== "ordinary") {
    steps.push(share({ of: last(steps), parameter: "simplified-halving", label: halvingLabel[procedure] }, on, law));
  }
  const ids = [...new Set(steps.flatMap(({ article }) => article ?? []))];
  return { fee: last(steps), steps, articles: ids.flatMap((id) => law.article(id) ?? []) };
}

type Sum = { readonly amount: Fen; readonly on: PlainDate; readonly law: LawBook };

const stepsByKind: Record<(typeof feeKinds)[number], (sum: Sum) => readonly AmountStep[]> = {
  case: (sum) => slices("case-fee", sum),
  "payment-order": (sum) => {
    const whole = slices("case-fee", sum);
    const label = { zh: "支付令按受理费的一部分交", en: "a payment order costs a part of the case fee" };
    return [...whole, share({ of: last(whole), parameter: "payment-order-share", label }, sum.on, sum.law)];
  },
  preservation: (sum) => slices("preservation-fee", sum),
  execution: (sum) => slices("enforcement-fee", sum),
};

const halvingLabel: Record<"simplified" | "small-claims", Text> = {
  simplified: { zh: "简易程序减半（只减半一次）", en: "halved in simplified procedure (once only)" },
  "small-claims": { zh: "小额诉讼按简易程序减半（只减半一次）", en: "halved in small-claims procedure (once only)" },
};

function slices(parameter: string, { amount, on, law }: Sum): readonly AmountStep[] {
  const { value: table, article } = law.table(parameter, on);
  const parts = [flatPart(table, article), ...sliceParts(table, amount, article)];
  const total = sumFen(parts.map(({ result }) => result));
  const cap = table.cap === null ? total : yuan(table.cap);
  return [
    ...parts,
    { label: { zh: "合计", en: "total" }, formula: sumFormula(parts, total), result: total, article },
    ...(total > cap
      ? [
          {
            label: { zh: "最多", en: "at most" },
            formula: `${formatYuan(total)} → ${formatYuan(cap)}`,
            result: cap,
            article,
          },
        ]
      : []),
  ];
}

function flatPart(table: BracketTable, article: ArticleId): AmountStep {
  const flat = yuan(table.flat);
  const upTo = formatYuan(yuan(table.flatUpTo));
  return {
    label: { zh: `${upTo} 以内`, en: `up to ${upTo}` },
    formula: formatYuan(flat),
    result: flat,
    article,
  };
}

function sliceParts(table: BracketTable, amount: Fen, article: ArticleId): readonly AmountStep[] {
  let lower = yuan(table.flatUpTo);
  const parts: AmountStep[] = [];
  for (const { upTo, perTenThousand } of table.slices) {
    const upper = upTo === null || yuan(upTo) > amount ? amount : yuan(upTo);
    if (upper > lower) {
      const slice = fen(upper - lower);
      const result = multiplyFen(slice, perTenThousand, 10_000);
      const [bottom, top] = [formatYuan(lower), formatYuan(upper)];
      parts.push({
        label: { zh: `${bottom} 至 ${top} 的部分`, en: `from ${bottom} to ${top}` },
        formula: `${perTenThousand / 100}% × ${formatYuan(slice)} = ${formatYuan(result)}`,
        result,
        article,
      });
    }
    lower = upTo === null ? amount : yuan(upTo);
  }
  return parts;
}

function share(
  asked: { readonly of: Fen; readonly parameter: string; readonly label: Text },
  on: PlainDate,
  law: LawBook,
): AmountStep {
  const { value, article } = law.fraction(asked.parameter, on);
  const result = multiplyFen(asked.of, value.numerator, value.denominator);
  const formula = `${value.numerator}/${value.denominator} × ${formatYuan(asked.of)} = ${formatYuan(result)}`;
  return { label: asked.label, formula, result, article };
}

function sumFormula(parts: readonly AmountStep[], total: Fen): string {
  return `${parts.map(({ result }) => formatYuan(result)).join(" + ")} = ${formatYuan(total)}`;
}

function last(steps: readonly AmountStep[]): Fen {
  return steps.at(-1)?.result ?? fen(0);
}

function yuan(amount: number): Fen {
  return fen(amount * 100);
}
