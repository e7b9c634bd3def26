import { deadlineState, type FactName, type PlainDate, type RightFinding } from "@youju/domain";
import { boughtForDailyLife } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { noticeFact, returnWindow } from "./return-window.ts";

/** The right to send goods back without a reason: distance sale, business, returnable goods, intact, in time. */
export function returnRight(matter: Matter): RightFinding {
  return weigh(matter, "no-reason-return", [
    remoteSale(matter),
    businessSeller(matter),
    boughtForDailyLife(matter, "consumer"),
    returnableGoods(matter),
    intactGoods(matter),
    noticeInTime(matter),
  ]);
}

function remoteSale(matter: Matter): Condition {
  const { soldBy, platform } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (soldBy === "in-store") {
    return broken("remote-sale", ["soldBy"], { reason: "in-store" });
  }
  if (soldBy !== undefined) {
    return met("remote-sale", ["soldBy"]);
  }
  return platform === undefined ? unknown("remote-sale", "soldBy") : met("remote-sale", ["platform"]);
}

function businessSeller(matter: Matter): Condition {
  const { sellerKind } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerKind === undefined) {
    return unknown("right", "sellerKind");
  }
  return sellerKind === "private-person"
    ? broken("private-seller", ["sellerKind"], { reason: "private-seller" })
    : met("right", ["sellerKind"]);
}

const confirmable: ReadonlySet<string> = new Set(["opened-hygiene", "activated-depreciates", "disclosed-defective"]);

function returnableGoods(matter: Matter): Condition {
  const { goodsClass, sellerPromisedReturn } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (goodsClass === "ordinary") {
    return met("right", ["goodsClass"]);
  }
  if (sellerPromisedReturn === true) {
    return met("promise", ["sellerPromisedReturn"], goodsClass === undefined ? "holds" : "holds-by-promise");
  }
  if (goodsClass === undefined) {
    return unknown("excluded", "goodsClass");
  }
  if (confirmable.has(goodsClass)) {
    return confirmableGoods(matter);
  }
  return sellerPromisedReturn === undefined
    ? unknown("promise", "sellerPromisedReturn")
    : broken("excluded", ["goodsClass", "sellerPromisedReturn"], { reason: "excluded" });
}

/** Goods that are out only if this very purchase was confirmed as not returnable. */
function confirmableGoods(matter: Matter): Condition {
  const { exclusionConfirmedAtPurchase: confirmed, sellerPromisedReturn } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used: readonly FactName[] = ["goodsClass", "exclusionConfirmedAtPurchase"];
  if (confirmed === undefined) {
    return unknown("confirmable", "exclusionConfirmedAtPurchase");
  }
  if (!confirmed) {
    return met("not-confirmed", used, "holds-not-confirmed");
  }
  return sellerPromisedReturn === undefined
    ? unknown("promise", "sellerPromisedReturn")
    : broken("confirmable", [...used, "sellerPromisedReturn"], { reason: "confirmed-excluded" });
}

function intactGoods(matter: Matter): Condition {
  const { goodsCondition } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (goodsCondition === undefined) {
    return unknown("intact", "goodsCondition");
  }
  return goodsCondition === "used-beyond-inspection"
    ? broken("not-intact", ["goodsCondition"], { reason: "used" })
    : met("intact", ["goodsCondition"]);
}

/** Sending the notice in time is enough; while time is left the right is open to whoever has not sent it. */
export function noticeInTime(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  if (facts.receivedOn === undefined) {
    return unknown("period", "receivedOn");
  }
  const window = returnWindow(matter, facts.receivedOn);
  if (window === undefined) {
    return unknown("period", "receivedOn");
  }
  const used: readonly FactName[] = ["receivedOn", ...(facts.promisedReturnDays === undefined ? [] : promised)];
  const { deadline } = window;
  const late = {
    reason: "late",
    values: { days: String(deadline.period.length), lastDay: deadline.lastDay ?? deadline.safeDay },
  };
  const notice = noticeFact(facts);
  if (notice !== undefined) {
    return deadlineState(deadline, facts[notice] as PlainDate) === "passed"
      ? broken("period", [...used, notice], late)
      : met("period", [...used, notice]);
  }
  const { returnNoticeSent } = facts;
  if (deadlineState(deadline, asOf) !== "passed") {
    return met("period", used);
  }
  if (returnNoticeSent === undefined) {
    return unknown("period", "returnNoticeSent");
  }
  return returnNoticeSent ? unknown("period", "returnNoticeOn") : broken("period", [...used, "returnNoticeSent"], late);
}

const promised = ["promisedReturnDays"] as const satisfies readonly FactName[];
