import type { CaseDeadline, FactName, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import type { KindRules } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

function isAlive(found: readonly RightFinding[], ...names: readonly string[]): boolean {
  return found.some(({ right, state }) => names.includes(right) && state !== "fails");
}

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  const known = (["laterPriceOn", "foundOn", "paidOn"] as const).find((name) => facts[name] !== undefined);
  const by: FactName | undefined = facts.priceIssue === "dropped-after" ? "laterPriceOn" : known;
  const alive = isAlive(found, "protection", "advertised-price", "reference", "overpaid", "punitive");
  return [
    ...(alive && by !== undefined && consumerSale(facts).is !== false
      ? caseDeadline(matter, "complaint-limit", { by })
      : []),
    ...(alive && by !== undefined ? caseDeadline(matter, "limitation", { by }) : []),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { priceIssue, sellerKind } = facts;
  const promise = isAlive(found, "protection");
  const advertised = isAlive(found, "advertised-price") && priceIssue !== "dropped-after";
  const refuted = found.some(({ right, state }) => right === "reference" && state === "fails");
  const untrue = priceIssue === "false-reference" && !refuted;
  return [
    ...(promise && facts.demandedOn === undefined ? ["apply-in-time"] : []),
    ...(promise || advertised ? ["same-terms"] : []),
    ...(untrue ? ["history-is-a-lead"] : []),
    ...(sellerKind !== "private-person" && (promise || advertised || untrue) ? ["report-apart"] : []),
    ...(found.some(({ state }) => state !== "fails") ? mediator(facts) : []),
    "local-rules",
  ];
}

function mediator({ sellerKind, officialMediator }: Matter["facts"]): readonly string[] {
  if (sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  return [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 价格保护、先涨后降、价格欺诈 */
export const priceProtection: KindRules = {
  kind: "price-protection",
  actOn: ({ paidOn, orderedOn }) => paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
