import type { CaseCard } from "@youju/api";
import { type CardSnapshot, deadlinesOf } from "./case-snapshot.ts";
import { mostUrgent } from "./next-day.ts";
import { turnOf } from "./turn-of.ts";

/** A case as one card of the list. */
export function caseCard(snapshot: CardSnapshot): CaseCard {
  const turn = turnOf(snapshot);
  return {
    case: snapshot.file,
    platform: snapshot.facts.platform ?? null,
    pricePaid: snapshot.facts.pricePaid ?? null,
    exhibits: snapshot.exhibits.length,
    turn,
    nextDay: turn === "closed" ? null : mostUrgent(deadlinesOf(snapshot), snapshot.today),
  };
}
