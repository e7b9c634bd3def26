import { reminderPapers } from "@youju/domain";
import { expect, test } from "vitest";
import { paperIds } from "./paper-ids.ts";

test("the papers that remind of a filing are papers there are", () => {
  const known: readonly string[] = paperIds;
  expect([...reminderPapers].filter((id) => !known.includes(id))).toEqual([]);
});
