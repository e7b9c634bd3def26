import type { CaseDeadline, FactName, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import type { KindRules } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

type Presale = NonNullable<Matter["facts"]["presaleProblem"]>;

/** The day on which each trouble came to be known. */
const starts: Readonly<Record<Presale, FactName>> = {
  "seller-cancelled": "cancelledOn",
  "price-raised": "cancelledOn",
  "seller-late": "promisedShipBy",
  "final-above-shelf": "laterPriceOn",
  "buyer-withdrew": "demandedOn",
  "missed-balance": "demandedOn",
};

function stateOf(found: readonly RightFinding[], right: string): RightFinding["state"] {
  return found.find((finding) => finding.right === right)?.state ?? "fails";
}

function isAlive(found: readonly RightFinding[]): boolean {
  return found.some(({ right, state }) => right !== "deposit" && state !== "fails");
}

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { presaleProblem } = matter.facts;
  const by = presaleProblem && starts[presaleProblem];
  if (by === undefined || !isAlive(found)) {
    return [];
  }
  const ends = stateOf(found, "double-return") !== "fails" || stateOf(found, "price-gap") !== "fails";
  return [
    ...(ends ? caseDeadline(matter, "rescission", { by: presaleProblem === "seller-late" ? "graceUntil" : by }) : []),
    ...(consumerSale(matter.facts).is === false ? [] : caseDeadline(matter, "complaint-limit", { by })),
    ...caseDeadline(matter, "limitation", { by }),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const twice = stateOf(found, "double-return") !== "fails";
  const { presaleProblem, refundReceived, graceUntil, balancePaid } = facts;
  return [
    "capture-the-word",
    ...(twice ? ["press-nothing", "one-penalty"] : []),
    ...(twice && refundReceived === true ? ["refund-settles-nothing"] : []),
    ...(presaleProblem === "seller-late" && graceUntil === undefined ? ["urge-in-writing"] : []),
    ...(presaleProblem === "missed-balance" ? ["why-not-paid"] : []),
    ...(presaleProblem === "final-above-shelf" && balancePaid !== true ? ["count-before-leaving"] : []),
    ...(isAlive(found) ? mediator(facts) : []),
    "local-rules",
  ];
}

function mediator({ sellerKind, officialMediator }: Matter["facts"]): readonly string[] {
  if (sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  return [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 定金、预售 */
export const deposit: KindRules = {
  kind: "deposit",
  actOn: ({ paidOn, orderedOn }) => paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
