import { expect, test } from "vitest";
import { moneyReceived } from "./closing.ts";
import { fen } from "./money.ts";
import { plainDate } from "./plain-date.ts";
import { dutyState, isUnkept, owedOf } from "./settlement.ts";

const by = plainDate("2026-11-20");
const on = (day: string) => plainDate(day);

test("what was agreed for a day is late only after it; a part done is late like the rest, a thing done never", () => {
  const states = (["done", "partly", "not", null] as const).map((mark) => [
    dutyState({ by, mark }, on("2026-11-20")),
    dutyState({ by, mark }, on("2026-11-21")),
  ]);
  expect(states).toEqual([
    ["done", "done"],
    ["partly", "overdue"],
    ["not", "not"],
    ["open", "overdue"],
  ]);
  expect(isUnkept({ by: null, mark: null }, on("2099-01-01"))).toBe(false);
});

test("what is still owed is the sum less what arrived, never less than nothing", () => {
  const sum = { amount: fen(30_000), received: fen(12_000) };
  expect(owedOf({ ...sum, mark: "partly" })).toBe(18_000);
  expect(owedOf({ ...sum, mark: "done" })).toBe(0);
  expect(owedOf({ ...sum, mark: "not" })).toBe(30_000);
  expect(owedOf({ ...sum, mark: "partly", received: fen(40_000) })).toBe(0);
  expect(owedOf({ amount: null, received: null, mark: null })).toBeNull();
});

test("money that is unknown in one result is unknown in all, and no result is not nothing", () => {
  expect(moneyReceived([{ money: fen(100) }, { money: fen(0) }])).toBe(100);
  expect(moneyReceived([{ money: fen(100) }, { money: null }])).toBeNull();
  expect(moneyReceived([])).toBeNull();
});
