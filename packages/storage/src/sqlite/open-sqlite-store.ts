import { randomUUID } from "node:crypto";
import { chmod, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { YoujuError } from "@youju/domain";
import { Kysely } from "kysely";
import { fileMode, makeFolder, syncFile, syncFolder } from "../disk/sync.ts";
import { sqliteEngine } from "../engine.ts";
import type { MigrationReport } from "../migration-report.ts";
import { migrate } from "../migrations/migrate.ts";
import type { Migration } from "../migrations/migration.ts";
import type { Store } from "../ports.ts";
import { recordStore } from "../record-store.ts";
import type { Tables } from "../records/tables.ts";
import { NodeSqliteDialect, openDatabase } from "./node-sqlite-dialect.ts";

type SqliteOptions = {
  /** UTC instant, ISO 8601. */
  readonly now: () => string;
  /** The schema steps to bring it to; all, unless a test wants an earlier schema. */
  readonly steps?: readonly Migration[];
};

/**
 * Opens the SQLite file, making it and its folder where missing, and brings it to the newest schema. A file that is
 * migrated is copied first; the report says where to. Throws `DATA_TOO_NEW`, `DATA_FOLDER_NOT_WRITABLE`,
 * `DATABASE_NOT_OPEN` for a file that is no database.
 */
export async function openSqliteStore(
  file: string,
  { now, steps }: SqliteOptions,
): Promise<{ readonly store: Store; readonly migration: MigrationReport }> {
  const database = await openFile(file);
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  try {
    const takeCopy = (to: number) => copyBefore({ file, database, to, at: now() });
    const migration = await migrate({ db, engine: sqliteEngine, now, takeCopy, ...(steps && { steps }) });
    await syncFolder(dirname(file));
    return { store: recordStore({ db, engine: sqliteEngine, now }), migration };
  } catch (error) {
    database.close();
    throw error instanceof YoujuError ? error : new YoujuError("DATABASE_NOT_OPEN", { cause: error });
  }
}

/** The file is made by us and not by SQLite, so that nobody else may read it and its name is on disk. */
async function openFile(file: string): Promise<DatabaseSync> {
  await makeFolder(dirname(file));
  try {
    const handle = await open(file, "a", fileMode);
    await handle.close();
    await syncFolder(dirname(file));
  } catch (cause) {
    throw new YoujuError("DATA_FOLDER_NOT_WRITABLE", { cause });
  }
  try {
    return openDatabase(file);
  } catch (cause) {
    throw new YoujuError("DATABASE_NOT_OPEN", { cause });
  }
}

type CopyOrder = {
  readonly file: string;
  readonly database: DatabaseSync;
  readonly to: number;
  readonly at: string;
};

/** Writes a copy of the database beside it, complete and on disk before anything changes. */
async function copyBefore({ file, database, to, at }: CopyOrder): Promise<string> {
  const stamp = at.replaceAll(/[^0-9TZ]/g, "");
  const copy = `${file}.before-${String(to).padStart(4, "0")}-${stamp}-${randomUUID().slice(0, 8)}`;
  await snapshot(database, copy);
  return copy;
}

/** Writes a consistent copy of an open database to a new file, on disk when it answers. */
export async function snapshot(database: DatabaseSync, copy: string): Promise<void> {
  database.prepare("vacuum into ?").run(copy);
  await chmod(copy, fileMode);
  await syncFile(copy);
  await syncFolder(dirname(copy));
}
