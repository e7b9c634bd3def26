import { expect, test } from "vitest";
import { snippet } from "./snippet.ts";

test("a snippet shows the first place, cut to what fits beside it, never past what was taken out", () => {
  expect(snippet("客服说补发,不退", ["不退", "补发"])).toEqual({ before: "客服说", match: "补发", after: "，不退" });
  expect(snippet("张某\n的耳机坏了", ["耳机"])).toEqual({ before: "的", match: "耳机", after: "坏了" });
  const long = snippet(`${"前".repeat(30)}词${"后".repeat(60)}`, ["词"]);
  expect([long?.before, long?.after.length]).toEqual([`…${"前".repeat(14)}`, 41]);
});

test("a word of letters or digits is found by its beginning alone", () => {
  expect(snippet("单号260912 xab9 ab9", ["ab9"])).toMatchObject({ before: "单号260912 xab9 ", match: "ab9" });
  expect(snippet("1260912", ["2609"])).toBeNull();
});
