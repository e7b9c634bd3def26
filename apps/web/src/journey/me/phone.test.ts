import { describe, expect, it } from "vitest";
import { isPhone } from "./phone.ts";

describe("a phone number that mediators can call", () => {
  it("is a mobile number, however it is spaced", () => {
    expect(["13800000000", "138 0000 0000", "+86 138-0000-0000"].map(isPhone)).toEqual([true, true, true]);
  });
  it("is a landline with its area code", () => {
    expect(["010-12345678", "0571 1234567"].map(isPhone)).toEqual([true, true]);
  });
  it("is not a number with a digit missing, or a landline without its area code", () => {
    expect(["1380000000", "12345678", "电话"].map(isPhone)).toEqual([false, false, false]);
  });
});
