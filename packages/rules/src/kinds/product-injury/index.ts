import type { CaseDeadline, Facts, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import type { KindRules } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

function isAlive(found: readonly RightFinding[], ...names: readonly string[]): boolean {
  return found.some(({ right, state }) => names.includes(right) && state !== "fails");
}

/** Two and three years are both argued: both are shown, the shorter one to act by. */
function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  if (!isAlive(found, "liability", "return")) {
    return [];
  }
  return [
    ...caseDeadline(matter, "product-liability-limitation", { by: "foundOn" }),
    ...caseDeadline(matter, "product-liability-end", { by: "receivedOn" }),
    ...(consumerSale(matter.facts).is === false ? [] : caseDeadline(matter, "complaint-limit", { by: "foundOn" })),
    ...caseDeadline(matter, "limitation", { by: "foundOn" }),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { harmDone, sellerKind, defectProof } = facts;
  const alive = isAlive(found, "liability", "return", "danger");
  const hurt = harmDone === "injury" || harmDone === "both";
  return [
    ...(alive ? ["keep-the-item"] : []),
    ...(hurt ? ["see-a-doctor", "not-worked-out"] : []),
    ...(defectProof === "suspicion" || defectProof === "plain-failure" ? ["get-it-tested"] : []),
    ...(alive ? ["either-of-them", "two-years", "no-internet-court", "report-the-danger"] : []),
    ...(alive ? mediator(facts) : []),
    ...(sellerKind === "private-person" ? ["private-seller"] : []),
    "local-rules",
  ];
}

function mediator(facts: Facts): readonly string[] {
  if (consumerSale(facts).is === false) {
    return [];
  }
  return [facts.officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 缺陷产品致伤致损 */
export const productInjury: KindRules = {
  kind: "product-injury",
  actOn: ({ foundOn, receivedOn, paidOn, orderedOn }) => foundOn ?? receivedOn ?? paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
