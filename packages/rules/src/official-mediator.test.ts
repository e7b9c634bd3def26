import { type FilingOutcome, filingOutcomes, type MediatorState, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MediatorEvent, mediatorEventOf, mediatorStateAfter, mediatorStateOf } from "./official-mediator.ts";

const at = { law: lawBook(readLawFolder()), on: plainDate("2026-11-21") };
const states: readonly MediatorState[] = ["unused", "filed", "refused-without-acceptance", "accepted-or-handled"];
const anEvent = fc.constantFrom<MediatorEvent>("filed", "refused", "handled");

function walk(from: MediatorState, events: readonly MediatorEvent[]): MediatorState {
  return events.reduce(mediatorStateAfter, from);
}

describe("the official mediators of one dispute", () => {
  it("stay used up for ever once one has accepted or handled it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(anEvent), fc.array(anEvent), (from, before, after) => {
        expect(walk(from, [...before, "handled", ...after])).toBe("accepted-or-handled");
      }),
    );
  });

  it("are never used up by filings and refusals alone, and a refusal opens them again", () => {
    const unhandled = fc.constantFrom<MediatorEvent>("filed", "refused");
    fc.assert(
      fc.property(fc.array(unhandled), (events) => {
        expect(walk("unused", events)).not.toBe("accepted-or-handled");
        expect(walk("unused", [...events, "refused"])).toBe("refused-without-acceptance");
        expect(walk("unused", [...events, "refused", "filed"])).toBe("filed");
      }),
    );
  });

  it("come out alike in whatever order several filings are told", () => {
    fc.assert(
      fc.property(fc.array(anEvent), fc.constantFrom(undefined, ...states), (events, known) => {
        const sorted = mediatorStateOf(known, events.toSorted());
        expect(mediatorStateOf(known, events.toReversed())).toBe(sorted);
        expect(mediatorStateOf(known, events)).toBe(sorted);
      }),
    );
  });

  it("are as unknown as before where nothing official was filed", () => {
    expect(mediatorStateOf(undefined, [])).toBeUndefined();
    expect(mediatorStateOf("filed", [])).toBe("filed");
  });

  it("wait on while one filing is unanswered, though another was refused", () => {
    expect(mediatorStateOf("unused", ["filed", "refused"])).toBe("filed");
  });

  const event = (channel: string, outcome: FilingOutcome) => mediatorEventOf({ channel, outcome }, at);

  it.each([
    "shop",
    "platform",
    "alipay",
    "wechat-pay",
    "heimao",
    "12315-odr",
    "12315-report",
    "police",
    "people-mediation",
  ])("are not moved by %s, whatever came of it", (channel) => {
    expect(filingOutcomes.map((outcome) => event(channel, outcome))).toEqual(filingOutcomes.map(() => null));
  });

  it("are not moved by 12345 passing it on, only by the regulator's acceptance", () => {
    expect((["sent", "silent", "ended", "refused"] as const).map((outcome) => event("12345", outcome))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(event("12345", "accepted")).toBe("handled");
  });

  it.each(["12315-complaint", "cca-315"])("are filed with, refused or used up by %s", (channel) => {
    const told = Object.fromEntries(filingOutcomes.map((outcome) => [outcome, event(channel, outcome)]));
    expect(told).toEqual({
      sent: "filed",
      silent: "filed",
      "refused-no-authority": "refused",
      refused: "refused",
      withdrawn: "refused",
      accepted: "handled",
      ended: "handled",
      settled: "handled",
    });
  });

  it.each(["court", "arbitration"])("are used up by the acceptance of %s, and not by its refusal", (channel) => {
    expect([event(channel, "accepted"), event(channel, "refused"), event(channel, "sent")]).toEqual([
      "handled",
      null,
      null,
    ]);
  });
});
