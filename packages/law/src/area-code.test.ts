import { describe, expect, test } from "vitest";
import { hotlinesOf } from "./area-code.ts";
import { readLawFolder } from "./read-folder.ts";

const { areaCodes = [] } = readLawFolder();
const numbers = (typed: string) => hotlinesOf(areaCodes, typed).map(({ fromElsewhere }) => fromElsewhere);

describe("a city's 12345 from elsewhere", () => {
  test("is its area code and 12345, found by name or by code", () => {
    expect(numbers("杭州")).toEqual(["057112345"]);
    expect(numbers("上海")).toEqual(["02112345"]);
    expect(numbers("0571")).toEqual(["057112345"]);
  });

  test("is found by the newer name and by a neighbour that shares the code", () => {
    expect(numbers("襄阳")).toEqual(["071012345"]);
    expect(numbers("济源")).toEqual(["039112345"]);
  });

  test("goes by the code that took the place of one given up", () => {
    expect(numbers("铁岭")).toEqual(["02412345"]);
    expect(numbers("开封")).toContain("037112345");
  });

  test("is nothing where nothing was typed, or nobody knows the place", () => {
    expect(numbers(" ")).toEqual([]);
    expect(numbers("不存在的地方")).toEqual([]);
  });

  test("every code on record gives a number of eight or nine digits", () => {
    expect(areaCodes.length).toBeGreaterThan(300);
    for (const { code } of areaCodes) {
      expect(numbers(code).every((number) => /^0\d{7,8}$/.test(number))).toBe(true);
    }
  });
});
