import type { FilingOutcome, MediatorState } from "@youju/domain";
import { type InterplayLaw, interplay } from "./interplay.ts";

/** What a filing means to the official mediators. */
export type MediatorEvent = "filed" | "refused" | "handled";

const complaint = "12315-complaint";

/**
 * What a filing that got so far means to the official mediators: read off what it does to a complaint at 12315.
 * Online settlement, being passed on by 12345, payment complaints, platforms and private sites mean nothing: `null`.
 */
export function mediatorEventOf(
  { channel, outcome }: { readonly channel: string; readonly outcome: FilingOutcome },
  at: InterplayLaw,
): MediatorEvent | null {
  const { effect } = interplay({ first: channel, outcome, second: complaint }, at);
  if (effect === "closes") {
    return "handled";
  }
  if (effect === "reopens") {
    return "refused";
  }
  const { group, countsAsMediation } = at.law.channel(channel);
  return effect === "delays" && group === "official-mediator" && countsAsMediation ? "filed" : null;
}

const states = { filed: "filed", refused: "refused-without-acceptance" } as const;

/** Accepted or handled once stays so for ever; a refusal without acceptance opens the way again. */
export function mediatorStateAfter(state: MediatorState, event: MediatorEvent): MediatorState {
  return state === "accepted-or-handled" || event === "handled" ? "accepted-or-handled" : states[event];
}

/** Handled weighs most, then what still waits for an answer: two filings may stand at once. */
const byWeight: readonly MediatorEvent[] = ["refused", "filed", "handled"];

/**
 * The state that several filings leave, whatever their order.
 * @param known what was said of it before
 */
export function mediatorStateOf(
  known: MediatorState | undefined,
  events: readonly MediatorEvent[],
): MediatorState | undefined {
  return events
    .toSorted((one, other) => byWeight.indexOf(one) - byWeight.indexOf(other))
    .reduce<MediatorState | undefined>((state, event) => mediatorStateAfter(state ?? "unused", event), known);
}
