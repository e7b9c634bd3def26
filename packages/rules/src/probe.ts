import {
  addDays,
  type FactName,
  type FactType,
  type Fen,
  factTable,
  fen,
  formatYuan,
  type PlainDate,
  type Text,
} from "@youju/domain";
import type { DisputeQuestion } from "@youju/law";
import type { Matter } from "./matter.ts";

/** Days before the day of the question that a date is tried at: recent, past every short period, past the long ones. */
const daysBack = [0, 1, 3, 8, 15, 20, 40, 90, 200, 400, 800, 1200] as const;
const daysAfterKnown = [0, 5, 10, 20] as const;
const amountsTried = [100, 10_000, 49_900, 1_000_000] as const;
/** Hundredths of a per cent. */
const ratesTried = [150, 345] as const;
const countsTried = [0, 1, 2, 7, 15, 30, 365] as const;

/** The values a fact is tried with. Free text has none: no rule turns on wording. */
export function candidates(type: FactType, matter: Matter): readonly unknown[] {
  switch (type.type) {
    case "choice":
      return type.choices;
    case "flag":
      return [true, false];
    case "money":
      return amountsTried.map(fen);
    case "percent":
      return ratesTried;
    case "count":
      return countsTried.filter((count) => count <= type.most);
    case "date":
    case "moment":
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

/** A value in words: a choice by its label, money in yuan, the rest as it is written. */
export function wordsOfValue({ fact, choices }: Pick<DisputeQuestion, "fact" | "choices">, value: unknown): Text {
  const written = factTable[fact].type === "money" ? formatYuan(value as Fen) : String(value);
  return choices[String(value)] ?? { zh: written, en: written };
}
