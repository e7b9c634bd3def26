import {
  errorRegistry,
  type FactName,
  type Facts,
  type FactType,
  type Fen,
  factTable,
  parseFact,
  plainPercent,
  plainYuan,
  type Text,
} from "@youju/domain";

/** What is wrong with an answer as typed, or `null` when it can be taken. A blank is never wrong here. */
export function draftError(name: FactName, typed: string): Text | null {
  const parsed = parseFact(name, typed);
  return parsed.kind === "invalid" ? errorRegistry[parsed.code].nextStep : null;
}

/** A known fact as its control shows it: money in yuan, rates in per cent, everything else as it is. */
export function draftOf(name: FactName, facts: Facts): string {
  const value = facts[name];
  if (value === undefined) {
    return "";
  }
  const type: FactType = factTable[name];
  switch (type.type) {
    case "money":
      return plainYuan(value as Fen);
    case "percent":
      return plainPercent(value as number);
    default:
      return String(value);
  }
}
