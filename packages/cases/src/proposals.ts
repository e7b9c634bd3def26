import type { ProposedFact } from "@youju/api";
import { currentFacts, type FactEntry, type Reading } from "@youju/domain";
import { proposeFacts } from "@youju/evidence";

/** What was read from an exhibit. */
export type ReadExhibit = { readonly exhibitId: string; readonly reading: Reading };

/**
 * What the pictures suggest and the person has neither taken nor turned down: a fact already known is not proposed, nor
 * one the person answered from that very picture. Where pictures disagree, the surest is proposed as unsure.
 */
export function openProposals(
  readings: readonly ReadExhibit[],
  history: readonly FactEntry[],
): readonly ProposedFact[] {
  const known = currentFacts(history);
  const proposed = readings
    .flatMap(({ exhibitId, reading }) => proposeFacts(reading).map((proposal) => ({ ...proposal, exhibitId })))
    .filter(({ name, exhibitId }) => known[name] === undefined && !isAnswered(history, name, exhibitId))
    .toSorted((one, other) => other.confidence - one.confidence);
  return [...new Set(proposed.map(({ name }) => name))].flatMap((name) => {
    const [best, ...others] = proposed.filter((proposal) => proposal.name === name);
    if (best === undefined) {
      return [];
    }
    const { value, confidence, exhibitId } = best;
    const disputed = others.some((other) => other.value !== value);
    return [{ name, value, confidence, state: disputed ? "unsure" : best.state, exhibitId }];
  });
}

function isAnswered(history: readonly FactEntry[], name: string, exhibitId: string): boolean {
  return history.some(
    (entry) =>
      entry.name === name &&
      entry.withdrawnAt === undefined &&
      entry.source.kind === "exhibit" &&
      entry.source.exhibitId === exhibitId,
  );
}
