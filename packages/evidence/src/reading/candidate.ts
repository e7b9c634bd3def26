import type { Grounds } from "./confidence.ts";
import type { Piece } from "./pieces.ts";
import type { Form, Found } from "./plain.ts";

/** A value one scale offers for a field, before the scales are compared. */
export type Candidate = {
  readonly name: string;
  readonly value: string;
  readonly form: Form;
  readonly label: Grounds["label"];
  readonly lineIndexes: readonly number[];
  /** The lowest engine figure among its lines. */
  readonly engine: number;
  /** Its neighbours on the page are where they should be: a check of its own. */
  readonly borneOut: boolean;
};

/** Fields of which a page may have several; of every other it has one. */
export const severalNames: ReadonlySet<string> = new Set([
  "text",
  "chat.dateMark",
  "chat.self",
  "chat.other",
  "order.discount",
  "parcel.event",
  "item.name",
  "item.listPrice",
  "item.quantity",
  "item.option",
  "invoice.item",
]);

/** A value that its place on the page names. */
export function placed(name: string, { value, form }: Found, pieces: readonly Piece[]): Candidate {
  return {
    name,
    value,
    form,
    label: "placed",
    lineIndexes: pieces.map(({ index }) => index),
    engine: Math.min(1, ...pieces.map(({ engine }) => engine)),
    borneOut: false,
  };
}
