import { plainDate } from "@youju/domain";
import { expect, test } from "vitest";
import { readSending } from "./sending.ts";

const limits = { today: plainDate("2026-10-05"), notBefore: plainDate("2026-09-22") };

test("a paper sent today without a number starts its clock", () => {
  expect(readSending({ on: "2026-10-05", reference: "  " }, limits)).toEqual({
    kind: "sent",
    on: "2026-10-05",
    reference: null,
  });
});

test("a paper cannot be sent tomorrow, nor before the order was placed", () => {
  expect(readSending({ on: "2026-10-06", reference: "" }, limits)).toMatchObject({ day: "future" });
  expect(readSending({ on: "2026-09-21", reference: "" }, limits)).toMatchObject({ day: "before-order" });
});

test("a number longer than any channel gives is refused, the day kept", () => {
  const read = readSending({ on: "2026-10-01", reference: "9".repeat(65) }, limits);
  expect(read).toEqual({ kind: "faults", day: null, referenceTooLong: true, reasonMissing: false });
});

test("a reason that is asked for must be given, and goes along without its blanks", () => {
  const form = { on: "2026-10-05", reference: "" };
  expect(readSending({ ...form, despite: " 急 " }, limits)).toMatchObject({ kind: "faults", reasonMissing: true });
  expect(readSending({ ...form, despite: " 不是同一单 " }, limits)).toMatchObject({ despite: "不是同一单" });
});
