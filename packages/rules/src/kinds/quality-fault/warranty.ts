import { addDays, type FactName, laterOf, type PlainDate } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import type { Matter } from "../../matter.ts";

/** The last day of a warranty, and the facts it was counted from. */
export type WarrantyEnd = { readonly day: PlainDate; readonly facts: readonly FactName[] };

/** A day that starts the warranty, with its name. */
type Start = { readonly by: "receivedOn" | "installedOn" | "exchangedOn"; readonly day: PlainDate };

/**
 * Delivery, or the installation or exchange that came after it (消费者权益保护法实施条例 18). Before that text was in force
 * only delivery counts. Nothing while the day of delivery is unknown.
 */
export function warrantyStart(matter: Matter): Start | undefined {
  const { receivedOn, installedOn, exchangedOn } = matter.facts;
  if (receivedOn === undefined) {
    return undefined;
  }
  const delivered: Start = { by: "receivedOn", day: receivedOn };
  if (!isClockRuleInForce(matter)) {
    return delivered;
  }
  const later: readonly (Start | undefined)[] = [
    installedOn && { by: "installedOn", day: installedOn },
    exchangedOn && { by: "exchangedOn", day: exchangedOn },
  ];
  return later.reduce<Start>(
    (latest, next) => (next !== undefined && laterOf(next.day, latest.day) !== latest.day ? next : latest),
    delivered,
  );
}

/** The end of the warranty named on card or page; days in repair do not count. Nothing where none was given. */
export function warrantyEnd(matter: Matter): WarrantyEnd | undefined {
  const { warrantyMonths, repairDays, repairsMade } = matter.facts;
  const start = warrantyStart(matter);
  if (start === undefined || warrantyMonths === undefined || warrantyMonths === 0) {
    return undefined;
  }
  const [counted] = caseDeadline(matter, "warranty", { by: start.by, length: warrantyMonths });
  if (counted === undefined) {
    return undefined;
  }
  const stretched = isClockRuleInForce(matter) && repairsMade !== 0 && repairDays !== undefined && repairDays > 0;
  return {
    day: addDays(counted.deadline.lastDay ?? counted.deadline.safeDay, stretched ? repairDays : 0),
    facts: ["warrantyMonths", start.by, ...(stretched ? (["repairDays"] as const) : [])],
  };
}

/** Whether the rule on how the period runs was in force for this purchase. */
function isClockRuleInForce({ dispute, law, days }: Matter): boolean {
  return law.cite(dispute.grounds["warranty-clock"] ?? [], days).length > 0;
}
