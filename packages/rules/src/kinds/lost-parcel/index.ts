import type { CaseDeadline, Facts, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { rights } from "./rights.ts";

const names = ["seller-risk", "refund", "carrier"] as const;

function isAlive(found: readonly RightFinding[]): boolean {
  return names.some((name) => rightOf(found, name).state !== "fails");
}

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  if (!isAlive(found)) {
    return caseDeadline(matter, "courier-complaint", { by: "courierToldOn" });
  }
  const buying = facts.parcelRole !== "sender";
  return [
    ...caseDeadline(matter, "courier-complaint", { by: "courierToldOn" }),
    ...(buying && consumerSale(facts).is !== false ? caseDeadline(matter, "complaint-limit", { by: "foundOn" }) : []),
    ...caseDeadline(matter, "limitation", { by: "foundOn" }),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { parcelRole, parcelHarm, carrierKind, courierToldOn } = facts;
  const alive = isAlive(found);
  const came = parcelHarm === "damaged" || parcelHarm === "short";
  return [
    ...(alive && parcelRole === "buyer" ? ["seller-first"] : []),
    ...(alive && parcelRole === "sender" ? ["carrier-first"] : []),
    ...(parcelHarm === "signed-by-other" ? ["who-signed"] : []),
    ...(alive && came ? ["keep-packing"] : []),
    ...(parcelRole === "sender" && carrierKind !== "postal-mail" ? ["three-times-myth"] : []),
    ...(carrierKind === "postal-mail" ? ["trace-within-a-year"] : []),
    courierToldOn === undefined ? "tell-courier" : "appeal-after-seven",
    ...(alive && parcelRole !== "sender" ? mediator(facts) : []),
    "local-rules",
  ];
}

function mediator(facts: Facts): readonly string[] {
  if (facts.sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  return [facts.officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 快递丢失、破损 */
export const lostParcel: KindRules = {
  kind: "lost-parcel",
  actOn: ({ paidOn, orderedOn, foundOn }) => paidOn ?? orderedOn ?? foundOn,
  rights,
  claims,
  deadlines,
  warnings,
};
