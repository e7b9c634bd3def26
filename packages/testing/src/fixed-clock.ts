import type { Clock } from "@youju/cases";
import type { PlainDate } from "@youju/domain";

/** A clock that stands on one day; its instants advance by a second each time they are asked for, so they sort. */
export type FixedClock = Clock & {
  /** Moves it to another day. */
  readonly moveTo: (day: PlainDate) => void;
};

/** A clock for tests, standing at noon in Shanghai on the day given. */
export function fixedClock(day: PlainDate): FixedClock {
  let today = day;
  let asked = 0;
  return {
    now: () => new Date(Date.parse(`${today}T04:00:00Z`) + 1000 * asked++).toISOString(),
    today: () => today,
    moveTo: (other) => {
      today = other;
    },
  };
}
