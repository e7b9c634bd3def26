import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { type KindRules, rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { claims } from "./claims.ts";
import { isWaiting } from "./delivery.ts";
import { rights } from "./rights.ts";

function isAlive(found: readonly RightFinding[], ...names: readonly string[]): boolean {
  return names.some((name) => rightOf(found, name).state !== "fails");
}

/** The goods are missed the day after the promised one; counting from the promise itself is the safe side. */
function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts, asOf } = matter;
  const starts = isWaiting(facts) ? (["promisedShipBy", "graceUntil"] as const) : (["graceUntil"] as const);
  const missed = starts.find((name) => facts[name] !== undefined);
  const day = missed === undefined ? undefined : facts[missed];
  if (
    missed === undefined ||
    day === undefined ||
    day >= asOf ||
    !isAlive(found, "delivery", "rescission", "price-gap")
  ) {
    return [];
  }
  const canEnd = rightOf(found, "rescission").state === "holds" && facts.graceUntil !== undefined;
  return [
    ...(canEnd ? caseDeadline(matter, "rescission", { by: "graceUntil" }) : []),
    ...(facts.sellerKind === "private-person" ? [] : caseDeadline(matter, "complaint-limit", { by: missed })),
    ...caseDeadline(matter, "limitation", { by: missed }),
  ];
}

const sent: ReadonlySet<string> = new Set(["label-only", "no-movement", "wrong-address", "signed-by-other"]);
const inCarriersHands: ReadonlySet<string> = new Set(["no-movement", "wrong-address", "signed-by-other"]);

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { shippingState: state = "", sellerAnswer, graceUntil, refundReceived } = facts;
  const open = isAlive(found, "delivery", "rescission") && refundReceived !== true;
  const canEnd = isAlive(found, "rescission") && sellerAnswer !== "refused" && state !== "empty-parcel";
  return [
    ...(open ? ["pay-out-first", "hours-are-platform-rules"] : []),
    ...(open && canEnd && graceUntil === undefined ? ["urge-in-writing"] : []),
    ...(open && sent.has(state) ? ["auto-confirm"] : []),
    ...(open && inCarriersHands.has(state) ? ["carrier-too"] : []),
    ...(open && state === "empty-parcel" ? ["weigh-it"] : []),
    ...(open ? mediator(facts) : []),
    "local-rules",
  ];
}

function mediator({ sellerKind, officialMediator }: Matter["facts"]): readonly string[] {
  if (sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  return [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 不发货、虚假发货、迟延发货 */
export const notShipped: KindRules = {
  kind: "not-shipped",
  actOn: ({ paidOn, orderedOn }) => paidOn ?? orderedOn,
  rights,
  claims,
  deadlines,
  warnings,
};
