import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Engine, postgresEngine, sqliteEngine } from "../engine.ts";
import type { Store } from "../ports.ts";
import { recordStore } from "../record-store.ts";
import type { Tables } from "../records/tables.ts";
import { NodeSqliteDialect, openDatabase } from "../sqlite/node-sqlite-dialect.ts";
import { openSqliteStore } from "../sqlite/open-sqlite-store.ts";
import { migrate, migrations } from "./migrate.ts";
import type { Migration } from "./migration.ts";

const now = () => "2026-11-21T08:00:00.000Z";
const newest = migrations.at(-1)?.version ?? 0;
const upTo = (last: number) => migrations.filter(({ version }) => version <= last);
const earlier = migrations.slice(0, -1).map(({ version }) => version);

/** Rows as programs of that schema wrote them: plain SQL, since today's queries know today's tables. */
const rowsAt: { readonly [version: number]: readonly string[] } = {
  1: [
    `insert into cases (workspace_id, id, title, demo, created_at, updated_at, last_fact, last_exhibit)
     values ('mine', 'c-1', '早年的耳机', 0, '${now()}', '${now()}', 1, 1)`,
    `insert into facts (workspace_id, case_id, sequence, id, name, value, source, recorded_at)
     values ('mine', 'c-1', 1, 'f-1', 'shopName', '"某某小店"', '{"kind":"person"}', '${now()}')`,
    `insert into blobs (sha256, byte_length) values ('${"a".repeat(64)}', 9)`,
    `insert into exhibits (workspace_id, id, case_id, number, kind, file_name, media_type, byte_length, sha256, added_at, reading)
     values ('mine', 'e-1', 'c-1', 1, 'chat', '聊天.png', 'image/png', 9, '${"a".repeat(64)}', '${now()}', 'read')`,
    `insert into attachments (workspace_id, owner_id, role, case_id, sha256, byte_length, media_type)
     values ('mine', 'e-1', 'original', 'c-1', '${"a".repeat(64)}', 9, 'image/png')`,
    `insert into custody_entries (workspace_id, case_id, sequence, exhibit_id, act, sha256, at, actor)
     values ('mine', 'c-1', 1, 'e-1', 'added', '${"a".repeat(64)}', '${now()}', 'person')`,
    "update cases set last_custody = 1 where id = 'c-1'",
    `insert into profiles (workspace_id, name, phone, address) values ('mine', '张三丰', '13800000000', '某市某路1号')`,
    `insert into cases (workspace_id, id, title, demo, created_at, updated_at)
     values ('mine', 'c-2', '张三丰的手表', 0, '${now()}', '${now()}')`,
  ],
  2: [`insert into search_entries (workspace_id, case_id, part, body) values ('mine', 'c-1', 'facts', '某某小店')`],
  3: [],
  4: [
    `insert into custody_entries (workspace_id, case_id, sequence, exhibit_id, act, sha256, at, actor)
     values ('mine', 'c-2', 1, null, 'exported', '${"b".repeat(64)}', '${now()}', 'person')`,
    "update cases set last_custody = 1 where id = 'c-2'",
  ],
  5: [
    `insert into stamps (workspace_id, id, case_id, subject, sha256, authority, authority_name, state, attempts, problems, roots, queued_at)
     values ('mine', 's-1', 'c-1', 'bundle', '${"c".repeat(64)}', 'a-1', '某某时间戳', 'queued', 0, '[]', '[]', '${now()}')`,
  ],
  6: [
    `insert into exhibit_details (workspace_id, case_id, exhibit_id, details, inspected_at)
     values ('mine', 'c-1', 'e-1', '{"form":"picture"}', '${now()}')`,
  ],
  7: [
    `insert into law_reviews (workspace_id, case_id, edition, rules_version, reviewed_on, moved_event, seen_event)
     values ('mine', 'c-1', 'e', '0.1.0', '2026-11-21', 0, 0)`,
  ],
  8: [
    `insert into assessments (workspace_id, id, case_id, sequence, as_of, rules_version, edition, assessment, created_at)
     values ('mine', 'a-1', 'c-1', 1, '2026-11-21', '0.1.0', 'e', '{}', '${now()}')`,
    "update cases set last_assessment = 1 where id = 'c-1'",
    `insert into assessment_prints (workspace_id, case_id, sequence, kind, facts, print)
     values ('mine', 'c-1', 1, 'counterfeit', '{}', '${"d".repeat(64)}')`,
  ],
  9: [
    `insert into redaction_plans (workspace_id, case_id, exhibit_id, plan, last_copy, kept_at)
     values ('mine', 'c-1', 'e-1', '{"boxes":[],"spans":[]}', 0, '${now()}')`,
  ],
  10: [
    `insert into exhibit_accounts (workspace_id, case_id, exhibit_id, sequence, kind, account, said_at)
     values ('mine', 'c-1', 'e-1', 1, 'chat', '{"title":null}', '${now()}')`,
  ],
  12: [
    `insert into filings (workspace_id, id, case_id, number, channel, state, document, edits, answers, last_step, created_at, updated_at)
     values ('mine', 'p-1', 'c-1', 1, 'shop', 'drafted', '{}', '{}', '{}', 0, '${now()}', '${now()}')`,
    "update cases set last_filing = 1 where id = 'c-1'",
  ],
  14: [
    `insert into filing_preparations (workspace_id, case_id, filing_id, preparation, kept_at)
     values ('mine', 'c-1', 'p-1', '{}', '${now()}')`,
  ],
  15: [
    `insert into filing_versions (workspace_id, filing_id, number, case_id, reason, words, edits, answers, claims, made_at)
     values ('mine', 'p-1', 1, 'c-1', 'composed', '{"fields":[],"sections":[]}', '{}', '{}', 'null', '${now()}')`,
    "update filings set last_version = 1 where id = 'p-1'",
  ],
  17: [
    `insert into contact_entries (workspace_id, case_id, contact_id, revision, act, content, at)
     values ('mine', 'c-1', 'k-1', 1, 'recorded', '{"channel":"call"}', '${now()}')`,
  ],
  18: [
    `insert into reminders (workspace_id, id, case_id, reminder_key, content, raised_at)
     values ('mine', 'r-1', 'c-1', 'a', '{"kind":"due"}', '${now()}')`,
    `insert into deliveries (workspace_id, id, reminder_id, case_id, way, way_name, state, attempts, maybe_twice, added_at, moved_at)
     values ('mine', 'd-1', 'r-1', 'c-1', 'w', '邮件', 'waiting', 0, 0, '${now()}', '${now()}')`,
  ],
  19: [],
  20: [
    `insert into outcome_entries (workspace_id, record_id, revision, case_id, subject, act, content, at)
     values ('mine', 'c-1', 1, 'c-1', 'closing', 'recorded', 'null', '${now()}')`,
  ],
  21: [],
  22: [],
};

