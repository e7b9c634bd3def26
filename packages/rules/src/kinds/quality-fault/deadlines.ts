import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { warrantyStart } from "./warranty.ts";

/** The days for telling the seller, the warranty, the seller's own line, and those of complaint and suit. */
export function deadlines(matter: Matter, rights: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  if (rightOf(rights, "cure").state === "fails") {
    return [];
  }
  const consumer = consumerSale(facts).is !== false;
  const told =
    facts.demandedOn !== undefined || (facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked");
  const burden = rights.some(({ right, state }) => right === "reversed-burden" && state !== "fails");
  return [
    ...(consumer && !told ? caseDeadline(matter, "defective-return", { by: "receivedOn" }) : []),
    ...(burden && facts.durableGoods === true && facts.foundOn === undefined
      ? caseDeadline(matter, "reversed-burden", { by: "receivedOn" })
      : []),
    ...warranty(matter),
    ...(facts.warrantyMonths === 0 && !told ? caseDeadline(matter, "latest-inspection", { by: "receivedOn" }) : []),
    ...(facts.purposeDefeated === true && !told ? caseDeadline(matter, "rescission", { by: "foundOn" }) : []),
    ...(consumer && facts.refundReceived !== true ? caseDeadline(matter, "remedy-delay", { by: "demandedOn" }) : []),
    ...(consumer ? caseDeadline(matter, "complaint-limit", { by: "foundOn" }) : []),
    ...caseDeadline(matter, "limitation", { by: "foundOn" }),
  ];
}

function warranty(matter: Matter): readonly CaseDeadline[] {
  const { warrantyMonths } = matter.facts;
  const start = warrantyStart(matter);
  return start === undefined || warrantyMonths === undefined || warrantyMonths === 0
    ? []
    : caseDeadline(matter, "warranty", { by: start.by, length: warrantyMonths });
}
