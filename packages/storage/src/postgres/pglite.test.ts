import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { describe } from "vitest";
import { postgresEngine } from "../engine.ts";
import { migrate } from "../migrations/migrate.ts";
import { recordStore } from "../record-store.ts";
import type { Tables } from "../records/tables.ts";
import { type OpenStore, rowsOfCase, storeContract } from "../store.contract.ts";

/** PostgreSQL inside this process. It never syncs to disk, so it serves tests only. */
const openInProcess: OpenStore = async (now) => {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  await migrate({ db, engine: postgresEngine, now, takeCopy: async () => null });
  const store = recordStore({ db, engine: postgresEngine, now });
  return {
    store,
    rowsOfCase: (workspaceId, caseId) => rowsOfCase(db, workspaceId, caseId),
    run: (statement) => sql.raw(statement).execute(db),
    close: () => store.close(),
  };
};

describe("a store on PGlite", () => storeContract(openInProcess));
