import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parsePlainDate, type ReadLine } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type ChatShot, plainWords } from "./chat-shot.ts";
import { layChat } from "./chat-strip.ts";
import { rowSigns } from "./row-signs.ts";

const folder = new URL("../../fixtures/golden/chat-strips/", import.meta.url);

type Truth = {
  readonly order: readonly string[];
  readonly overlaps: readonly { readonly from: string; readonly to: string; readonly lines: readonly string[] }[];
  readonly gaps: readonly { readonly after: string; readonly before: string }[];
  readonly dateJumps: readonly { readonly from: string; readonly to: string }[];
  readonly cutEdges: readonly { readonly file: string; readonly edge: string }[];
  readonly shots: readonly {
    readonly file: string;
    readonly lines: readonly string[];
    readonly cut: readonly string[];
  }[];
};

const sizes: Readonly<Record<string, number>> = { "cropped-edge/b.png": 512 };

/** Lines as the reader gave them for the pictures, recorded. */
async function shotsOf(set: string, what: "words" | "words and pixels"): Promise<readonly ChatShot[]> {
  const read = JSON.parse(readFileSync(new URL(`${set}/read.json`, folder), "utf8")) as Record<
    string,
    readonly ReadLine[]
  >;
  return Promise.all(
    Object.entries(read).map(async ([id, lines]) => ({
      id,
      width: sizes[`${set}/${id}`] ?? 720,
      height: 1280,
      lines,
      signs: what === "words" ? [] : await rowSigns(fileURLToPath(new URL(`${set}/${id}`, folder))),
    })),
  );
}

const truthOf = (set: string) => parse(readFileSync(new URL(`${set}/truth.yaml`, folder), "utf8")) as Truth;
const dayOf = (text: string) => {
  const [year = "", month = "", day = ""] = text.match(/\d+/g) ?? [];
  return parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
};

describe.each(["complete", "cropped-edge", "date-jump", "missing-stretch"])("the set %s, read and recorded", (set) => {
  const truth = truthOf(set);

  test("is put in order, its joins, gaps, skipped days and cut sides are named, and nothing else is", async () => {
    const shots = await shotsOf(set, "words and pixels");
    const strip = layChat(shots, null);
    expect(strip.order).toEqual(truth.order);
    expect(strip.joins.filter(({ kind }) => kind === "gap").map(({ from, to }) => [from, to])).toEqual(
      truth.gaps.map(({ after, before }) => [after, before]),
    );
    expect(strip.dateJumps.map(({ from, to }) => [from, to])).toEqual(
      truth.dateJumps.map(({ from, to }) => [dayOf(from), dayOf(to)]),
    );
    expect(strip.cutEdges).toEqual(truth.cutEdges.map(({ file, edge }) => ({ on: file, edge })));
    for (const { from, to, lines } of truth.overlaps.filter((each) => each.lines.length > 0)) {
      const join = strip.joins.find((each) => each.from === from && each.to === to);
      const said = (join?.lines ?? []).map(plainWords);
      const cut = truth.shots.filter(({ file }) => file === from || file === to).flatMap((shot) => shot.cut);
      expect(lines.map(plainWords).filter((line) => !said.includes(line))).toEqual([]);
      expect(said.filter((line) => ![...lines, ...cut].map(plainWords).includes(line))).toEqual([]);
      expect(join).toMatchObject({ kind: "overlap", seen: ![from, to].some((file) => sizes[`${set}/${file}`]) });
    }
  });

  test("comes out the same whichever way the files are handed in, and without a look at the pixels", async () => {
    const shots = await shotsOf(set, "words");
    for (const given of [shots, shots.toReversed(), [...shots.slice(2), ...shots.slice(0, 2)]]) {
      expect(layChat(given, null).order).toEqual(truth.order);
    }
  });
});

describe("what the person decides or nobody read", () => {
  test("the person's order stands, and a pair the wrong way round is called so", async () => {
    const shots = await shotsOf("date-jump", "words");
    const strip = layChat(shots, ["a.png", "b.png", "c.png"]);
    expect(strip.order).toEqual(["a.png", "b.png", "c.png"]);
    expect(strip.joins.map(({ kind }) => kind)).toEqual(["swapped", "gap"]);
  });

  test("shots without a word are joined by their rows of pixels, in order", async () => {
    const shots = (await shotsOf("complete", "words and pixels")).map((shot) => ({ ...shot, lines: [] }));
    const strip = layChat(shots, null);
    expect(strip.order).toEqual(truthOf("complete").order);
    expect(strip.joins).toMatchObject([{ kind: "overlap" }, { kind: "overlap" }, { kind: "overlap" }]);
  });

  test("the last and the first line around a missing stretch are said", async () => {
    const { joins } = layChat(await shotsOf("missing-stretch", "words"), null);
    expect(joins[1]).toMatchObject({ kind: "gap", firstLine: "是质量问题，不是我不想要" });
    expect(joins[1]?.lastLine).toContain("木头有一点开裂");
  });

  test("the same screenshot twice is the same; one alone, or none, has nothing to join", async () => {
    const [first] = await shotsOf("complete", "words and pixels");
    const one = first as ChatShot;
    expect(layChat([one, { ...one, id: "again" }], null).joins).toMatchObject([{ kind: "same" }]);
    expect(layChat([one], null)).toMatchObject({ order: [one.id], joins: [] });
    expect(layChat([], null)).toEqual({ order: [], joins: [], dateJumps: [], cutEdges: [] });
  });
});
