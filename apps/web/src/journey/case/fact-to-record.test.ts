import { type FactEntry, type FactName, fen, parseFact, plainDate } from "@youju/domain";
import { expect, test } from "vitest";
import { factToRecord } from "./fact-to-record.ts";

const entry = (name: FactName, value: FactEntry["value"]): FactEntry => ({
  name,
  value,
  source: { kind: "exhibit", exhibitId: "e1" },
  recordedAt: "2026-10-01T00:00:00Z",
});

test("an entry put back reads as the same value, money included, and keeps its exhibit", () => {
  const entries = [
    entry("pricePaid", fen(36_805)),
    entry("receivedOn", plainDate("2026-09-26")),
    entry("forDailyLife", false),
    entry("soldBy", "online"),
    entry("shopName", "虚构小店"),
  ];
  for (const original of entries) {
    const again = factToRecord(original);
    expect(parseFact(again.name, again.value)).toEqual({ kind: "value", value: original.value });
    expect(again.exhibitId).toBe("e1");
  }
});

test("a don't-know goes back as a don't-know", () => {
  expect(factToRecord(entry("pricePaid", null)).value).toBeNull();
});
