import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { describe } from "vitest";
import type { Tables } from "../records/tables.ts";
import { type OpenStore, rowsOfCase, storeContract } from "../store.contract.ts";
import { NodeSqliteDialect, openDatabase } from "./node-sqlite-dialect.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const openInScratch: OpenStore = async (now) => {
  const folder = await mkdtemp(join(tmpdir(), "youju-sqlite-"));
  const file = join(folder, "youju.sqlite");
  const { store } = await openSqliteStore(file, { now });
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openDatabase(file)) });
  return {
    store,
    rowsOfCase: (workspaceId, caseId) => rowsOfCase(db, workspaceId, caseId),
    run: (statement) => sql.raw(statement).execute(db),
    close: async () => {
      await db.destroy();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
};

describe("a store on SQLite", () => storeContract(openInScratch));
