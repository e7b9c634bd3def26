import type { CaseDeadline, Facts, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
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

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { drugProblem } = facts;
  return [
    "stop-using",
    "keep-medicine",
    ...(drugProblem === "authority-finding" ? [] : ["get-finding"]),
    ...(drugProblem === "no-approval" ? ["unapproved"] : []),
    ...(rightOf(found, "punitive").state === "fails" ? [] : ["seller-must-know"]),
    ...offices(facts),
    "local-rules",
  ];
}

function offices({ sellerKind, officialMediator }: Facts): readonly string[] {
  return sellerKind === "private-person"
    ? ["private-police"]
    : ["report-apart", officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 药品假劣 */
export const fakeDrug: KindRules = {
  kind: "fake-drug",
  actOn: ({ paidOn, orderedOn, receivedOn }) => paidOn ?? orderedOn ?? receivedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
