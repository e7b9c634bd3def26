import type { Facts } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/**
 * A statement of fact that is shown to be untrue. Puffery states no fact, and a slip that neither touches quality nor
 * misleads is none either (消法实施条例 49).
 */
export function untrue(matter: Matter): Condition {
  const { falseClaim, falsityProof } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (falseClaim === "puff" || falseClaim === "slip") {
    return broken(falseClaim, ["falseClaim"], { reason: falseClaim });
  }
  if (falsityProof === "own-impression") {
    return broken("untrue", ["falsityProof"], { reason: "not-shown" });
  }
  const open = (["falseClaim", "falsityProof"] as const).filter((name) => matter.facts[name] === undefined);
  return open.length > 0 ? unknown("untrue", ...open) : met("untrue", ["falseClaim", "falsityProof"]);
}

/**
 * What follows for the goods: other than was said, they are not as agreed; where only sales, reviews or honours were made
 * up the goods may be sound, and the way out is the purchase it led to.
 */
export function wayOut(matter: Matter): Condition {
  const { falseClaim } = matter.facts;
  const { met, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  if (falseClaim === undefined) {
    return unknown("quality-contract", "falseClaim");
  }
  if (falseClaim === "sales-or-honour") {
    return relied(matter, "avoidance");
  }
  return sale.is === true
    ? met("quality", ["falseClaim", ...sale.facts])
    : met("quality-contract", ["falseClaim"], "holds-contract");
}

/** The claim moved the person to buy; broken with the reason `not-relied`. */
export function relied(matter: Matter, ground: "avoidance" | "reliance"): Condition {
  const { reliedOn } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (reliedOn === undefined) {
    return unknown(ground, "reliedOn");
  }
  return reliedOn
    ? met(ground, ["reliedOn"], ground === "avoidance" ? "holds-avoidance" : undefined)
    : broken(ground, ["reliedOn"], { reason: "not-relied" });
}

/** In whose live room it was bought, where the law names who sells there. */
export function soldLive(matter: Matter): readonly Condition[] {
  const { soldThrough } = matter.facts;
  return soldThrough === "shop-live" || soldThrough === "platform-live"
    ? [conditionsOf(matter).met(soldThrough, ["soldThrough"])]
    : [];
}

/** Bought in the room of somebody who may not be the seller. */
export function fromHost({ soldThrough }: Facts): boolean {
  return soldThrough === "host-live";
}
