import type { Grounds } from "./confidence.ts";
import type { Form } from "./plain.ts";

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
export const severalNames: ReadonlySet<string> = new Set(["text", "chat.dateMark", "order.discount"]);
