import type { FactName, RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import { boughtForDailyLife } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { promised, promiseGround } from "../../promised-multiple.ts";
import { type Condition, conditionsOf, turningOn, weigh } from "../../weigh.ts";

/** Money back for a fake, what the page promised, and threefold damages where a business deceived. */
export function rights(matter: Matter): readonly RightFinding[] {
  const refund = weigh(matter, "refund", [shownFake(matter), sameItem(matter)]);
  return [
    refund,
    weigh(matter, "promised-multiple", [
      promised(matter),
      turningOn(matter, fakeFor(matter, refund, promiseGround(matter)), refund),
    ]),
    weigh(matter, "punitive", [
      fromBusiness(matter),
      boughtForDailyLife(matter, "consumer"),
      turningOn(matter, fakeFor(matter, refund, "fraud"), refund),
      deliberate(matter),
    ]),
  ];
}

function shownFake(matter: Matter): Condition {
  const { counterfeitProof } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = consumerSale(matter.facts).is === true ? "quality" : "quality-contract";
  if (counterfeitProof === undefined) {
    return unknown(ground, "counterfeitProof");
  }
  return counterfeitProof === "suspicion"
    ? broken(ground, ["counterfeitProof"], { reason: "suspicion" })
    : met(ground, ["counterfeitProof"]);
}

/** An admission is about the goods sold, so nothing has to be matched. */
function sameItem(matter: Matter): Condition {
  const { counterfeitProof, sameItemShown } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = consumerSale(matter.facts).is === true ? "truth" : "quality-contract";
  if (counterfeitProof === "seller-admission") {
    return met(ground, ["counterfeitProof"]);
  }
  if (sameItemShown === undefined) {
    return unknown(ground, "sameItemShown");
  }
  return sameItemShown ? met(ground, ["sameItemShown"]) : broken(ground, ["sameItemShown"], { reason: "other-item" });
}

function fakeFor(matter: Matter, refund: RightFinding, ground: string): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const used: readonly FactName[] = [...new Set(refund.because.flatMap(({ facts }) => facts))];
  switch (refund.state) {
    case "holds":
      return met(ground, used);
    case "fails":
      return broken(ground, used, { reason: "not-proved" });
    case "needs-facts":
      return unknown(ground, ...refund.missing);
  }
}

function fromBusiness(matter: Matter): Condition {
  const { sellerKind } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerKind === undefined) {
    return unknown("consumer", "sellerKind");
  }
  return sellerKind === "private-person"
    ? broken("private-seller", ["sellerKind"], { reason: "private-seller" })
    : met("consumer", ["sellerKind"]);
}

/** The regulator's list presumes intent where the seller cannot show the contrary; a court only considers it. */
function deliberate(matter: Matter): Condition {
  const { counterfeitProof, sellerShowedSource } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (counterfeitProof === "seller-admission") {
    return met("fraud-proof", ["counterfeitProof"], "holds-admitted");
  }
  if (sellerShowedSource === undefined) {
    return unknown("fraud-list", "sellerShowedSource");
  }
  return sellerShowedSource
    ? broken("fraud-list", ["sellerShowedSource"], { reason: "lawful-source" })
    : met("fraud-list", ["sellerShowedSource"]);
}
