import type { ProposedFact } from "@youju/api";
import { type Language, parseFact } from "@youju/domain";
import { factValue } from "../case/fact-value.ts";

/** A proposed value for people: days with the weekday, ¥ amounts, answers in words. */
export function proposedWords({ name, value }: Pick<ProposedFact, "name" | "value">, language: Language): string {
  const parsed = parseFact(name, value);
  return parsed.kind === "value" ? factValue(name, parsed.value, language) : value;
}