/** A PostgreSQL of each is slow to start; the steps between are walked through on the way from the first. */
const firstAndLast = [...new Set([earlier[0] ?? 0, earlier.at(-1) ?? 0])];

const takeCopy = async () => null;

/** A database that has lived through every schema up to the given one, and was written to at each. */
async function liveThrough(db: Kysely<Tables>, engine: Engine, version: number): Promise<void> {
  for (let step = 1; step <= version; step += 1) {
    await migrate({ db, engine, now, takeCopy, steps: upTo(step) });
    for (const statement of rowsAt[step] ?? []) {
      await sql.raw(statement).execute(db);
    }
  }
}

async function expectEverythingThere(store: Store): Promise<void> {
  expect((await store.cases.list("mine")).rows.map(({ title }) => title).toSorted()).toEqual([
    "张三丰的手表",
    "早年的耳机",
  ]);
  expect((await store.facts.history("mine", "c-1")).map(({ value }) => value)).toEqual(["某某小店"]);
  expect((await store.exhibits.list("mine", "c-1")).map(({ fileName }) => fileName)).toEqual(["聊天.png"]);
  expect(await store.upkeep.references("a".repeat(64))).toBe(1);
  const entry = { caseId: "c-1", sequence: 1, exhibitId: "e-1", act: "added", sha256: "a".repeat(64), at: now() };
  expect(await store.custody.list("mine", "c-1")).toEqual([{ ...entry, actor: "person" }]);
  expect(await store.search.find("mine", "耳机")).toEqual(["c-1"]);
  expect(await store.search.find("mine", "手表")).toEqual(["c-2"]);
  expect(await store.search.find("mine", "张三丰")).toEqual([]);
  await store.jobs.enqueue("mine", { kind: "read", payload: null, caseId: "c-1" });
  await store.cases.remove("mine", "c-1");
  expect((await store.cases.purge("mine", "c-1")).rows).toMatchObject({ facts: 1, exhibits: 1, jobs: 1, cases: 1 });
}

