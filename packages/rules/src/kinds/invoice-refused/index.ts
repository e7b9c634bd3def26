import type { CaseDeadline, Claim, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { claimOf } from "../../claim.ts";
import { type KindRules, rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { invoiceGround, rights } from "./rights.ts";

/** The invoice carries no sum; what was paid on top for it does. */
function claims(matter: Matter, found: readonly RightFinding[]): readonly Claim[] {
  const surcharge = found.find(({ right }) => right === "surcharge");
  return [
    claimOf(matter, {
      id: "invoice",
      right: rightOf(found, "invoice"),
      ground: invoiceGround(matter),
      missing: [],
      steps: () => [],
    }),
    ...(surcharge === undefined || matter.facts.invoiceExtraPaid === 0 ? [] : [extraFee(matter, surcharge)]),
  ];
}

function extraFee(matter: Matter, right: RightFinding): Claim {
  const { invoiceExtraPaid } = matter.facts;
  return claimOf(matter, {
    id: "extra-fee",
    right,
    ground: "surcharge",
    missing: unknownOf(matter.facts, ["invoiceExtraPaid"]),
    steps: () => namedStep(matter, { claim: "extra-fee", step: "paid", ground: "surcharge", amount: invoiceExtraPaid }),
  });
}

/** Only the time for suit: how fast a tax office answers could not be verified, so nothing is counted for it. */
function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  return found.some(({ state }) => state !== "fails") ? caseDeadline(matter, "limitation", { by: "demandedOn" }) : [];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const alive = rightOf(found, "invoice").state !== "fails";
  return [
    ...(alive ? ["tax-office-only", "no-countdown", "who-issues", "amount-paid"] : []),
    ...(alive && facts.invoiceProblem === "extra-fee" ? ["pay-nothing-more"] : []),
    ...(facts.invoiceProblem === "wants-other-content" ? ["no-false-invoice"] : []),
    "warranty-apart",
    "local-rules",
  ];
}

/** 拒开发票 */
export const invoiceRefused: KindRules = {
  kind: "invoice-refused",
  actOn: ({ paidOn, orderedOn, receivedOn }) => paidOn ?? orderedOn ?? receivedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
