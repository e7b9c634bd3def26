import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, turningOn } from "../../weigh.ts";

/** Whether it is about a thing promised with the goods, or about money off or back. */
export type Benefit = "gift" | "discount";

/** Troubles in which something was sent, so that the order was in the campaign and stocks were not gone. */
const sent: ReadonlySet<string> = new Set(["different", "faulty"]);

/** A promise to consumers, or towards a private seller the contract alone. */
export function promiseGround({ facts }: Matter, benefit: Benefit): string {
  if (consumerSale(facts).is === false) {
    return `${benefit}-general`;
  }
  return facts.giftIssue === "faulty" ? "faulty" : benefit;
}

/**
 * What a promised gift or discount needs: a clear promise, an order within its conditions, stocks that had not run out,
 * and that the goods it came with were kept (民法典 509; 消法实施条例 12).
 */
export function promiseKept(matter: Matter, benefit: Benefit): readonly Condition[] {
  const { giftIssue } = matter.facts;
  const withGoods = [promised(matter, benefit), goodsKept(matter, benefit)];
  return giftIssue !== undefined && sent.has(giftIssue)
    ? withGoods
    : [...withGoods, ...[inScope(matter), notRunOut(matter)].map((each) => turningOn(matter, each, "giftIssue"))];
}

function promised(matter: Matter, benefit: Benefit): Condition {
  const { benefitPromisedIn } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = promiseGround(matter, benefit);
  const used = ["benefitPromisedIn"] as const;
  if (benefitPromisedIn === undefined) {
    return unknown(ground, ...used);
  }
  return benefitPromisedIn === "none" ? broken(ground, used, { reason: "no-promise" }) : met(ground, used);
}

/** What came with the goods goes with them. */
function goodsKept(matter: Matter, benefit: Benefit): Condition {
  const { refundReceived } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return refundReceived === true
    ? broken("returned", ["refundReceived"], { reason: "returned" })
    : met(promiseGround(matter, benefit), refundReceived === undefined ? [] : ["refundReceived"]);
}

function inScope(matter: Matter): Condition {
  const { orderInScope } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (orderInScope === undefined) {
    return unknown("scope", "orderInScope");
  }
  return orderInScope ? met("scope", ["orderInScope"]) : broken("scope", ["orderInScope"], { reason: "out-of-scope" });
}

/** "While stocks last" counts if it was stated, and that they were gone is the seller's to prove (民诉法解释 91). */
function notRunOut(matter: Matter): Condition {
  const { stocksLimited, runOutShown } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (stocksLimited === undefined) {
    return unknown("limit", "stocksLimited");
  }
  if (!stocksLimited) {
    return met("limit", ["stocksLimited"]);
  }
  const used = ["stocksLimited", "runOutShown"] as const;
  if (runOutShown === undefined) {
    return unknown("limit", "runOutShown");
  }
  return runOutShown ? broken("limit", used, { reason: "ran-out" }) : met("limit", used);
}
