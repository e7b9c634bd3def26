import type { CaseDeadline, Facts, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { isInForce } from "./notice.ts";
import { rights } from "./rights.ts";

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  if (rightOf(found, "refund").state === "fails") {
    return [];
  }
  const consumer = consumerSale(matter.facts).is !== false;
  return [
    ...(consumer ? caseDeadline(matter, "complaint-limit", { by: "debitedOn" }) : []),
    ...caseDeadline(matter, "limitation", { by: "debitedOn" }),
  ];
}

function warnings(matter: Matter, found: readonly RightFinding[]): readonly string[] {
  const { facts } = matter;
  const wantsBack = rightOf(found, "refund").state !== "fails";
  const noFiveDays = facts.debitNotice === "clear" && facts.debitedOn !== undefined && !isInForce(matter, "five-days");
  return [
    ...(facts.renewalOff === true ? [] : ["cancel-both"]),
    ...(wantsBack ? ["stop-using"] : []),
    ...(noFiveDays ? ["five-days"] : []),
    ...(wantsBack ? ["app-store"] : []),
    ...(rightOf(found, "punitive").state === "fails" ? [] : ["refund-first"]),
    ...(wantsBack || facts.renewalOff === false ? ["service-complaint", ...mediator(facts)] : []),
    "local-rules",
  ];
}

function mediator(facts: Facts): readonly string[] {
  if (consumerSale(facts).is === false) {
    return [];
  }
  return [facts.officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 自动续费 */
export const autoRenewal: KindRules = {
  kind: "auto-renewal",
  actOn: ({ debitedOn }) => debitedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
