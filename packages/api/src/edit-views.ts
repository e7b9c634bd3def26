import type { FactEntry, FactName, Text } from "@youju/domain";

/** One change somebody made in a case. 改动 */
export type CaseEdit = {
  /** Names the change, for taking it back. */
  readonly id: string;
  /** UTC instant. */
  readonly at: string;
  readonly what: "fact" | "title" | "kind" | "exhibit" | "contact" | "paper" | "outcome" | "archive" | "link" | "merge";
  readonly text: Text;
  /** A fact as it stood before and after; `null` where the change concerns none. */
  readonly fact: {
    readonly name: FactName;
    readonly before: FactEntry["value"];
    readonly after: FactEntry["value"];
  } | null;
  /** Words before and after, where there are any. */
  readonly before: string | null;
  readonly after: string | null;
  /** `open`: can be taken back; `undone`: was; `later`: only what was changed last of a thing can be; `never`: see why. */
  readonly undo: "open" | "undone" | "later" | "never";
  readonly why: Text | null;
};
