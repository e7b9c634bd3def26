import type { CaseFilter } from "@youju/api";
import type { CaseListWanted } from "../../api/queries.ts";

/** Which of the four tabs. */
export type Scope = CaseListWanted["scope"];

/** What the person narrowed the list to. */
export type Filter = CaseFilter;

/** Nothing narrowed. */
export const noFilter: Filter = {
  query: "",
  state: "all",
  kind: null,
  platform: null,
  within: null,
  withArchived: false,
};

/** How many of the rarer filters are set. */
export function rareFilters({ kind, platform, within, withArchived }: Filter): number {
  return [kind !== null, platform !== null, within !== null, withArchived].filter(Boolean).length;
}

/** Whether a filter leaves anything out, or takes in what is otherwise left out. */
export function isNarrowed(filter: Filter): boolean {
  return filter.query.trim() !== "" || filter.state !== "all" || rareFilters(filter) > 0;
}

/** The tab an address names; anything unknown is the person's own cases. */
export function scopeOf(search: string): Scope {
  const named = new URLSearchParams(search).get("scope");
  return named === "demo" || named === "archive" || named === "bin" ? named : "mine";
}

/** The attribute of a card that names its case, so that the keys find it. */
export const cardMark = "data-case-card";
