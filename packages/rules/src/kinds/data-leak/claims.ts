import type { Claim, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { groundFor } from "./handler.ts";

/** A copy and an explanation first, then an end to it, then money: what was spent, and at the far end what was lost. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const liability = rightOf(rights, "liability");
  const plain = (id: string, right: RightFinding, ground: string) =>
    claimOf(matter, { id, right, ground, missing: [], steps: () => [] });
  return [
    plain("copy", rightOf(rights, "access"), "access"),
    plain("notice", rightOf(rights, "remedy"), groundFor(matter, "remedy")),
    plain("stop", liability, groundFor(matter, "stop")),
    ...sum(matter, liability, { id: "cost", step: "cost", fact: "leakCost" }),
    ...sum(matter, liability, { id: "scam-loss", step: "loss", fact: "scamLoss" }),
    plain("mental-harm", rightOf(rights, "mental-harm"), groundFor(matter, "mental")),
  ];
}

/** Money only where there was some: a sum of nothing is no claim. */
function sum(
  matter: Matter,
  right: RightFinding,
  { id, step, fact }: { readonly id: string; readonly step: string; readonly fact: "leakCost" | "scamLoss" },
): readonly Claim[] {
  const amount = matter.facts[fact];
  const ground = groundFor(matter, "loss");
  return amount === 0
    ? []
    : [
        claimOf(matter, {
          id,
          right,
          ground,
          missing: unknownOf(matter.facts, [fact]),
          steps: () => namedStep(matter, { claim: id, step, ground, amount }),
        }),
      ];
}
