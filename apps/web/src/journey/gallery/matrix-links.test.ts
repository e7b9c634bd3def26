import { exhibitKinds } from "@youju/domain";
import { expect, test } from "vitest";
import { linkChange, servesRow } from "./matrix-links.ts";

const row = { element: "defect", proves: ["item-photo", "appraisal"] } as const;

test("after a link is made or taken away an exhibit of any kind counts, or does not", () => {
  for (const kind of exhibitKinds) {
    for (const before of [undefined, { serves: ["defect", "price"], servesNot: ["parcel"] }]) {
      for (const wanted of [true, false]) {
        const links = linkChange(row, kind, { links: before, wanted });
        expect([kind, servesRow(row, kind, links)]).toEqual([kind, wanted]);
        expect(links.serves.includes("price")).toBe(before !== undefined);
        expect(links.servesNot.includes("parcel")).toBe(before !== undefined);
      }
    }
  }
});
