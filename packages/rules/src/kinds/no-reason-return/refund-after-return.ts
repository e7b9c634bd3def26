import { isOtherSideLate, type RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";

/** The refund due once the goods are back; told only once they are, and while the right to return stands. */
export function refundAfterReturn(matter: Matter, returnRight: RightFinding): readonly RightFinding[] {
  const { goodsReturned, returnArrivedOn } = matter.facts;
  const isBack = goodsReturned === "arrived" || (goodsReturned === undefined && returnArrivedOn !== undefined);
  return isBack && returnRight.state !== "fails"
    ? [weigh(matter, "refund-after-return", [rightToReturn(matter, returnRight), unpaid(matter), arrived(matter)])]
    : [];
}

function rightToReturn(matter: Matter, { state, missing }: RightFinding): Condition {
  const { met, unknown } = conditionsOf(matter);
  return state === "needs-facts" ? unknown("right", ...missing) : met("right", []);
}

function unpaid(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  return matter.facts.refundReceived === true
    ? broken("refund", ["refundReceived"], { reason: "refunded" })
    : met("refund", []);
}

function arrived(matter: Matter): Condition {
  const { met, unknown } = conditionsOf(matter);
  const [due] = caseDeadline(matter, "refund-after-return", { by: "returnArrivedOn" });
  if (due === undefined) {
    return unknown("refund", "returnArrivedOn");
  }
  return isOtherSideLate(due.deadline, matter.asOf)
    ? met("delay", ["returnArrivedOn"], "overdue")
    : met("refund", ["returnArrivedOn"]);
}
