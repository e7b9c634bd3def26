import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { startOfLine } from "./delay.ts";

/** The line after which delay is punishable, the days a stalling seller lets run out, and those of complaint and suit. */
export function deadlines(matter: Matter, rights: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  if (rightOf(rights, "agreement").state === "fails" && rightOf(rights, "remedy").state === "fails") {
    return [];
  }
  const consumer = consumerSale(facts).is !== false;
  const knownBy = facts.foundOn === undefined ? "demandedOn" : "foundOn";
  return [
    ...(facts.refundReceived === true || !consumer ? [] : line(matter)),
    ...(rightOf(rights, "remedy").state === "fails" ? [] : untilTold(matter, consumer)),
    ...(consumer ? caseDeadline(matter, "complaint-limit", { by: knownBy }) : []),
    ...caseDeadline(matter, "limitation", { by: knownBy }),
  ];
}

function line(matter: Matter): readonly CaseDeadline[] {
  const start = startOfLine(matter);
  return start === "demandedOn" || start === "agreedBy" ? caseDeadline(matter, "remedy-delay", { by: start }) : [];
}

/** What the buyer loses by not having raised it yet. */
function untilTold(matter: Matter, consumer: boolean): readonly CaseDeadline[] {
  const { demandedOn, sellerAnswer } = matter.facts;
  const told = demandedOn !== undefined || (sellerAnswer !== undefined && sellerAnswer !== "not-asked");
  return told
    ? []
    : [
        ...(consumer ? caseDeadline(matter, "defective-return", { by: "receivedOn" }) : []),
        ...caseDeadline(matter, "latest-inspection", { by: "receivedOn" }),
      ];
}
