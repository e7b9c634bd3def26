import type { Stamp } from "@youju/domain";
import { keptAuthorities, type StampAuthority } from "./stamp-authorities.ts";
import type { Records } from "./workplace.ts";

/** How time stamps stand over all cases. */
export type StampStanding = {
  /** The authorities that are switched on. */
  readonly authorities: readonly Pick<StampAuthority, "id" | "name" | "url">[];
  readonly count: Readonly<Record<Stamp["state"], number>>;
  /** Since when the longest-waiting wish waits, UTC. */
  readonly waitingSince: string | null;
};

/** Counts time stamps by state. */
export async function stampStanding(place: Records): Promise<StampStanding> {
  const on = (await keptAuthorities(place)).filter((authority) => authority.on);
  const stamps = await place.store.stamps.list(place.workspaceId);
  const inState = (state: Stamp["state"]) => stamps.filter((stamp) => stamp.state === state);
  return {
    authorities: on.map(({ id, name, url }) => ({ id, name, url })),
    count: {
      queued: inState("queued").length,
      stamped: inState("stamped").length,
      failed: inState("failed").length,
      untrusted: inState("untrusted").length,
    },
    waitingSince: inState("queued")[0]?.queuedAt ?? null,
  };
}
