import type { CaseDeadline, Facts, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import type { KindRules } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { noticeFact, returnWindow } from "../no-reason-return/return-window.ts";
import { claims } from "./claims.ts";
import { isOut, rights } from "./rights.ts";

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  const noticed = facts.returnNoticeSent ?? noticeFact(facts) !== undefined;
  return [
    ...(isOut(found, "no-reason-return") || noticed || facts.receivedOn === undefined
      ? []
      : [returnWindow(matter, facts.receivedOn) ?? []].flat()),
    ...(isOut(found, "fraud-avoidance") ? [] : caseDeadline(matter, "fraud-avoidance", { by: "foundOn" })),
    ...(isOut(found, "conformity") || isOut(found, "trader") || facts.forDailyLife === false
      ? []
      : caseDeadline(matter, "complaint-limit", { by: "foundOn" })),
    ...(isOut(found, "conformity") ? [] : caseDeadline(matter, "limitation", { by: "foundOn" })),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const alive = !isOut(found, "conformity");
  return [
    ...mediator(facts, found),
    ...(alive && facts.receiptConfirmed !== false ? ["confirmed-receipt"] : []),
    "off-platform",
    ...(alive && !isOut(found, "fraud-avoidance") ? ["lead-with-breach"] : []),
    ...(alive && facts.sellerLegalName === undefined ? ["identity"] : []),
    "local-rules",
  ];
}

/** A seller whose page calls them private is turned away by the regulator, whatever a court may later hold. */
function mediator({ sellerKind, officialMediator }: Facts, found: readonly RightFinding[]): readonly string[] {
  if (isOut(found, "trader")) {
    return ["private-no-12315"];
  }
  return sellerKind === undefined || sellerKind === "private-person"
    ? []
    : [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 二手 */
export const secondHand: KindRules = {
  kind: "second-hand",
  actOn: ({ receivedOn, paidOn, orderedOn }) => receivedOn ?? paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
