import type { RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { tradesInFact } from "../../trades-in-fact.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";

/** Whether consumer law applies at all: a business, or somebody who in fact trades (法释〔2022〕8号 art. 7). */
export function trader(matter: Matter): RightFinding {
  return weigh(matter, "trader", [actsAsBusiness(matter)]);
}

/** A person who does not sell regularly is no business; one who does may be, see {@link tradesInFact}. */
function actsAsBusiness(matter: Matter): Condition {
  const { sellerKind, sellerSellsRegularly, sellerManyAlike } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerKind === undefined) {
    return unknown("trader", "sellerKind");
  }
  if (sellerKind !== "private-person") {
    return met("trader", ["sellerKind"]);
  }
  if (sellerSellsRegularly === undefined) {
    return unknown("trader", "sellerSellsRegularly");
  }
  if (!sellerSellsRegularly) {
    return broken("trader", ["sellerKind", "sellerSellsRegularly"], { reason: "private" });
  }
  if (tradesInFact(matter.facts)) {
    const shown = sellerManyAlike === true ? "sellerManyAlike" : "sellerNewGoods";
    return met("trader", ["sellerKind", "sellerSellsRegularly", shown], "holds-in-fact");
  }
  const open = (["sellerManyAlike", "sellerNewGoods"] as const).filter((name) => matter.facts[name] === undefined);
  return open.length > 0
    ? unknown("trader", ...open)
    : broken("trader", ["sellerKind", "sellerSellsRegularly", "sellerManyAlike", "sellerNewGoods"], {
        reason: "private",
      });
}
