import { expect, test } from "vitest";
import { carriesPerson, fixFor, missingPlaces } from "./fix.ts";

test("a missing fact is answered on the spot, everything else is led to its own place", () => {
  expect(fixFor("sellerAddress", "c1")).toEqual({ kind: "fact", name: "sellerAddress" });
  expect(fixFor("profile.phone", "c1")).toEqual({ kind: "place", href: "#person" });
  expect(fixFor("exhibits", "c1")).toEqual({ kind: "place", href: "/cases/c1#materials" });
  expect(fixFor("claims", "c1")).toEqual({ kind: "place", href: "/cases/c1/plan" });
  expect(fixFor("content", "c1")).toEqual({ kind: "place", href: "#field-content" });
});

const text = (zh: string) => ({ zh, en: zh });

test("name, phone and address are asked for once, in one place", () => {
  const missing = ["profile.name", "sellerAddress", "profile.phone"].map((field) => ({ field, text: text(field) }));
  expect(missingPlaces(missing, "c1")).toEqual([
    { fix: { kind: "place", href: "#person" }, texts: [text("profile.name"), text("profile.phone")] },
    { fix: { kind: "fact", name: "sellerAddress" }, texts: [text("sellerAddress")] },
  ]);
});

test("a message to the shop carries no personal details, a complaint does, also while they are missing", () => {
  expect(carriesPerson({ fields: [{ id: "message" }] as never, missing: [] })).toBe(false);
  expect(carriesPerson({ fields: [{ id: "complainant-name" }] as never, missing: [] })).toBe(true);
  expect(carriesPerson({ fields: [], missing: [{ field: "profile.phone", text: text("") }] })).toBe(true);
});