test("the fixtures cover every earlier schema", () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other));
  expect(Object.keys(rowsAt)).toEqual(migrations.map(({ version }) => String(version)));
});

describe("a SQLite file of an earlier schema", () => {
  let file: string;
  beforeEach(async () => {
    file = join(await mkdtemp(join(tmpdir(), "youju-migrate-")), "youju.sqlite");
  });
  afterEach(() => rm(dirname(file), { recursive: true }));

  async function fileAt(version: number, extra: readonly Migration[] = []): Promise<void> {
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openDatabase(file)) });
    await liveThrough(db, sqliteEngine, version);
    await migrate({ db, engine: sqliteEngine, now, takeCopy, steps: [...upTo(version), ...extra] });
    await db.destroy();
  }

  const versionOf = (name: string) => {
    const database = new DatabaseSync(name, { readOnly: true });
    const row = database
      .prepare("select max(version) as version, (select count(*) from cases) as cases from schema_versions")
      .get();
    database.close();
    return row;
  };

  test.each(earlier)("%i is brought to the newest with every row, after a copy was taken", async (version) => {
    await fileAt(version);
    const { store, migration } = await openSqliteStore(file, { now });
    expect(migration).toMatchObject({ from: version, to: newest });
    const copy = migration.copy ?? "";
    expect(dirname(copy)).toBe(dirname(file));
    expect(versionOf(copy)).toEqual({ version, cases: 2 });
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
    await expectEverythingThere(store);
    await store.close();
  });

  test("is opened without a copy when it is new or up to date", async () => {
    const first = await openSqliteStore(file, { now });
    expect(first.migration).toEqual({ from: 0, to: newest, copy: null });
    await first.store.close();
    const second = await openSqliteStore(file, { now });
    expect(second.migration).toEqual({ from: newest, to: newest, copy: null });
    await second.store.close();
    expect(await readdir(dirname(file))).toEqual([basename(file)]);
  });

  test("of a newer program is refused, and not a byte of it changes", async () => {
    const future: Migration = { version: newest + 1, name: "from-the-future", up: async () => {} };
    await fileAt(newest, [future]);
    const before = await readFile(file);
    await expect(openSqliteStore(file, { now })).rejects.toMatchObject({ code: "DATA_TOO_NEW" });
    expect(before.equals(await readFile(file))).toBe(true);
    expect(await readdir(dirname(file))).toEqual([basename(file)]);
  });

  test("stays at the schema it had when a step breaks half way, and opens again later", async () => {
    await fileAt(newest);
    const broken: Migration = {
      version: newest + 1,
      name: "broken",
      up: async (db) => {
        await sql.raw("create table half_done (id integer)").execute(db);
        await sql.raw("delete from facts").execute(db);
        throw new Error("broken on purpose");
      },
    };
    const open = openSqliteStore(file, { now, steps: [...migrations, broken] });
    await expect(open).rejects.toMatchObject({ code: "DATABASE_NOT_OPEN" });
    expect(versionOf(file)).toMatchObject({ version: newest });
    const { store } = await openSqliteStore(file, { now });
    expect(await store.facts.history("mine", "c-1")).toHaveLength(1);
    await store.close();
  });

  test("is migrated once when two programs open it at the same time", async () => {
    await fileAt(1);
    const opened = await Promise.all([openSqliteStore(file, { now }), openSqliteStore(file, { now })]);
    expect(versionOf(file)).toEqual({ version: newest, cases: 2 });
    await Promise.all(opened.map(({ store }) => store.close()));
  });
});

describe("a PostgreSQL database of an earlier schema", () => {
  const engine: Engine = postgresEngine;

  test.each(firstAndLast)(
    "%i is brought to the newest with every row",
    async (version) => {
      const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
      await liveThrough(db, engine, version);
      expect(await migrate({ db, engine, now, takeCopy })).toEqual({ from: version, to: newest, copy: null });
      const store = recordStore({ db, engine, now });
      await expectEverythingThere(store);
      const tooOld = migrate({ db, engine, now, takeCopy, steps: upTo(version) });
      await expect(tooOld).rejects.toMatchObject({ code: "DATA_TOO_NEW" });
      await store.close();
    },
    60_000,
  );
});
