import { monitorEventLoopDelay } from "node:perf_hooks";

/** Delays of an event loop, in milliseconds: 99 of 100 are less than the first, none is more than the second. */
export type LoopDelay = { readonly p99: number; readonly most: number };

/** How often the loop is looked at, in milliseconds. */
const resolution = 10;

/** Watches the event loop of the thread that asks, from `begin` on. */
export function loopDelay(): { readonly begin: () => void; readonly tell: () => LoopDelay } {
  const delay = monitorEventLoopDelay({ resolution });
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1_000_000 - resolution);
  return {
    begin: () => {
      delay.reset();
      delay.enable();
    },
    tell: () => ({ p99: late(delay.percentile(99)), most: late(delay.max) }),
  };
}
