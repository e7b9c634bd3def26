import { describe, expect, it } from "vitest";
import { teachOlderBrowsers } from "./older-browsers.ts";

/** Takes a method away for a moment, as if the browser never had it, and gives what the taught one does. */
function withoutOwn<Result>(owner: object, name: string, use: () => Result): Result {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Reflect.deleteProperty(owner, name);
  try {
    teachOlderBrowsers();
    return use();
  } finally {
    Object.defineProperty(owner, name, own ?? {});
  }
}

describe("an older browser", () => {
  const days = ["2026-10-08", "2026-09-26", "2026-10-03"];
  it("sorts and turns round without touching the list", () => {
    expect(withoutOwn(Array.prototype, "toSorted", () => days.toSorted())).toEqual([...days].sort());
    expect(withoutOwn(Array.prototype, "toReversed", () => days.toReversed())).toEqual([...days].reverse());
    expect(days[0]).toBe("2026-10-08");
  });
  it("groups by a key, in the order keys first come", () => {
    const grouped = withoutOwn(Map, "groupBy", () => Map.groupBy(days, (day) => day.slice(0, 7)));
    expect([...grouped]).toEqual([
      ["2026-10", ["2026-10-08", "2026-10-03"]],
      ["2026-09", ["2026-09-26"]],
    ]);
  });
});
