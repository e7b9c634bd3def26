import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { priceDropConditions, pricePromiseGround } from "../../price-drop.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";
import { advertisedGround, chargedMore } from "./advertised.ts";
import { falseReference, paidAboveLowest } from "./reference.ts";

type Issue = NonNullable<Matter["facts"]["priceIssue"]>;

/** The difference as promised, the price as advertised, a false price compared with, and threefold damages for deceit. */
export function rights(matter: Matter): readonly RightFinding[] {
  return [
    ...about(matter, "dropped-after", () => [
      weigh(matter, "protection", [
        raised(matter, pricePromiseGround(matter)),
        notSettled(matter, pricePromiseGround(matter)),
        ...priceDropConditions(matter, "pricePaid"),
      ]),
    ]),
    ...about(matter, "charged-more", () => [
      weigh(matter, "advertised-price", [
        raised(matter, advertisedGround(matter)),
        notSettled(matter, advertisedGround(matter)),
        ...chargedMore(matter),
      ]),
    ]),
    ...about(matter, "false-reference", () => referenceRights(matter)),
    weigh(matter, "punitive", [
      soldByBusiness(matter, "fraud"),
      boughtForDailyLife(matter, "fraud"),
      ...deceit(matter),
      deliberate(matter),
    ]),
  ];
}

/** What belongs to another trouble is not weighed at all; while the trouble is unknown everything still may be it. */
function about(matter: Matter, issue: Issue, found: () => readonly RightFinding[]): readonly RightFinding[] {
  const { priceIssue } = matter.facts;
  return priceIssue === undefined || priceIssue === issue ? found() : [];
}

/** A false price gives nothing by itself: where nothing was overpaid, only that is told. */
function referenceRights(matter: Matter): readonly RightFinding[] {
  const business = soldByBusiness(matter, "price-offence");
  if (matter.facts.priceIssue === undefined || business.state !== "met") {
    const open = [business, raised(matter, "price-offence")];
    return [weigh(matter, "reference", open), weigh(matter, "overpaid", open)];
  }
  const untrue = falseReference(matter);
  const reference = weigh(matter, "reference", [business, ...untrue]);
  const overpaid = weigh(matter, "overpaid", [
    business,
    notSettled(matter, "overpaid"),
    ...untrue,
    paidAboveLowest(matter),
  ]);
  return reference.state === "holds" && overpaid.state === "fails" ? [overpaid] : [reference, overpaid];
}

function raised(matter: Matter, ground: string): Condition {
  const { met, unknown } = conditionsOf(matter);
  return matter.facts.priceIssue === undefined ? unknown(ground, "priceIssue") : met(ground, ["priceIssue"]);
}

function notSettled(matter: Matter, ground: string): Condition {
  const { refundReceived } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return refundReceived === true
    ? broken(ground, ["refundReceived"], { reason: "refunded" })
    : met(ground, refundReceived === undefined ? [] : ["refundReceived"]);
}

/** A price that was untrue when the person bought; a later cut is none (民法典总则编解释 21). */
function deceit(matter: Matter): readonly Condition[] {
  const { broken, unknown } = conditionsOf(matter);
  switch (matter.facts.priceIssue) {
    case "false-reference":
      return falseReference(matter).map(unexplained);
    case "charged-more":
      return chargedMore(matter).map(unexplained);
    case "dropped-after":
      return [broken("fraud", ["priceIssue"], { reason: "mere-drop" })];
    default:
      return [unknown("fraud", "priceIssue")];
  }
}

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
