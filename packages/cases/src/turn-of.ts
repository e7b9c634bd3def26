import type { Turn } from "@youju/api";
import { isUnkept } from "@youju/domain";
import { silences } from "@youju/rules";
import { closingMeanwhile, feeLapsed, silent, waiting } from "./filing-steps.ts";
import { isOver } from "./is-over.ts";
import { lapsedPromise, promised } from "./promise-steps.ts";
import type { Standing } from "./turn.ts";

/**
 * Whose turn it is, by the rules that give the next step. Once the case is over: whose part of what was agreed is open, else
 * nobody's. Before: the person's where a window closes, somebody let a day pass or a promise is to be looked after; the
 * other side's while it still has time to answer or to keep its word; else the person's.
 */
export function turnOf(card: Standing): Turn {
  const { filings, outcome, today } = card;
  const duties = outcome.settlements.flatMap((settlement) => settlement.duties);
  if (duties.some((duty) => duty.whose === "other" && isUnkept(duty, today))) {
    return "person";
  }
  const open = duties.filter(({ mark }) => mark === null || mark === "partly");
  const agreed = open.some(({ whose }) => whose === "other") ? "other" : "person";
  if (isOver(card)) {
    return open.length === 0 ? "closed" : agreed;
  }
  const watched = { ...card, silences: silences(filings, today) };
  const closes = closingMeanwhile(watched);
  if (closes === undefined && open.length > 0) {
    return agreed;
  }
  const urgent = closes ?? feeLapsed(watched) ?? silent(watched);
  if (urgent !== undefined || lapsedPromise(card) !== undefined) {
    return urgent?.id === "wait" ? "other" : "person";
  }
  return (waiting(watched) ?? promised(card)) === undefined ? "person" : "other";
}
