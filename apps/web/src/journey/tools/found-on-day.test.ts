import { plainDate } from "@youju/domain";
import { kindOverview, lawSearch } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { foundOnDay } from "./found-on-day.ts";

const { core, disputes, kindGroups = [], knowledge = [] } = readLawFolder();
const kinds = kindOverview(kindGroups, disputes).flatMap((group) => group.kinds);
const search = lawSearch({ core, kinds, knowledge, captures: [] });

describe("what a search shows on a day", () => {
  it("leaves out numbers not yet or no longer fixed, and the count follows", () => {
    const found = search("退货");
    const before = foundOnDay(found, plainDate("1990-01-01"));
    expect(found.parameters.length).toBeGreaterThan(0);
    expect(before.parameters).toEqual([]);
    expect(before.total).toBe(found.total - found.parameters.length);
    expect(foundOnDay(found, plainDate("2026-11-21")).parameters.length).toBeGreaterThan(0);
  });

  it("shows no number that is only a name", () => {
    for (const { title } of core.parameters) {
      const { parameters } = foundOnDay(search(title.zh), plainDate("2026-11-21"));
      expect(parameters.map(({ unit }) => unit)).not.toContain("name");
    }
  });
});
