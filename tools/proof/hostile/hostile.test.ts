import { expect, test } from "vitest";
import { attack } from "./attack.ts";
import { hostileFiles } from "./corpus.ts";

const seed = 20_261_122;

test("six hostile files leave the server standing, answering others, and nothing lying about", {
  timeout: 300_000,
}, async () => {
  const { sent, kept, problems } = await attack({ count: 6, seed, short: true });
  expect(problems).toEqual([]);
  expect(sent).toBe(6);
  expect(kept).toBeGreaterThan(2);
});

test("a seed always gives the same files, and another one others", async () => {
  const named = async (from: number) => {
    const files: string[] = [];
    for await (const { name, bytes } of hostileFiles({ count: 5, seed: from, short: true })) {
      files.push(`${name} ${bytes.toString("base64").slice(0, 400)}`);
    }
    return files;
  };
  expect(await named(3)).toEqual(await named(3));
  expect(await named(3)).not.toEqual(await named(4));
});
