import type { RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { brokenAs, type Condition, conditionsOf, weigh } from "../../weigh.ts";

/** Where a buyer stands who was refunded without return and is now called to account. */
export function accused(matter: Matter): readonly RightFinding[] {
  const honest = [truthful(matter), faulty(matter)];
  return [
    weigh(matter, "honest-claim", honest),
    weigh(matter, "keep-goods", [...honest.map(brokenAs("no-ground")), mayKeep(matter)]),
  ];
}

function truthful(matter: Matter): Condition {
  const { claimTruth } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (claimTruth === undefined) {
    return unknown("honest-contract", "claimTruth");
  }
  if (claimTruth === "true") {
    return met("honest-contract", ["claimTruth"]);
  }
  return claimTruth === "mistaken"
    ? broken("give-back", ["claimTruth"], { reason: "mistaken" })
    : broken("made-up", ["claimTruth"], { reason: "made-up" });
}

function faulty(matter: Matter): Condition {
  const { afterSalesCause } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  if (afterSalesCause === undefined) {
    return unknown("honest-contract", "afterSalesCause");
  }
  if (afterSalesCause === "changed-mind") {
    return broken("give-back", ["afterSalesCause"], { reason: "changed-mind" });
  }
  return met(sale.is === true ? "honest" : "honest-contract", ["afterSalesCause", ...sale.facts]);
}

/** What the seller itself waived stays waived; a platform's decision alone settles nothing between the two. */
function mayKeep(matter: Matter): Condition {
  const { refundOnlyGrantedBy, returnPointless } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (refundOnlyGrantedBy === "seller") {
    return met("agreement", ["refundOnlyGrantedBy"]);
  }
  if (returnPointless === "nothing-came") {
    return met("nothing-came-contract", ["returnPointless"], "holds-nothing");
  }
  if (returnPointless === "perished-or-unsafe") {
    return met("worthless", ["returnPointless"], "holds-worthless");
  }
  const used = ["refundOnlyGrantedBy", "returnPointless"] as const;
  const open = used.filter((name) => matter.facts[name] === undefined);
  return open.length > 0 ? unknown("give-back", ...open) : broken("give-back", used, { reason: "platform-only" });
}
