import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lawFolder, readLawFolder } from "./read-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-edition-"));
  await cp(lawFolder, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** The edition after a word in the files of one topic became another. */
async function editionWith(topic: string, word: RegExp, other: string): Promise<string> {
  const [name = ""] = (await readdir(join(folder, topic))).filter((file) => file.endsWith(".yaml")).toSorted();
  const file = join(folder, topic, name);
  const text = await readFile(file, "utf8");
  const changed = text.replace(word, other);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
  const { edition } = readLawFolder(folder).core;
  await writeFile(file, text);
  return edition;
}

test("the edition follows whatever an assessment can rest on, and nothing else", async () => {
  const { edition } = readLawFolder(folder).core;
  expect(await editionWith("channels", /zh: "?./, "$&改")).not.toBe(edition);
  expect(await editionWith("calendars", /国庆节|元旦|春节/, "节日")).not.toBe(edition);
  expect(await editionWith("knowledge", /zh: "?./, "$&改")).toBe(edition);
}, 60_000);
