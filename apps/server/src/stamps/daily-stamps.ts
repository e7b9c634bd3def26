import { stampLedgersDaily, type Workplace } from "@youju/cases";

/** How often it is looked whether a ledger is to be stamped, in milliseconds. */
const lookEvery = 3_600_000;

type Place = Pick<Workplace, "store" | "workspaceId" | "clock">;

/** Has ledgers stamped once a day, from the start on; gives what ends it. */
export function startDailyStamps(
  place: Place,
  told: { readonly ring: () => void; readonly onFailure: (error: unknown, what: string) => void },
): () => void {
  const look = () =>
    stampLedgersDaily(place).then(
      (asked) => (asked > 0 ? told.ring() : undefined),
      (error: unknown) => told.onFailure(error, "daily-stamps"),
    );
  void look();
  const timer = setInterval(() => void look(), lookEvery);
  return () => clearInterval(timer);
}
