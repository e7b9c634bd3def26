import type { EarlierEffect, Facts, FilingOutcome, MediatorState, RouteStep } from "@youju/domain";
import type { EarlierFiling } from "./earlier-filing.ts";
import { unaffected } from "./interplay.ts";
import type { Matter } from "./matter.ts";
import { effectOf, mediatorEventOf, mediatorStateOf } from "./official-mediator.ts";

/** A filing so far, and where it is known from. */
type Known = EarlierFiling & {
  /** Known only from what the person said of official mediators. */
  readonly said: boolean;
};

const complaint = "12315-complaint";

/** What was said of official mediators, as a filing; nothing is known of which office it was. */
const saidAs: Readonly<Record<MediatorState, FilingOutcome | null>> = {
  unused: null,
  filed: "sent",
  "refused-without-acceptance": "refused",
  "accepted-or-handled": "ended",
};

/**
 * The facts with the state of the official mediators that the filings leave: what was filed speaks for itself. What
 * bars a complaint is asked of the text under which it would be made now, not of the one the earlier filing was made under.
 */
export function withMediator(facts: Facts, filings: readonly EarlierFiling[], at: Pick<Matter, "law" | "asOf">): Facts {
  const events = filings.flatMap((filing) => mediatorEventOf(filing, { law: at.law, on: at.asOf }) ?? []);
  const state = mediatorStateOf(facts.officialMediator, events);
  return state === undefined || state === facts.officialMediator ? facts : { ...facts, officialMediator: state };
}

/** What was filed so far: the filings, or else what was said of official mediators. */
export function filedSoFar({
  facts,
  filings,
  law,
  asOf,
}: Pick<Matter, "facts" | "filings" | "law" | "asOf">): readonly Known[] {
  const known = filings.map((filing) => ({ ...filing, outcome: outcomeOf(filing, facts), said: false }));
  if (filings.some((filing) => mediatorEventOf(filing, { law, on: asOf }) !== null)) {
    return known;
  }
  const outcome = saidAs[facts.officialMediator ?? "unused"];
  const said = { channel: complaint, on: null, said: true };
  return outcome === null ? known : [...known, { ...said, outcome: outcomeOf({ ...said, outcome }, facts) }];
}

/** Whether the reason of a refusal by a channel decides what can be tried next. */
export function isReasonAsked(channel: string): boolean {
  return channel === complaint;
}

/** Offices whose mediation ends when an accepted complaint is withdrawn. */
const mediating: ReadonlySet<string> = new Set([complaint, "cca-315"]);

/** Why it was refused decides whether another office can be tried; withdrawn once accepted, mediation has ended. */
function outcomeOf({ channel, outcome, wasAccepted }: EarlierFiling, { mediatorRefusedFor }: Facts): FilingOutcome {
  if (outcome === "withdrawn" && wasAccepted === true && mediating.has(channel)) {
    return "ended";
  }
  return isReasonAsked(channel) && outcome === "refused" && mediatorRefusedFor === "no-authority"
    ? "refused-no-authority"
    : outcome;
}

/** What the filings so far do to a step taken on the day of the question; what touches it in nothing is left out. */
export function earlierEffects(
  { law, asOf }: Pick<Matter, "law" | "asOf">,
  filed: readonly Known[],
  second: string,
): readonly EarlierEffect[] {
  if (filed.length === 0) {
    return [];
  }
  return filed.flatMap((filing): readonly EarlierEffect[] => {
    const { channel, outcome, said } = filing;
    const { articles, ...answer } = effectOf(filing, second, { law, on: asOf });
    const after = said ? null : { channel, title: law.channel(channel).title, outcome };
    return answer.rule === unaffected ? [] : [{ after, ...answer, articles: articles.map(({ id }) => id) }];
  });
}

/** What the effects so far leave of a step's state: closed is not here, waiting is later, opened may be now. */
export function stateAfter(
  planned: RouteStep["state"],
  effects: readonly EarlierEffect["effect"][],
): RouteStep["state"] {
  if (planned === "not-here" || effects.includes("closes")) {
    return "not-here";
  }
  return effects.includes("closes-while-pending") || effects.includes("delays") ? "later" : planned;
}
