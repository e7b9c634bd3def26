import { type Claim, type Fen, factTable, fen, sumFen } from "@youju/domain";
import { type LintContext, type LintFinding, notYetTold } from "../lint/finding.ts";
import { lintField, lintText } from "../lint/lint.ts";
import type { DocumentTree, PaperAudience } from "../tree/document-tree.ts";
import { sentencesOf } from "../tree/document-tree.ts";
import { paperText } from "../tree/plain-text.ts";
import { printPaper } from "../tree/print.ts";
import { mergeTraces } from "../tree/trace.ts";
import { agreedAmounts } from "./agreed.ts";
import type { Field, Variant } from "./composition.ts";
import type { Desk } from "./desk.ts";

/** A paper before it was checked. */
export type Draft = {
  readonly tree: DocumentTree;
  readonly audience: PaperAudience;
  readonly filing: LintContext["filing"];
  readonly fields: readonly Field[];
  readonly variants: readonly Variant[];
  /** Sums and numbers the paper itself asked for or worked out: a fee, a sum agreed on, an identity number. */
  readonly may?: { readonly amounts?: readonly Fen[]; readonly numbers?: readonly string[] };
  /** Answers of the person in free words, which are weighed as what they mean and not as the program's own. */
  readonly own?: readonly string[];
};

/** Runs the lint over the fields, the variants, the printed words and the person's own answers; a finding about the same words is told once. */
export function checkDraft(desk: Desk, draft: Draft): readonly LintFinding[] {
  const context = { ...lintContextFor(desk, draft), author: "program" } as const;
  const inFields = draft.fields.flatMap((field) => lintField(field, context));
  const inVariants = draft.variants.flatMap((variant) =>
    lintField({ id: variant.id, value: variant.text, limit: variant.limit }, context),
  );
  const printed = paperText(printPaper(draft.tree, draft.audience, desk.input.today));
  const inPage = [...inFields, ...inVariants, ...notYetTold(lintText(printed, context), [...inFields, ...inVariants])];
  const inOwn = (draft.own ?? []).flatMap((words) => lintText(words, { ...context, author: "person" }));
  return [...inPage, ...notYetTold(inOwn, inPage).map((finding) => ({ ...finding, at: null }))];
}

/** What the lint of a page needs to check a paper again while the person edits it. */
export function lintContextFor(
  desk: Desk,
  { tree, filing, may = {} }: Pick<Draft, "tree" | "filing" | "may">,
): LintContext {
  const { profile } = desk.input;
  const carried = mergeTraces(sentencesOf(tree).map((sentence) => sentence.trace)).articles;
  return {
    facts: desk.facts,
    profile,
    amounts: [...knownAmounts(desk), ...(may.amounts ?? [])],
    numbers: may.numbers ?? [],
    most: fen(Math.max(0, desk.demands.total, ...knownAmounts(desk), ...(may.amounts ?? []))),
    outdated: desk.input.directory.outdated ?? [],
    people: peopleOf(desk),
    articles: desk.known.filter((article) => carried.includes(article.id)),
    filing,
  };
}

/** Those the person spoke with, by name; a public text names none of them. */
function peopleOf({ promises }: Desk): readonly string[] {
  return [...new Set(promises.flatMap(({ person }) => person?.trim() ?? []))].filter((name) => name.length > 1);
}

/** Amounts a paper may name: money facts, what holds with its steps, and the totals. */
function knownAmounts(desk: Desk): readonly Fen[] {
  const { facts, demands, input } = desk;
  const holding = input.assessment.claims.filter((claim) => claim.state === "holds");
  const money = Object.entries(factTable).flatMap(([name, { type }]) => {
    const value = facts[name as keyof typeof facts];
    return type === "money" && typeof value === "number" ? [fen(value)] : [];
  });
  const claimed = holding.flatMap((claim) => [...amountOf(claim), ...claim.steps.map((step) => step.result)]);
  return [...money, ...claimed, ...agreedAmounts(desk), demands.total, minimumOf(demands.asked)];
}

/** The sum of what is asked at the lowest level: what a platform can refund. */
export function minimumOf(asked: readonly Claim[]): Fen {
  return sumFen(asked.filter((claim) => claim.level === "minimum").flatMap(amountOf));
}

function amountOf(claim: Claim): readonly Fen[] {
  return claim.amount === null ? [] : [claim.amount];
}
