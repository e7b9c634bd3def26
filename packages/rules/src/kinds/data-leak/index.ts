import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { handlerOf } from "./handler.ts";
import { rights } from "./rights.ts";

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const alive = ["remedy", "liability"].some((name) => rightOf(found, name).state !== "fails");
  const consumer = handlerOf(matter) === "towards-consumer" || handlerOf(matter) === "unknown";
  return [
    ...(alive && consumer ? caseDeadline(matter, "complaint-limit", { by: "foundOn" }) : []),
    ...(alive ? caseDeadline(matter, "limitation", { by: "foundOn" }) : []),
  ];
}

function warnings(matter: Matter, found: readonly RightFinding[]): readonly string[] {
  const { scamLoss, leakShown } = matter.facts;
  const liability = rightOf(found, "liability");
  return [
    ...(scamLoss === undefined || scamLoss > 0 ? ["police-first"] : []),
    "no-code",
    ...(liability.state === "holds" || leakShown === "guess" ? [] : ["source-first"]),
    "do-not-post",
    "no-triple",
    ...mediator(matter),
    "local-rules",
  ];
}

function mediator(matter: Matter): readonly string[] {
  switch (handlerOf(matter)) {
    case "private":
      return ["private-no-12315"];
    case "business":
      return [];
    default:
      return [matter.facts.officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
  }
}

/** 个人信息泄露 */
export const dataLeak: KindRules = {
  kind: "data-leak",
  actOn: ({ foundOn, demandedOn, paidOn, orderedOn }) => foundOn ?? demandedOn ?? paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
