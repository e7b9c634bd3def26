import { parseYuan } from "@youju/domain";
import type { Candidate } from "./candidate.ts";

/** What the whole of the discounts is called until it is known that it is one. */
const wholeName = "order.discountTotal";

/**
 * The order's discount, as one look saw it. A printed total is the discount, whatever lines it is made of; without one,
 * a line that stands alone is. One amount told twice, with the thing and among the sums, is one where goods and carriage
 * less that amount are what was paid. Else several lines stay what they are, parts of an unnamed whole.
 */
export function withWholeDiscount(fields: readonly Candidate[]): readonly Candidate[] {
  const [total] = fields.filter(({ name }) => name === wholeName);
  const parts = fields.filter(({ name }) => name === "order.discount");
  const others = fields.filter(({ name }) => name !== wholeName && name !== "order.discount");
  const [only] = parts;
  if (total !== undefined) {
    return [...others, { ...total, name: "order.discount" }];
  }
  const toldTwice = only !== undefined && parts.every(({ value }) => value === only.value) && closes(only, others);
  return toldTwice ? [...others, only] : fields;
}

/** Whether goods and carriage less a discount are what was paid. */
function closes({ value }: Candidate, others: readonly Candidate[]): boolean {
  const [paid, goods, freight] = ["order.paid", "order.goodsTotal", "order.freight"].map((name) =>
    parseYuan(others.find((field) => field.name === name)?.value ?? ""),
  );
  return paid !== undefined && goods !== undefined && goods + (freight ?? 0) - (parseYuan(value) ?? 0) === paid;
}
