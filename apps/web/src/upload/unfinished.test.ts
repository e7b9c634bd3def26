import { expect, test } from "vitest";
import { unfinishedUploads } from "./unfinished.ts";

function storageOf(entries: Readonly<Record<string, string>>): Storage {
  const keys = Object.keys(entries);
  return {
    length: keys.length,
    key: (at: number) => keys[at] ?? null,
    getItem: (key: string) => entries[key] ?? null,
    setItem: () => undefined,
    removeItem: () => undefined,
    clear: () => undefined,
  };
}

test("files begun in an earlier visit are found by their case; broken notes are passed over", () => {
  const note = (filename: string) =>
    JSON.stringify({ metadata: { filename, caseId: "c1" }, uploadUrl: "/api/uploads/u1", size: 9 });
  const storage = storageOf({
    "tus::youju-c1-aa::1": note("开箱.mp4"),
    "tus::youju-c2-bb::2": note("别的案卷.png"),
    "tus::youju-c1-cc::3": "{broken",
    "tus::youju-c1-dd::4": "{}",
    language: "zh",
  });
  expect(unfinishedUploads("c1", storage)).toEqual([
    { key: "tus::youju-c1-aa::1", name: "开箱.mp4", address: "/api/uploads/u1" },
  ]);
  expect(unfinishedUploads("c1", null)).toEqual([]);
});
