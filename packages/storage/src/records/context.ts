import { YoujuError } from "@youju/domain";
import type { Kysely } from "kysely";
import type { Engine } from "../engine.ts";
import type { Json } from "../json.ts";
import type { Counter, Tables } from "./tables.ts";

/** What the queries work with: a database or a transaction, the engine's ways, and the clock. */
export type Context = {
  readonly db: Kysely<Tables>;
  readonly engine: Engine;
  /** UTC instant with milliseconds, `2026-11-21T08:00:00.000Z`: such texts sort as time does. */
  readonly now: () => string;
  /** Runs in the transaction already open, or in one of its own. */
  readonly inTransaction: <Result>(work: (context: Context) => Promise<Result>) => Promise<Result>;
};

/** Which case of which workspace. */
export type CaseKey = { readonly workspaceId: string; readonly caseId: string };

/** The row asked for, or `NOT_FOUND`. */
export function found<Row>(row: Row | undefined): Row {
  if (row === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  return row;
}

/** JSON as it is stored. */
export function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** JSON as it was stored. */
export function fromJson<Value = Json>(text: string): Value {
  return JSON.parse(text) as Value;
}

/** A step of one of a case's counters; by one unless said otherwise. */
type Step = { readonly counter: Counter; readonly by?: number };

/**
 * Adds to a counter of a case and answers its new value. The row stays locked until the transaction ends, and rolls
 * back with it: numbers have no gaps and no doubles. Throws `NOT_FOUND`.
 */
export async function advance(context: Context, key: CaseKey, { counter, by = 1 }: Step): Promise<number> {
  const row = await context.db
    .updateTable("cases")
    .set((eb) => ({ [counter]: eb(counter, "+", by) }))
    .where("workspace_id", "=", key.workspaceId)
    .where("id", "=", key.caseId)
    .returning(counter)
    .executeTakeFirst();
  return found(row)[counter] as number;
}

/** Marks a case as changed now, so that it comes first in lists. Throws `NOT_FOUND`. */
export async function touch(context: Context, key: CaseKey): Promise<void> {
  const touched = await context.db
    .updateTable("cases")
    .set({ updated_at: context.now() })
    .where("workspace_id", "=", key.workspaceId)
    .where("id", "=", key.caseId)
    .returning("id")
    .executeTakeFirst();
  found(touched);
}

/** Throws `NOT_FOUND` where there is no such case in the workspace. */
export async function requireCase({ db }: Context, { workspaceId, caseId }: CaseKey): Promise<void> {
  const row = db.selectFrom("cases").select("id").where("workspace_id", "=", workspaceId).where("id", "=", caseId);
  found(await row.executeTakeFirst());
}
