import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { modernNode, root } from "./launch/places.mjs";

const slow = 60_000;

function checkLaw(...args: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout } = spawnSync(modernNode(), ["tools/check-law.ts", ...args], { cwd: root, encoding: "utf8" });
  return { code: status, output: stdout };
}

describe("the guard over the law data", () => {
  it(
    "names what has grown old and what is on its way, and never fails by age",
    () => {
      const { code, output } = checkLaw("--today", "2030-01-01");
      expect(output).toMatch(/^STALE directory: \d+ .*12315-complaint/m);
      expect(output).toMatch(/^STALE platform-rule: \d+ .*P03/m);
      expect(output).toMatch(/^STALE statute: \d+ .*civil-code@2020-05-28#203/m);
      expect(output).toMatch(/^PENDING e-commerce-law-draft /m);
      expect(output).toMatch(/^PENDING price-law-draft /m);
      expect(output).toContain("2027-01-01 has come");
      expect(code).toBe(0);
    },
    slow,
  );

  it(
    "names nothing old on the day of the check, and the years it answers for",
    () => {
      const { code, output } = checkLaw("--today", "2026-11-21");
      expect(output).toContain("HORIZON 2018-01-01 to 2026-12-31");
      expect(output).not.toContain("STALE");
      expect(code).toBe(0);
    },
    slow,
  );

  it("refuses a day that does not exist", () => expect(checkLaw("--today", "2026-02-30").code).toBe(1), slow);
});
