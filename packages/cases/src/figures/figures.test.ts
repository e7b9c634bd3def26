import { fen, plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  allowFigures,
  anonymousFigures,
  closeCase,
  composeFiling,
  deleteCase,
  markSent,
  openCase,
  recordFacts,
  recordOutcome,
  statistics,
  statisticsFile,
} from "../index.ts";
import { figureRows } from "./anonymous-figures.ts";
import type { CaseFigure } from "./case-figures.ts";
import { shareOf, spreadOf, sumOf } from "./tally.ts";

describe("what figures are made of", () => {
  test("unknown is counted apart and never as nothing; without any known the sum is of none", () => {
    expect(sumOf([fen(100), null, fen(0)])).toEqual({ total: 100, known: 2, unknown: 1 });
    expect(sumOf([null])).toEqual({ total: 0, known: 0, unknown: 1 });
  });

  test("the middle of days has as many on either side, half a day between two", () => {
    expect(spreadOf([9, null, 1, 4])).toEqual({ n: 3, least: 1, median: 4, most: 9 });
    expect(spreadOf([1, 4])).toEqual({ n: 2, least: 1, median: 2.5, most: 4 });
    expect(spreadOf([null])).toEqual({ n: 0, least: null, median: null, most: null });
  });

  test("a share of few gives no percentage; of more, a range that holds the share and narrows with n", () => {
    expect(shareOf(4, 4).percent).toBeNull();
    expect(shareOf(0, 0)).toEqual({ of: 0, n: 0, percent: null });
    // Wilson at 8 of 10, as any table has it: 0.490 to 0.943
    expect(shareOf(8, 10).percent).toEqual({ share: 80, low: 49, high: 95 });
    expect(shareOf(10, 10).percent).toEqual({ share: 100, low: 72, high: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), fc.nat(), (n, some) => {
        const { percent } = shareOf(some % (n + 1), n);
        const { share, low, high } = percent ?? { share: -1, low: 0, high: 0 };
        expect(low >= 0 && low <= share && share <= high && high <= 100).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const filing = { channel: "shop", sentOn: plainDate("2026-11-20"), outcome: "settled", days: 8 } as const;
const figure: CaseFigure = {
  kind: "deposit",
  platform: "taobao",
  standing: "agreed",
  asked: fen(50_000),
  received: fen(1),
  fromFirstFiling: 8,
  fromOpening: 9,
  filings: [filing, { ...filing, outcome: "open", days: null }],
  results: [],
};

test("an anonymous row has no day, no sum and no id, and what is open has no row", () => {
  const row = {
    kind: "deposit",
    platform: "taobao",
    channel: "shop",
    quarter: "2026-Q4",
    weeks: 2,
    sum: "500-2000",
    outcome: "settled",
  };
  expect(figureRows([figure], [])).toEqual([row]);
  expect(figureRows([figure], ["platform", "quarter"])).toEqual([{ ...row, platform: null, quarter: null }]);
});

describe("figures over one's own cases", () => {
  let place: TemporaryWorkplace;
  beforeEach(async () => {
    place = await temporaryWorkplace(plainDate("2026-11-18"));
  });
  afterEach(() => place.dispose());

  test("tell settled, refused and open apart, leave out examples and the bin, and reach the file as they are", async () => {
    const demo = { kind: "deposit", title: "示例", demo: true, demoToday: plainDate("2026-11-18") } as const;
    await place.store.cases.create(place.workspaceId, demo);
    const first = (await openCase(place, { kind: "not-as-described" })).case.id;
    await recordFacts(place, first, [
      { name: "platform", value: "taobao" },
      { name: "shopName", value: "示例小店" },
      { name: "pricePaid", value: fen(30_000) },
    ]);
    const { id } = (await composeFiling(place, first, { channel: "shop" })).filing;
    await markSent(place, { caseId: first, filingId: id }, { on: plainDate("2026-11-10"), reference: null });
    await recordOutcome(place, { caseId: first, filingId: id }, { state: "settled", on: plainDate("2026-11-16") });
    expect((await statistics(place)).cases).toMatchObject({ opened: 1, unrecorded: 1, open: 0 });
    const results = [{ filingId: id, money: fen(20_000), on: plainDate("2026-11-17") }, { channel: "platform" }];
    await closeCase(place, first, { ending: "agreed", asked: fen(30_000), results });
    const binned = (await openCase(place, { kind: "deposit" })).case.id;
    await deleteCase(place, binned);
    await openCase(place, { kind: null });
    const view = await statistics(place);
    expect(view.cases).toEqual({ opened: 2, open: 1, unrecorded: 0, agreed: 1, decided: 0, ended: 0, withdrawn: 0 });
    expect(view.asked).toEqual({ total: 30_000, known: 1, unknown: 0 });
    expect(view.received).toEqual({ total: 0, known: 0, unknown: 1 });
    expect(view.fromFirstFiling).toMatchObject({ n: 1, median: 7 });
    const [shop, platform] = view.channels;
    expect(shop).toMatchObject({
      channel: "shop",
      sent: 1,
      settled: 1,
      success: { of: 1, n: 1, percent: null },
      days: { n: 1, median: 6 },
      received: { total: 20_000, known: 1, unknown: 0 },
    });
    expect(platform).toMatchObject({ channel: "platform", sent: 0, received: { known: 0, unknown: 1 } });
    expect(view.kinds.map((kind) => [kind.id, kind.cases.opened])).toEqual([
      ["not-as-described", 1],
      [null, 1],
    ]);
    const { body } = await statisticsFile(place, { format: "csv", language: "zh" });
    const csv = await new Response(body).text();
    expect(csv).toMatch(/^channel,shop,[^,]+,days-median,6\r$/m);
    expect(csv.split("\r\n")).toContain("all,,,received-fen,");
  });

  test("without a name are off until switched on", async () => {
    await openCase(place, { kind: "deposit" });
    expect(await anonymousFigures(place, [])).toEqual({ allowed: false, file: null, fewestAlike: 0 });
    await allowFigures(place, true);
    expect(await anonymousFigures(place, ["quarter"])).toEqual({
      allowed: true,
      file: { format: "youju-figures-1", omitted: ["quarter"], rows: [] },
      fewestAlike: 0,
    });
    await allowFigures(place, false);
    expect((await anonymousFigures(place, [])).file).toBeNull();
  });
});
