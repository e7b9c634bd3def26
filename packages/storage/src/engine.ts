import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "./records/tables.ts";
import type { SearchToken } from "./search-tokens.ts";

/** How an engine writes the column types the tables use. */
export type ColumnTypes = {
  readonly text: string;
  readonly integer: string;
  /** A number the engine gives out itself, as a key. */
  readonly position: string;
  /** What follows the closing bracket of `create table`. */
  readonly tableOptions: string;
};

/** All in which SQLite and PostgreSQL differ for the queries of this package. */
export type Engine = {
  readonly name: "sqlite" | "postgres";
  readonly types: ColumnTypes;
  /** Whether rows must be locked one by one; SQLite has one writer at a time anyway. */
  readonly locksRows: boolean;
  /** Keeps other processes from migrating at the same time, until the transaction ends. */
  readonly lockMigrations: (db: Kysely<Tables>) => Promise<void>;
  readonly hasTable: (db: Kysely<Tables>, name: string) => Promise<boolean>;
  /** What holds the search tokens. */
  readonly createSearchIndex: readonly string[];
  /** Indexes the tokens of a row of `search_entries`. */
  readonly indexTokens: (db: Kysely<Tables>, entryId: number, tokens: readonly string[]) => Promise<void>;
  /** Takes rows out of the index, before they leave `search_entries`. */
  readonly unindex: (db: Kysely<Tables>, entryIds: readonly number[]) => Promise<void>;
  /** True for rows of `search_entries` that hold all the tokens. */
  readonly holdsTokens: (tokens: readonly SearchToken[]) => RawBuilder<boolean>;
  readonly compact: (db: Kysely<Tables>) => Promise<void>;
};

const sqliteTypes = {
  text: "text",
  integer: "integer",
  position: "integer primary key autoincrement",
  tableOptions: "strict",
};

/** SQLite: full text in FTS5, whose ascii tokenizer leaves our own tokens whole; deleted text is overwritten. */
export const sqliteEngine: Engine = {
  name: "sqlite",
  types: sqliteTypes,
  locksRows: false,
  lockMigrations: async () => {},
  hasTable: async (db, name) => {
    const { rows } = await sql`select 1 from sqlite_schema where type = 'table' and name = ${name}`.execute(db);
    return rows.length > 0;
  },
  createSearchIndex: [
    "create virtual table search_tokens using fts5(tokens, tokenize = 'ascii', detail = 'none')",
    "insert into search_tokens(search_tokens, rank) values ('secure-delete', 1)",
  ],
  indexTokens: async (db, entryId, tokens) => {
    await sql`delete from search_tokens where rowid = ${entryId}`.execute(db);
    await sql`insert into search_tokens(rowid, tokens) values (${entryId}, ${tokens.join(" ")})`.execute(db);
  },
  unindex: async (db, entryIds) => {
    for (const id of entryIds) {
      await sql`delete from search_tokens where rowid = ${id}`.execute(db);
    }
  },
  holdsTokens: (tokens) => {
    const match = tokens.map(({ token, beginning }) => `"${token}"${beginning ? "*" : ""}`).join(" AND ");
    return sql`search_entries.id in (select rowid from search_tokens where search_tokens match ${match})`;
  },
  compact: async (db) => {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  },
};

/** Any number, the same in every copy of the program: PostgreSQL names advisory locks by number. */
const migrationLock = 7_205_759;

/** PostgreSQL: full text in a tsvector column, filled with our own tokens, so that no server dictionary matters. */
export const postgresEngine: Engine = {
  name: "postgres",
  types: {
    text: 'text collate "C"',
    integer: "bigint",
    position: "bigint generated always as identity unique",
    tableOptions: "",
  },
  locksRows: true,
  lockMigrations: async (db) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(db);
  },
  hasTable: async (db, name) => {
    const { rows } =
      await sql`select 1 from pg_tables where schemaname = current_schema() and tablename = ${name}`.execute(db);
    return rows.length > 0;
  },
  createSearchIndex: [
    "alter table search_entries add column tokens tsvector not null default ''",
    "create index search_tokens on search_entries using gin (tokens)",
    // With the default sample the planner takes a word that never occurs for a common one and walks the whole table.
    "alter table search_entries alter column tokens set statistics 1500",
  ],
  indexTokens: async (db, entryId, tokens) => {
    const vector = tokens.map((token) => `'${token}'`).join(" ");
    await sql`update search_entries set tokens = ${vector}::tsvector where id = ${entryId}`.execute(db);
  },
  unindex: async () => {},
  holdsTokens: (tokens) => {
    const query = tokens.map(({ token, beginning }) => `'${token}'${beginning ? ":*" : ""}`).join(" & ");
    return sql`search_entries.tokens @@ ${query}::tsquery`;
  },
  compact: async (db) => {
    await sql`vacuum`.execute(db);
  },
};
