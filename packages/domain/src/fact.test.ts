import { describe, expect, it } from "vitest";
import { askedButUnknown, currentFacts, type FactEntry, type FactName, isFactName, parseFact } from "./fact.ts";
import { plainDate } from "./plain-date.ts";

function entry(name: FactName, value: unknown, more: { withdrawnAt?: string } = {}): FactEntry {
  return { name, value, source: { kind: "person" }, recordedAt: "2026-11-21T08:00:00Z", ...more } as FactEntry;
}

describe("the facts a history amounts to", () => {
  it("are the latest that say something", () => {
    const history = [entry("receivedOn", "2026-11-15"), entry("shopName", "某店"), entry("receivedOn", "2026-11-16")];
    expect(currentFacts(history)).toEqual({ receivedOn: "2026-11-16", shopName: "某店" });
  });

  it("are never erased by a blank or by “don't know”", () => {
    expect(currentFacts([entry("receivedOn", "2026-11-15"), entry("receivedOn", null)])).toEqual({
      receivedOn: "2026-11-15",
    });
  });

  it("go back to the entry before when the person takes one back", () => {
    const undone = entry("receivedOn", "2026-11-16", { withdrawnAt: "2026-11-21T08:01:00Z" });
    expect(currentFacts([entry("receivedOn", "2026-11-15"), undone])).toEqual({ receivedOn: "2026-11-15" });
  });

  it("keep false and zero: they are answers", () => {
    expect(currentFacts([entry("forDailyLife", false), entry("freightPaid", 0)])).toEqual({
      forDailyLife: false,
      freightPaid: 0,
    });
  });

  it("leave what was asked and not known on a list of its own", () => {
    const history = [entry("receivedOn", null), entry("sellerKind", null), entry("sellerKind", "business")];
    expect(askedButUnknown(history)).toEqual(["receivedOn"]);
  });
});

describe("a fact as it is typed", () => {
  it.each([
    ["receivedOn", "2026-09-26", plainDate("2026-09-26")],
    ["pricePaid", "1248.50", 124_850],
    ["pricePaid", 1248.5, 124_850],
    ["pricePaid", "100,000,000", 10_000_000_000],
    ["forDailyLife", "是", true],
    ["forDailyLife", "FALSE", false],
    ["sellerKind", " business ", "business"],
    ["promisedReturnDays", "15", 15],
    ["orderNumber", 123, "123"],
  ] as const)("%s “%s” is taken", (name, raw, value) => {
    expect(parseFact(name, raw)).toEqual({ kind: "value", value });
  });

  it.each([undefined, null, "", "   "])("%s is blank, not “no”", (raw) => {
    expect(parseFact("forDailyLife", raw)).toEqual({ kind: "blank" });
  });

  it.each([
    ["receivedOn", "2026-02-30", "DATE_NOT_REAL"],
    ["receivedOn", 20260926, "DATE_NOT_REAL"],
    ["pricePaid", "-1", "AMOUNT_NOT_VALID"],
    ["pricePaid", true, "AMOUNT_NOT_VALID"],
    ["pricePaid", "100000000.01", "AMOUNT_NOT_VALID"],
    ["receivedOn", "0202-09-26", "DATE_NOT_REAL"],
    ["receivedOn", "20206-09-26", "DATE_NOT_REAL"],
    ["receivedOn", "9999-12-31", "DATE_NOT_REAL"],
    ["sellerKind", "toString", "INPUT_INVALID"],
    ["promisedReturnDays", "9999999", "INPUT_INVALID"],
    ["promisedReturnDays", -1, "INPUT_INVALID"],
    ["shopName", "店".repeat(121), "TEXT_TOO_LONG"],
    ["forDailyLife", "maybe", "INPUT_INVALID"],
  ] as const)("%s “%s” is not taken: %s", (name, raw, code) => {
    expect(parseFact(name, raw)).toEqual({ kind: "invalid", code });
  });

  it("has a name that is in the table", () => {
    expect(isFactName("receivedOn")).toBe(true);
    expect(isFactName("toString")).toBe(false);
    expect(isFactName("__proto__")).toBe(false);
  });
});
