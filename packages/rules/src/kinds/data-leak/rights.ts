import type { FactName, RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";
import { groundFor, handlerOf, isFaultPresumed } from "./handler.ts";

/** What is owed on the mere sign of a leak, and what only once its source is shown. 个人信息 */
export function rights(matter: Matter): readonly RightFinding[] {
  const source = fromThem(matter);
  return [
    weigh(matter, "access", [byBusiness(matter, "access")]),
    weigh(matter, "remedy", [byBusiness(matter, groundFor(matter, "remedy")), sign(matter), notYetTold(matter)]),
    weigh(matter, "liability", [source, knownHandler(matter)]),
    weigh(matter, "mental-harm", [unexplained(source), knownHandler(matter), grave(matter)]),
  ];
}

function byBusiness(matter: Matter, ground: string): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  switch (handlerOf(matter)) {
    case "unknown":
      return unknown(ground, "sellerKind");
    case "private":
      return broken("private", ["sellerKind"], { reason: "private-seller" });
    default:
      return met(ground, ["sellerKind"]);
  }
}

function knownHandler(matter: Matter): Condition {
  const { met, unknown } = conditionsOf(matter);
  const ground = groundFor(matter, "liability");
  return matter.facts.sellerKind === undefined ? unknown(ground, "sellerKind") : met(ground, ["sellerKind"]);
}

/** A possible leak is enough to call for action and notice; nuisance calls alone are no sign of one. */
function sign(matter: Matter): Condition {
  const { leakShown } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = groundFor(matter, "remedy");
  if (leakShown === undefined) {
    return unknown(ground, "leakShown");
  }
  return leakShown === "guess" ? broken(ground, ["leakShown"], { reason: "no-link" }) : met(ground, ["leakShown"]);
}

function notYetTold(matter: Matter): Condition {
  const { leakNotified } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = groundFor(matter, "remedy");
  if (leakNotified === undefined) {
    return unknown(ground, "leakNotified");
  }
  return leakNotified ? broken(ground, ["leakNotified"], { reason: "notified" }) : met(ground, ["leakNotified"]);
}

/**
 * That it got out there is the person's to prove. Matching details of an order do so only where nobody else held them;
 * with platform, shop and courier all holding them nobody can say whose leak it was.
 */
function fromThem(matter: Matter): Condition {
  const { leakShown, othersHadData } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = groundFor(matter, "liability");
  const both: readonly FactName[] = ["leakShown", "othersHadData"];
  switch (leakShown) {
    case undefined:
      return unknown(ground, "leakShown");
    case "guess":
      return broken(ground, ["leakShown"], { reason: "no-link" });
    case "order-details":
      if (othersHadData === undefined) {
        return unknown(ground, "othersHadData");
      }
      return othersHadData
        ? broken(ground, both, { reason: "source-open" })
        : met(ground, both, reasonFor(matter, "holds-only-they"));
    default:
      return met(ground, ["leakShown"], reasonFor(matter, "holds"));
  }
}

/** Before fault was presumed, and between private persons, no sentence may say that it is. */
function reasonFor(matter: Matter, presumed: string): string {
  if (handlerOf(matter) === "private") {
    return "holds-civil";
  }
  return isFaultPresumed(matter) ? presumed : "holds-before-law";
}

function grave(matter: Matter): Condition {
  const { seriousMentalHarm } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = groundFor(matter, "mental");
  if (seriousMentalHarm === undefined) {
    return unknown(ground, "seriousMentalHarm");
  }
  return seriousMentalHarm
    ? met(ground, ["seriousMentalHarm"])
    : broken(ground, ["seriousMentalHarm"], { reason: "not-grave" });
}
