import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";

/** For who asks: telling the seller, complaint and suit. For the accused: the defence once the court's papers came. */
export function deadlines(matter: Matter, rights: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  if (facts.refundOnlySide === "accused") {
    return caseDeadline(matter, "own-defence", { by: "courtPapersOn" });
  }
  if (rights.every(({ state }) => state === "fails")) {
    return [];
  }
  const consumer = consumerSale(facts).is !== false;
  const told =
    facts.demandedOn !== undefined || (facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked");
  const knownBy = facts.foundOn === undefined ? "demandedOn" : "foundOn";
  return [
    ...(consumer && !told ? caseDeadline(matter, "defective-return", { by: "receivedOn" }) : []),
    ...(told ? [] : caseDeadline(matter, "latest-inspection", { by: "receivedOn" })),
    ...(consumer ? caseDeadline(matter, "complaint-limit", { by: knownBy }) : []),
    ...caseDeadline(matter, "limitation", { by: knownBy }),
  ];
}
