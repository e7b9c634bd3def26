import type { FilingView } from "@youju/api";
import type { RouteStep } from "@youju/domain";

/** Where a stop of the ladder stands in this case. */
export type StopState = "sent" | "drafted" | "now" | "later" | "not-here";

/** A stop of the route line. */
export type RouteStop = {
  readonly step: RouteStep;
  readonly state: StopState;
  /** The newest filing with this channel. */
  readonly filing: FilingView | null;
  readonly met: number;
  readonly unmet: number;
  /** Preconditions nobody can tell yet. */
  readonly unknown: number;
  /** The stop the person stands at: the first that can be done now. */
  readonly here: boolean;
};

/**
 * The ladder as a line of stops, in its own order. What was sent or drafted shows as such, whatever the plan says of it.
 * @param filings oldest first
 */
export function routeLine(route: readonly RouteStep[], filings: readonly FilingView[]): readonly RouteStop[] {
  const stops = route.map((step) => {
    const filing = filings.filter((item) => item.channel === step.channel).at(-1) ?? null;
    return { step, filing, state: stateOf(step, filing), ...tally(step) };
  });
  const here = stops.findIndex((stop) => stop.state === "now" || stop.state === "drafted");
  return stops.map((stop, index) => ({ ...stop, here: index === here }));
}

function stateOf(step: RouteStep, filing: FilingView | null): StopState {
  if (filing === null || filing.state === "withdrawn") {
    return step.state;
  }
  return filing.state === "drafted" ? "drafted" : "sent";
}

function tally(step: RouteStep): Pick<RouteStop, "met" | "unmet" | "unknown"> {
  const count = (met: boolean | null) => step.preconditions.filter((condition) => condition.met === met).length;
  return { met: count(true), unmet: count(false), unknown: count(null) };
}
