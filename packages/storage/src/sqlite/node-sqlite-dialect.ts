import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";

const cachedStatements = 200;
/** Pages kept in memory, in KiB: an assessment alone takes forty of them, and the engine's own 2 MB are soon full. */
const cacheSize = 16_384;
/** How long a write waits for another process (the command line beside the server), in milliseconds. */
const busyTimeout = 5000;

/** Kysely's SQLite dialect on the engine built into Node, so that nothing native has to be installed. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #adapted: SqliteDatabase;
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    const adapted = adapt(database);
    super({ database: adapted });
    this.#adapted = adapted;
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#adapted, this.#database);
  }
}

/** Takes the write lock when a transaction begins: a later upgrade would fail at once beside another writer. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(adapted: SqliteDatabase, database: DatabaseSync) {
    super({ database: adapted });
    this.#database = database;
  }

  /** With a full disk SQLite has rolled back already; a second time would hide the reason behind its own error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) {
      await super.rollbackTransaction(connection);
    }
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** Opens a file so that every commit is on disk before it is acknowledged, and deleted text is overwritten. */
export function openDatabase(file: string, options: { readonly readOnly?: boolean } = {}): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: options.readOnly ?? false, timeout: busyTimeout });
  if (options.readOnly !== true) {
    database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma secure_delete = on;
      pragma cache_size = -${cacheSize};
    `);
  }
  return database;
}

function adapt(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (text) => statements.get(text) ?? remember(statements, text, statementOn(database.prepare(text))),
  };
}

function remember(statements: Map<string, SqliteStatement>, text: string, statement: SqliteStatement): SqliteStatement {
  const oldest = statements.keys().next();
  if (statements.size >= cachedStatements && oldest.value !== undefined) {
    statements.delete(oldest.value);
  }
  statements.set(text, statement);
  return statement;
}

function statementOn(statement: StatementSync): SqliteStatement {
  const inputs = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...inputs(parameters)),
    run: (parameters) => statement.run(...inputs(parameters)),
    iterate: (parameters) => statement.iterate(...inputs(parameters)),
  };
}
