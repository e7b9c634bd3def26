import { type Facts, type FilingState, plainDate } from "@youju/domain";
import { projectLaw } from "@youju/testing";
import { describe, expect, test } from "vitest";
import { counselWith } from "./counsel.ts";
import { runningClocks } from "./filing-clocks.ts";

const counsel = counselWith(projectLaw());
const clocksOf = (channel: string) =>
  projectLaw()
    .channel(channel)
    .clocks.map(({ registerId }) => registerId);
const clock = clocksOf("12315-complaint");

/** A filing that went through these steps, the last being where it stands. */
function clocks(today: string, ...steps: readonly (readonly [FilingState, string | null])[]) {
  const history = steps.map(([state, on], index) => ({
    sequence: index + 1,
    state,
    on: on === null ? null : plainDate(on),
    wording: null,
    details: null,
    recordedAt: "2026-01-01T00:00:00.000Z",
  }));
  const state = history.at(-1)?.state ?? "drafted";
  const running = runningClocks({ state, steps: history }, clock, { counsel, today: plainDate(today), facts: {} });
  return running.map(({ registerId, deadline, trigger }) => [registerId, deadline.safeDay, deadline.lastDay, trigger]);
}

describe("the clocks of a 12315 complaint", () => {
  test("a draft starts none", () => {
    expect(clocks("2026-09-28", ["drafted", null])).toEqual([]);
  });

  test("sending starts the seven working days of the decision, the make-up work day counted", () => {
    expect(clocks("2026-09-28", ["drafted", null], ["sent", "2026-09-28"])).toEqual([
      ["D07", "2026-10-13", "2026-10-13", "sent"],
    ]);
  });

  test("acceptance ends that clock and starts sixty days; the calendar of next year is not guessed", () => {
    const accepted = [
      ["sent", "2026-11-16"],
      ["accepted", "2026-11-21"],
    ] as const;
    expect(clocks("2026-11-21", ...accepted)).toEqual([["D08", "2027-01-20", null, "accepted"]]);
  });

  test("ending without settlement starts the notice; a settlement ends everything", () => {
    const steps = [
      ["sent", "2026-09-28"],
      ["accepted", "2026-10-12"],
      ["ended", "2026-11-09"],
    ] as const;
    expect(clocks("2026-11-10", ...steps).map(([rule]) => rule)).toEqual(["D09"]);
    expect(clocks("2026-11-10", ...steps, ["settled", "2026-11-10"])).toEqual([]);
  });

  test("a refusal starts the sixty days to have it reconsidered, until it is accepted after all", () => {
    const refused = [
      ["sent", "2026-09-01"],
      ["refused", "2026-09-08"],
    ] as const;
    expect(clocks("2026-09-10", ...refused)).toEqual([["D39", "2026-11-07", "2026-11-09", "refused"]]);
    expect(clocks("2026-09-10", ...refused, ["accepted", "2026-09-10"]).map(([rule]) => rule)).toEqual(["D08"]);
  });

  test("silence past the day to decide starts the sixty days to have that reconsidered", () => {
    expect(clocks("2026-10-13", ["sent", "2026-09-28"]).map(([rule]) => rule)).toEqual(["D07"]);
    expect(clocks("2026-10-14", ["sent", "2026-09-28"])).toEqual([
      ["D07", "2026-10-13", "2026-10-13", "sent"],
      ["D39", "2026-12-12", "2026-12-14", "silent"],
    ]);
  });

  test("a corrected day of sending counts from the corrected day", () => {
    expect(clocks("2026-09-29", ["sent", "2026-09-25"], ["sent", "2026-09-28"])[0]?.[1]).toBe("2026-10-13");
  });
});

describe("the clock of a report", () => {
  test("fifteen working days run from the day it was sent", () => {
    const sent = { sequence: 1, state: "sent", on: plainDate("2026-09-28"), wording: null, details: null } as const;
    const filing = { state: "sent", steps: [{ ...sent, recordedAt: "2026-09-28T02:00:00.000Z" }] } as const;
    const running = runningClocks(filing, clocksOf("12315-report"), {
      counsel,
      today: plainDate("2026-09-29"),
      facts: {},
    });
    expect(running.map(({ registerId, deadline }) => [registerId, deadline.lastDay])).toEqual([
      ["D10-report", "2026-10-23"],
    ]);
  });
});

describe("the clocks of a filing on a platform", () => {
  const steps = (...told: readonly (readonly [FilingState, string])[]) =>
    told.map(([state, on], index) => ({
      sequence: index + 1,
      state,
      on: plainDate(on),
      wording: null,
      details: null,
      recordedAt: "2026-11-18T02:00:00.000Z",
    }));
  const windows = (facts: Facts, ...told: readonly (readonly [FilingState, string])[]) =>
    runningClocks({ state: told.at(-1)?.[0] ?? "sent", steps: steps(...told) }, clocksOf("platform"), {
      counsel,
      today: plainDate("2026-11-19"),
      facts,
    }).map(({ registerId, deadline, source, endsAt }) => [registerId, deadline.lastDay, source, endsAt]);
  const sent = ["sent", "2026-11-18"] as const;
  const refused = ["refused", "2026-11-19"] as const;

  test("are as long as the platform's own rule says", () => {
    const jd: Facts = { platform: "jd", sellerKind: "business" };
    expect(windows(jd, sent)).toEqual([["P02", "2026-11-19", "platform-rule", null]]);
    expect(windows(jd, sent, refused)).toEqual([["P03", "2026-12-04", "platform-rule", null]]);
  });

  test("are the usual ones, and called so, where nothing better is known", () => {
    expect(windows({ platform: "pinduoduo" }, sent)).toEqual([["P02", "2026-11-20", "platform-default", null]]);
    expect(windows({}, sent, refused)).toEqual([["P03", "2026-11-21", "platform-default", null]]);
  });

  test("end when the page says, whatever the rule", () => {
    const told = { platform: "jd", interventionEnds: "2026-11-20T09:00" } as Facts;
    expect(windows(told, sent, refused)).toEqual([["P03", "2026-11-20", "screen", "2026-11-20T09:00"]]);
  });

  test("do not run against a platform that sells itself, nor once the platform was called in or paid back", () => {
    expect(windows({ platform: "jd", sellerKind: "platform-self-operated" }, sent)).toEqual([]);
    expect(windows({ platform: "jd", platformDecision: "pending" }, sent, refused)).toEqual([]);
    expect(windows({ platform: "jd", refundReceived: true }, sent)).toEqual([]);
  });

  test("are not started by a message to the shop, which is no application", () => {
    expect(clocksOf("shop")).toEqual([]);
  });
});
