import type { Matter } from "./matter.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/** Nobody says the money came back; broken with the reason `refunded`. What was not said is taken as not refunded. */
export function notRefunded(matter: Matter, ground: string): Condition {
  const { refundReceived } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return refundReceived === true
    ? broken(ground, ["refundReceived"], { reason: "refunded" })
    : met(ground, refundReceived === undefined ? [] : ["refundReceived"]);
}
