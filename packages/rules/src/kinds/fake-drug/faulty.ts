import { consumerSale } from "../../consumer-law.ts";
import { pastDateOnDelivery } from "../../harmful-goods.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/**
 * Fake or substandard by the law's own list (药品管理法 98). That no approval is to be found makes a medicine unlawful to
 * make or import, and since the revision of 2019 no longer fake by itself.
 */
export function fakeOrSubstandard(matter: Matter): Condition {
  const { drugProblem } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  switch (drugProblem) {
    case undefined:
      return unknown("definition", "drugProblem");
    case "past-date":
      return pastDateOnDelivery(matter, "definition", { fact: "drugProblem" });
    case "no-approval":
      return broken("definition", ["drugProblem"], { reason: "no-approval" });
    case "suspicion":
      return broken("definition", ["drugProblem"], { reason: "suspicion" });
    default:
      return met("definition", ["drugProblem"]);
  }
}

/** What the price is owed back for: any medicine that is not what a medicine has to be. */
export function notAsItMustBe(matter: Matter): Condition {
  const { drugProblem } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = consumerSale(matter.facts).is === true ? "quality" : "quality-contract";
  const reason = ground === "quality" ? "holds" : "holds-contract";
  switch (drugProblem) {
    case undefined:
      return unknown(ground, "drugProblem");
    case "past-date":
      return pastDateOnDelivery(matter, ground, { fact: "drugProblem", reason });
    case "suspicion":
      return broken(ground, ["drugProblem"], { reason: "suspicion" });
    case "no-approval":
      return met(ground, ["drugProblem"], "holds-unapproved");
    default:
      return met(ground, ["drugProblem"], reason);
  }
}
