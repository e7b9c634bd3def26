import { expect, test } from "vitest";
import { partings, type SetLine, textOf } from "./gaps.ts";

const height = 48;
const cell = 36;

/** A letter: its sign, how wide its ink is, and the paper behind it, both in columns. */
type Set = readonly [sign: string, ink: number, paper: number];

const chinese = (text: string, paper = 4): readonly Set[] => [...text].map((sign) => [sign, cell - paper, paper]);
const digits = (text: string): readonly Set[] => [...text].map((sign) => [sign, 16, 3]);

/** A line of letters side by side, as the engine placed them. */
function line(...sets: readonly (readonly Set[] | number)[]): SetLine {
  const columns: number[] = Array.from({ length: 8 }, () => 0);
  const letters = sets.flatMap((set) => {
    if (typeof set === "number") {
      columns.push(...Array.from({ length: set }, () => 0));
      return [];
    }
    return set.map(([sign, ink, paper]) => {
      const middle = columns.length + ink / 2;
      columns.push(...Array.from({ length: ink }, () => 200), ...Array.from({ length: paper }, () => 0));
      return { sign, middle, blankBefore: false };
    });
  });
  return { letters, inks: Float32Array.from([...columns, 0, 0, 0, 0]), height };
}

test("Chinese letters that a blank moves out of their grid are parted by it", () => {
  expect(textOf(line(chinese("快件已到达"), 10, chinese("样例公司")))).toBe("快件已到达 样例公司");
});

test("letters whose ink is narrow stand in their grid: the room beside them is no blank", () => {
  const narrow: readonly Set[] = [["巾", 24, 10]];
  expect(textOf(line(chinese("样例围"), 6, narrow, chinese("专营店")))).toBe("样例围巾专营店");
});

test("between Chinese and digits a gap is a blank, in a day never", () => {
  expect(textOf(line(chinese("派件"), 10, digits("138")))).toBe("派件 138");
  expect(textOf(line(digits("2026"), chinese("年"), 10, digits("3"), 10, chinese("月")))).toBe("2026年3月");
});

test("a blank that the engine saw before a bracket is the bracket's own room", () => {
  const { letters, inks } = line(chinese("礼盒装"), 14, [["(", 8, 3]], chinese("净重"));
  const seen = letters.map((letter) => ({ ...letter, blankBefore: letter.sign === "(" }));
  expect(textOf({ letters: seen, inks, height })).toBe("礼盒装(净重");
});

test("a price that stands apart from the name beside it is a line of its own", () => {
  const both = line(chinese("当季水果单"), 24, [["￥", 16, 3]], digits("69"));
  expect(partings(both)).toHaveLength(1);
  expect(partings(line(chinese("当季水果单"), 24, chinese("果")))).toEqual([]);
});

test("what stands wide apart by its nature is one line: a day and its time, words behind a colon, two letters set wide", () => {
  expect(partings(line(digits("8"), chinese("日"), 40, digits("20"), [[":", 4, 4]], digits("14")))).toEqual([]);
  expect(partings(line(chinese("昵称"), [["：", 6, 28]], chinese("花椒小铺")))).toEqual([]);
  expect(partings(line(chinese("合"), 40, chinese("计")))).toEqual([]);
});
