import { readFileSync } from "node:fs";
import { factTable } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { lawFolder, readLawFolder } from "./read-folder.ts";
import { referenceProblems } from "./references.ts";
import { replyProblems } from "./reply.ts";

const data = readLawFolder();
const topics = data.replies ?? [];
const entries = topics.flatMap(({ entries }) => entries);
const slugSchema = z.looseObject({ id: z.string(), kind: z.string(), who: z.array(z.string()) });
const slugs = readFileSync(`${lawFolder}../packages/rules/fixtures/replies-corpus/slugs.yaml`, "utf8");
const names = new Map(
  z
    .array(slugSchema)
    .parse(parse(slugs))
    .map((slug) => [slug.id, slug]),
);
const messages = entries.flatMap(({ id, answers, cases }) =>
  [answers, ...cases.map((found) => found.answers)].flatMap((said) =>
    [said?.polite.zh, said?.polite.en, said?.firm?.zh].flatMap((text) => (text === undefined ? [] : [{ id, text }])),
  ),
);

describe("what the other side says", () => {
  it("is named as the corpus names it, with the same kind and speakers, and nothing of it is left out", () => {
    for (const { id, kind, speakers } of entries) {
      expect({ id, kind, who: speakers }).toEqual({ id, kind: names.get(id)?.kind, who: names.get(id)?.who });
    }
    expect(entries.length).toBe(names.size);
  });

  it("points at nothing that is not there", () => {
    expect(referenceProblems(data)).toEqual([]);
  });

  it("is answered without threats, without a price for silence and without accepting for the person", () => {
    const wrong =
      /曝光|发抖音|找记者|网上见|让你.{0,4}(关门|倒闭)|后果自负|不然就|否则我就|给钱.{0,6}(删|撤)|(删|撤).{0,6}给(我)?钱|我接受|我同意(?!.{0,4}之前)|封口|ruin|or else/u;
    expect(messages.filter(({ text }) => wrong.test(text))).toEqual([]);
  });

  it("leaves only names of facts and of what was said to be filled in", () => {
    const known = new Set([...Object.keys(factTable), "amount", "days", "workingDays", "hours", "date", "percent"]);
    const blanks = messages.flatMap(({ id, text }) =>
      [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({ id, name })),
    );
    expect(blanks.filter(({ name = "" }) => !known.has(name))).toEqual([]);
  });

  it("says of every offer what a yes closes, and of every admission or promise what it sets going", () => {
    for (const { id, kind, offer, effect } of entries) {
      expect([id, offer !== undefined]).toEqual([id, kind === "offer"]);
      if (kind === "bot" || kind === "admission" || kind === "promise") {
        const sort = kind === "bot" ? "no-answer" : kind;
        expect([id, effect.some((one) => one.sort === sort)]).toEqual([id, true]);
      }
    }
  });

  it("would be refused with a broken reference, value or order of cases", () => {
    const topic = topics.find(({ topic: name }) => name === "returns");
    const [entry] = topic?.entries ?? [];
    const [found] = entry?.cases ?? [];
    if (topic === undefined || entry === undefined || found === undefined) {
      throw new Error("no entry to break");
    }
    const known = {
      inForce: (ref: string) => ref !== "complaint-interim-measures#21",
      channels: ["platform"],
      papers: ["platform-application"],
      windows: ["P03"],
      elements: new Map<string, readonly string[]>(),
    };
    const broken = (change: Partial<typeof entry>) =>
      replyProblems([{ ...topic, entries: [{ ...entry, ...change }] }], known);
    const only = (change: Partial<typeof found>) => broken({ cases: [{ ...found, when: undefined, ...change }] });
    expect(only({})).toEqual([]);
    expect(only({ articles: ["complaint-interim-measures#21"] })).toEqual([expect.stringContaining("not in force")]);
    expect(only({ when: { goodsClass: "nonsense" } })).toEqual([
      expect.stringContaining("the last case"),
      expect.stringContaining("goodsClass is never nonsense"),
    ]);
    expect(broken({ cases: [] })).toEqual([expect.stringContaining("0 cases")]);
    expect(broken({ next: { zh: "去", en: "Go", channel: "nowhere" } })).toEqual([expect.stringContaining("nowhere")]);
    expect(broken({ effect: [{ sort: "window", id: "P99", does: "starts" }] })).toEqual([
      expect.stringContaining("P99"),
    ]);
    expect(replyProblems([topic, topic], known)).toEqual(
      expect.arrayContaining([expect.stringContaining("names two entries")]),
    );
  });
});
