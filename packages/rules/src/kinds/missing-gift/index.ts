import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import type { KindRules } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

function isAlive(found: readonly RightFinding[]): boolean {
  return found.some(({ right, state }) => right !== "punitive" && state !== "fails");
}

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  const by = (["foundOn", "receivedOn", "demandedOn"] as const).find((name) => facts[name] !== undefined);
  return by === undefined || !isAlive(found)
    ? []
    : [
        ...(consumerSale(facts).is === false ? [] : caseDeadline(matter, "complaint-limit", { by })),
        ...caseDeadline(matter, "limitation", { by }),
      ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { giftIssue, benefitPromisedIn, stocksLimited, runOutShown } = facts;
  const alive = isAlive(found);
  const isGift = giftIssue !== undefined && giftIssue !== "discount-refused" && giftIssue !== "review-cashback";
  return [
    ...(alive ? ["capture-campaign"] : []),
    ...(alive && benefitPromisedIn === "off-platform" ? ["off-platform"] : []),
    ...(alive && stocksLimited === true && runOutShown !== true ? ["show-when-gone"] : []),
    ...(alive && isGift ? ["main-goods-first"] : []),
    ...(giftIssue === "faulty" ? ["gift-harm"] : []),
    ...(giftIssue === "review-cashback" ? ["no-sham-reviews"] : []),
    ...(alive ? mediator(facts) : []),
    "local-rules",
  ];
}

function mediator({ sellerKind, officialMediator }: Matter["facts"]): readonly string[] {
  if (sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  return [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 赠品、优惠未兑现 */
export const missingGift: KindRules = {
  kind: "missing-gift",
  actOn: ({ paidOn, orderedOn, receivedOn }) => paidOn ?? orderedOn ?? receivedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
