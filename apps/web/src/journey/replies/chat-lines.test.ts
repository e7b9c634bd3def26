import { describe, expect, it } from "vitest";
import { chatLines } from "./chat-lines.ts";

const line = (text: string, left: number, right: number, top: number) => ({
  text,
  confidence: 0.9,
  box: { left, right, top, bottom: top + 30 },
});

describe("the lines of a chat screenshot", () => {
  it("are read from top to bottom, and those that begin at the left are taken for theirs", () => {
    const read = chatLines({
      lines: [
        line("我要退货", 480, 690, 200),
        line("亲，拆封了不支持退货", 90, 520, 300),
        line("昨天 14:05", 300, 420, 100),
      ],
    });
    expect(read.map(({ text, theirs }) => [text, theirs])).toEqual([
      ["昨天 14:05", false],
      ["我要退货", false],
      ["亲，拆封了不支持退货", true],
    ]);
  });
  it("leave a time that stands at the left unticked, and drop what is empty", () => {
    const read = chatLines({
      lines: [line("下午 3:20", 40, 160, 10), line("  ", 40, 80, 60), line("可以补您20元", 90, 700, 90)],
    });
    expect(read.map(({ text, theirs }) => [text, theirs])).toEqual([
      ["下午 3:20", false],
      ["可以补您20元", true],
    ]);
  });
});
