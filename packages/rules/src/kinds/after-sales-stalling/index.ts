import type { Facts, RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { deadlines } from "./deadlines.ts";
import { rights } from "./rights.ts";

function warnings(matter: Matter, found: readonly RightFinding[]): readonly string[] {
  const { facts } = matter;
  const alive = rightOf(found, "agreement").state !== "fails" || rightOf(found, "remedy").state !== "fails";
  if (!alive) {
    return [...(facts.afterSalesCause === "changed-mind" ? ["no-reason-instead"] : []), "local-rules"];
  }
  return [
    ...demand(matter),
    "log-contacts",
    "keep-the-ticket",
    ...decision(facts),
    ...(consumerSale(facts).is === false ? [] : ["no-grace"]),
    "no-triple",
    ...mediator(facts),
    "local-rules",
  ];
}

/** One dated demand in writing, and what comes when its day is over. */
function demand({ facts, asOf }: Matter): readonly string[] {
  const { graceUntil } = facts;
  if (graceUntil === undefined) {
    return ["dated-demand"];
  }
  return [graceUntil < asOf ? "set-day-over" : "set-day-runs"];
}

function decision({ platformDecision }: Facts): readonly string[] {
  switch (platformDecision) {
    case "for-buyer":
      return ["platform-must-carry-out"];
    case "for-seller":
      return ["platform-not-final"];
    case "not-asked":
      return ["call-platform-in"];
    default:
      return [];
  }
}

function mediator(facts: Facts): readonly string[] {
  if (facts.sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  if (consumerSale(facts).is === false) {
    return [];
  }
  return [facts.officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 售后推诿 */
export const afterSalesStalling: KindRules = {
  kind: "after-sales-stalling",
  actOn: ({ receivedOn, paidOn, orderedOn }) => receivedOn ?? paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
