import type { CaseListWanted } from "../../api/queries.ts";

/** Which of the three tabs. */
export type Scope = CaseListWanted["scope"];

/** What the person narrowed the list to. */
export type Filter = { readonly query: string; readonly state: CaseListWanted["state"] };

/** Nothing narrowed. */
export const noFilter: Filter = { query: "", state: "all" };

/** The tab an address names; anything unknown is the person's own cases. */
export function scopeOf(search: string): Scope {
  const named = new URLSearchParams(search).get("scope");
  return named === "demo" || named === "bin" ? named : "mine";
}
