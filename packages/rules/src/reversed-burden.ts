import { deadlineState, type RightFinding } from "@youju/domain";
import { caseDeadline } from "./case-deadline.ts";
import { consumerSale } from "./consumer-law.ts";
import type { Matter } from "./matter.ts";
import { type Condition, conditionsOf, weigh } from "./weigh.ts";

/**
 * The seller proves the point about a defect of the durable goods the article names, found within six months (消费者权益保护法
 * 23(3)). Goods it does not name are left out: whether its "etc." reaches them is argued. 举证倒置
 */
export function reversedBurden(matter: Matter): readonly RightFinding[] {
  const { durableGoods, mismatch } = matter.facts;
  const isDefect = mismatch === undefined || mismatch === "fault" || mismatch === "material";
  const outside = !isDefect || durableGoods === false || consumerSale(matter.facts).is === false;
  return outside
    ? []
    : [weigh(matter, "reversed-burden", [durable(matter), fromBusiness(matter), foundInTime(matter)])];
}

function durable(matter: Matter): Condition {
  const { met, unknown } = conditionsOf(matter);
  return matter.facts.durableGoods === undefined ? unknown("burden", "durableGoods") : met("burden", ["durableGoods"]);
}

function fromBusiness(matter: Matter): Condition {
  const { met, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  return sale.is === undefined ? unknown("burden", "sellerKind") : met("burden", sale.facts);
}

function foundInTime(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  const [limit] = caseDeadline(matter, "reversed-burden", { by: "receivedOn" });
  if (limit === undefined) {
    return unknown("burden", "receivedOn");
  }
  if (deadlineState(limit.deadline, asOf) !== "passed") {
    return met("burden", ["receivedOn"]);
  }
  if (facts.foundOn === undefined) {
    return unknown("burden", "foundOn");
  }
  return deadlineState(limit.deadline, facts.foundOn) === "passed"
    ? broken("burden", ["receivedOn", "foundOn"], { reason: "after-six-months" })
    : met("burden", ["receivedOn", "foundOn"]);
}
