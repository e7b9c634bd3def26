import type { PlainDate } from "./plain-date.ts";

/** How two screenshots that follow each other hang together. `swapped`: the later one goes before the earlier one. */
export type StripJoin = {
  /** Ids of the exhibits. */
  readonly from: string;
  readonly to: string;
  readonly kind: "overlap" | "same" | "swapped" | "gap";
  /** Lines that both show. */
  readonly lines: readonly string[];
  /** Whether rows of pixels say so too. */
  readonly seen: boolean;
  /** Where what both show begins on the earlier one and ends on the later one, in their pixels; `null` without overlap. */
  readonly fromTop: number | null;
  readonly toBottom: number | null;
  /** What stands last on the earlier and first on the later one; `null` where no words were read. */
  readonly lastLine: string | null;
  readonly firstLine: string | null;
};

/** Two dividers in a row that lie far apart. */
export type DateJump = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  /** The exhibit on which the later one stands. */
  readonly on: string;
};

/** Screenshots of a chat laid under each other. 聊天长条 */
export type ChatStrip = {
  /** Ids of exhibits, first to last. */
  readonly order: readonly string[];
  readonly joins: readonly StripJoin[];
  readonly dateJumps: readonly DateJump[];
  /** Shots on which words run out of the picture. */
  readonly cutEdges: readonly { readonly on: string; readonly edge: "left" | "right" }[];
};
