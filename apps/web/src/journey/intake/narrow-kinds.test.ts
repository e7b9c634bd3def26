import type { KindOverview } from "@youju/law";
import { describe, expect, test } from "vitest";
import { narrowed } from "./narrow-kinds.ts";

const say = (zh: string, en: string) => ({ zh, en });
const groups: readonly KindOverview[] = [
  {
    id: "not-here",
    title: say("没发货、被取消", "Not here"),
    kinds: [
      {
        kind: "cancelled-order",
        title: say("砍单", "Order cancelled"),
        examples: [say("付了款被商家取消", "Paid, then cancelled")],
      },
      { kind: "not-shipped", title: say("不发货", "Not shipped"), examples: [say("单号没有物流", "No tracking")] },
    ],
  },
  {
    id: "goods",
    title: say("东西有问题", "Something is wrong"),
    kinds: [
      {
        kind: "counterfeit",
        title: say("买到假货", "Counterfeit"),
        examples: [say("正品其实是假的", "Said to be genuine")],
      },
    ],
  },
];
const kindsFor = (query: string) => narrowed(groups, query).flatMap(({ kinds }) => kinds.map(({ kind }) => kind));

describe("what a person types", () => {
  test("leaves all kinds while nothing is typed", () => {
    expect(narrowed(groups, "  ")).toEqual(groups);
  });

  test("finds kinds by title and example, in both languages and whatever the case", () => {
    expect(kindsFor("假货")).toEqual(["counterfeit"]);
    expect(kindsFor("TRACKING")).toEqual(["not-shipped"]);
    expect(kindsFor("paid cancelled")).toEqual(["cancelled-order"]);
  });

  test("need not be the very words of an example", () => {
    expect(kindsFor("商家把单取消了")).toEqual(["cancelled-order"]);
  });

  test("finds a whole group by its heading, and nothing where nothing fits", () => {
    expect(kindsFor("有问题")).toEqual(["counterfeit"]);
    expect(kindsFor("停车费")).toEqual([]);
  });
});
