import { expect, it } from "vitest";
import { nothingPicked, picked, pickedThrough } from "./selection.ts";

const order = ["a", "b", "c", "d"];

it("a case picked out twice is let go", () => {
  const one = picked(nothingPicked, "b");
  expect([...one.ids]).toEqual(["b"]);
  expect([...picked(one, "b").ids]).toEqual([]);
});

it("a stretch runs from the case picked last, in either direction, and keeps what was picked before", () => {
  expect([...pickedThrough(picked(nothingPicked, "c"), "a", order).ids].toSorted()).toEqual(["a", "b", "c"]);
  const apart = picked(picked(nothingPicked, "a"), "c");
  expect([...pickedThrough(apart, "d", order).ids].toSorted()).toEqual(["a", "c", "d"]);
  expect([...pickedThrough(nothingPicked, "d", order).ids]).toEqual(["d"]);
});
