import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect, sql } from "kysely";
import { Client, Pool } from "pg";
import { describe, expect, test } from "vitest";
import type { Tables } from "../records/tables.ts";
import { type OpenStore, rowsOfCase, storeContract } from "../store.contract.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

/** `postgres://user@host:port/database`, allowed to create databases; each run makes one and drops it. */
const server = process.env.YOUJU_TEST_POSTGRES;

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const openOnServer: OpenStore = async (now) => {
  const name = `youju_test_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name}`);
  const url = new URL(server ?? "");
  url.pathname = name;
  const { store, migration } = await openPostgresStore(url.href, { now });
  expect(migration).toMatchObject({ from: 0, copy: null });
  const again = await openPostgresStore(url.href, { now });
  expect(again.migration).toEqual({ from: migration.to, to: migration.to, copy: null });
  await again.store.close();
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: url.href }) }) });
  return {
    store,
    rowsOfCase: (workspaceId, caseId) => rowsOfCase(db, workspaceId, caseId),
    run: (statement) => sql.raw(statement).execute(db),
    close: async () => {
      await db.destroy();
      await store.close();
      await administer(`drop database ${name}`);
    },
  };
};

if (server === undefined) {
  process.stdout.write("The store on a PostgreSQL server was not tested: YOUJU_TEST_POSTGRES names none.\n");
}

describe.runIf(server !== undefined)("a store on a PostgreSQL server", () => storeContract(openOnServer));

describe("a PostgreSQL server that is not there", () => {
  test("is said to be so", async () => {
    const nobody = "postgres://nobody@127.0.0.1:1/none";
    const open = openPostgresStore(nobody, { now: () => "2026-11-21T08:00:00.000Z" });
    await expect(open).rejects.toMatchObject({ code: "DATABASE_NOT_OPEN" });
  });
});
