import type { ExhibitKind, FactName, Facts, NonEmpty, PlainDate } from "@youju/domain";
import { shorten } from "../../lint/length.ts";
import { clause } from "../words.ts";

/** A statement about the case: its words, the facts it repeats, and the kinds of exhibit that prove it. */
export type Statement = {
  readonly text: string;
  readonly facts: readonly FactName[];
  readonly proof: readonly ExhibitKind[];
};

/** A statement against the other side's stance and the element of the matrix it goes to. */
export type Rebuttal = Omit<Statement, "proof"> & { readonly element: string };

/**
 * For whom a statement is worded: the other side is `贵店` in a message to it, `商家` or `卖家` in papers to others; days
 * are full or short; names and quotations are cut to the room there is.
 */
export type Addressee = {
  readonly them: string;
  readonly day: (day: PlainDate) => string;
  readonly itemLength: number;
  readonly quoteLength: number;
};

/** What one kind of dispute says in papers. */
export type KindWords = {
  /** Facts without which the dispute cannot be stated; of each group one is enough, and the first is asked for. */
  readonly needs: readonly NonEmpty<FactName>[];
  /** Exhibit kinds, weightiest first. */
  readonly decisive: readonly ExhibitKind[];
  /** The days on which the dispute may have arisen, the best first. */
  readonly disputeDay: readonly FactName[];
  /** What is asked besides money, as the beginning of a clause; empty where money is all. */
  readonly ask: string;
  /** The dispute in one clause, without a full stop; `undefined` while facts are missing. */
  readonly dispute: (facts: Facts, to: Addressee) => Statement | undefined;
  /** How the purchase is told where it was none in the everyday sense; `我`, `购买` and `实付` otherwise; no sum with an empty `paid`. */
  readonly purchase?: { readonly who: string; readonly verb: string; readonly paid: string };
  /** What answers the other side's stance; the articles come from the row of the matrix for that element. */
  readonly rebuttals: (facts: Facts) => readonly Rebuttal[];
  /** What happened between the purchase and the demand, in order. */
  readonly events: (facts: Facts) => readonly Statement[];
};

/** The item in quotation marks, cut to what there is room for. */
export function quotedItem(facts: Facts, most: number): string {
  return `“${shorten(clause(facts.itemName ?? ""), most)}”`;
}

/** Somebody's words in quotation marks, cut to what there is room for. */
export function quotedWords(words: string, most: number): string {
  return `“${shorten(clause(words), most)}”`;
}

/** What the other side answered, as a clause. */
export function answerClause(facts: Facts, { them, quoteLength }: Addressee): Statement | undefined {
  const proof = ["refusal", "chat"] as const;
  if (facts.sellerAnswer === undefined || facts.sellerAnswer === "not-asked") {
    return undefined;
  }
  if (facts.sellerAnswer === "refused" && facts.refusalReason !== undefined) {
    const text = `${them}以${quotedWords(facts.refusalReason, quoteLength)}为由拒绝`;
    return { text, facts: ["sellerAnswer", "refusalReason"], proof };
  }
  const answers = {
    refused: `${them}拒绝处理`,
    silent: `${them}一直没有答复`,
    "agreed-not-done": `${them}答应后没有办理`,
    "partial-offer": `${them}只同意处理一部分`,
  } as const;
  return { text: answers[facts.sellerAnswer], facts: ["sellerAnswer"], proof };
}

/** Clauses joined by commas into one statement; those that say nothing drop out. */
export function joinClauses(clauses: readonly (Statement | undefined)[]): Statement {
  const known = clauses.filter((part) => part !== undefined);
  return {
    text: known.map((part) => part.text).join("，"),
    facts: [...new Set(known.flatMap((part) => part.facts))],
    proof: [...new Set(known.flatMap((part) => part.proof))],
  };
}

/** A statement if its fact is known. */
export function ifKnown<Name extends FactName>(
  facts: Facts,
  name: Name,
  make: (value: NonNullable<Facts[Name]>) => Omit<Statement, "facts">,
): Statement | undefined {
  const value = facts[name];
  return value === undefined || value === null
    ? undefined
    : { ...make(value as NonNullable<Facts[Name]>), facts: [name] };
}

/** The statements that say something. */
export function said(...statements: readonly (Statement | undefined)[]): readonly Statement[] {
  return statements.filter((statement) => statement !== undefined);
}

/** Room enough for whatever a person may have typed. */
export const fullLength = 300;
