import { deadlineState, type FactName, type RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { boughtForDailyLife } from "../../consumer-sale.ts";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { noticeInTime } from "../no-reason-return/return-right.ts";
import { trader } from "./trader.ts";

/** What the seller answers for in any case, what only a trader owes, and what needs proof of intent. */
export function rights(matter: Matter): readonly RightFinding[] {
  const trading = trader(matter);
  const fraud = weigh(matter, "fraud-avoidance", [differs(matter, "fraud"), knew(matter), withinAYear(matter)]);
  return [
    weigh(matter, "conformity", [differs(matter, "conformity")]),
    fraud,
    trading,
    weigh(matter, "no-reason-return", [
      fromTrader(matter, trading),
      boughtForDailyLife(matter, "consumer"),
      notConfirmed(matter),
      inTime(matter, trading),
    ]),
    weigh(matter, "punitive", [
      fromTrader(matter, trading),
      boughtForDailyLife(matter, "consumer"),
      deliberate(matter, fraud),
    ]),
  ];
}

function differs(matter: Matter, ground: "conformity" | "fraud"): Condition {
  const { itemDiffers } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (itemDiffers === undefined) {
    return unknown(ground, "itemDiffers");
  }
  if (itemDiffers === "as-described") {
    return broken(ground, ["itemDiffers"], { reason: "as-described" });
  }
  if (itemDiffers === "described-otherwise") {
    return met(ground === "conformity" ? "description" : ground, ["itemDiffers"]);
  }
  return met(ground, ["itemDiffers"], ground === "conformity" ? "holds-hidden" : "holds");
}

function knew(matter: Matter): Condition {
  const { sellerKnewDefect } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerKnewDefect === undefined) {
    return unknown("fraud-proof", "sellerKnewDefect");
  }
  return sellerKnewDefect
    ? met("fraud-proof", ["sellerKnewDefect"])
    : broken("fraud-proof", ["sellerKnewDefect"], { reason: "no-proof" });
}

/** The year runs from knowing; while that day is unknown nothing is held against the person. */
function withinAYear(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  const [limit] = caseDeadline(matter, "fraud-avoidance", { by: "foundOn" });
  return limit !== undefined && deadlineState(limit.deadline, matter.asOf) === "passed"
    ? broken("fraud-time", ["foundOn"], { reason: "late" })
    : met("fraud-time", limit === undefined ? [] : ["foundOn"]);
}

function fromTrader(matter: Matter, trading: RightFinding): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const used = [...new Set(trading.because.flatMap(({ facts }) => facts))];
  switch (trading.state) {
    case "holds":
      return met("consumer", used);
    case "fails":
      return broken("consumer", used, { reason: "private-seller" });
    case "needs-facts":
      return unknown("consumer", ...trading.missing);
  }
}

/** A trader in flawed goods may refuse only where this purchase was confirmed as not returnable. */
function notConfirmed(matter: Matter): Condition {
  const { exclusionConfirmedAtPurchase: confirmed } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used: readonly FactName[] = ["exclusionConfirmedAtPurchase"];
  if (confirmed === undefined) {
    return unknown("no-reason", ...used);
  }
  return confirmed ? broken("no-reason", used, { reason: "confirmed-excluded" }) : met("no-reason", used);
}

/** Days are asked about only once a trader is in sight. */
function inTime(matter: Matter, trading: RightFinding): Condition {
  return trading.state === "needs-facts" ? conditionsOf(matter).met("period", []) : noticeInTime(matter);
}

function deliberate(matter: Matter, fraud: RightFinding): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const used: readonly FactName[] = ["itemDiffers", "sellerKnewDefect"];
  switch (fraud.state) {
    case "holds":
      return met("triple", used);
    case "needs-facts":
      return unknown("triple", ...fraud.missing);
    case "fails":
      return matter.facts.itemDiffers !== "as-described" && matter.facts.sellerKnewDefect === true
        ? met("triple", used)
        : broken(
            "triple",
            used.filter((name) => matter.facts[name] !== undefined),
            { reason: "no-fraud" },
          );
  }
}

/** Whether a right is out for good. */
export function isOut(rightsFound: readonly RightFinding[], id: string): boolean {
  return rightOf(rightsFound, id).state === "fails";
}
