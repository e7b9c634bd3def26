import type { Claim, RightFinding } from "@youju/domain";
import { claimOf } from "./claim.ts";
import { consumerSale } from "./consumer-law.ts";
import { unknownOf } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { refundSteps } from "./refund-steps.ts";

/**
 * The claim `refund-price`: the price and the carriage both ways. Consumer law speaks of refund and carriage only where a
 * business sold to a consumer: the dispute names the grounds `refund` and `freight` for that, `refund-contract` and `loss`
 * for the rest.
 */
export function refundOfPurchase(matter: Matter, right: RightFinding): Claim {
  const isConsumer = consumerSale(matter.facts).is === true;
  const ground = isConsumer ? "refund" : "refund-contract";
  const carriage = isConsumer ? "freight" : "loss";
  return claimOf(matter, {
    id: "refund-price",
    right,
    ground,
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => refundSteps(matter, { claim: "refund-price", ground, wayOut: carriage, wayBack: carriage }),
  });
}
