import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife } from "../../consumer-sale.ts";
import { forPromise, harmed, sameItem } from "../../harmful-goods.ts";
import type { Matter } from "../../matter.ts";
import { promised } from "../../promised-multiple.ts";
import { madeOrKnew } from "../../seller-knew.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { fakeOrSubstandard, notAsItMustBe } from "./faulty.ts";

/** The price back, the harm done, what was promised, and the punitive sum for fake or substandard medicine. */
export function rights(matter: Matter): readonly RightFinding[] {
  const fault = fakeOrSubstandard(matter);
  const item = sameItem(matter);
  return [
    weigh(matter, "refund", [notAsItMustBe(matter), item]),
    weigh(matter, "loss", [soldAsMedicine(matter), fault, item, harmed(matter)]),
    weigh(matter, "promised-multiple", [promised(matter), forPromise(matter, fault), forPromise(matter, item)]),
    weigh(matter, "punitive", [
      inForce(matter),
      boughtForDailyLife(matter, "household"),
      fault,
      item,
      noException(matter),
      knew(matter),
    ]),
  ];
}

/** The duty to pay first is one of holders, makers, pharmacies and hospitals. */
function soldAsMedicine(matter: Matter): Condition {
  const { sellerKind } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerKind === undefined) {
    return unknown("loss-of-health", "sellerKind");
  }
  return sellerKind === "private-person"
    ? broken("loss-of-health", ["sellerKind"], { reason: "private-seller" })
    : met("loss-of-health", ["sellerKind"]);
}

/** The multiple for medicine came with the revision of 2019; earlier purchases go without it. */
function inForce(matter: Matter): Condition {
  const { law, dispute, days, facts } = matter;
  const { met, broken } = conditionsOf(matter);
  const dated = (["paidOn", "orderedOn", "receivedOn"] as const).filter((name) => facts[name] !== undefined);
  return law.cite(dispute.grounds.multiple ?? [], days).length > 0
    ? met("multiple", [])
    : broken("household", dated, { reason: "before-the-multiple" });
}

/**
 * Small dealings without profit are spared, unless an authority or a test has found the medicine fake or, save for what
 * was brought from abroad, somebody was harmed (法释〔2024〕9号 11). Asked only about private sellers.
 */
function noException(matter: Matter): Condition {
  const { law, dispute, days } = matter;
  const { sellerKind, drugException, drugProblem, harmLoss } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const isLaw = law.cite(dispute.grounds.exception ?? [], days).length > 0;
  if (!isLaw || sellerKind !== "private-person" || drugProblem === "authority-finding") {
    return met("household", []);
  }
  if (drugException === undefined) {
    return unknown("exception", "drugException");
  }
  const harmCounts = drugException !== "overseas-lawful";
  if (drugException === "none" || (harmCounts && harmLoss !== undefined && harmLoss > 0)) {
    return met("exception", ["drugException"]);
  }
  return harmCounts && harmLoss === undefined
    ? unknown("exception", "harmLoss")
    : broken("exception", ["drugException"], { reason: "exception" });
}

/** Whoever deals in medicine looks at its date and batch; whether that alone is knowledge may be argued. */
function knew(matter: Matter): Condition {
  const { drugProblem, expiredOnDelivery, sellerKind } = matter.facts;
  const { met, unknown } = conditionsOf(matter);
  if (drugProblem === undefined || sellerKind === undefined) {
    return unknown("knowledge", drugProblem === undefined ? "drugProblem" : "sellerKind");
  }
  const plain = drugProblem === "no-date-or-batch" || (drugProblem === "past-date" && expiredOnDelivery === true);
  return plain && sellerKind !== "private-person"
    ? met("knowledge", ["drugProblem", "sellerKind"], "holds-plain")
    : madeOrKnew(matter);
}
