import type { CaseCard } from "@youju/api";

/**
 * The cards with the next deadline first: days still open by date (the person's own before the other side's on the same
 * day), then days already over, then cases without one, closed cases last. Equal cards keep the order they came in.
 */
export function byNextDay(cards: readonly CaseCard[]): readonly CaseCard[] {
  return [...cards].sort((first, second) => rank(first) - rank(second) || compareDays(first, second));
}

function rank({ turn, nextDay }: CaseCard): number {
  if (turn === "closed") {
    return 3;
  }
  if (nextDay === null) {
    return 2;
  }
  return nextDay.whose === "person" && nextDay.state === "passed" ? 1 : 0;
}

function compareDays(first: CaseCard, second: CaseCard): number {
  const [one, other] = [first.nextDay, second.nextDay];
  if (one === null || other === null) {
    return 0;
  }
  if (one.day !== other.day) {
    return one.day < other.day ? -1 : 1;
  }
  return Number(one.whose === "other") - Number(other.whose === "other");
}
