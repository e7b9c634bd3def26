import type { FilingView } from "@youju/api";
import type { RouteStep } from "@youju/domain";
import { expect, test } from "vitest";
import { routeLine } from "./route-line.ts";

function step(channel: string, state: RouteStep["state"], met: readonly (boolean | null)[] = []): RouteStep {
  const text = { zh: channel, en: channel };
  return {
    channel,
    title: text,
    where: text,
    preconditions: met.map((value) => ({ text, met: value })),
    closes: [],
    cannot: [],
    clock: [],
    cost: text,
    articles: [],
    confidence: "high",
    state,
    effects: [],
    earlier: [],
    odds: [],
  };
}

const filing = (channel: string, state: FilingView["state"]) =>
  ({ id: `${channel}-${state}`, channel, state }) as FilingView;

test("the person stands at the first stop that can be done now", () => {
  const line = routeLine([step("shop-message", "not-here"), step("platform", "now"), step("12315", "now")], []);
  expect(line.map((stop) => stop.here)).toEqual([false, true, false]);
});

test("a stop already sent shows as sent and the person stands at the next one", () => {
  const line = routeLine([step("platform", "now"), step("12315", "now")], [filing("platform", "sent")]);
  expect(line.map((stop) => stop.state)).toEqual(["sent", "now"]);
  expect(line[1]?.here).toBe(true);
});

test("the newest filing of a channel decides, and a withdrawn one leaves the plan's word", () => {
  const both = [filing("platform", "sent"), filing("platform", "drafted")];
  expect(routeLine([step("platform", "later")], both)[0]?.state).toBe("drafted");
  expect(routeLine([step("platform", "later")], [filing("platform", "withdrawn")])[0]?.state).toBe("later");
});

test("preconditions are tallied as met, not met and not known", () => {
  const [stop] = routeLine([step("12315", "later", [true, null, false, true])], []);
  expect(stop).toMatchObject({ met: 2, unmet: 1, unknown: 1 });
});
