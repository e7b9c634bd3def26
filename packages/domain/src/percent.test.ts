import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePercent, plainPercent } from "./percent.ts";

describe("a rate as a person writes it", () => {
  it.each([
    ["3.45", 345],
    ["3.45%", 345],
    ["3.5 ％", 350],
    ["3", 300],
    ["0.35", 35],
  ])("%s is taken", (written, hundredths) => {
    expect(parsePercent(written)).toBe(hundredths);
  });

  it.each(["", "3.455", "-1", "三", "1,5", "1000.5%%"])("“%s” is not", (written) => {
    expect(parsePercent(written)).toBeUndefined();
  });

  it("written out and read again it is the same", () => {
    fc.assert(fc.property(fc.nat(99_999), (hundredths) => parsePercent(plainPercent(hundredths)) === hundredths));
  });
});
