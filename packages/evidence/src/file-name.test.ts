import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainFileName } from "./file-name.ts";

describe("the name of a file", () => {
  test.each([
    ["订单 截图.png", "订单 截图.png"],
    ["../../../etc/passwd", "passwd"],
    ["C:\\Windows\\system32\\cmd.exe", "cmd.exe"],
    ["发票\u202Egpj.exe", "发票gpj.exe"],
    ["a\r\nSet-Cookie: x.png", "aSet-Cookie: x.png"],
    ["\u200b\u2066", "未命名"],
    ["..", "未命名"],
    ["", "未命名"],
    [`${"长".repeat(300)}.png`, `${"长".repeat(196)}.png`],
  ])("%j is kept as %j", (given, kept) => {
    expect(plainFileName(given)).toBe(kept);
  });

  test("never holds a folder, a control character, half a character or more than 200, and cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (name) => {
        const plain = plainFileName(name);
        expect(plain).toMatch(/^[^/\\\p{Cc}\p{Cs}\u202a-\u202e]+$/u);
        expect(Array.from(plain).length).toBeLessThanOrEqual(200);
        expect(plainFileName(plain)).toBe(plain);
        expect(() => encodeURIComponent(plain)).not.toThrow();
      }),
    );
  });
});
