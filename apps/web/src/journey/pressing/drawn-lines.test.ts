import { describe, expect, it } from "vitest";
import { drawnLines } from "./drawn-lines.ts";

describe("words in a drawing", () => {
  it("break where the line is full, and no line begins with a closing sign", () => {
    expect(drawnLines("价格保护（没有入口的，选退差价）", 10)).toEqual(["价格保护（没有入口的，", "选退差价）"]);
    expect(drawnLines("退货退款", 10)).toEqual(["退货退款"]);
  });
  it("take Latin letters and digits for about half as wide", () => {
    expect(drawnLines("7天无理由", 5)).toEqual(["7天无理由"]);
    expect(drawnLines("", 5)).toEqual([]);
  });
});
