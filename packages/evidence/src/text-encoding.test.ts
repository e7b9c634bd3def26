import { describe, expect, test } from "vitest";
import { decodeText, recogniseText } from "./text-encoding.ts";

const chat = "2026-11-16 15:26 林小满：收到的货不对，能退吗？\r\n";
/** 能退吗\n 不能退\n as Windows in China writes it. */
const gbk = Buffer.from("c4dccdcbc2f00ab2bbc4dccdcb0a", "hex");

describe("how a text is written down", () => {
  test.each([
    ["utf-8", Buffer.from(chat)],
    ["utf-8", Buffer.from(`\ufeff${chat}`)],
    ["utf-16le", Buffer.from(`\ufeff${chat}`, "utf16le")],
    ["utf-16le", Buffer.from(chat, "utf16le")],
    ["utf-16be", Buffer.from(`\ufeff${chat}`, "utf16le").swap16()],
    ["gb18030", gbk],
  ] as const)("%s is recognised", (encoding, bytes) => {
    expect(recogniseText(bytes)).toBe(encoding);
    expect(decodeText(bytes, encoding)).toContain("能退吗");
  });

  test("a text cut inside a character is still that text", () => {
    expect(recogniseText(Buffer.from("能退吗").subarray(0, 8))).toBe("utf-8");
    expect(recogniseText(gbk.subarray(0, 5))).toBe("gb18030");
  });

  test.each([
    ["bytes of a program", Buffer.from("7f454c46020101000000000000000000", "hex")],
    ["control characters", Buffer.from("abc\u0007def")],
    ["bytes no encoding has", Buffer.from([0xff, 0xff, 0x80, 0x20])],
    ["a mark with nothing sensible behind it", Buffer.from([0xff, 0xfe, 0, 0xd8, 0x41, 0])],
  ])("%s are no text", (_what, bytes) => {
    expect(recogniseText(bytes)).toBeNull();
  });
});
