import type { Facts, RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { deadlines } from "./deadlines.ts";
import { rights } from "./rights.ts";

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const alive = rightOf(found, "conformity").state !== "fails";
  const told =
    facts.demandedOn !== undefined || (facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked");
  return [
    ...(alive ? ["quality-reason", "stop-using"] : ["no-reason-instead"]),
    ...(alive && !told ? ["tell-now"] : []),
    ...(facts.promiseSaved === true ? [] : [facts.promiseSaved === false ? "promise-not-saved" : "save-promise"]),
    ...(alive && facts.durableGoods === false ? ["not-named-durable"] : []),
    ...(rightOf(found, "punitive").state === "fails" ? [] : ["refund-first"]),
    ...(alive ? mediator(facts) : []),
    "local-rules",
  ];
}

function mediator(facts: Facts): readonly string[] {
  if (facts.sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  if (consumerSale(facts).is === false) {
    return [];
  }
  return [facts.officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 货不对板 */
export const notAsDescribed: KindRules = {
  kind: "not-as-described",
  actOn: ({ receivedOn, paidOn, orderedOn }) => receivedOn ?? paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
