import { YoujuError } from "@youju/domain";
import { Kysely, PostgresDialect, sql } from "kysely";
import { type CustomTypesConfig, Pool, types } from "pg";
import { postgresEngine } from "../engine.ts";
import type { MigrationReport } from "../migration-report.ts";
import { migrate } from "../migrations/migrate.ts";
import type { Migration } from "../migrations/migration.ts";
import type { Store } from "../ports.ts";
import { recordStore } from "../record-store.ts";
import type { Tables } from "../records/tables.ts";

type PostgresOptions = {
  /** UTC instant, ISO 8601. */
  readonly now: () => string;
  /** Most connections at once; 10 by default. */
  readonly connections?: number;
  /** The schema steps to bring it to; all, unless a test wants an earlier schema. */
  readonly steps?: readonly Migration[];
};

/** Oldest server that is tested. */
const oldestServer = 150_000;
const bigint = 20;

/**
 * Connects to a PostgreSQL server (15 or newer) and brings the database to the newest schema. Copies of it are the
 * operator's, with the server's own tools. Throws `DATA_TOO_NEW`, or `DATABASE_NOT_OPEN` where the server does not answer.
 * @param url `postgres://user@host/database`
 */
export async function openPostgresStore(
  url: string,
  { now, connections = 10, steps }: PostgresOptions,
): Promise<{ readonly store: Store; readonly migration: MigrationReport }> {
  const pool = new Pool({ connectionString: url, max: connections, types: numbersAsNumbers });
  // A server that drops an idle connection must not end the program: the pool replaces the connection by itself.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await requireServer(db);
    const migration = await migrate({
      db,
      engine: postgresEngine,
      now,
      takeCopy: async () => null,
      ...(steps && { steps }),
    });
    return { store: recordStore({ db, engine: postgresEngine, now }), migration };
  } catch (error) {
    await db.destroy();
    throw error instanceof YoujuError ? error : new YoujuError("DATABASE_NOT_OPEN", { cause: error });
  }
}

/** Counts and lengths are bigint on the server and far below 2^53. */
const numbersAsNumbers: CustomTypesConfig = {
  getTypeParser: (type: number, format?: "text" | "binary") =>
    type === bigint ? Number : types.getTypeParser(type, format as "text"),
};

async function requireServer(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ server_version_num: string }>`show server_version_num`.execute(db);
  const version = Number(rows[0]?.server_version_num);
  if (!(version >= oldestServer)) {
    throw new YoujuError("DATABASE_NOT_OPEN", { cause: new Error(`PostgreSQL 15 or newer is needed, not ${version}`) });
  }
}
