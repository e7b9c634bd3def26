import type { ExhibitKind, Facts } from "@youju/domain";
import { shorten } from "../../lint/length.ts";
import { clause } from "../words.ts";
import { ifKnown, quotedWords, type Statement } from "./kind-words.ts";

/** What was promised, in the other side's words. */
export function promiseStatement(facts: Facts, promised: string, most: number): Statement | undefined {
  return ifKnown(facts, "sellerPromise", (words) => ({
    text: `${promised}${quotedWords(words, most)}`,
    proof: ["listing-page", "chat"],
  }));
}

/** What happened, in the person's words. */
export function problemStatement(facts: Facts, most: number, proof: readonly ExhibitKind[]): Statement | undefined {
  return ifKnown(facts, "problemFound", (words) => ({ text: shorten(clause(words), most), proof }));
}

/** How the goods turned out to be, in the person's words, set against the promise. */
export function realityStatement(facts: Facts, most: number, proof: readonly ExhibitKind[]): Statement | undefined {
  const problem = problemStatement(facts, most, proof);
  return problem && { ...problem, text: `实际情况：${problem.text}` };
}
