import type { RightFinding } from "@youju/domain";
import { badGoods } from "../../bad-goods.ts";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { worthLess } from "../../reduction-claim.ts";
import { mayReturn } from "../../return-of-bad-goods.ts";
import { agreement, isNotDue } from "../../seller-agreed.ts";
import { brokenAs, type Condition, conditionsOf, turningOn, weigh } from "../../weigh.ts";

/** What a buyer may ask who would rather not send it back: by agreement, where nothing came, else with a return. */
export function asking(matter: Matter): readonly RightFinding[] {
  const side = sideKnown(matter);
  const base = [side, ...badGoods(matter)];
  const silent = base.map(brokenAs("no-ground"));
  const agreed = agreement(matter);
  return [
    agreed,
    weigh(matter, "without-return", [side, turningOn(matter, nothingToReturn(matter, agreed), agreed)]),
    weigh(matter, "worthless", [...silent, worthless(matter)]),
    weigh(matter, "return", [...silent, mayReturn(matter)]),
    weigh(matter, "price-reduction", [...silent, worthLess(matter)]),
  ];
}

function sideKnown(matter: Matter): Condition {
  const { met, unknown } = conditionsOf(matter);
  return matter.facts.refundOnlySide === undefined
    ? unknown("quality-contract", "refundOnlySide")
    : met("quality-contract", []);
}

/** The other side agreed to it, or there is nothing to send back; disliking the way to the post office is no ground. */
function nothingToReturn(matter: Matter, agreed: RightFinding): Condition {
  const { returnPointless, agreedTo, afterSalesCause } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (returnPointless === "nothing-came") {
    const ground = consumerSale(matter.facts).is === true ? "nothing-came" : "nothing-came-contract";
    return met(ground, ["returnPointless"], "holds-nothing");
  }
  if (isNotDue(matter)) {
    return broken("agreement", ["agreedBy"], { reason: "not-due" });
  }
  if (agreed.state === "holds" && agreedTo === "refund-only") {
    return met("agreement", ["agreedTo"]);
  }
  const missing = [
    ...agreed.missing,
    ...(agreed.state === "holds" && agreedTo === undefined ? (["agreedTo"] as const) : []),
    ...(returnPointless === undefined ? (["returnPointless"] as const) : []),
  ];
  if (missing.length > 0) {
    return unknown("agreement", ...missing);
  }
  return afterSalesCause === "changed-mind"
    ? broken("return-first", ["afterSalesCause"], { reason: "changed-mind" })
    : broken("return-first", ["returnPointless"], { reason: "return-first" });
}

/** Goods gone bad or dangerous have nothing in them to restore; what the law makes of that is for the court. */
function worthless(matter: Matter): Condition {
  const { returnPointless } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (returnPointless === undefined) {
    return unknown("worthless", "returnPointless");
  }
  if (returnPointless === "perished-or-unsafe") {
    return met("worthless", ["returnPointless"]);
  }
  const reason = returnPointless === "nothing-came" ? "nothing-came" : "still-worth";
  return broken("worthless", ["returnPointless"], { reason });
}
