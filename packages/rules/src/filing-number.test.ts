import fc from "fast-check";
import { expect, test } from "vitest";
import { readFilingNumber } from "./filing-number.ts";

test("a report's number tells the office's area and the day", () => {
  expect(readFilingNumber("1 330106 00 20260928 00000021")).toMatchObject({
    kind: "read",
    area: "330106",
    province: { zh: "浙江" },
    on: "2026-09-28",
    serial: "00000021",
  });
});

test.each([
  "1330106002026023000000021",
  "1990106002026092800000021",
  "2330106002026092800000021",
  "133010600202609280000002",
  "SHYJ-2026-118",
  "",
])("%s is taken as it is and said to be of no known form", (number) => {
  expect(readFilingNumber(number)).toEqual({ kind: "unknown-form" });
});

test("whatever somebody pastes is read or not, and never breaks", () => {
  fc.assert(
    fc.property(fc.string(), (number) => {
      expect(["read", "unknown-form"]).toContain(readFilingNumber(number).kind);
    }),
  );
});
