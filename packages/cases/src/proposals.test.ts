import type { FactEntry, Reading } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { openProposals } from "./proposals.ts";

const reading = (value: string, confidence = 0.9, state: "sure" | "unsure" = "sure"): Reading => ({
  lines: [],
  fields: [{ name: "seller.shop", value, confidence, state, lineIndexes: [] }],
  layout: "unknown",
});

const entry = (value: string | null, source: FactEntry["source"], withdrawn = false): FactEntry => ({
  name: "shopName",
  value,
  source,
  recordedAt: "2026-11-21T00:00:00.000Z",
  ...(withdrawn ? { withdrawnAt: "2026-11-21T00:00:01.000Z" } : {}),
});

const person = { kind: "person" } as const;
const fromOne = { kind: "exhibit", exhibitId: "one" } as const;
const one = { exhibitId: "one", reading: reading("甲店") };

describe("what the pictures suggest", () => {
  test("is open until the person says something about it", () => {
    expect(openProposals([one], [])).toEqual([
      { name: "shopName", value: "甲店", confidence: 0.9, state: "sure", exhibitId: "one" },
    ]);
    expect(openProposals([one], [entry("乙店", person)])).toEqual([]);
  });

  test("is not asked again after a don't-know from that picture, and is after that was taken back", () => {
    expect(openProposals([one], [entry(null, fromOne)])).toEqual([]);
    expect(openProposals([one], [entry(null, fromOne, true)])).toHaveLength(1);
  });

  test("is unsure where two pictures disagree, and the surest is proposed", () => {
    const other = { exhibitId: "two", reading: reading("乙店", 0.95) };
    expect(openProposals([one, other], [])).toMatchObject([{ value: "乙店", state: "unsure", exhibitId: "two" }]);
    const same = { exhibitId: "two", reading: reading("甲店", 0.95) };
    expect(openProposals([one, same], [])).toMatchObject([{ state: "sure", exhibitId: "two" }]);
  });
});
