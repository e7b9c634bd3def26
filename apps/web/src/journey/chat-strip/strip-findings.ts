import type { ChatStripView } from "@youju/api";
import type { StripJoin } from "@youju/domain";

/** A join with the places of its two shots, from 1. */
export type PlacedJoin = { readonly one: number; readonly other: number; readonly join: StripJoin };

/** What there is to say about a strip, in the order of its shots. */
export type StripFindings = {
  readonly troubles: readonly PlacedJoin[];
  readonly jumps: readonly {
    readonly place: number;
    readonly from: string;
    readonly to: string;
    readonly days: number;
  }[];
  readonly cuts: readonly { readonly place: number; readonly edge: "left" | "right" }[];
  readonly unread: readonly number[];
};

/** Puts places to what was found: people count shots, not ids. */
export function findingsOf({ strip, shots }: ChatStripView): StripFindings {
  const placeOf = (id: string) => strip.order.indexOf(id) + 1;
  return {
    troubles: strip.joins
      .filter(({ kind }) => kind !== "overlap")
      .map((join) => ({ one: placeOf(join.from), other: placeOf(join.to), join })),
    jumps: strip.dateJumps.map(({ from, to, days, on }) => ({ place: placeOf(on), from, to, days })),
    cuts: strip.cutEdges.map(({ on, edge }) => ({ place: placeOf(on), edge })),
    unread: shots.filter(({ read }) => !read).map(({ exhibitId }) => placeOf(exhibitId)),
  };
}

/** Numbers with one of them moved to another place. */
export function movedTo(order: readonly number[], from: number, to: number): readonly number[] {
  const moved = order[from];
  if (moved === undefined || to < 0 || to >= order.length) {
    return order;
  }
  const others = order.filter((_, at) => at !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
