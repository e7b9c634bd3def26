import type { RightFinding } from "@youju/domain";
import { badGoods } from "../../bad-goods.ts";
import type { Matter } from "../../matter.ts";
import { mayReturn } from "../../return-of-bad-goods.ts";
import { agreement, isNotDue } from "../../seller-agreed.ts";
import { type Condition, conditionsOf, turningOn, weigh } from "../../weigh.ts";
import { delay } from "./delay.ts";
import { owed } from "./owed.ts";

/** What was agreed, what the law gives without it, when it may go back, and whether the delay is wilful. */
export function rights(matter: Matter): readonly RightFinding[] {
  const base = badGoods(matter);
  const agreed = agreement(matter);
  const cure = weigh(matter, "remedy", base);
  const back = weigh(matter, "return", [...base.map(silent), mayReturn(matter)]);
  return [
    agreed,
    cure,
    back,
    ...(back.state === "holds" ? [] : [refundInstead(matter, agreed, cure)]),
    delay(matter, [agreed, cure]),
    ...loss(matter, [agreed, cure]),
  ];
}

function silent(condition: Condition): Condition {
  switch (condition.state) {
    case "met":
      return { state: "met", because: condition.because };
    case "broken":
      return { ...condition, reason: "no-ground" };
    case "unknown":
      return condition;
  }
}

/**
 * Repair or exchange is owed, was asked for with a last day, and that day is over (民法典 563(1)(3)). What is a reasonable
 * time, and whether this duty is weighty enough, is for the court.
 */
function refundInstead(matter: Matter, agreed: RightFinding, cure: RightFinding): RightFinding {
  return weigh(matter, "refund-instead", [
    dayNamedOver(matter, "stalled"),
    turningOn(matter, workOwed(matter, agreed, cure), agreed, cure),
    lastDayOver(matter),
  ]);
}

/** The day the other side itself named has to be over first. */
function dayNamedOver(matter: Matter, ground: "stalled" | "loss"): Condition {
  const { met, broken } = conditionsOf(matter);
  return isNotDue(matter) ? broken(ground, ["agreedBy"], { reason: "not-due" }) : met(ground, []);
}

function workOwed(matter: Matter, agreed: RightFinding, cure: RightFinding): Condition {
  const { agreedTo } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (cure.state === "fails" && agreed.state === "holds") {
    if (agreedTo === undefined) {
      return unknown("stalled", "agreedTo");
    }
    return agreedTo === "exchange" || agreedTo === "repair"
      ? met("stalled", ["agreedTo"])
      : broken("stalled", ["agreedTo"], { reason: "nothing-owed" });
  }
  return owed(matter, "stalled", cure.state === "fails" ? [agreed] : [cure]);
}

function lastDayOver(matter: Matter): Condition {
  const { graceUntil } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (graceUntil === undefined) {
    return unknown("stalled", "graceUntil");
  }
  return graceUntil < matter.asOf
    ? met("stalled", ["graceUntil"])
    : broken("stalled", ["graceUntil"], { reason: "day-not-over" });
}

/** Further costs are owed only where there are any. */
function loss(matter: Matter, base: readonly RightFinding[]): readonly RightFinding[] {
  const { extraCosts } = matter.facts;
  const { met } = conditionsOf(matter);
  return extraCosts === undefined || extraCosts === 0
    ? []
    : [weigh(matter, "loss", [dayNamedOver(matter, "loss"), owed(matter, "loss", base), met("loss", ["extraCosts"])])];
}
