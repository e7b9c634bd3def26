import { choice, flag, money } from "../fact-type.ts";

/** Personal data. */
export const dataFacts = {
  // 个人信息泄露
  leakShown: choice("admitted", "authority-finding", "unique-marker", "order-details", "guess"),
  /** More than one business held what got out, so that nobody can say whose leak it was. */
  othersHadData: flag,
  leakNotified: flag,
  /** Reasonable spending to limit the harm. */
  leakCost: money,
  scamLoss: money,
  seriousMentalHarm: flag,
} as const;
