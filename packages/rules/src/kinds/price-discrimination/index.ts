import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { sellerKind, forDailyLife } = matter.facts;
  const alive = ["same-price", "fair-algorithm", "punitive"].some((name) => rightOf(found, name).state !== "fails");
  const regulator = sellerKind !== "private-person" && forDailyLife !== false;
  return [
    ...(alive && regulator ? caseDeadline(matter, "complaint-limit", { by: "foundOn" }) : []),
    ...(alive ? caseDeadline(matter, "limitation", { by: "foundOn" }) : []),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const alive = rightOf(found, "explanation").state !== "fails";
  const recorded = facts.comparedHow === "both-recorded";
  return [
    "weak-proof",
    ...(alive && !recorded ? ["record-now"] : []),
    "do-not-stage",
    ...(alive ? ["report-apart", "newest-rules"] : []),
    ...mediator(facts),
    "local-rules",
  ];
}

function mediator({ sellerKind, officialMediator }: Matter["facts"]): readonly string[] {
  if (sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  return [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 大数据杀熟 */
export const priceDiscrimination: KindRules = {
  kind: "price-discrimination",
  actOn: ({ orderedOn, paidOn, foundOn }) => orderedOn ?? paidOn ?? foundOn,
  rights,
  claims,
  deadlines,
  warnings,
};
