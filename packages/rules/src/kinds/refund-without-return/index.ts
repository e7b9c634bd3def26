import type { KindRules } from "../../kind-rules.ts";
import { accused } from "./accused.ts";
import { asking } from "./asking.ts";
import { claims } from "./claims.ts";
import { deadlines } from "./deadlines.ts";
import { warnings } from "./warnings.ts";

/** 仅退款 */
export const refundWithoutReturn: KindRules = {
  kind: "refund-without-return",
  actOn: ({ receivedOn, paidOn, orderedOn }) => receivedOn ?? paidOn ?? orderedOn,
  rights: (matter) => (matter.facts.refundOnlySide === "accused" ? accused(matter) : asking(matter)),
  claims,
  deadlines,
  warnings,
};
