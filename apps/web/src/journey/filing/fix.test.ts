import { expect, test } from "vitest";
import { fixFor } from "./fix.ts";

test("a missing fact is answered on the spot, everything else is led to its own place", () => {
  expect(fixFor("sellerAddress", "c1")).toEqual({ kind: "fact", name: "sellerAddress" });
  expect(fixFor("profile.phone", "c1")).toEqual({ kind: "place", href: "#person" });
  expect(fixFor("exhibits", "c1")).toEqual({ kind: "place", href: "/cases/c1#materials" });
  expect(fixFor("claims", "c1")).toEqual({ kind: "place", href: "/cases/c1/plan" });
  expect(fixFor("content", "c1")).toEqual({ kind: "place", href: "#field-content" });
});
