import type { FactEntry, FactName, Text } from "@youju/domain";

/** What a change can concern. */
export const editedThings = [
  "fact",
  "title",
  "kind",
  "exhibit",
  "contact",
  "paper",
  "filing",
  "outcome",
  "archive",
  "link",
  "merge",
] as const;

/** One change somebody made in a case. 改动 */
export type CaseEdit = {
  /** Names the change, for taking it back. */
  readonly id: string;
  /** UTC instant. */
  readonly at: string;
  readonly what: (typeof editedThings)[number];
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
  /** Whether it is taken back only with a reason in words, which is kept. */
  readonly needsReason: boolean;
};
