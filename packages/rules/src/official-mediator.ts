import type { FilingOutcome, MediatorState } from "@youju/domain";
import { type InterplayAnswer, type InterplayLaw, interplay } from "./interplay.ts";

/** What a filing means to the official mediators. */
export type MediatorEvent = "filed" | "refused" | "handled";

const complaint = "12315-complaint";

/** A filing, how far it got, and whether it was accepted on the way there. */
export type Filed = { readonly channel: string; readonly outcome: FilingOutcome; readonly wasAccepted?: boolean };

/**
 * What a filing that got so far does to another channel. What its acceptance closed at 12315 stays closed for good,
 * whatever came after: a complaint, a suit or an arbitration that was withdrawn once accepted has been dealt with.
 */
export function effectOf({ channel, outcome, wasAccepted }: Filed, second: string, at: InterplayLaw): InterplayAnswer {
  const answer = interplay({ first: channel, outcome, second }, at);
  if (wasAccepted !== true || second !== complaint) {
    return answer;
  }
  const accepted = interplay({ first: channel, outcome: "accepted", second }, at);
  return accepted.effect === "closes" ? accepted : answer;
}

/**
 * What a filing that got so far means to the official mediators: read off what it does to a complaint at 12315.
 * Online settlement, being passed on by 12345, payment complaints, platforms and private sites mean nothing: `null`.
 */
export function mediatorEventOf(filed: Filed, at: InterplayLaw): MediatorEvent | null {
  const { effect } = effectOf(filed, complaint, at);
  if (effect === "closes") {
    return "handled";
  }
  if (effect === "reopens") {
    return "refused";
  }
  const { group, countsAsMediation } = at.law.channel(filed.channel);
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
