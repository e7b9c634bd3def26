import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

function isAlive(found: readonly RightFinding[], ...names: readonly string[]): boolean {
  return names.some((name) => rightOf(found, name).state !== "fails");
}

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  const alive = isAlive(found, "performance", "refund", "price-gap");
  const mistake = facts.cancelReason === "price-error" && facts.priceErrorInCourt !== true;
  const started = { by: "cancelledOn" } as const;
  return [
    ...(mistake && isAlive(found, "performance", "price-gap")
      ? caseDeadline(matter, "mistake-avoidance", started)
      : []),
    ...(isAlive(found, "price-gap") ? caseDeadline(matter, "rescission", started) : []),
    ...(alive && facts.sellerKind !== "private-person" ? caseDeadline(matter, "complaint-limit", started) : []),
    ...(alive ? caseDeadline(matter, "limitation", started) : []),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const alive = isAlive(found, "performance", "price-gap");
  const { substitutePrice: substitute, marketPrice: market } = facts;
  const dear = substitute !== undefined && market !== undefined && substitute > market;
  return [
    ...(alive ? ["press-nothing"] : []),
    ...(alive && facts.refundReceived === true ? ["refund-settles-nothing"] : []),
    ...(alive && facts.cancelReason === "price-error" ? ["price-error"] : []),
    ...(alive && (facts.cancelReason === "risk-control" || facts.cancelledBy === "platform") ? ["ask-why"] : []),
    ...(isAlive(found, "price-gap") ? ["keep-loss-small"] : []),
    ...(dear ? ["substitute-dear"] : []),
    ...(alive ? mediator(facts) : []),
    "local-rules",
  ];
}

function mediator({ sellerKind, officialMediator }: Matter["facts"]): readonly string[] {
  if (sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  return [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 砍单 */
export const cancelledOrder: KindRules = {
  kind: "cancelled-order",
  actOn: ({ orderedOn, paidOn, cancelledOn }) => orderedOn ?? paidOn ?? cancelledOn,
  rights,
  claims,
  deadlines,
  warnings,
};
