import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

function deadlines(matter: Matter): readonly CaseDeadline[] {
  return [
    ...(matter.facts.sellerKind === "private-person" ? [] : caseDeadline(matter, "complaint-limit", { by: "foundOn" })),
    ...caseDeadline(matter, "limitation", { by: "foundOn" }),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { counterfeitProof: proof, sellerKind, officialMediator } = facts;
  const weak = proof === undefined || proof === "suspicion";
  return [
    "keep-item",
    ...(weak ? ["private-appraisal"] : []),
    ...(rightOf(found, "promised-multiple").state === "fails" ? [] : ["promise-first"]),
    ...(sellerKind === "private-person"
      ? []
      : ["report-apart", officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"]),
    "local-rules",
  ];
}

/** 假货 */
export const counterfeit: KindRules = {
  kind: "counterfeit",
  actOn: ({ paidOn, orderedOn, receivedOn }) => paidOn ?? orderedOn ?? receivedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
