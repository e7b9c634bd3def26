import { parseFact, type ReadField, type Reading } from "@youju/domain";
import { expect, test } from "vitest";
import { isUnrecognised, proposeFacts } from "./propose-facts.ts";

function field(name: string, value: string, confidence = 0.95): ReadField {
  return { name, value, confidence, state: confidence >= 0.9 ? "sure" : "unsure", lineIndexes: [0] };
}

function reading(layout: string, ...fields: ReadField[]): Reading {
  return { lines: [], fields, layout };
}

test("an order page becomes facts in the form the rules take", () => {
  const proposals = proposeFacts(
    reading(
      "taobao-order",
      field("order.number", "2509283746510928374"),
      field("order.paid", "¥1,248.50"),
      field("order.createdAt", "2025-09-28 20:13:45"),
      field("order.paidAt", "2025-09-28 20:14"),
      field("seller.shop", "星辰数码专营店"),
      field("order.discount", "¥51.00"),
    ),
  );
  expect(Object.fromEntries(proposals.map(({ name, value }) => [name, value]))).toEqual({
    orderNumber: "2509283746510928374",
    pricePaid: "1248.50",
    orderedOn: "2025-09-28",
    paidOn: "2025-09-28",
    shopName: "星辰数码专营店",
    platform: "taobao",
  });
  expect(proposals.every(({ name, value }) => parseFact(name, value).kind === "value")).toBe(true);
});

test("the platform is told from the look and always asked", () => {
  expect(proposeFacts(reading("jd-order"))).toEqual([
    { name: "platform", value: "jd", confidence: 0.7, state: "unsure", from: "layout" },
  ]);
  expect(proposeFacts(reading("order"))).toEqual([]);
});

test("a courier's signature is the day of receipt, but at a pick-up point the person is asked", () => {
  const signed = field("parcel.signedAt", "2025-11-14 18:05:09", 0.99);
  expect(proposeFacts(reading("parcel-track", signed))).toMatchObject([
    { name: "receivedOn", value: "2025-11-14", state: "sure" },
  ]);
  expect(proposeFacts(reading("parcel-track", signed, field("parcel.leftAt", "示例驿站", 0.75)))).toMatchObject([
    { name: "receivedOn", value: "2025-11-14", state: "unsure", confidence: 0.6 },
  ]);
});

test("what no fact would take is not proposed", () => {
  const wrong = [
    field("order.createdAt", "2025-02-30 10:00"),
    field("order.paid", "一千"),
    field("item.name", "长".repeat(301)),
  ];
  expect(proposeFacts(reading("order", ...wrong, field("toString", "x"), field("text", "1248元")))).toEqual([]);
});

test("of two fields for one fact the surer speaks", () => {
  const both = [
    field("order.receivedAt", "2026-09-26 11:42:07", 0.8),
    field("parcel.signedAt", "2026-09-27 09:00", 0.99),
  ];
  expect(proposeFacts(reading("order", ...both))).toMatchObject([
    { name: "receivedOn", value: "2026-09-27", from: "parcel.signedAt" },
  ]);
});

test("carriage that was read is taken off what the page calls paid, and the person is asked", () => {
  const proposals = proposeFacts(
    reading("tmall-order", field("order.paid", "¥1,640.00"), field("order.freight", "¥60.00")),
  );
  expect(proposals.find(({ name }) => name === "pricePaid")).toMatchObject({ value: "1580", state: "unsure" });
  expect(proposals.find(({ name }) => name === "freightPaid")).toMatchObject({ value: "60" });
});

test("free carriage leaves the amount paid as it stands", () => {
  const proposals = proposeFacts(
    reading("tmall-order", field("order.paid", "¥699.00"), field("order.freight", "¥0.00")),
  );
  expect(proposals.find(({ name }) => name === "pricePaid")).toMatchObject({ value: "699", state: "sure" });
});

test("an invoice proposes its number, day, sum, issuer and tax number; a page nobody knows is said to be one", () => {
  const field = (name: string, value: string) =>
    ({ name, value, confidence: 0.99, state: "sure", lineIndexes: [] }) as const;
  const fields = [
    field("invoice.number", "26992000000123456785"),
    field("invoice.date", "2026-03-05"),
    field("invoice.total", "¥904.00"),
    field("invoice.seller", "云州市样例家居有限公司"),
    field("invoice.sellerTaxNumber", "91990000MA00EXAMXE"),
  ];
  const proposed = proposeFacts({ lines: [], fields, layout: "e-invoice" });
  expect(proposed.map(({ name, value }) => [name, value])).toEqual([
    ["invoiceNumber", "26992000000123456785"],
    ["invoicedOn", "2026-03-05"],
    ["invoiceAmount", "904"],
    ["sellerLegalName", "云州市样例家居有限公司"],
    ["sellerTaxNumber", "91990000MA00EXAMXE"],
  ]);
  expect(isUnrecognised({ lines: [], fields, layout: "e-invoice" })).toBe(false);
  expect(isUnrecognised({ lines: [], fields, layout: "unknown" })).toBe(true);
  expect(isUnrecognised({ lines: [], fields: [], layout: "unknown" })).toBe(false);
});

test("of an order of several things it is asked which one the case is about", () => {
  const things = [field("item.name", "轻便折叠椅"), field("item.name", "防潮垫双人加厚")];
  const stateOf = (fields: ReadField[]) =>
    proposeFacts(reading("taobao-order", ...fields)).find(({ name }) => name === "itemName")?.state;
  expect([stateOf(things.slice(0, 1)), stateOf(things)]).toEqual(["sure", "unsure"]);
});
