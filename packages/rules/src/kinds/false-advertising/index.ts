import type { CaseDeadline, Facts, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  const alive = rightOf(found, "refund").state !== "fails";
  const avoidable = alive && (facts.falseClaim === "sales-or-honour" || facts.deliberatelyFalse === true);
  return [
    ...(avoidable ? caseDeadline(matter, "fraud-avoidance", { by: "foundOn" }) : []),
    ...(facts.sellerKind === "private-person" ? [] : caseDeadline(matter, "complaint-limit", { by: "foundOn" })),
    ...caseDeadline(matter, "limitation", { by: "foundOn" }),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { falseClaim, soldThrough, promiseSaved } = facts;
  const live = soldThrough !== undefined && soldThrough !== "shop-page";
  return [
    ...(promiseSaved === true ? [] : ["save-claim"]),
    ...(live ? ["live-records", "name-each", "live-order"] : []),
    ...(falseClaim === "puff" || falseClaim === "slip" ? ["no-fact"] : []),
    ...(rightOf(found, "punitive").state === "fails" ? [] : ["triple-last"]),
    ...(facts.platformGaveIdentity === undefined && facts.sellerLegalName === undefined ? ["ask-platform"] : []),
    ...offices(facts),
    "local-rules",
  ];
}

function offices({ sellerKind, officialMediator }: Facts): readonly string[] {
  return sellerKind === "private-person"
    ? ["private-no-12315"]
    : ["report-apart", officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 虚假宣传 */
export const falseAdvertising: KindRules = {
  kind: "false-advertising",
  actOn: ({ paidOn, orderedOn, receivedOn }) => paidOn ?? orderedOn ?? receivedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
