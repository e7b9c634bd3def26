import { type FactName, type Facts, parseFact } from "@youju/domain";
import type { FactToRecord } from "../../api/acts.ts";
import { draftOf } from "../intake/fact-draft.ts";

/** What one asks oneself before filing; no question of a kind asks it. 投诉前自查 */
export const filingFacts = [
  "filingAim",
  "amountWanted",
  "moreThanNeeded",
  "alikeComplaints",
  "sharedContact",
  "onBehalf",
  "reportedBefore",
] as const satisfies readonly FactName[];

/** One of {@link filingFacts}. */
export type FilingFact = (typeof filingFacts)[number];

/** The answers as they stand in the form; blank: not answered. */
export type FilingAnswers = Readonly<Record<FilingFact, string>>;

/** The answers already known. */
export function knownAnswers(facts: Facts): FilingAnswers {
  return Object.fromEntries(filingFacts.map((name) => [name, draftOf(name, facts)])) as FilingAnswers;
}

/** Those that cannot be read as they are. */
export function wrongAnswers(answers: FilingAnswers): readonly FilingFact[] {
  return filingFacts.filter((name) => parseFact(name, answers[name]).kind === "invalid");
}

/** The facts of the case as they would be with these answers; what cannot be read, and a blank, changes nothing. */
export function factsWith(answers: FilingAnswers, facts: Facts): Facts {
  const said = filingFacts.flatMap((name) => {
    const parsed = parseFact(name, answers[name]);
    return parsed.kind === "value" ? [[name, parsed.value] as const] : [];
  });
  return { ...facts, ...Object.fromEntries(said) };
}

/** What is new in the answers, ready to be kept. */
export function freshAnswers(answers: FilingAnswers, facts: Facts): readonly FactToRecord[] {
  return filingFacts.flatMap((name) => {
    const value = answers[name].trim();
    return value === "" || value === draftOf(name, facts) ? [] : [{ name, value }];
  });
}
