import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";

/** The days for telling the seller, for rescission and proof, and those of complaint and suit. */
export function deadlines(matter: Matter, rights: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  if (rightOf(rights, "conformity").state === "fails") {
    return [];
  }
  const consumer = consumerSale(facts).is !== false;
  const told =
    facts.demandedOn !== undefined || (facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked");
  const burden = rights.some(({ right, state }) => right === "reversed-burden" && state !== "fails");
  return [
    ...(consumer && !told && facts.mismatch !== "quantity"
      ? caseDeadline(matter, "defective-return", { by: "receivedOn" })
      : []),
    ...(burden && facts.durableGoods === true && facts.foundOn === undefined
      ? caseDeadline(matter, "reversed-burden", { by: "receivedOn" })
      : []),
    ...(told ? [] : caseDeadline(matter, "latest-inspection", { by: "receivedOn" })),
    ...(facts.purposeDefeated === true && !told ? caseDeadline(matter, "rescission", { by: "foundOn" }) : []),
    ...(consumer ? caseDeadline(matter, "complaint-limit", { by: "foundOn" }) : []),
    ...caseDeadline(matter, "limitation", { by: "foundOn" }),
  ];
}
