import { type CaseDeadline, countPeriod, type FactName, type Facts, type PlainDate } from "@youju/domain";
import { asCaseDeadline, countedOnce } from "../../case-deadline.ts";
import { certificate } from "../../deadline-for.ts";
import type { Matter } from "../../matter.ts";

/** The fact that tells the day the return notice went out: said outright, or the day the shop was first asked. */
export function noticeFact(facts: Facts): FactName | undefined {
  if (facts.returnNoticeSent === false) {
    return undefined;
  }
  return (["returnNoticeOn", "demandedOn"] as const).find((name) => facts[name] !== undefined);
}

/** The time in which the return notice has to go out, from a known day of receipt: statutory or promised, the longer. */
export function returnWindow(matter: Matter, receivedOn: PlainDate): CaseDeadline | undefined {
  const { law, facts, asOf } = matter;
  const key = `return window ${receivedOn} ${asOf} ${facts.promisedReturnDays}`;
  return countedOnce(law, key, () => countWindow(matter, receivedOn)).at(0);
}

function countWindow({ law, facts, asOf }: Matter, receivedOn: PlainDate): readonly CaseDeadline[] {
  const found = law.deadlineRule("no-reason-return");
  const version =
    found.kind === "rule"
      ? found.rule.versions.find(({ from, until }) => from <= receivedOn && (until === null || receivedOn <= until))
      : undefined;
  if (found.kind !== "rule" || version === undefined) {
    return [];
  }
  const { rule } = found;
  const statutory = law.count("no-reason-return-days", receivedOn).value;
  const length = Math.max(statutory, facts.promisedReturnDays ?? 0);
  const { unit, roll } = version;
  const period = { length, unit, roll, direction: rule.direction, bound: rule.bound } as const;
  const deadline = countPeriod(period, receivedOn, law.calendar);
  return [asCaseDeadline(certificate({ rule, version, law, on: asOf, deadline }), "receivedOn")];
}
