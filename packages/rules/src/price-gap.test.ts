import { type DisputeKind, type Facts, fen, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";

const law = lawBook(readLawFolder());
const asOf = plainDate("2026-11-21");
const broken: Readonly<Record<"cancelled-order" | "not-shipped", Facts>> = {
  "cancelled-order": { sellerKind: "business", cancelledBy: "seller", orderedOn: plainDate("2026-11-10") },
  "not-shipped": { sellerKind: "business", shippingState: "not-shipped", sellerAnswer: "refused" },
};
const price = fc.integer({ min: 1, max: 10_000_000 }).map(fen);

function gapOf(kind: DisputeKind, facts: Facts) {
  return assess({ kind, facts, asOf, law }).claims.find(({ id }) => id === "price-gap");
}

describe.each(Object.entries(broken) as [keyof typeof broken, Facts][])("the price gap of %s", (kind, facts) => {
  it("is what a substitute cost less what was paid, and nothing where that is no loss", () => {
    fc.assert(
      fc.property(price, price, (pricePaid, substitutePrice) => {
        const claim = gapOf(kind, { ...facts, pricePaid, substitutePrice });
        expect(claim?.state).toBe(substitutePrice > pricePaid ? "holds" : "fails");
        expect(claim?.amount).toBe(substitutePrice > pricePaid ? substitutePrice - pricePaid : null);
      }),
      { numRuns: 20 },
    );
  });

  it("goes by the substitute alone where a market price is known too", () => {
    fc.assert(
      fc.property(price, price, price, (pricePaid, substitutePrice, marketPrice) => {
        const alone = gapOf(kind, { ...facts, pricePaid, substitutePrice });
        expect(gapOf(kind, { ...facts, pricePaid, substitutePrice, marketPrice })?.amount).toBe(alone?.amount);
      }),
      { numRuns: 20 },
    );
  });

  it("is shown in two steps, the price elsewhere and what is left of it", () => {
    const claim = gapOf(kind, { ...facts, pricePaid: fen(199_900), marketPrice: fen(259_900) });
    expect(claim?.steps.map(({ formula }) => formula)).toEqual(["¥2,599.00", "¥2,599.00 − ¥1,999.00 = ¥600.00"]);
  });

  it("stays open while nobody knows what the goods cost elsewhere", () => {
    expect(gapOf(kind, { ...facts, pricePaid: fen(199_900) })).toMatchObject({
      state: "needs-facts",
      missing: ["marketPrice"],
    });
  });
});
