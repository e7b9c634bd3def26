import type { RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { notRefunded } from "../../not-refunded.ts";
import { type Condition, conditionsOf, turningOn, weigh } from "../../weigh.ts";
import { noticeMissing } from "./notice.ts";

/** The debit back, notice before it, the way out, and threefold damages only for deceit. */
export function rights(matter: Matter): readonly RightFinding[] {
  return [
    weigh(matter, "refund", [notRefunded(matter, "refunded"), withoutGround(matter), notUsedUp(matter)]),
    weigh(matter, "notice", [noticeMissing(matter)]),
    weigh(matter, "stop", [stillOn(matter)]),
    weigh(matter, "punitive", [consumers(matter), notChosen(matter), deliberate(matter)]),
  ];
}

/** Any one of three: off before the debit, never agreed to, or debited without the notice due. The strongest speaks. */
function withoutGround(matter: Matter): Condition {
  const { cancelledBeforeDebit, renewalAgreed } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (cancelledBeforeDebit === true) {
    return met("cancelled-before", ["cancelledBeforeDebit"], "holds-cancelled");
  }
  if (renewalAgreed === "pre-ticked" || renewalAgreed === "not-shown") {
    return met("not-agreed", ["renewalAgreed"], "holds-not-agreed");
  }
  const notice = noticeMissing(matter);
  if (notice.state === "met") {
    return { ...notice, reason: "holds-no-notice" };
  }
  const open = (["cancelledBeforeDebit", "renewalAgreed"] as const).filter((name) => matter.facts[name] === undefined);
  const missing = [...open, ...(notice.state === "unknown" ? notice.missing : [])];
  return missing.length > 0
    ? unknown("notice", ...missing)
    : turningOn(
        matter,
        broken("agreed", ["cancelledBeforeDebit", "renewalAgreed"], { reason: "agreed" }),
        ...(notice.looked ?? []),
      );
}

/** What was used is made good in money, so a period used to the full leaves nothing. */
function notUsedUp(matter: Matter): Condition {
  const { usedAfterDebit, serviceDays, serviceDaysLeft } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  const isSpent = usedAfterDebit === true && (serviceDays === 0 || serviceDaysLeft === 0);
  return isSpent
    ? broken("used", ["usedAfterDebit", serviceDaysLeft === 0 ? "serviceDaysLeft" : "serviceDays"], {
        reason: "used-up",
      })
    : met("used", usedAfterDebit === undefined ? [] : ["usedAfterDebit"]);
}

/** Nobody has to take the next period; who has switched it off has nothing left to ask. */
function stillOn(matter: Matter): Condition {
  const { renewalOff } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return renewalOff === true
    ? broken("stop", ["renewalOff"], { reason: "done" })
    : met("stop", renewalOff === undefined ? [] : ["renewalOff"]);
}

function consumers(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  return sale.is === false ? broken("consumer", sale.facts, { reason: "not-consumer" }) : met("consumer", sale.facts);
}

/** Who saw the renewal and ticked it was not deceived into it. */
function notChosen(matter: Matter): Condition {
  const { renewalAgreed } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (renewalAgreed === undefined) {
    return unknown("fraud", "renewalAgreed");
  }
  return renewalAgreed === "ticked"
    ? broken("fraud", ["renewalAgreed"], { reason: "no-fraud" })
    : met("fraud", ["renewalAgreed"]);
}

function deliberate(matter: Matter): Condition {
  const { deliberatelyFalse } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (deliberatelyFalse === undefined) {
    return unknown("fraud-proof", "deliberatelyFalse");
  }
  return deliberatelyFalse
    ? met("fraud-proof", ["deliberatelyFalse"])
    : broken("fraud-proof", ["deliberatelyFalse"], { reason: "no-fraud" });
}
