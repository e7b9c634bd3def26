import type { Matter } from "../../matter.ts";

/** Who is said to have leaked it decides which law stands beside the Civil Code. */
export type Handler = "towards-consumer" | "business" | "private" | "unknown";

/** A business answers under data law; towards somebody buying for daily life under consumer law as well. */
export function handlerOf({ facts }: Matter): Handler {
  const { sellerKind, forDailyLife } = facts;
  if (sellerKind === undefined) {
    return "unknown";
  }
  if (sellerKind === "private-person") {
    return "private";
  }
  return forDailyLife === false ? "business" : "towards-consumer";
}

/** The ground of a name that fits who is asked. */
export function groundFor(matter: Matter, name: "remedy" | "liability" | "stop" | "loss" | "mental"): string {
  const handler = handlerOf(matter);
  if (handler === "private") {
    return name === "remedy" ? "private" : `${name}-civil`;
  }
  return handler === "business" && (name === "remedy" || name === "liability") ? `${name}-business` : name;
}

/** Whether the law already presumed fault on the day of the leak (个人信息保护法 69, from 2021-11-01). */
export function isFaultPresumed({ law, days }: Matter): boolean {
  return law.cite(["personal-information-law#69"], days).length > 0;
}
