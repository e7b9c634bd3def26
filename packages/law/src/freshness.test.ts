import { addDays, plainDate } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { freshDays, staleOn } from "./freshness.ts";
import { readLawFolder } from "./read-folder.ts";

const data = readLawFolder();
const checked = plainDate("2026-11-21");
const kindsOn = (day: string) => [...new Set(staleOn(data, plainDate(day)).map(({ kind }) => kind))].toSorted();

describe("how old the checks may grow", () => {
  it("nothing is stale on the day it was checked", () => {
    expect(staleOn(data, checked)).toEqual([]);
  });

  it.each([
    ["directory", 90],
    ["platform-rule", 180],
    ["statute", 365],
  ] as const)("an entry of kind %s is fresh for %i days and stale on the next", (kind, days) => {
    expect(freshDays[kind]).toBe(days);
    expect(kindsOn(addDays(checked, days))).not.toContain(kind);
    expect(kindsOn(addDays(checked, days + 1))).toContain(kind);
  });

  it("in the long run everything that was checked is named, once for each version", () => {
    const names = new Set(staleOn(data, plainDate("2030-01-01")).map(({ entry }) => entry));
    const { statutes, parameters, deadlines, channels } = data.core;
    const articles = statutes.flatMap(({ slug, articles: entries }) =>
      entries.map(({ number, version }) => `${slug}@${version}#${number}`),
    );
    const named = [
      ...articles,
      ...[...parameters, ...deadlines, ...channels, ...(data.platforms ?? [])].map(({ id }) => id),
    ];
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it("a platform's windows age as a platform's rules, not as law", () => {
    const stale = staleOn(data, plainDate("2027-05-21"));
    expect(stale).toContainEqual({ kind: "platform-rule", entry: "P03", checkedOn: checked });
    expect(stale).toContainEqual({ kind: "platform-rule", entry: "D13", checkedOn: checked });
    expect(stale.filter(({ kind }) => kind === "statute")).toEqual([]);
  });

  it("an entry past its own day of review is stale however lately it was checked", () => {
    const [channel] = data.core.channels;
    if (channel === undefined) {
      throw new Error("no channel");
    }
    const due = { ...channel, checkedOn: checked, reviewBy: plainDate("2026-12-01") };
    const core = { ...data.core, channels: [due] };
    expect(staleOn({ ...data, core }, plainDate("2026-12-01")).map(({ entry }) => entry)).not.toContain(channel.id);
    expect(staleOn({ ...data, core }, plainDate("2026-12-02")).map(({ entry }) => entry)).toContain(channel.id);
  });
});

describe("changes of the law on their way", () => {
  it("name the E-Commerce Law and the Price Law, say how far they are, and have no first day", () => {
    const pending = new Map(data.core.pending.map((entry) => [entry.statute, entry]));
    for (const statute of ["e-commerce-law", "price-law"]) {
      expect(pending.get(statute)?.startsOn, statute).toBeNull();
      expect(pending.get(statute)?.standing.zh, statute).toContain("征求意见");
    }
  });

  it("are never versions of a text on record", () => {
    const versions = data.core.statutes.flatMap(({ slug, versions: all }) =>
      all.map(({ effectiveFrom }) => `${slug} ${effectiveFrom}`),
    );
    const announced = data.core.pending.map(({ statute, startsOn }) => `${statute} ${startsOn}`);
    expect(announced.filter((name) => versions.includes(name))).toEqual([]);
  });
});
