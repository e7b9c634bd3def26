import { expect, test } from "vitest";
import { personFaults, tidyPerson } from "./person-details.ts";

const person = { name: "虚构人", phone: "13800000000", address: "虚构市虚构路 1 号" };

test("a mobile number pasted with country code, spaces or hyphens is the same number", () => {
  for (const phone of ["+86 138 0000 0000", "86-138-0000-0000", " 13800000000 "]) {
    expect(tidyPerson({ ...person, phone }).phone).toBe("13800000000");
    expect(personFaults({ ...person, phone })).toEqual([]);
  }
});

test("a landline needs its area code", () => {
  expect(personFaults({ ...person, phone: "0571-8000 0000" })).toEqual([]);
  expect(personFaults({ ...person, phone: "80000000" })).toEqual(["phone"]);
});

test("blank details are named one by one", () => {
  expect(personFaults({ name: " ", phone: "", address: "" })).toEqual(["name", "phone", "address"]);
});
