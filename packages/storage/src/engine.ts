import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "./records/tables.ts";
import type { SearchToken, SearchWord } from "./search-tokens.ts";

/** How an engine writes the column types the tables use. */
export type ColumnTypes = {
  readonly text: string;
  readonly integer: string;
  /** A number the engine gives out itself, as a key. */
  readonly position: string;
  /** What follows the closing bracket of `create table`. */
  readonly tableOptions: string;
};

/** A word to be held by the rows of a workspace: its tokens, and the whole of it where they find too much. */
type HeldWord = Pick<SearchWord, "tokens" | "phrase"> & { readonly workspaceId: string };

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
  /** The cases of a workspace with a row of `search_entries` that holds all the tokens and the phrase; found by the index. */
  readonly casesHolding: (word: HeldWord) => RawBuilder<string>;
  /** The same, tried on one row after another: for tokens that so many rows hold that the first ones come soon. */
  readonly rowHoldsTokens: (tokens: readonly SearchToken[]) => RawBuilder<boolean>;
  /** How many rows of `search_entries` hold all the tokens, in all workspaces; counted to `most`. */
  readonly countHolders: (db: Kysely<Tables>, tokens: readonly SearchToken[], most: number) => Promise<number>;
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
  // Left to itself the planner reads every row of the workspace
  casesHolding: ({ workspaceId, tokens, phrase }) => sql`(select search_entries.case_id
    from search_tokens cross join search_entries on search_entries.id = search_tokens.rowid
    where search_tokens match ${sqliteMatch(tokens)} and search_entries.workspace_id = ${workspaceId}
    and ${phrase === null ? sql`1` : holds(phrase)})`,
  rowHoldsTokens: (tokens) => {
    const held = tokens.map(({ token, beginning }) => {
      const pattern = `% ${token}${beginning ? "" : " "}%`;
      return sql<boolean>`' ' || search_tokens.tokens || ' ' like ${pattern}`;
    });
    return sql`exists (select 1 from search_tokens where search_tokens.rowid = search_entries.id and ${sql.join(held, sql` and `)})`;
  },
  countHolders: async (db, tokens, most) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from (
      select rowid from search_tokens where search_tokens match ${sqliteMatch(tokens)} limit ${most})`.execute(db);
    return rows[0]?.count ?? 0;
  },
  compact: async (db) => {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  },
};

function holds(word: string): RawBuilder<boolean> {
  return sql`search_entries.body like ${`%${word}%`}`;
}

function sqliteMatch(tokens: readonly SearchToken[]): string {
  return tokens.map(({ token, beginning }) => `"${token}"${beginning ? "*" : ""}`).join(" AND ");
}

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
  casesHolding: ({ workspaceId, tokens, phrase }) => sql`(select case_id from search_entries
    where workspace_id = ${workspaceId} and tokens @@ ${postgresQuery(tokens)}::tsquery
    and ${phrase === null ? sql`true` : holds(phrase)})`,
  // The sum keeps the planner from the index
  rowHoldsTokens: (tokens) => sql`(search_entries.tokens || ''::tsvector) @@ ${postgresQuery(tokens)}::tsquery`,
  countHolders: async (db, tokens, most) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from (
      select 1 from search_entries where tokens @@ ${postgresQuery(tokens)}::tsquery limit ${most}) held`.execute(db);
    return rows[0]?.count ?? 0;
  },
  compact: async (db) => {
    await sql`vacuum`.execute(db);
  },
};

function postgresQuery(tokens: readonly SearchToken[]): string {
  return tokens.map(({ token, beginning }) => `'${token}'${beginning ? ":*" : ""}`).join(" & ");
}
