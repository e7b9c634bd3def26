import type { ComposeInput } from "./composition.ts";
import type { Demands } from "./demands.ts";
import { deskFor } from "./desk.ts";
import type { PaperId } from "./paper-ids.ts";

/** Papers that say the same whichever claims are chosen: they ask for something of their own, or for nothing. */
const withoutChoice: ReadonlySet<PaperId> = new Set([
  "evidence-catalogue",
  "12315-report",
  "disclosure-operator",
  "disclosure-private-seller",
  "invoice-request",
  "tax-report",
  "personal-data-request",
  "chaser",
  "administrative-review",
  "payment-order",
  "enforcement-application",
  "settlement-agreement",
  "judicial-confirmation",
  "power-of-attorney-complaint",
  "power-of-attorney-litigation",
  "joint-complaint",
  "service-address",
  "filing-checklist",
  "timeline",
]);

/**
 * What the person may choose to demand in a paper; `null` where there is nothing to choose: fewer than two claims hold,
 * or the paper says the same whatever is demanded. 诉求选择
 */
export function claimChoice(paper: PaperId, input: ComposeInput): Demands | null {
  if (withoutChoice.has(paper)) {
    return null;
  }
  const { demands } = deskFor(input, paper);
  return demands.asked.length + demands.offered.length < 2 ? null : demands;
}
