import { daysBetween, type FactName } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/**
 * Conspicuous notice before each renewal: from 2021-05-01 five days ahead (网络交易监督管理办法 18, text of 2021), from 2024-07-01
 * also without a number of days (消法实施条例 10), and since the five days went only the latter. 续费提醒
 */
export function noticeMissing(matter: Matter): Condition {
  const { debitNotice, debitedOn } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  if (sale.is === false) {
    return broken("consumer", sale.facts, { reason: "not-consumer" });
  }
  if (!isInForce(matter, "renewal-duty")) {
    return broken("notice", ["debitedOn"], { reason: "no-duty" });
  }
  if (debitNotice === undefined) {
    return unknown("notice", "debitNotice");
  }
  if (debitNotice === "clear") {
    return tooLate(matter);
  }
  const used: readonly FactName[] = debitedOn === undefined ? ["debitNotice"] : ["debitNotice", "debitedOn"];
  return met("notice", used, debitNotice === "none" ? "holds" : "holds-hidden");
}

/** A plain notice falls short only where the rule of the day asked for days and it left fewer. */
function tooLate(matter: Matter): Condition {
  const { facts, law, days } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  const { debitedOn, debitNoticeOn } = facts;
  if (debitedOn === undefined) {
    return unknown("notice", "debitedOn");
  }
  if (!isInForce(matter, "five-days")) {
    return broken("notice", ["debitNotice", "debitedOn"], { reason: "noticed" });
  }
  if (debitNoticeOn === undefined) {
    return unknown("five-days", "debitNoticeOn");
  }
  const used = ["debitNotice", "debitNoticeOn", "debitedOn"] as const;
  return daysBetween(debitNoticeOn, debitedOn) < law.count("renewal-notice-days", days.act).value
    ? met("five-days", used, "holds-late")
    : broken("five-days", used, { reason: "noticed" });
}

/** Whether any article of a ground is in force on the day of the debit. */
export function isInForce({ dispute, law, days }: Matter, ground: string): boolean {
  return law.cite(dispute.grounds[ground] ?? [], days).length > 0;
}
