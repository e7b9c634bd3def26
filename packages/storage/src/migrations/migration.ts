import { type Kysely, sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { Tables } from "../records/tables.ts";

/** One step of the schema. Steps are only ever added: what a released one does never changes. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Kysely<Tables>, engine: Engine) => Promise<void>;
};

/** Runs statements one after another. */
export async function runStatements(db: Kysely<Tables>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    await sql.raw(statement).execute(db);
  }
}
