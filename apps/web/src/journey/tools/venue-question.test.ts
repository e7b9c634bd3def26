import { expect, test } from "vitest";
import { factsOf, startOfVenue } from "./venue-question.ts";

test("what was left open stays unknown and is never taken for a no", () => {
  const facts = factsOf({ ...startOfVenue, sellerKind: "business" });
  expect(facts).toEqual({ platform: "taobao", sellerKind: "business", deliveredOnline: false });
});

test("a no is a no", () => {
  const facts = factsOf({
    ...startOfVenue,
    sellerKind: "business",
    addressPublished: "false",
    sellerReachable: "true",
  });
  expect(facts).toMatchObject({ addressPublished: false, sellerReachable: true });
});
