import type { CaseDeadline, Claim, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { claimOf } from "../../claim.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { rights } from "./rights.ts";
import { sumSteps, unknownOfSum } from "./spent.ts";

/** The money back, and limits on the account from now on. */
function claims(matter: Matter, found: readonly RightFinding[]): readonly Claim[] {
  const ground = matter.facts.minorAge === "under-eight" ? "void" : "limited";
  const back = claimOf(matter, {
    id: "return-money",
    right: rightOf(found, "nullity"),
    ground,
    missing: unknownOfSum(matter),
    steps: () => sumSteps(matter, ground),
  });
  const limits = claimOf(matter, {
    id: "limits",
    right: rightOf(found, "unfit-service"),
    ground: "unfit",
    missing: [],
    steps: () => [],
  });
  return [...(matter.facts.refundReceived === true ? [] : [back]), limits];
}

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  return rightOf(found, "nullity").state === "fails"
    ? []
    : [
        ...caseDeadline(matter, "complaint-limit", { by: "foundOn" }),
        ...caseDeadline(matter, "limitation", { by: "foundOn" }),
      ];
}

const paidOnline: ReadonlySet<string> = new Set(["game", "content"]);

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const alive = rightOf(found, "nullity").state !== "fails";
  const unproved = facts.minorActed === "word-only";
  return [
    "stop-now",
    ...(alive && facts.minorAge !== "under-eight" ? ["refuse-in-writing"] : []),
    ...(unproved ? ["unproved"] : []),
    "truth",
    ...(alive || unproved ? ["who-acts", "no-agents"] : []),
    ...(alive && facts.spendKind !== undefined && paidOnline.has(facts.spendKind) ? ["app-store"] : []),
    ...(alive ? [facts.officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"] : []),
    "local-rules",
  ];
}

/** 未成年人充值、打赏 */
export const minorSpending: KindRules = {
  kind: "minor-spending",
  actOn: ({ paidOn }) => paidOn,
  rights,
  claims,
  deadlines,
  warnings,
};
