import type { CountingRule } from "./counting-rule.ts";

/** Windows of platforms: defaults, no law, never rolled; what the person's screen says beats them. */
export const platformRules: readonly CountingRule[] = [
  /** P01: after-sales after confirmed receipt, 15 × 24 h from 0:00 of the next day, that is 15 whole days. */
  { id: "P01", length: 15, unit: "days", roll: "none" },
  /** P02: the merchant answers in 48 hours, else agreed. */
  { id: "P02", length: 48, unit: "hours", roll: "none" },
  /** P03: platform intervention within 48 hours of the refusal. */
  { id: "P03", length: 48, unit: "hours", roll: "none" },
  /** P04: the parcel number of the return within 7 days. */
  { id: "P04", length: 7, unit: "days", roll: "none" },
  /** P05: the merchant confirms the returned parcel within 7 days (10 under an old component: told by the screen). */
  { id: "P05", length: 7, unit: "days", roll: "none" },
  /** P06: supplementary evidence, as the screen says. */
  { id: "P06", length: "asked", unit: "days", roll: "none" },
  /** P07: appeal against a platform's decision, 7 days. */
  { id: "P07", length: 7, unit: "days", roll: "none" },
  /** P08: automatic confirmation of receipt, as the order says. */
  { id: "P08", length: "asked", unit: "days", roll: "none" },
  /** P09: dispatch, 48 hours where the page promises nothing. */
  { id: "P09", length: 48, unit: "hours", roll: "none" },
  /** P10: price protection, as the page says. */
  { id: "P10", length: "asked", unit: "days", roll: "none" },
];
