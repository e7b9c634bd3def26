import type { Facts } from "@youju/domain";
import type { Matter } from "./matter.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/** Whether a sign of the list is there: what a seller of bad food or medicine is held to have known by. */
function signOfKnowledge({ knowledgeSign }: Facts): boolean {
  return knowledgeSign !== undefined && knowledgeSign !== "none";
}

/**
 * Who made it answers without more; who only sold it answers for what they knew. Rests on the grounds `maker` and
 * `knowledge`; broken with the reason `not-known`. 明知
 */
export function madeOrKnew(matter: Matter): Condition {
  const { facts } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  if (facts.sellerMadeIt === true) {
    return met("maker", ["sellerMadeIt"], "holds-maker");
  }
  if (signOfKnowledge(facts)) {
    return met("knowledge", ["knowledgeSign"]);
  }
  const open = (["sellerMadeIt", "knowledgeSign"] as const).filter((name) => facts[name] === undefined);
  return open.length > 0
    ? unknown("knowledge", ...open)
    : broken("knowledge", ["sellerMadeIt", "knowledgeSign"], { reason: "not-known" });
}
