import type { CountingRule } from "./counting-rule.ts";

/**
 * Periods of offices. Order 121 art. 45 counts from the next working or calendar day and moves a last day that is a
 * holiday; whether a plain weekend moves it too is open, so an office is late only by the later day: every day of
 * rest moves it.
 */
export const authorityRules: readonly CountingRule[] = [
  /** D07: accept or refuse a complaint in 7 working days, Consumer Law art. 46, all through. */
  { id: "D07", length: 7, unit: "working-days", roll: "decree121" },
  /** D08 before: mediation within 45 working days of acceptance, Order 20 art. 21, 2020-01-01 until the regulations. */
  { id: "D08", length: 45, unit: "working-days", roll: "none", from: "2020-01-01", until: "2024-06-30" },
  /** D08: 60 calendar days of acceptance, implementing regulations art. 46 since 2024-07-01, Order 121 art. 23 after. */
  { id: "D08", length: 60, unit: "days", roll: "decree121", from: "2024-07-01" },
  /** D09: the end of mediation is told within 7 working days, Order 20 since 2020-01-01 and Order 121 art. 23. */
  { id: "D09", length: 7, unit: "working-days", roll: "decree121", from: "2020-01-01" },
  /** D10: a report is checked in 15 working days, penalty procedure art. 18, since 2019-04-01. */
  { id: "D10-report", length: 15, unit: "working-days", roll: "decree121", from: "2019-04-01" },
  /** D10: a breach seen in mediation is checked in 15 working days, Order 121 art. 27, since 2026-04-15. */
  { id: "D10-mediation", length: 15, unit: "working-days", roll: "decree121", from: "2026-04-15" },
  /** D10 extended: 15 working days more with approval, on end with the first. */
  { id: "D10-report-extended", length: 30, unit: "working-days", roll: "decree121", from: "2019-04-01" },
  { id: "D10-mediation-extended", length: 30, unit: "working-days", roll: "decree121", from: "2026-04-15" },
  /** D11: a penalty is decided 90 days after the case is opened, penalty procedure art. 64, since 2019-04-01. */
  { id: "D11", length: 90, unit: "days", roll: "decree121", from: "2019-04-01" },
  /** D11 extended: 30 days more, on end with the first. */
  { id: "D11-extended", length: 120, unit: "days", roll: "decree121", from: "2019-04-01" },
  /** D13: online settlement with the company, 10 working days; a platform's rule, no law; "—". */
  { id: "D13", length: 10, unit: "working-days", roll: "none" },
  /** D33: the postal authority answers an appeal in 30 calendar days, Postal Law art. 65; "—". */
  { id: "D33", length: 30, unit: "days", roll: "none" },
  /** D39: administrative review, 60 calendar days of knowing; art. 20 of the text since 2024-01-01; civil roll. */
  { id: "D39", length: 60, unit: "days", roll: "civil", from: "2024-01-01" },
];
