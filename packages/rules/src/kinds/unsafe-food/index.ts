import type { CaseDeadline, Facts, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { buyerKnew } from "./reasonable-need.ts";
import { rights } from "./rights.ts";

function deadlines(matter: Matter): readonly CaseDeadline[] {
  const { facts } = matter;
  return [
    ...(facts.sellerKind === "private-person" ? [] : caseDeadline(matter, "complaint-limit", { by: "foundOn" })),
    ...caseDeadline(matter, "limitation", { by: "foundOn" }),
    ...(facts.harmLoss === undefined || facts.harmLoss === 0
      ? []
      : caseDeadline(matter, "product-liability-limitation", { by: "foundOn" })),
  ];
}

function warnings(matter: Matter, found: readonly RightFinding[]): readonly string[] {
  const { facts } = matter;
  const punitive = rightOf(found, "punitive").state;
  return [
    "keep-food",
    ...(facts.harmLoss === 0 ? [] : ["see-doctor"]),
    ...(punitive === "fails" ? [] : ["seller-must-know"]),
    ...(buyerKnew(matter) ? ["reasonable-need"] : []),
    ...(facts.foodProblem === "label-slip" ? ["slip-only"] : []),
    "no-faking",
    ...offices(facts),
    "local-rules",
  ];
}

function offices({ sellerKind, officialMediator }: Facts): readonly string[] {
  return sellerKind === "private-person"
    ? []
    : ["report-apart", officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 食品不合标准 */
export const unsafeFood: KindRules = {
  kind: "unsafe-food",
  actOn: ({ paidOn, orderedOn, receivedOn }) => paidOn ?? orderedOn ?? receivedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
