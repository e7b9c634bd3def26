import type { FactName, Reading, ReadLine } from "@youju/domain";

/** A rectangle in pixels of the original. */
export type Box = ReadLine["box"];

/** Which fields of a reading a fact comes from. */
const fieldsOf: { readonly [Name in FactName]?: readonly string[] } = {
  orderNumber: ["order.number"],
  shopName: ["seller.shop"],
  sellerLegalName: ["seller.legalName", "invoice.seller"],
  invoiceNumber: ["invoice.number"],
  invoicedOn: ["invoice.date"],
  invoiceAmount: ["invoice.total"],
  sellerTaxNumber: ["invoice.sellerTaxNumber"],
  itemName: ["item.name"],
  listPrice: ["item.listPrice"],
  pricePaid: ["order.paid"],
  freightPaid: ["order.freight"],
  orderedOn: ["order.createdAt"],
  paidOn: ["order.paidAt"],
  receivedOn: ["order.receivedAt", "parcel.signedAt"],
  parcelNumber: ["parcel.number"],
  placeOfReceipt: ["order.placeOfReceipt"],
};

/**
 * Where in the picture a fact was read: the box around the lines that hold its value, or around all its lines where none
 * does (a value put together from several), or `null` where the reading names none.
 */
export function placeInPicture(reading: Reading | null, name: FactName): Box | null {
  const names = fieldsOf[name] ?? [];
  const field = reading?.fields.find((held) => names.includes(held.name) && held.lineIndexes.length > 0);
  const lines = (field?.lineIndexes ?? []).flatMap((index) => reading?.lines[index] ?? []);
  const value = bare(field?.value ?? "");
  const holding = lines.filter(({ text }) => bare(text).includes(value) || value.includes(bare(text)));
  const boxes = (holding.length > 0 ? holding : lines).map(({ box }) => box);
  return boxes.length === 0 ? null : boxes.reduce(around);
}

/** Letters and digits alone: `¥1,248.00` is held by `124800`. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function around(first: Box, second: Box): Box {
  return {
    left: Math.min(first.left, second.left),
    top: Math.min(first.top, second.top),
    right: Math.max(first.right, second.right),
    bottom: Math.max(first.bottom, second.bottom),
  };
}

/** A cut-out: how the original is scaled and moved behind a window so that the box shows with some air around it. */
export type CutOut = {
  readonly height: number;
  readonly imageWidth: number;
  readonly offset: { readonly left: number; readonly top: number };
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
};

/** How high, in pixels of the screen, a line of print need not exceed to be read. */
const readableHeight = 30;

/**
 * Fits a box of the original into a window `width` pixels wide: the whole box if it can be, print no larger than it need
 * be, and never anything beyond the picture's edges.
 */
export function cutOut(box: Box, original: { readonly width: number; readonly height: number }, width: number): CutOut {
  const air = Math.max(16, (box.bottom - box.top) * 0.9);
  const wanted = box.right - box.left + 2 * air;
  const readable = Math.min(2, readableHeight / (box.bottom - box.top));
  const scale = Math.max(width / original.width, Math.min(readable, width / wanted));
  const height = Math.min(original.height * scale, Math.max(44, (box.bottom - box.top + 2 * air) * scale), 180);
  const left = clamp(((box.left + box.right) / 2) * scale - width / 2, original.width * scale - width);
  const top = clamp(((box.top + box.bottom) / 2) * scale - height / 2, original.height * scale - height);
  return {
    height,
    imageWidth: original.width * scale,
    offset: { left, top },
    box: {
      left: box.left * scale - left - 4,
      top: box.top * scale - top - 3,
      width: (box.right - box.left) * scale + 8,
      height: (box.bottom - box.top) * scale + 6,
    },
  };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, Math.max(0, most)));
}
