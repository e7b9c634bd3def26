import { deadlineState } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/** A defect, a harm, and the one from the other; maker and seller answer for it (民法典 1202, 1203). */
export function defectHarm(matter: Matter): readonly Condition[] {
  return [harmed(matter), defective(matter), notMisused(matter), linked(matter), withinTenYears(matter)];
}

/** A suspicion is no defect; what the law calls one is a danger nobody need reckon with (产品质量法 46). */
export function defective(matter: Matter): Condition {
  const { defectProof } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (defectProof === undefined) {
    return unknown("defect", "defectProof");
  }
  if (defectProof === "suspicion") {
    return broken("defect", ["defectProof"], { reason: "suspicion" });
  }
  return defectProof === "plain-failure"
    ? met("defect", ["defectProof"], "holds-plain")
    : met("defect", ["defectProof"]);
}

/** Use against manual and warning takes the danger out of the product and into the handling. */
export function notMisused(matter: Matter): Condition {
  const { misused } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return misused === true
    ? broken("defect", ["misused"], { reason: "misuse" })
    : met("defect", misused === undefined ? [] : ["misused"]);
}

function harmed(matter: Matter): Condition {
  const { harmDone } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (harmDone === undefined) {
    return unknown("liability", "harmDone");
  }
  return harmDone === "none-yet"
    ? broken("liability", ["harmDone"], { reason: "no-harm" })
    : met("liability", ["harmDone"]);
}

function linked(matter: Matter): Condition {
  const { causeShown } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (causeShown === undefined) {
    return unknown("liability", "causeShown");
  }
  return causeShown ? met("liability", ["causeShown"]) : broken("liability", ["causeShown"], { reason: "no-link" });
}

/** Ten years after delivery to the first consumer the claim is gone (产品质量法 45(2)). */
function withinTenYears(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  const [end] = caseDeadline(matter, "product-liability-end", { by: "receivedOn" });
  return end !== undefined && deadlineState(end.deadline, matter.asOf) === "passed"
    ? broken("ten-years", ["receivedOn"], { reason: "ten-years" })
    : met("liability", []);
}
