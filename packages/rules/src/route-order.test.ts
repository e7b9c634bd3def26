import { disputeKinds, type Facts, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { answer } from "./assess.ts";
import type { EarlierFiling } from "./earlier-filing.ts";
import { interplay } from "./interplay.ts";

const law = lawBook(readLawFolder());
const asOf = plainDate("2026-11-21");
const facts: Facts = { platform: "taobao", sellerKind: "business", sellerAnswer: "refused" };

function asked(filings: readonly EarlierFiling[] = [], known: Facts = facts) {
  return answer({ kind: "not-as-described", facts: known, asOf, law, filings });
}

function closes(first: string, second: string): boolean {
  return interplay({ first, outcome: "accepted", second }, { law, on: asOf }).effect === "closes";
}

describe("the best order of steps", () => {
  it.each(disputeKinds)("of %s holds every step once, and none after one that would close it", (kind) => {
    const { route, order } = answer({ kind, facts, asOf, law });
    const channels = order.steps.map(({ channel }) => channel);
    expect(channels.toSorted()).toEqual(route.map(({ channel }) => channel).toSorted());
    const open = order.steps.filter(({ how }) => how !== "closed").map(({ channel }) => channel);
    for (const [index, channel] of open.entries()) {
      const before = open.slice(0, index);
      const closer = before.find((earlier) => closes(earlier, channel) && !closes(channel, earlier));
      expect(closer, `${channel} comes too late`).toBeUndefined();
    }
  });

  it("gives every step a reason and articles", () => {
    for (const { why, articles, channel } of asked().order.steps) {
      expect(
        why.every(({ zh, en }) => zh.length > 0 && en.length > 0),
        channel,
      ).toBe(true);
      expect(why.length > 0 && articles.length > 0, channel).toBe(true);
    }
  });

  it("says what a step would be closed by", () => {
    const complaint = asked().order.steps.find(({ channel }) => channel === "12315-complaint");
    expect(complaint?.why[1]?.zh).toContain("消协");
    expect(complaint?.why[1]?.zh).toContain("法院");
  });

  it("lets run beside the rest only what closes nothing but itself", () => {
    const { steps } = asked().order;
    for (const { channel } of steps.filter(({ how }) => how === "alongside")) {
      expect(steps.filter((other) => other.channel !== channel && closes(channel, other.channel))).toEqual([]);
    }
  });

  it("offers as one of several just the official mediators whose acceptance closes 12315", () => {
    const choices = law.ladder.filter(({ how }) => how === "choose-one").map(({ channel }) => channel);
    const mediators = law.channels.filter(
      ({ id, group }) => group === "official-mediator" && closes(id, "12315-complaint"),
    );
    expect(choices.toSorted()).toEqual(mediators.map(({ id }) => id).toSorted());
  });

  it("carries the articles of every effect in its slice of law", () => {
    const result = asked([{ channel: "12315-complaint", outcome: "refused", on: null }]);
    const held = new Set(result.law.map(({ id }) => id));
    const cited = result.route.flatMap(({ effects, earlier }) =>
      [...effects, ...earlier].flatMap(({ articles }) => articles),
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !held.has(id))).toEqual([]);
  });

  it("is the same, byte for byte, for the same case", () => {
    const filings: readonly EarlierFiling[] = [{ channel: "cca-315", outcome: "ended", on: plainDate("2026-11-01") }];
    expect(JSON.stringify(asked(filings))).toBe(JSON.stringify(asked(filings)));
  });
});

describe("the choice of office before the first complaint", () => {
  it("puts both offices side by side, each with what it gives and costs", () => {
    const { offices } = asked().order;
    expect(offices?.options.map(({ place }) => place)).toEqual([
      "regulator-published-address",
      "regulator-platform-domicile",
    ]);
    expect(offices?.options.every(({ gives, costs }) => gives.length > 0 && costs.length > 0)).toBe(true);
    expect(offices?.advice.map(({ text }) => text.zh).join()).toContain("没有权限");
  });

  it("is none where only one office is left, or none takes it any more", () => {
    const alone = asked([], { ...facts, addressPublished: false }).order.offices;
    expect(alone?.options.map(({ place }) => place)).toEqual(["regulator-platform-domicile"]);
    expect(alone?.advice).toEqual([]);
    expect(asked([{ channel: "court", outcome: "accepted", on: null }]).order.offices).toBeNull();
  });

  it("spoke of the real place of business before 15 April 2026, by the text of then", () => {
    const { order } = answer({ kind: "not-as-described", facts, asOf: plainDate("2026-04-14"), law });
    expect(order.offices?.options.map(({ place }) => place)).toEqual([
      "regulator-actual-place",
      "regulator-platform-domicile",
    ]);
    const cited = order.offices?.advice.flatMap(({ articles }) => articles) ?? [];
    expect(cited.every((id) => id.startsWith("complaint-interim-measures@"))).toBe(true);
  });
});

describe("published figures", () => {
  it("stand with figure, place, time and source, and nothing stands where none was published", () => {
    const odds = asked().route.flatMap((step) => step.odds);
    expect(odds.length).toBeGreaterThan(5);
    expect(odds.every(({ figure, source }) => /\d/.test(figure.zh) && /^https?:/.test(source))).toBe(true);
    expect(asked().route.find(({ channel }) => channel === "court")?.odds).toEqual([]);
  });
});
