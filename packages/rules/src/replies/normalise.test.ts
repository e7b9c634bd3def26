import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";

describe("words as they are compared", () => {
  it("traditional characters read like the simplified ones, which stay as they are", () => {
    expect(normalise("拆開了不能退貨，運費請您自己出").text).toBe("拆开了不能退货,运费请您自己出");
    const plain = "退货还发换拆收理请问题红包实报名验与无";
    expect(normalise(plain).text).toBe(plain);
  });

  it("every character knows where it stood", () => {
    const words = "退 貨🙏ＯＫ";
    const { text, at } = normalise(words);
    expect(text).toBe("退货ok");
    expect([...text].map((_, index) => words.slice(at[index], at[index + 1]))).toEqual(["退 ", "貨🙏", "Ｏ", "Ｋ"]);
  });
});
