import { addDays, type FactName, type Facts, type FactType, factTable, fen, type PlainDate } from "@youju/domain";
import type { KindRules } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { type Outcome, outcomeOf, withFacts } from "./outcome.ts";

/** One possible answer and what would follow from it. */
export type Probe = { readonly value: unknown; readonly matter: Matter; readonly outcome: Outcome };

/** Days before the day of the question that a date is tried at: recent, past every short period, past the long ones. */
const daysBack = [0, 1, 3, 8, 15, 20, 40, 90, 200, 400, 800, 1200] as const;
const daysAfterKnown = [0, 5, 10, 20] as const;
const amountsTried = [100, 10_000, 49_900, 1_000_000] as const;
const countsTried = [0, 1, 2, 7, 15, 30, 365] as const;

/** Tries the possible answers to one question. Free text has none: no rule turns on wording. */
export function probesOf(matter: Matter, rules: KindRules, fact: FactName): readonly Probe[] {
  return candidates(factTable[fact], matter).map((value) => {
    const tried = withFacts(matter, rules, { ...matter.facts, [fact]: value } as Facts);
    return { value, matter: tried, outcome: outcomeOf(tried, rules) };
  });
}

function candidates(type: FactType, matter: Matter): readonly unknown[] {
  switch (type.type) {
    case "choice":
      return type.choices;
    case "flag":
      return [true, false];
    case "money":
      return amountsTried.map(fen);
    case "count":
      return countsTried.filter((count) => count <= type.most);
    case "date":
      return daysTried(matter);
    case "text":
      return [];
  }
}

function daysTried({ facts, asOf }: Matter): readonly PlainDate[] {
  const known = Object.entries(facts).flatMap(([name, value]) =>
    factTable[name as FactName].type === "date" ? daysAfterKnown.map((days) => addDays(value as PlainDate, days)) : [],
  );
  const back = daysBack.map((days) => addDays(asOf, -days));
  return [...new Set([...back, ...known])]
    .filter((day) => day <= asOf)
    .toSorted()
    .toReversed();
}
