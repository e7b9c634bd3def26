import type { FactName, Facts, RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { equalTerms, overpaid, recordedTogether } from "./terms.ts";

/** An answer in any case; a ban on secret or profiled price differences only where the gap is shown; fraud last. */
export function rights(matter: Matter): readonly RightFinding[] {
  const regulation = inForce(matter, "same-price", "before-rule");
  const dataLaw = inForce(matter, "algorithm", "before-algorithm");
  return [
    weigh(matter, "explanation", [soldByBusiness(matter, explanationGround(matter)), notCheaper(matter)]),
    weigh(matter, "same-price", [
      soldByBusiness(matter, "seller"),
      boughtForDailyLife(matter, "seller"),
      regulation,
      ...(regulation.state === "broken" ? [] : [...shownGap(matter, "same-price"), notTold(matter)]),
    ]),
    weigh(matter, "fair-algorithm", [
      soldByBusiness(matter, "seller"),
      dataLaw,
      ...(dataLaw.state === "broken" ? [] : [...shownGap(matter, "algorithm"), profiled(matter)]),
    ]),
    weigh(matter, "punitive", [
      soldByBusiness(matter, "fraud"),
      boughtForDailyLife(matter, "fraud"),
      overpaid(matter, "fraud"),
      deliberate(matter),
    ]),
  ];
}

/** Who does not buy for daily life has no consumer's right to know, but the records all the same. */
export function explanationGround({ facts }: Matter): "explanation" | "explanation-business" {
  return facts.forDailyLife === false ? "explanation-business" : "explanation";
}

function shownGap(matter: Matter, ground: string): readonly Condition[] {
  return [overpaid(matter, ground), equalTerms(matter, ground), recordedTogether(matter, ground)];
}

/** While the other price is unknown the answer may still be asked for; only a price no higher ends it. */
function notCheaper(matter: Matter): Condition {
  const ground = explanationGround(matter);
  const gap = overpaid(matter, ground);
  return gap.state === "unknown" ? conditionsOf(matter).met(ground, []) : gap;
}

/** The ban of a ground applies from the day its first article does (消法实施条例 9 from 2024-07-01, 个保法 24 from 2021-11-01). */
function inForce(matter: Matter, ground: "same-price" | "algorithm", before: string): Condition {
  const { dispute, law, days, facts } = matter;
  const { met, broken } = conditionsOf(matter);
  const ban = dispute.grounds[ground]?.slice(0, 1) ?? [];
  return law.cite(ban, days).length > 0 ? met(ground, []) : broken(before, dayOf(facts), { reason: "before-rule" });
}

function dayOf(facts: Facts): readonly FactName[] {
  return (["orderedOn", "paidOn", "foundOn"] as const).filter((name) => facts[name] !== undefined).slice(0, 1);
}

function notTold(matter: Matter): Condition {
  const { priceDifferenceTold } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (priceDifferenceTold === undefined) {
    return unknown("same-price", "priceDifferenceTold");
  }
  return priceDifferenceTold
    ? broken("same-price", ["priceDifferenceTold"], { reason: "told" })
    : met("same-price", ["priceDifferenceTold"]);
}

function profiled(matter: Matter): Condition {
  const { profileSign } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (profileSign === undefined) {
    return unknown("algorithm", "profileSign");
  }
  return profileSign ? met("algorithm", ["profileSign"]) : broken("algorithm", ["profileSign"], { reason: "no-sign" });
}

/** A different price is no fraud; a price claim known to be false is (总则编解释 21). */
function deliberate(matter: Matter): Condition {
  const { deliberatelyFalse } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (deliberatelyFalse === undefined) {
    return unknown("fraud-proof", "deliberatelyFalse");
  }
  return deliberatelyFalse
    ? met("fraud-proof", ["deliberatelyFalse"])
    : broken("fraud-proof", ["deliberatelyFalse"], { reason: "no-fraud" });
}
