import type { FactName, Facts } from "@youju/domain";
import { blank } from "../words/patterns.ts";

/** Words that are not the person's own: names, and what the other side said or wrote. */
const quotedFacts = [
  "shopName",
  "itemName",
  "sellerLegalName",
  "sellerPromise",
  "refusalReason",
] as const satisfies readonly FactName[];
const leastQuoted = 4;

/**
 * The text with quoted words blanked out at the same length, so that a shop's name or the other side's own words are not
 * taken for the person's tone. A quotation cut short counts from its beginning.
 */
export function withoutQuoted(text: string, facts: Facts): string {
  return quotedFacts.reduce((rest, name) => withBlanks(rest, facts[name] ?? ""), text);
}

function withBlanks(text: string, words: string): string {
  for (let length = words.length; length >= Math.min(leastQuoted, words.length) && length > 0; length -= 1) {
    const part = words.slice(0, length);
    if (text.includes(part)) {
      return text.replaceAll(part, blank({ length }));
    }
  }
  return text;
}
