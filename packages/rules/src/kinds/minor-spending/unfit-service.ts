import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

const online: ReadonlySet<string> = new Set(["game", "live-gift", "content"]);

/** Games, live rooms, media and social services, for payments since the rule took effect (未成年人网络保护条例 44). */
export function coveredService(matter: Matter): Condition {
  const { spendKind } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (spendKind === undefined) {
    return unknown("unfit", "spendKind");
  }
  if (!online.has(spendKind)) {
    return broken("unfit", ["spendKind"], { reason: "not-covered" });
  }
  return matter.law.cite(matter.dispute.grounds["unfit-duty"] ?? [], matter.days).length > 0
    ? met("unfit", matter.facts.paidOn === undefined ? ["spendKind"] : ["spendKind", "paidOn"])
    : broken("unfit", ["spendKind", "paidOn"], { reason: "before-rule" });
}

/** Only a minor of limited capacity, or none, is protected by it; who acted has to be shown. */
export function protectedMinor(matter: Matter): Condition {
  const { minorAge, minorActed } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (minorAge === "adult" || minorAge === "sixteen-earning") {
    return broken("capacity", ["minorAge"], { reason: "capable" });
  }
  if (minorActed !== undefined && minorActed !== "shown") {
    return broken("acted", ["minorActed"], { reason: minorActed === "word-only" ? "unproved" : "capable" });
  }
  const open = (["minorAge", "minorActed"] as const).filter((name) => matter.facts[name] === undefined);
  return open.length > 0 ? unknown("unfit", ...open) : met("unfit", ["minorAge", "minorActed"]);
}

/** What the platform knew or had to find out: a minor's account, no check at all, or signs it could read. */
export function platformAtFault(matter: Matter): Condition {
  const { accountChecked, platformCouldTell } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (accountChecked === undefined) {
    return unknown("unfit", "accountChecked");
  }
  if (accountChecked !== "adult") {
    return met("unfit", ["accountChecked"], accountChecked === "minor" ? "holds" : "holds-unchecked");
  }
  if (platformCouldTell === undefined) {
    return unknown("unfit", "platformCouldTell");
  }
  const used = ["accountChecked", "platformCouldTell"] as const;
  return platformCouldTell
    ? met("unfit", used, "holds-could-tell")
    : broken("unfit", used, { reason: "adult-account" });
}
