import type { CaseDeadline, RightFinding } from "@youju/domain";
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
    ...(isOut(found, "conformity") ? [] : caseDeadline(matter, "limitation", { by: "foundOn" })),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const alive = !isOut(found, "conformity");
  return [
    ...(isOut(found, "trader") ? ["private-no-12315"] : []),
    ...(alive && facts.receiptConfirmed !== false ? ["confirmed-receipt"] : []),
    "off-platform",
    ...(alive && !isOut(found, "fraud-avoidance") ? ["lead-with-breach"] : []),
    ...(alive && facts.sellerLegalName === undefined ? ["identity"] : []),
    "local-rules",
  ];
}

/** 二手 */
export const secondHand: KindRules = {
  kind: "second-hand",
  actOn: ({ receivedOn, paidOn, orderedOn }) => receivedOn ?? paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
  settled: ({ sellerAnswer }) =>
    sellerAnswer === "agreed-not-done" ? { "real-state": "admitted", "told-seller": "admitted" } : {},
};
