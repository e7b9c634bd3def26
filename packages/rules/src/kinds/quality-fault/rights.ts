import type { RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { worthLess } from "../../reduction-claim.ts";
import { mayReturn } from "../../return-of-bad-goods.ts";
import { reversedBurden } from "../../reversed-burden.ts";
import { brokenAs, weigh } from "../../weigh.ts";
import { fault } from "./fault.ts";
import { listedGoods } from "./listed-goods.ts";

/** Exchange and repair first, the way back, a lower price, and what the official warranty card adds. */
export function rights(matter: Matter): readonly RightFinding[] {
  const base = fault(matter);
  const stands = !base.some(({ state }) => state === "broken");
  const silent = base.map(brokenAs("not-liable"));
  return [
    weigh(matter, "cure", base),
    weigh(matter, "return", [...silent, mayReturn(matter)]),
    weigh(matter, "price-reduction", [...silent, worthLess(matter)]),
    ...(stands ? reversedBurden(matter) : []),
    weigh(matter, "listed-goods", [...silent, ...listedGoods(matter)]),
  ];
}
