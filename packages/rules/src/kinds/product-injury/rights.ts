import type { RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { mayReturn } from "../../return-of-bad-goods.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";
import { defectHarm, defective, notMisused } from "./harm.ts";

/** What was suffered, the danger that is left, the price, and more where somebody knew. */
export function rights(matter: Matter): readonly RightFinding[] {
  const harm = defectHarm(matter);
  const product = [defective(matter), notMisused(matter)].map(unexplained);
  return [
    weigh(matter, "liability", [answering(matter), ...harm]),
    weigh(matter, "danger", [...product, conditionsOf(matter).met("danger", [])]),
    ...(isSaleOnRecord(matter) ? [weigh(matter, "return", [...product, mayReturn(matter)])] : []),
    weigh(matter, "punitive", [
      soldByBusiness(matter, "punitive"),
      boughtForDailyLife(matter, "punitive"),
      ...harm.map(unexplained),
      grave(matter),
      knowing(matter),
    ]),
  ];
}

/** Harm is judged by older laws than a sale between private people: what is not on record gives no right. */
function isSaleOnRecord({ facts, law, dispute, days }: Matter): boolean {
  const ground = consumerSale(facts).is === true ? "rescission" : "rescission-contract";
  return law.cite(dispute.grounds[ground] ?? [], days).length > 0;
}

/** A private person who sold it on is no seller in the sense of the product law: the maker is left. */
function answering(matter: Matter): Condition {
  const { sellerKind } = matter.facts;
  const { met } = conditionsOf(matter);
  return sellerKind === "private-person"
    ? met("liability", ["sellerKind"], "holds-maker")
    : met("liability", sellerKind === undefined ? [] : ["sellerKind"]);
}

/** Punitive damages are for death or grave harm to health only. */
function grave(matter: Matter): Condition {
  const { graveHarm, harmDone } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (harmDone === "property") {
    return broken("punitive", ["harmDone"], { reason: "not-grave" });
  }
  if (graveHarm === undefined) {
    return unknown("punitive", "graveHarm");
  }
  return graveHarm ? met("punitive", ["graveHarm"]) : broken("punitive", ["graveHarm"], { reason: "not-grave" });
}

/** The business knew of the defect and sold it all the same. */
function knowing(matter: Matter): Condition {
  const { sellerKnewDefect } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerKnewDefect === undefined) {
    return unknown("punitive", "sellerKnewDefect");
  }
  return sellerKnewDefect
    ? met("punitive", ["sellerKnewDefect"])
    : broken("punitive", ["sellerKnewDefect"], { reason: "not-known" });
}
