import type { ClaimToChoose } from "@youju/api";

/** The ids ticked after one was ticked or unticked: what cannot stand beside the new one is let go. */
export function chosenAfter(claims: readonly ClaimToChoose[], toggled: string): string[] {
  const claim = claims.find(({ id }) => id === toggled);
  const chosen = claims.filter((one) => one.chosen);
  const kept = chosen.filter(({ id }) => id !== toggled && claim?.alternativeTo.includes(id) !== true);
  return claim === undefined || claim.chosen
    ? chosen.filter(({ id }) => id !== toggled).map(({ id }) => id)
    : [...kept.map(({ id }) => id), toggled];
}
