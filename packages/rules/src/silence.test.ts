import { type CaseDeadline, type FilingState, plainDate } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { type RunningFiling, silences } from "./silence.ts";

const clock = (registerId: string, lastDay: string | null): CaseDeadline => ({
  rule: registerId,
  registerId,
  title: { zh: "", en: "" },
  whose: "other",
  trigger: "sent",
  deadline: {
    from: plainDate("2026-09-01"),
    period: { length: 7, unit: "calendar-days", direction: "forward", bound: "latest", roll: "none" },
    firstDay: plainDate("2026-09-02"),
    lastDay: lastDay === null ? null : plainDate(lastDay),
    safeDay: plainDate("2026-09-08"),
    days: [],
    provisional: lastDay === null,
    note: null,
  },
  state: "passed",
  afterwards: { zh: "", en: "" },
  articles: [],
  confidence: "high",
  source: "law",
  endsAt: null,
});

const filing = (channel: string, state: FilingState, deadlines: readonly CaseDeadline[]): RunningFiling => ({
  id: channel,
  channel,
  paper: channel,
  state,
  sentOn: plainDate("2026-09-01"),
  deadlines,
});

const raisedOn = (day: string, ...filings: readonly RunningFiling[]) =>
  silences(filings, plainDate(day)).map(({ filingId, days, raises }) => [
    filingId,
    days,
    raises.map(({ channel, paper }) => `${channel}: ${paper}`),
  ]);

describe("silence past the day", () => {
  test.each([
    ["12315-odr", "sent", "D13", ["12315-complaint: 12315-complaint"]],
    ["12315-complaint", "sent", "D07", ["12315-complaint: chaser", "administrative-review: administrative-review"]],
    ["12315-complaint", "accepted", "D08", ["12315-complaint: chaser", "court: pleading"]],
    ["12315-report", "sent", "D10-report", ["12315-report: chaser"]],
    ["courier", "sent", "D32", ["12305: courier-appeal"]],
    ["platform", "sent", "P02", ["platform: platform-dispute-note"]],
    ["court", "sent", "D21", []],
  ] as const)("of %s while %s leads on by its clock %s", (channel, state, register, raises) => {
    expect(raisedOn("2026-09-11", filing(channel, state, [clock(register, "2026-09-10")]))).toEqual([
      [channel, 1, raises],
    ]);
  });

  test("is none on the last day itself, none while the day is not certain, and none once it was answered", () => {
    const due = [clock("D07", "2026-09-10")];
    expect(raisedOn("2026-09-10", filing("12315-complaint", "sent", due))).toEqual([]);
    expect(raisedOn("2027-09-11", filing("12315-complaint", "sent", [clock("D08", null)]))).toEqual([]);
    expect(raisedOn("2026-09-11", filing("12315-complaint", "settled", due))).toEqual([]);
  });

  test("after mediation is asked about no more once the suit went out, also before the day for the notice had passed", () => {
    const ended = filing("12315-complaint", "ended", [clock("D09", "2026-09-10")]);
    const suit = { ...filing("court", "sent", []), paper: "pleading", sentOn: plainDate("2026-09-05") };
    expect(raisedOn("2026-09-11", ended)).toHaveLength(1);
    expect(raisedOn("2026-09-11", ended, suit)).toEqual([]);
  });

  test("is told of the longest silent first, and what went out since is not raised again", () => {
    const complaint = filing("12315-complaint", "sent", [clock("D07", "2026-09-10")]);
    const platform = filing("platform", "sent", [clock("P02", "2026-09-08")]);
    const note = { ...filing("platform", "sent", []), id: "n", paper: "platform-dispute-note" };
    const late = { ...note, sentOn: plainDate("2026-09-09") };
    expect(raisedOn("2026-09-11", complaint, platform).map(([id]) => id)).toEqual(["platform", "12315-complaint"]);
    expect(raisedOn("2026-09-11", platform, note)[0]?.[2]).toEqual(["platform: platform-dispute-note"]);
    expect(raisedOn("2026-09-11", platform, late)).toEqual([]);
  });
});
