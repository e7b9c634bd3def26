import type { FilingView, OutcomeView } from "@youju/api";

/** Whether a filing ended the dispute. */
export function isSettled(filings: readonly Pick<FilingView, "state">[]): boolean {
  return filings.some(({ state }) => state === "settled");
}

type Ended = { readonly filings: readonly Pick<FilingView, "state">[]; readonly outcome: OutcomeView };

/** Whether nothing is left to be done but what was agreed: the person closed the case, or a filing ended the dispute. */
export function isOver({ filings, outcome }: Ended): boolean {
  return outcome.closing !== null || isSettled(filings);
}
