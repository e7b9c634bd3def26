import { addDays, type FactName, laterOf } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { dayOfNotice, sellerTold } from "../../seller-told.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";
import { warrantyStart } from "./warranty.ts";

/**
 * What the official warranty rules add for goods on their lists (部分商品修理更换退货责任规定 9–11): a choice that narrows with
 * the days, and exchange after repairs that failed. Which goods are listed is read off the card in the box. 三包
 */
export function listedGoods(matter: Matter): readonly Condition[] {
  return [soldByBusiness(matter, "listed"), boughtForDailyLife(matter, "listed"), hasCard(matter), stage(matter)];
}

function hasCard(matter: Matter): Condition {
  const { warrantyCard } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (warrantyCard === undefined) {
    return unknown("listed", "warrantyCard");
  }
  return warrantyCard ? met("listed", ["warrantyCard"]) : broken("listed", ["warrantyCard"], { reason: "no-card" });
}

function stage(matter: Matter): Condition {
  const { repairsMade } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const raised = daysUsed(matter);
  if (raised.kind === "within") {
    return met(raised.ground, raised.facts, raised.reason);
  }
  if (repairsMade !== undefined && repairsMade >= matter.law.count("listed-repairs", matter.days.act).value) {
    return met("listed-repairs", ["repairsMade"], "holds-repaired");
  }
  const open = [...raised.missing, ...(repairsMade === undefined ? (["repairsMade"] as const) : [])];
  return open.length > 0
    ? unknown("listed-repairs", ...open)
    : broken("listed-repairs", [...raised.facts, "repairsMade"], { reason: "repair-first" });
}

type Raised =
  | {
      readonly kind: "within";
      readonly facts: readonly FactName[];
      readonly ground: string;
      readonly reason: string;
    }
  | { readonly kind: "later"; readonly facts: readonly FactName[]; readonly missing: readonly FactName[] };

/**
 * In which stage the fault was raised: the days run from delivery or installation to the notice, or to today. An exchange
 * starts the days for exchange and repair again, not those for return.
 */
function daysUsed(matter: Matter): Raised {
  const { facts, asOf, law, days } = matter;
  const start = warrantyStart(matter);
  if (start === undefined) {
    return { kind: "later", facts: [], missing: ["receivedOn"] };
  }
  const told = sellerTold(facts);
  const day = told.kind === "unknown" ? asOf : dayOfNotice(told, asOf);
  const used = [start.by, ...(told.kind === "unknown" ? [] : told.facts)];
  const within = (parameter: string) => {
    const last = addDays(start.day, law.count(parameter, days.act).value);
    return laterOf(day, last) === last;
  };
  if (start.by !== "exchangedOn" && within("listed-return-days")) {
    return { kind: "within", facts: used, ground: "listed-return", reason: "holds-seven" };
  }
  if (within("listed-exchange-days")) {
    return { kind: "within", facts: used, ground: "listed-exchange", reason: "holds-fifteen" };
  }
  return { kind: "later", facts: used, missing: told.kind === "unknown" ? [told.missing] : [] };
}
