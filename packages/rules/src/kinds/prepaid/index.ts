import { type CaseDeadline, deadlineState, type RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

function isOut(found: readonly RightFinding[], id: string): boolean {
  return rightOf(found, id).state === "fails";
}

/** The seven days and the year while nobody has asked yet; complaint and suit once the day of knowing is known. */
function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  const asked = facts.demandedOn !== undefined;
  const lapses = facts.endReason === "moved" || facts.endReason === "transferred";
  const ends = !isOut(found, "rescission");
  return [
    ...(asked || isOut(found, "seven-days") ? [] : caseDeadline(matter, "prepaid-refund", { by: "paidOn" })),
    ...(ends && lapses && !asked ? caseDeadline(matter, "rescission", { by: "foundOn" }) : []),
    ...(ends && facts.forDailyLife !== false ? caseDeadline(matter, "complaint-limit", { by: "foundOn" }) : []),
    ...(ends ? caseDeadline(matter, "limitation", { by: "foundOn" }) : []),
  ];
}

function warnings(matter: Matter, found: readonly RightFinding[]): readonly string[] {
  const { facts } = matter;
  const { endReason, officialMediator } = facts;
  const alive = found.some(({ right, state }) => state !== "fails" && right !== "void-term" && right !== "records");
  const [limit] = caseDeadline(matter, "prepaid-refund", { by: "paidOn" });
  const running = limit !== undefined && deadlineState(limit.deadline, matter.asOf) !== "passed";
  return [
    ...(running && !isOut(found, "seven-days") && facts.demandedOn === undefined ? ["seven-days-now"] : []),
    ...(alive ? ["keep-papers"] : []),
    ...(endReason === "closed" && facts.refundReceived !== true ? ["closed-now", "who-else"] : []),
    ...(endReason === "own-reason" ? ["transfer-instead"] : []),
    ...(alive && facts.recordsWithheld === undefined ? ["ask-records"] : []),
    ...(alive && facts.forDailyLife !== false
      ? [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"]
      : []),
    "local-rules",
  ];
}

/** 预付卡、课程 */
export const prepaid: KindRules = {
  kind: "prepaid",
  actOn: ({ paidOn }) => paidOn,
  rights,
  claims,
  deadlines,
  warnings,
};
