import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../ports.ts";
import { openDatabase } from "./node-sqlite-dialect.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const now = () => "2026-11-21T08:00:00.000Z";
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-open-"));
  file = join(folder, "deep", "er", "youju.sqlite");
});
afterEach(() => rm(folder, { recursive: true }));

async function inStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const { store } = await openSqliteStore(file, { now });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const aCase = { kind: null, title: "独一无二的标题", demo: false, demoToday: null } as const;

describe("the SQLite file", () => {
  test("is the owner's alone, with the folders made for it and the files beside it", async () => {
    await inStore(async (store) => {
      await store.cases.create("mine", aCase);
      for (const name of await readdir(join(folder, "deep", "er"))) {
        expect((await stat(join(folder, "deep", "er", name))).mode & 0o777, name).toBe(0o600);
      }
    });
    expect((await stat(join(folder, "deep"))).mode & 0o777).toBe(0o700);
  });

  test("acknowledges a commit only when it is on disk, and overwrites what is deleted", () => {
    const database = openDatabase(join(folder, "any.sqlite"));
    const pragma = (name: string) => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
    expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys"), pragma("secure_delete")]).toEqual([
      "wal",
      2,
      1,
      1,
    ]);
    database.close();
  });

  test("holds nothing of a purged case once the log is written back", async () => {
    const title = "独一无二的标题";
    await inStore(async (store) => {
      const { id } = await store.cases.create("mine", aCase);
      await store.facts.append("mine", id, [{ name: "shopName", value: title, source: { kind: "person" } }]);
      await store.search.put("mine", { caseId: id, part: "facts", texts: [title] });
      await store.upkeep.compact();
      expect(await bytesHold(title, "一无")).toEqual([true, true]);
      await store.cases.remove("mine", id);
      await store.cases.purge("mine", id);
      await store.upkeep.compact();
      expect(await bytesHold(title, "一无")).toEqual([false, false]);
    });
  });

  async function bytesHold(...texts: readonly string[]): Promise<readonly boolean[]> {
    const names = await readdir(join(folder, "deep", "er"));
    const contents = await Promise.all(names.map((name) => readFile(join(folder, "deep", "er", name))));
    return texts.map((text) => contents.some((content) => content.includes(text)));
  }

  test("takes writes from two processes at the same time, and loses none", async () => {
    const module = join(import.meta.dirname, "open-sqlite-store.ts");
    const program = `
      const { openSqliteStore } = await import(${JSON.stringify(module)});
      const { store } = await openSqliteStore(${JSON.stringify(file)}, { now: () => new Date().toISOString() });
      for (let count = 0; count < 40; count += 1) {
        await store.transaction(async (inside) => {
          await inside.events.list("mine", "shared");
          await inside.events.append("mine", "shared", { at: "2026-11-21", kind: "contact", data: count });
        });
      }
      await store.close();
    `;
    await inStore((store) => store.cases.create("mine", { ...aCase, id: "shared" }));
    const node = promisify(execFile);
    const run = () => node(process.execPath, ["--input-type=module", "-e", program]);
    await Promise.all([run(), run()]);
    const events = await inStore((store) => store.events.list("mine", "shared"));
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 80 }, (_, at) => at + 1));
  });

  test("that is no database is said to be unusable, and stays as it is", async () => {
    await mkdir(join(folder, "deep", "er"), { recursive: true });
    await writeFile(file, "这不是数据库".repeat(1000));
    await expect(openSqliteStore(file, { now })).rejects.toMatchObject({ code: "DATABASE_NOT_OPEN" });
    expect(await readFile(file, "utf8")).toBe("这不是数据库".repeat(1000));
  });

  test("in a place that cannot be written gets the sentence about the data folder", async () => {
    await writeFile(join(folder, "deep"), "a file where a folder should be");
    await expect(openSqliteStore(file, { now })).rejects.toMatchObject({ code: "DATA_FOLDER_NOT_WRITABLE" });
  });

  test("that became full says so, and what was there stays", async () => {
    await inStore(async (store) => {
      const { id } = await store.cases.create("mine", aCase);
      const raw = new DatabaseSync(file);
      raw.exec("create trigger full before insert on facts begin select raise(abort, 'disk is full'); end");
      raw.close();
      const append = store.facts.append("mine", id, [{ name: "shopName", value: "店", source: { kind: "person" } }]);
      await expect(append).rejects.toMatchObject({ code: "STORAGE_FAILED" });
      expect(await store.cases.get("mine", id)).not.toBeNull();
    });
  });

  test("that SQLite itself rolled back, as it does with a full disk, keeps the reason", async () => {
    await inStore(async (store) => {
      const { id } = await store.cases.create("mine", aCase);
      const raw = new DatabaseSync(file);
      raw.exec("create trigger full before insert on facts begin select raise(rollback, 'disk is full'); end");
      raw.close();
      const append = store.facts.append("mine", id, [{ name: "shopName", value: "店", source: { kind: "person" } }]);
      await expect(append).rejects.toMatchObject({ cause: { message: "disk is full" } });
      expect((await store.cases.create("mine", aCase)).title).toBe(aCase.title);
    });
  });
});
