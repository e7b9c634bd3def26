import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TemporaryFolder, temporaryFolder } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectFolder } from "./config.ts";
import { readExamples } from "./read-examples.ts";

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(() => folder.remove());

async function example(about: string, facts = "kind: counterfeit\nfacts: { shopName: 店 }\n"): Promise<void> {
  await mkdir(join(folder.path, "one"));
  await writeFile(join(folder.path, "one", "case.yaml"), about);
  await writeFile(join(folder.path, "one", "facts.yaml"), facts);
}

const good = "title: 一件\nkind: counterfeit\ntoday: 2026-11-18\n";

describe("the invented disputes", () => {
  test("the project's own are six, each of another kind, with pictures and a day", async () => {
    const examples = await readExamples(join(projectFolder, "examples"));
    expect(examples).toHaveLength(6);
    expect(new Set(examples.map(({ kind }) => kind)).size).toBe(6);
    expect(examples.every(({ exhibits, today }) => exhibits.length > 0 && today.startsWith("2026-"))).toBe(true);
  });

  test("a missing folder is no examples, and a folder without a case is no example", async () => {
    expect(await readExamples(join(folder.path, "nowhere"))).toEqual([]);
    await mkdir(join(folder.path, "empty"));
    expect(await readExamples(folder.path)).toEqual([]);
  });

  test("filings that went out are read with what became of them", async () => {
    await example(
      `${good}filings:\n  - { channel: shop, on: 2026-11-10, outcomes: [{ state: refused, on: 2026-11-12 }] }\n`,
    );
    const [one] = await readExamples(folder.path);
    expect(one?.filings).toEqual([
      { channel: "shop", on: "2026-11-10", reference: null, outcomes: [{ state: "refused", on: "2026-11-12" }] },
    ]);
  });

  test.each([
    ["broken YAML", `${good}exhibits: [`, "INPUT_INVALID", "one/case.yaml"],
    ["a day that does not exist", good.replace("2026-11-18", "2026-02-30"), "DATE_NOT_REAL", "today"],
    ["an unknown kind", good.replace("counterfeit", "haunted"), "INPUT_INVALID", "kind"],
    ["an unknown line", `${good}colour: red\n`, "INPUT_INVALID", "colour"],
    ["a list instead of a case", "- 1\n", "INPUT_INVALID", undefined],
  ])("%s gets a clear error with its place", async (_what, about, code, field) => {
    await example(about);
    await expect(readExamples(folder.path)).rejects.toMatchObject({
      code,
      detail: field === undefined ? {} : { field },
    });
  });
});
