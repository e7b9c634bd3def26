import { type Fen, fen, parseYuan } from "@youju/domain";
import type { Candidate } from "./candidate.ts";
import { carrierIn, carrierOfNumber, postalCheck } from "./carriers.ts";
import type { Grounds } from "./confidence.ts";
import { isTaxNumber } from "./tax-number.ts";

type Check = Grounds["check"];

/** Fields that bear one another out or contradict one another, by name. 勾稽 */
export function crossChecks(fields: readonly Candidate[]): ReadonlyMap<string, Check> {
  const value = (name: string): string | undefined => fields.find((field) => field.name === name)?.value;
  return new Map([
    ...sumCheck(fields),
    ...orderOfMoments(fields, orderMoments),
    ...orderOfMoments(fields, parcelMoments),
    ...datedNumber(value("order.number"), value("order.createdAt"), "order.number"),
    ...datedNumber(
      value("payment.number")?.slice(2),
      value("order.paidAt") ?? value("order.createdAt"),
      "payment.number",
    ),
    ...invoiceChecks(value),
    ...carrierCheck(value("parcel.number"), value("parcel.carrier")),
  ]);
}

const ofSum: ReadonlySet<string> = new Set(["order.paid", "order.freight", "order.discount"]);

/** Goods + freight − discounts = paid. The goods are the printed total, else price × quantity. */
function sumCheck(fields: readonly Candidate[]): readonly [string, Check][] {
  const amount = (name: string): Fen | undefined => {
    const value = fields.find((field) => field.name === name)?.value;
    return value === undefined ? undefined : parseYuan(value);
  };
  const [paid, total, price, freight] = [
    amount("order.paid"),
    amount("order.goodsTotal"),
    amount("item.listPrice"),
    amount("order.freight"),
  ];
  const quantity = Number(fields.find((field) => field.name === "item.quantity")?.value ?? 1);
  const oneItem = price === undefined ? undefined : fen(price * quantity);
  const goods = total ?? oneItem;
  if (paid === undefined || goods === undefined) {
    return [];
  }
  const discounts = fields.filter((field) => field.name === "order.discount");
  const off = discounts.reduce((sum, field) => sum + (parseYuan(field.value) ?? 0), 0);
  // What was itself told from the sum bears nothing out; that there is no carriage no sum tells.
  const toldBySum = fields.some(
    ({ name, label, value }) => label === "none" && ofSum.has(name) && !isNoCarriage(name, value),
  );
  const complete = discounts.length > 0 || freight !== undefined;
  // A sum that is not called paid and is that of the goods may lack carriage and discounts that were not seen.
  const maybeGoods = !complete && fields.some(({ name, label }) => name === "order.paid" && label !== "named");
  const fits = !toldBySum && !maybeGoods && goods + (freight ?? 0) - off === paid;
  const verdict: Check = fits ? "passed" : total !== undefined && complete && !toldBySum ? "failed" : "none";
  const priceFits = total !== undefined && oneItem === total;
  const priceVerdict: Check = priceFits || (total === undefined && fits) ? "passed" : "none";
  return [
    ...["order.paid", "order.goodsTotal", "order.freight", "order.discount"].map((name): [string, Check] => [
      name,
      verdict,
    ]),
    ["item.listPrice", priceVerdict],
    ["item.quantity", priceVerdict],
  ];
}

function isNoCarriage(name: string, value: string): boolean {
  return name === "order.freight" && parseYuan(value) === 0;
}

const orderMoments = ["order.createdAt", "order.paidAt", "order.shippedAt", "order.receivedAt", "order.completedAt"];
const parcelMoments = [
  "parcel.orderedAt",
  "parcel.pickedUpAt",
  "parcel.inTransitAt",
  "parcel.outForDeliveryAt",
  "parcel.signedAt",
];

/** Moments of one story follow one another; a moment that breaks the order fails together with its neighbour. */
function orderOfMoments(fields: readonly Candidate[], names: readonly string[]): readonly [string, Check][] {
  const found = names.flatMap((name) => {
    const value = fields.find((field) => field.name === name)?.value;
    return value === undefined ? [] : [{ name, value }];
  });
  // Beside moments with their year one without it says nothing.
  const dated = found.filter(({ value }) => /^\d{4}-/.test(value));
  const known = dated.length > 0 ? dated : found;
  if (known.length < 2) {
    return [];
  }
  return known.map(({ name, value }, at): [string, Check] => {
    const early = known[at - 1];
    const late = known[at + 1];
    const follows =
      (early === undefined || notAfter(early.value, value)) && (late === undefined || notAfter(value, late.value));
    return [name, follows ? "passed" : "failed"];
  });
}

/** Moments of different precision are compared as far as both go. */
function notAfter(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) <= second.slice(0, length);
}

/** Some platforms open their numbers with the day, `YYMMDD`. A number without that day says nothing either way. */
function datedNumber(number: string | undefined, moment: string | undefined, name: string): readonly [string, Check][] {
  const day = moment?.slice(2, 10).replaceAll("-", "");
  return number !== undefined && day !== undefined && number.startsWith(day) ? [[name, "passed"]] : [];
}

/** An invoice's number opens with the year in which it was issued; tax numbers carry a check sign. */
function invoiceChecks(value: (name: string) => string | undefined): readonly [string, Check][] {
  const number = value("invoice.number");
  const year = value("invoice.date")?.slice(2, 4);
  const taxNumbers = ["invoice.sellerTaxNumber", "invoice.buyerTaxNumber"].flatMap(
    (name): readonly [string, Check][] => {
      const written = value(name);
      return written === undefined ? [] : [[name, isTaxNumber(written) ? "passed" : "failed"]];
    },
  );
  const ofYear: Check =
    number?.length === 20 && year !== undefined ? (number.startsWith(year) ? "passed" : "failed") : "none";
  return [["invoice.number", ofYear], ["invoice.date", ofYear], ...taxNumbers];
}

function carrierCheck(number: string | undefined, carrier: string | undefined): readonly [string, Check][] {
  const own = number === undefined ? undefined : carrierOfNumber(number);
  const digit = number === undefined ? undefined : postalCheck(number);
  if (digit === false) {
    return [["parcel.number", "failed"]];
  }
  if (own === undefined || carrier === undefined) {
    return digit === true ? [["parcel.number", "passed"]] : [];
  }
  const verdict: Check = own === carrierIn(carrier) ? "passed" : "failed";
  return [
    ["parcel.number", verdict],
    ["parcel.carrier", verdict],
  ];
}
