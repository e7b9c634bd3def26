import type { CountingRule } from "./counting-rule.ts";

/**
 * Periods between the parties. Where the register gives a roll it is the Civil Code's; where its roll column only says
 * "month-end" or "not interrupted" it says nothing against art. 203, which covers every period of civil law; where it
 * says "—" there is none.
 */
export const consumerRules: readonly CountingRule[] = [
  /** D01: no-reason return, Consumer Law art. 25 and the return measures art. 10: 7 calendar days from the day after. */
  { id: "D01", length: 7, unit: "days", roll: "civil" },
  /** D02: the shop refunds within 7 calendar days of receiving the goods back, return measures art. 13. */
  { id: "D02", length: 7, unit: "days", roll: "civil" },
  /** D03: 15 calendar days, then delay is punishable: return measures art. 31; penalties measures arts. 8–10. */
  { id: "D03", length: 15, unit: "days", roll: "civil" },
  /** D03-remedy: 15 calendar days for return, exchange and repair of bad goods, penalties measures art. 8. */
  { id: "D03-remedy", length: 15, unit: "days", roll: "civil" },
  /** D03, remedies: return, exchange, repair put off over 15 days is punishable, penalties measures arts. 8–10. */
  { id: "D03-remedy", length: 15, unit: "days", roll: "civil" },
  /** D04: goods that don't conform, no national rule and no agreement: 7 calendar days, Consumer Law art. 24. */
  { id: "D04", length: 7, unit: "days", roll: "civil" },
  /** D05: reversed burden of proof, 6 months after acceptance, Consumer Law art. 23(3); month-end by art. 202. */
  { id: "D05", length: 6, unit: "months", roll: "civil" },
  /** D06: prepayment back within 7 calendar days, prepaid interpretation art. 14, since 2025-05-01. */
  { id: "D06", length: 7, unit: "days", roll: "civil", from: "2025-05-01" },
  /** D12: 3 years for a complaint, Order 121 art. 16 (Order 20 before); the roll column says "—". */
  { id: "D12", length: 3, unit: "years", roll: "none" },
  /** D14: limitation, 3 years, Civil Code art. 188, since 2021-01-01. */
  { id: "D14", length: 3, unit: "years", roll: "civil", from: "2021-01-01" },
  /** D15: Product Quality Law art. 45, 2 years, kept as the safe line. */
  { id: "D15", length: 2, unit: "years", roll: "civil" },
  /** D16: Product Quality Law art. 45, 10 years after delivery to the first consumer; "—". */
  { id: "D16", length: 10, unit: "years", roll: "none" },
  /** D17: rescission for fraud, 1 year, Civil Code art. 152, since 2021-01-01; "not interrupted". */
  { id: "D17", length: 1, unit: "years", roll: "civil", from: "2021-01-01" },
  /** D18: rescission for mistake, 90 calendar days, Civil Code art. 152, since 2021-01-01; "not interrupted". */
  { id: "D18", length: 90, unit: "days", roll: "civil", from: "2021-01-01" },
  /** D19: notice of non-conformity, 2 years at most, Civil Code art. 621, since 2021-01-01; "unchangeable". */
  { id: "D19", length: 2, unit: "years", roll: "civil", from: "2021-01-01" },
  /** D20: termination right, 1 year, Civil Code art. 564, since 2021-01-01; "not interrupted". */
  { id: "D20", length: 1, unit: "years", roll: "civil", from: "2021-01-01" },
  /** D32: courier company answers within 7 calendar days, express regulations art. 28, since 2018-05-01; "—". */
  { id: "D32", length: 7, unit: "days", roll: "none", from: "2018-05-01" },
  /** D34: appeal to the postal authority, 1 year kept as the safe line; "—". */
  { id: "D34", length: 1, unit: "years", roll: "none" },
  /** D35: three guarantees, 7 days to return, exchange or repair; counted from delivery or installation; "—". */
  { id: "D35-return", length: 7, unit: "days", roll: "none" },
  /** D35: three guarantees, 15 days to exchange or repair; "—". */
  { id: "D35-exchange", length: 15, unit: "days", roll: "none" },
  /** D35: three guarantees, 1 year for a main unit; "—". */
  { id: "D35-main-unit", length: 1, unit: "years", roll: "none" },
  /** D36: a platform publishes a change of its rules 7 days ahead, E-Commerce Law art. 34, since 2019-01-01; "—". */
  { id: "D36", length: 7, unit: "days", roll: "none", backward: true, from: "2019-01-01" },
  /** D36: 15 days where many users or weighty interests are touched, platform rules measures art. 12, 2026-02-01. */
  { id: "D36-major", length: 15, unit: "days", roll: "none", backward: true, from: "2026-02-01" },
  /** D37: trade data are kept at least 3 years, E-Commerce Law art. 31, since 2019-01-01; "—". */
  { id: "D37", length: 3, unit: "years", roll: "none", from: "2019-01-01" },
  /** D38: closing or moving is announced 30 days ahead, implementing regulations art. 21, since 2024-07-01; "—". */
  { id: "D38", length: 30, unit: "days", roll: "none", backward: true, from: "2024-07-01" },
  /** D41, beyond the register: an agreed warranty, its months as agreed; agreement governs (Civil Code art. 204). */
  { id: "D41", length: "asked", unit: "months", roll: "none" },
];
