import type { CountingRule } from "./counting-rule.ts";

/**
 * Periods before a court, by the 2023 text of the Civil Procedure Law, in force since 2024-01-01: the only one whose
 * lengths the facts give. Art. 85: day zero is not counted, a last day of rest moves.
 */
const from = "2024-01-01";

export const courtRules: readonly CountingRule[] = [
  /** D21: a case is filed or refused in 7 days, art. 126. */
  { id: "D21", length: 7, unit: "days", roll: "procedural", from },
  /** D22: the fee is paid in 7 days from the day after the notice, fee measures art. 22, since 2007-04-01. */
  { id: "D22", length: 7, unit: "days", roll: "procedural" },
  /** D23: the answer in 15 days of receiving the complaint, art. 128. */
  { id: "D23", length: 15, unit: "days", roll: "procedural", from },
  /** D23-own: the same days where the person is the defendant. */
  { id: "D23-own", length: 15, unit: "days", roll: "procedural", from },
  /** D24: time to give evidence in the simplified procedure, 15 days at most, interpretation art. 266. */
  { id: "D24-simplified", length: 15, unit: "days", roll: "procedural", from },
  /** D24: time to give evidence in small claims, 7 days as a rule, interpretation art. 275. */
  { id: "D24-small-claims", length: 7, unit: "days", roll: "procedural", from },
  /** D24: time to give evidence in the ordinary first instance, 15 days at least, interpretation art. 99. */
  { id: "D24-ordinary", length: 15, unit: "days", roll: "procedural", from },
  /** D25: small claims, 2 months, art. 168; "—". */
  { id: "D25-small-claims", length: 2, unit: "months", roll: "none", from },
  /** D25: small claims with the 1 month of the extension, counted as one period of 3. */
  { id: "D25-small-claims-extended", length: 3, unit: "months", roll: "none", from },
  /** D25: simplified procedure, 3 months, art. 164; "—". */
  { id: "D25-simplified", length: 3, unit: "months", roll: "none", from },
  /** D25: simplified with its 1 month, 4 in all (interpretation art. 258). */
  { id: "D25-simplified-extended", length: 4, unit: "months", roll: "none", from },
  /** D25: ordinary procedure, 6 months, art. 152; "—". */
  { id: "D25-ordinary", length: 6, unit: "months", roll: "none", from },
  /** D25: ordinary with the president's 6 months, 12 in all. */
  { id: "D25-ordinary-extended", length: 12, unit: "months", roll: "none", from },
  /** D26: appeal against a judgment, 15 days of service, art. 171. */
  { id: "D26", length: 15, unit: "days", roll: "procedural", from },
  /** D27: appeal against an order, 10 days of service, art. 171. */
  { id: "D27", length: 10, unit: "days", roll: "procedural", from },
  /** D28: execution, 2 years, art. 250. */
  { id: "D28", length: 2, unit: "years", roll: "procedural", from },
  /** D29: joint application for judicial confirmation, 30 days: People's Mediation Law art. 33 since 2011-01-01, art. 205. */
  { id: "D29", length: 30, unit: "days", roll: "procedural" },
  /** D30: the court says within 5 days whether it accepts an application for a payment order, art. 225. */
  { id: "D30-acceptance", length: 5, unit: "days", roll: "procedural", from },
  /** D30: it issues the order within 15 days of acceptance, art. 227. */
  { id: "D30-issue", length: 15, unit: "days", roll: "procedural", from },
  /** D30: the debtor pays or objects within 15 days of receipt, art. 227. */
  { id: "D30-objection", length: 15, unit: "days", roll: "procedural", from },
  /** D31: suit or arbitration within 30 days of a preservation before suit, art. 104. */
  { id: "D31", length: 30, unit: "days", roll: "procedural", from },
];
