import { expect, test } from "vitest";
import type { Candidate } from "./candidate.ts";
import { restrained } from "./restraint.ts";

const sure = { state: "sure", confidence: 0.95 } as const;
const value = (name: string, text: string, label: Candidate["label"] = "named"): Candidate => ({
  ...{ name, value: text, form: "strict", label, lineIndexes: [0], engine: 1, borneOut: false },
});

test.each([
  ["a name that only its place tells", value("item.name", "手工竹编收纳篮", "placed"), "passed"],
  ["an order number with a digit too many", value("order.number", "28153890009581334899"), "none"],
  ["a payment number that lost digits", value("payment.number", "202607012200185203"), "none"],
  [
    "a payment number that opens with its day and lost its end",
    value("payment.number", "202607012200185203"),
    "passed",
  ],
  ["a discount that no sum bears out", value("order.discount", "¥5.00"), "none"],
  [
    "a name with a letter that may be another",
    { ...value("seller.legalName", "样例山润有限公司"), engine: 0.82 },
    "none",
  ],
  ["a total that stands in for what was paid", value("order.paid", "¥58.60", "placed"), "none"],
] as const)("%s is asked", (_, candidate, check) => {
  expect(restrained(sure, candidate, check)).toEqual({ state: "unsure", confidence: 0.85 });
});

test.each([
  ["a name behind its label", value("seller.shop", "山里的风"), "none"],
  ["an order number of a usual length", value("order.number", "2815389000958133489"), "none"],
  ["an order number that opens with its day", value("order.number", "260701-123456789012345"), "passed"],
  ["a carrier with an uncertain letter", { ...value("parcel.carrier", "极兔速递"), engine: 0.72 }, "none"],
  ["a sum in words that another bears out", { ...value("invoice.totalInWords", "叁佰圆整"), engine: 0.86 }, "passed"],
  ["a discount that adds up", value("order.discount", "¥5.00"), "passed"],
  ["what was paid, under that name", value("order.paid", "¥58.60"), "none"],
] as const)("%s stays sure", (_, candidate, check) => {
  expect(restrained(sure, candidate, check)).toEqual(sure);
});
