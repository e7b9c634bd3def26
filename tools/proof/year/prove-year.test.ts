import { projectLaw } from "@youju/testing";
import { expect, test } from "vitest";
import { proveYear } from "./prove-year.ts";
import { readStory, storyNames } from "./read-story.ts";

test("a refused return stands on every named day as a lawyer wrote down beforehand: next step, turn and reminders", async () => {
  const { looked, differences } = await proveYear({ names: ["refused-return"], every: false });
  expect({ looked, differences }).toEqual({ looked: 20, differences: [] });
}, 120_000);

test("every reason of the stories stands on articles of the project's law that are in force on its day", () => {
  const named = storyNames.flatMap((name) =>
    readStory(name).days.flatMap(({ on, articles }) => articles.map((ref) => ({ on, ref }))),
  );
  const unknown = named.filter(({ on, ref }) => {
    const [statute = "", number = ""] = ref.split("#");
    return projectLaw().articleOn(statute, number, on) === undefined;
  });
  expect(named.length).toBeGreaterThan(60);
  expect(unknown).toEqual([]);
});
