import type { KindRules } from "../../kind-rules.ts";
import { claims } from "./claims.ts";
import { deadlines } from "./deadlines.ts";
import { refundAfterReturn } from "./refund-after-return.ts";
import { returnRight } from "./return-right.ts";
import { warnings } from "./warnings.ts";

/** 七日无理由退货 */
export const noReasonReturn: KindRules = {
  kind: "no-reason-return",
  actOn: ({ receivedOn, paidOn, orderedOn }) => receivedOn ?? paidOn ?? orderedOn,
  rights: (matter) => {
    const right = returnRight(matter);
    return [right, ...refundAfterReturn(matter, right)];
  },
  claims,
  deadlines,
  warnings,
};
