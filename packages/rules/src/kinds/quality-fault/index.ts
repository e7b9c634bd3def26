import type { Facts, RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { deadlines } from "./deadlines.ts";
import { rights } from "./rights.ts";

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const alive = rightOf(found, "cure").state !== "fails";
  const asked =
    facts.demandedOn !== undefined || (facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked");
  return [
    ...(alive ? ["quality-reason", "stop-using"] : []),
    ...(alive && facts.faultCause !== "defect-found" ? ["service-paper"] : []),
    ...(alive && !asked ? ["tell-now"] : []),
    ...(alive && asked && facts.refundReceived !== true ? ["fifteen-days"] : []),
    ...(alive && facts.durableGoods === false ? ["not-named-durable"] : []),
    ...(facts.warrantyCard === true ? ["card-rules"] : []),
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

/** 质量问题、保修 */
export const qualityFault: KindRules = {
  kind: "quality-fault",
  actOn: ({ receivedOn, paidOn, orderedOn }) => receivedOn ?? paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
