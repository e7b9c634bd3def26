import { type CaseDeadline, deadlineState, type FactName, laterOf } from "@youju/domain";
import { caseDeadline } from "./case-deadline.ts";
import { consumerSale } from "./consumer-law.ts";
import type { Matter } from "./matter.ts";
import { dayOfNotice, sellerTold } from "./seller-told.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/** One way to send the goods back: open, closed, or not known yet. */
type Way =
  | { readonly state: "open"; readonly facts: readonly FactName[] }
  | { readonly state: "closed"; readonly facts: readonly FactName[]; readonly late: boolean }
  | { readonly state: "unknown"; readonly missing: readonly FactName[] };

/**
 * A consumer may send bad goods back within seven days of receipt; later, and against a private seller, where the law
 * lets the contract be rescinded (消费者权益保护法 24(1), 民法典 563, 610). 退货
 */
export function mayReturn(matter: Matter): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  const ground = sale.is === true ? "rescission" : "rescission-contract";
  const seven = withinSevenDays(matter);
  if (seven.state === "open") {
    return met("seven-days", seven.facts);
  }
  const rescinding = byRescission(matter);
  if (rescinding.state === "open") {
    return met(ground, rescinding.facts, sale.is === true ? "holds-rescission" : "holds-contract");
  }
  if (seven.state === "unknown" || rescinding.state === "unknown") {
    return unknown(ground, ...missingOf(rescinding), ...missingOf(seven));
  }
  return broken(ground, [...seven.facts, ...rescinding.facts], {
    reason: rescinding.late ? "rescission-late" : "no-rescission",
  });
}

function missingOf(way: Way): readonly FactName[] {
  return way.state === "unknown" ? way.missing : [];
}

function withinSevenDays(matter: Matter): Way {
  const { facts } = matter;
  const sale = consumerSale(facts);
  if (sale.is === false || facts.mismatch === "quantity") {
    return { state: "closed", facts: sale.is === false ? sale.facts : ["mismatch"], late: false };
  }
  const [limit] = caseDeadline(matter, "defective-return", { by: "receivedOn" });
  const timely = limit === undefined ? missing("receivedOn") : inTime(matter, limit, "receivedOn");
  if (timely.state === "open") {
    return sale.is === undefined ? missing("sellerKind") : { state: "open", facts: [...timely.facts, ...sale.facts] };
  }
  return timely;
}

function byRescission(matter: Matter): Way {
  const { purposeDefeated } = matter.facts;
  if (purposeDefeated === undefined) {
    return missing("purposeDefeated");
  }
  if (!purposeDefeated) {
    return { state: "closed", facts: ["purposeDefeated"], late: false };
  }
  const timely = withinAYear(matter);
  return timely.state === "unknown" ? timely : { ...timely, facts: ["purposeDefeated", ...timely.facts] };
}

/** The right to rescind lapses a year after its ground was known (民法典 564), which cannot be before receipt. */
function withinAYear(matter: Matter): Way {
  const { receivedOn, foundOn } = matter.facts;
  const [fromReceipt] = caseDeadline(matter, "rescission", { by: "receivedOn" });
  if (receivedOn === undefined || fromReceipt === undefined) {
    return missing("receivedOn");
  }
  const early = inTime(matter, fromReceipt, "receivedOn");
  if (early.state === "open") {
    return early;
  }
  const [fromFinding] = caseDeadline(matter, "rescission", { by: "foundOn" });
  if (foundOn === undefined || fromFinding === undefined) {
    return missing("foundOn");
  }
  return laterOf(receivedOn, foundOn) === receivedOn ? early : inTime(matter, fromFinding, "foundOn");
}

/** Whether the seller was told by the last day; while it has not passed nothing has to be known. */
function inTime(matter: Matter, { deadline }: CaseDeadline, start: FactName): Way {
  if (deadlineState(deadline, matter.asOf) !== "passed") {
    return { state: "open", facts: [start] };
  }
  const told = sellerTold(matter.facts);
  if (told.kind === "unknown") {
    return missing(told.missing);
  }
  const facts = [start, ...told.facts];
  return deadlineState(deadline, dayOfNotice(told, matter.asOf)) === "passed"
    ? { state: "closed", facts, late: true }
    : { state: "open", facts };
}

function missing(...names: readonly FactName[]): Way {
  return { state: "unknown", missing: names };
}
