import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { seenParts, unseenParts } from "../../fixtures/lint-corpus/corpus.ts";
import { isIdentityNumber } from "../lint.ts";

type Entry = {
  readonly id: string;
  readonly text: string;
  readonly where: string;
  readonly context: { readonly claims?: readonly number[] };
  readonly expect: { readonly verdict: string; readonly rules: readonly string[] };
  readonly why?: string;
};

const folder = new URL("../../fixtures/lint-corpus/", import.meta.url);
const read = (file: string) => parse(readFileSync(new URL(file, folder), "utf8")) as readonly Entry[];
const unseen = unseenParts().flatMap((part) => read(`${part}.yaml`));
const isByOthers = (part: string) => part.startsWith("seen");
const taught = seenParts.filter((part) => !isByOthers(part)).flatMap((part) => read(`${part}.yaml`));
const judged = [...seenParts.filter(isByOthers).flatMap((part) => read(`${part}.yaml`)), ...unseen];
const entries = [...judged, ...taught];

const places = [
  "shop",
  "platform",
  "complaint-12315",
  "report-12315",
  "public-post",
  "media-sheet",
  "settlement",
  "court",
  "brief-12345",
  "chaser",
  "chat-mediator",
  "heimao",
  "payment-complaint",
  "social",
];
const rules = [
  "insult",
  "exaggeration",
  "crime-accusation",
  "threat",
  "money-for-silence",
  "above-legal-basis-for-silence",
  "professional-claimant-boilerplate",
  "personal-data-of-others",
  "repealed-or-wrong-date-law",
  "amount-without-steps",
  "too-many-citations",
  "complaint-report-mixed",
  "beyond-channel-power",
];

describe("the lint corpus", () => {
  it("holds enough of every sort, a good part of it unseen", () => {
    const lawfulNotice = judged.filter(({ id }) => /^notice-\d/.test(id));
    expect(judged.length).toBeGreaterThanOrEqual(900);
    expect(unseen.length).toBeGreaterThanOrEqual(150);
    expect(unseen.filter(({ expect: { verdict } }) => verdict === "block").length).toBeGreaterThanOrEqual(50);
    expect(lawfulNotice.length).toBeGreaterThanOrEqual(80);
    expect(judged.filter(({ expect: { verdict } }) => verdict === "block").length).toBeGreaterThanOrEqual(200);
    expect(new Set(entries.flatMap((entry) => entry.expect.rules))).toEqual(new Set(rules));
  });

  it("uses every id and every text once", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
  });

  it("gives each entry a place, a reason, whole fen, and rules exactly where it does not pass", () => {
    const odd = entries.filter(
      ({ text, where, context, expect: { verdict, rules: named }, why }) =>
        text.trim() === "" ||
        why?.trim() === "" ||
        !places.includes(where) ||
        !["pass", "warn", "block"].includes(verdict) ||
        (verdict === "pass") !== (named.length === 0) ||
        !(context.claims ?? []).every((sum) => Number.isSafeInteger(sum) && sum > 0),
    );
    expect(odd).toEqual([]);
  });

  it("names nobody's identity number: those that could be one are of no region, or the example of the standard", () => {
    const numbers = entries.flatMap(({ text }) => text.match(/(?<!\d)\d{17}[\dXx](?!\d)/g) ?? []);
    const possible = numbers.filter(isIdentityNumber).filter((number) => !number.startsWith("99"));
    expect(new Set(possible)).toEqual(new Set(["11010519491231002X"]));
  });

  it("lets lawful notice pass and blocks threats", () => {
    const verdictOf = (sort: string) =>
      new Set(entries.filter(({ id }) => new RegExp(`^${sort}-\\d`).test(id)).map((entry) => entry.expect.verdict));
    expect([...verdictOf("notice")]).toEqual(["pass"]);
    expect([...verdictOf("threat")]).toEqual(["block"]);
  });
});
