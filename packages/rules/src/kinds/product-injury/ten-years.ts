import { addDays, type CaseDeadline } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import type { Matter } from "../../matter.ts";

/** Days from delivery after which the end of the claim is near enough to speak of; it cannot have come before. */
const daysUntilNear = 7 * 365;

/** The end of a claim ten years after delivery (产品质量法 45(2)), once it is near or past; a fresh purchase has none to mind. */
export function endOfClaim(matter: Matter): readonly CaseDeadline[] {
  const { receivedOn } = matter.facts;
  return receivedOn === undefined || addDays(receivedOn, daysUntilNear) > matter.asOf
    ? []
    : caseDeadline(matter, "product-liability-end", { by: "receivedOn" });
}
