import type { FilingState } from "@youju/domain";
import type { Channel } from "@youju/law";

/** A state a filing can come to. */
type Next = Exclude<FilingState, "drafted" | "sent">;

/** Where a filing can go from where it stands. One that is over can still turn out settled. */
const moves: Readonly<Record<FilingState, readonly Next[]>> = {
  drafted: ["withdrawn"],
  sent: ["transferred", "accepted", "mediating", "refused", "settled", "ended", "withdrawn"],
  transferred: ["accepted", "mediating", "refused", "settled", "ended", "withdrawn"],
  accepted: ["transferred", "mediating", "settled", "ended", "withdrawn"],
  mediating: ["settled", "ended", "withdrawn"],
  refused: ["accepted", "mediating", "settled"],
  ended: ["settled"],
  settled: [],
  withdrawn: [],
};

/** States only some channels know; the law data say which. */
const particular: ReadonlySet<FilingState> = new Set(["transferred", "mediating"]);

/**
 * The states a filing can come to next at its channel. Passing on and mediation happen only where the channel's own states
 * name them; a court that tried mediation before a suit may still take it, or not.
 */
export function nextStates(
  state: FilingState,
  channel: Pick<Channel, "group" | "states"> | undefined,
): readonly Next[] {
  const known = new Set(channel?.states.map((each) => each.state));
  const back: readonly Next[] = state === "mediating" && channel?.group === "court" ? ["accepted", "refused"] : [];
  return [...back, ...moves[state]].filter((next) => !particular.has(next) || known.has(next));
}
