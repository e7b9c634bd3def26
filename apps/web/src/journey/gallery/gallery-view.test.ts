import type { ExhibitCard } from "@youju/api";
import { type Exhibit, emptyAccount } from "@youju/domain";
import { expect, test } from "vitest";
import { chosenItems, everything, galleryItems, movedTo } from "./gallery-view.ts";

const exhibit = (number: number, changes: Partial<Exhibit> = {}) =>
  ({
    id: `e${number}`,
    number,
    kind: "chat",
    fileName: `${number}.png`,
    addedAt: `2026-11-0${number}`,
    ...changes,
  }) as Exhibit;
const card = (exhibitId: string, changes: Partial<ExhibitCard> = {}) =>
  ({ exhibitId, account: emptyAccount, stamp: "none", captured: null, ...changes }) as ExhibitCard;

const items = galleryItems(
  [exhibit(1), exhibit(2, { kind: "other" }), exhibit(3, { reading: "failed" })],
  [
    card("e1", { account: { ...emptyAccount, title: "三月的聊天" }, stamp: "stamped" }),
    card("e2", { captured: "2026-10-01T08:00:00" }),
    card("e3"),
  ],
);
const numbers = (choice: Partial<typeof everything>, broken: Parameters<typeof chosenItems>[2] = []) =>
  chosenItems(items, { ...everything, ...choice }, broken).map((item) => item.exhibit.number);

test("words are looked for in file names and titles, and every filter keeps only what it names", () => {
  expect(numbers({})).toEqual([1, 2, 3]);
  expect(numbers({ words: "三月" })).toEqual([1]);
  expect(numbers({ words: "2.PNG" })).toEqual([2]);
  expect(numbers({ kind: "chat" })).toEqual([1, 3]);
  expect(numbers({ only: "unnamed" })).toEqual([2]);
  expect(numbers({ only: "unstamped" })).toEqual([2, 3]);
  expect(numbers({ only: "trouble" }, [{ exhibitId: "e1", state: "damaged" }])).toEqual([1, 3]);
});

test("what states its time comes first, and what was added last comes first when asked", () => {
  expect(numbers({ sort: "captured" })).toEqual([2, 1, 3]);
  expect(numbers({ sort: "added" })).toEqual([3, 2, 1]);
});

test("an exhibit moves to a place, and nowhere beyond the ends", () => {
  expect(movedTo(["a", "b", "c"], "c", 0)).toEqual(["c", "a", "b"]);
  expect(movedTo(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(movedTo(["a", "b"], "a", -1)).toEqual(["a", "b"]);
  expect(movedTo(["a", "b"], "b", 2)).toEqual(["a", "b"]);
});
