import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import fc from "fast-check";
import { pack } from "tar-stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bytesOf, chunksOf } from "../blob.contract.ts";
import { recordBlob } from "../blob-upkeep.ts";
import { checkBlobs } from "../scrub-blobs.ts";
import { backupDataFolder } from "./backup.ts";
import { closingLine, manifestName, writeManifest } from "./backup-format.ts";
import { type DataFolder, openDataFolder } from "./open-data-folder.ts";
import { restoreDataFolder } from "./restore.ts";

const now = () => "2026-11-21T08:00:00.000Z";
const run = promisify(execFile);
let scratch: string;
let folder: string;
let file: string;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "youju-backup-"));
  folder = join(scratch, "data");
  file = join(scratch, "my.backup");
});
afterEach(() => rm(scratch, { recursive: true }));

async function inFolder<Result>(where: string, work: (opened: DataFolder) => Promise<Result>): Promise<Result> {
  const opened = await openDataFolder(where, { now });
  try {
    return await work(opened);
  } finally {
    await opened.store.close();
  }
}

async function addExhibit({ store, blobs }: DataFolder, caseId: string, bytes: Uint8Array): Promise<string> {
  const { sha256, byteLength } = await blobs.put(chunksOf(bytes));
  await recordBlob({ store, blobs, sha256 }, (inside) =>
    inside.exhibits.add("mine", caseId, {
      kind: "chat",
      fileName: "聊天.png",
      mediaType: "image/png",
      byteLength,
      sha256,
      reading: "queued",
    }),
  );
  return sha256;
}

const aCase = { kind: null, title: "耳机退货", demo: false, demoToday: null } as const;

/** A data folder with one case and two exhibits; answers the hashes of their blobs. */
function fill(where: string): Promise<readonly string[]> {
  return inFolder(where, async (opened) => {
    const { id } = await opened.store.cases.create("mine", { ...aCase, id: "c-1" });
    return [await addExhibit(opened, id, randomBytes(70_000)), await addExhibit(opened, id, randomBytes(10))];
  });
}

/** Everything in a folder, by name, with the hash of its content. */
async function contentOf(where: string): Promise<Record<string, string>> {
  const names = await readdir(where, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.toSorted().map(async (name) => [
    name,
    createHash("sha256")
      .update(await readFile(name))
      .digest("hex"),
  ]);
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>;
}

describe("a backup", () => {
  test("brings everything to life in an empty folder", async () => {
    const hashes = await fill(folder);
    const report = await backupDataFolder(folder, file, { now });
    expect(report).toMatchObject({ file, blobs: 2, damaged: [], missing: [], byteLength: (await stat(file)).size });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const elsewhere = join(scratch, "elsewhere");
    expect(await restoreDataFolder(elsewhere, file, { now })).toEqual({
      createdAt: now(),
      blobs: 2,
      lacking: [],
      aside: null,
    });
    await inFolder(elsewhere, async ({ store, blobs, migration }) => {
      expect(migration.copy).toBeNull();
      expect((await store.cases.list("mine")).rows.map(({ title }) => title)).toEqual(["耳机退货"]);
      expect(await store.search.find("mine", "耳机")).toEqual(["c-1"]);
      expect((await store.exhibits.list("mine", "c-1")).map(({ sha256 }) => sha256)).toEqual(hashes);
      expect(await checkBlobs({ store, blobs })).toEqual({ checked: 2, damaged: [], missing: [] });
      const next = await addExhibit({ store, blobs, migration }, "c-1", randomBytes(5));
      expect(await bytesOf(await blobs.open(next))).toHaveLength(5);
    });
  });

  test("may be taken while the program writes, and is of one moment", async () => {
    await fill(folder);
    await inFolder(folder, async (opened) => {
      const writing = (async () => {
        for (let count = 0; count < 15; count += 1) {
          await addExhibit(opened, "c-1", randomBytes(500));
        }
      })();
      await backupDataFolder(folder, file, { now });
      await writing;
    });
    const elsewhere = join(scratch, "elsewhere");
    await restoreDataFolder(elsewhere, file, { now });
    await inFolder(elsewhere, async ({ store, blobs }) => {
      const exhibits = await store.exhibits.list("mine", "c-1");
      expect(exhibits.map(({ number }) => number)).toEqual(exhibits.map((_, at) => at + 1));
      expect(await checkBlobs({ store, blobs })).toMatchObject({ damaged: [], missing: [] });
    });
  });

  test("is checked and unpacked by ordinary tools, without the program", async () => {
    await fill(folder);
    await backupDataFolder(folder, file, { now });
    await run("tar", ["xf", file, "-C", scratch]);
    const { stdout } = await run("sha256sum", ["-c", manifestName], { cwd: scratch });
    expect(stdout.trim().split("\n")).toHaveLength(4);
    expect(stdout).not.toContain("FAILED");
  });

  test("is not written over another file, nor of a folder without data", async () => {
    await fill(folder);
    await writeFile(file, "an earlier backup");
    await expect(backupDataFolder(folder, file, { now })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await readFile(file, "utf8")).toBe("an earlier backup");
    const empty = backupDataFolder(join(scratch, "empty"), join(scratch, "other"), { now });
    await expect(empty).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await readdir(scratch)).toSorted()).toEqual(["data", "my.backup"]);
  });

  test("says which blobs it had to leave out, and still restores the rest", async () => {
    const [damaged = "", missing = ""] = await fill(folder);
    await writeFile(join(folder, "blobs", damaged.slice(0, 2), damaged), "改过");
    await rm(join(folder, "blobs", missing.slice(0, 2), missing));
    const report = await backupDataFolder(folder, file, { now });
    expect(report).toMatchObject({ blobs: 0, damaged: [damaged], missing: [missing] });
    const elsewhere = join(scratch, "elsewhere");
    const restored = await restoreDataFolder(elsewhere, file, { now });
    expect(restored.lacking).toEqual([damaged, missing].toSorted());
    await inFolder(elsewhere, async ({ store }) => {
      expect(await store.exhibits.list("mine", "c-1")).toHaveLength(2);
    });
  });

  test("that cannot be finished leaves nothing behind", async () => {
    await fill(folder);
    const nowhere = join(scratch, "no-such-folder", "my.backup");
    await expect(backupDataFolder(folder, nowhere, { now })).rejects.toMatchObject({ code: "STORAGE_FAILED" });
    expect(await readdir(scratch)).toEqual(["data"]);
  });
});

describe("a restore", () => {
  test("keeps the data that was there aside, whole", async () => {
    await fill(folder);
    await backupDataFolder(folder, file, { now });
    await inFolder(folder, ({ store }) => store.cases.update("mine", "c-1", { title: "后来改的" }));
    const { aside } = await restoreDataFolder(folder, file, { now });
    await inFolder(folder, async ({ store, blobs }) => {
      expect((await store.cases.get("mine", "c-1"))?.title).toBe("耳机退货");
      expect(await checkBlobs({ store, blobs })).toEqual({ checked: 2, damaged: [], missing: [] });
    });
    await inFolder(aside ?? "", async ({ store, blobs }) => {
      expect((await store.cases.get("mine", "c-1"))?.title).toBe("后来改的");
      expect(await checkBlobs({ store, blobs })).toEqual({ checked: 2, damaged: [], missing: [] });
    });
    const again = await restoreDataFolder(folder, file, { now });
    expect(again.aside).not.toBe(aside);
  });

  test("refuses a backup in which any one byte was changed, or that is cut short, and touches nothing", async () => {
    await fill(folder);
    await backupDataFolder(folder, file, { now });
    const before = await contentOf(folder);
    const intact = await readFile(file);
    const damaged = join(scratch, "damaged");
    const refuse = async (bytes: Uint8Array) => {
      await writeFile(damaged, bytes);
      await expect(restoreDataFolder(folder, damaged, { now })).rejects.toMatchObject({ code: "BACKUP_NOT_VALID" });
    };
    const flipped = (at: number, bit: number) => {
      const bytes = Buffer.from(intact);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
      return bytes;
    };
    const place = fc.integer({ min: 0, max: intact.byteLength - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), (at, bit) => refuse(flipped(at, bit))),
      {
        numRuns: 40,
        examples: [
          [0, 0],
          [600, 1],
          [intact.byteLength - 1, 0],
          [intact.byteLength - 70, 3],
        ],
      },
    );
    await fc.assert(
      fc.asyncProperty(place, (length) => refuse(intact.subarray(0, length))),
      { numRuns: 15, examples: [[0], [1], [intact.byteLength - 1]] },
    );
    await refuse(Buffer.concat([intact, Buffer.from("\n")]));
    expect(await contentOf(folder)).toEqual(before);
  });

  test("refuses what is sealed but is no backup of ours: other names, links, unlisted or missing files", async () => {
    await fill(folder);
    const before = await contentOf(folder);
    const about = JSON.stringify({ format: 1, createdAt: now(), schemaVersion: 1, lacking: [] });
    const forgeries: readonly (readonly Entry[])[] = [
      [],
      [{ name: "../outside", content: "x" }],
      [{ name: "/etc/outside", content: "x" }],
      [{ name: "youju.sqlite", type: "symlink", linkname: "/etc/passwd" }],
      [{ name: "youju-backup.json", content: about }, listed({})],
      [{ name: "youju-backup.json", content: about }, { name: "youju.sqlite", content: "x" }, listed({})],
      [
        { name: "youju-backup.json", content: about },
        { name: "youju.sqlite", content: "no database" },
        listed({ "youju-backup.json": about, "youju.sqlite": "no database" }),
      ],
      [
        { name: "youju-backup.json", content: "no json" },
        { name: "youju.sqlite", content: "" },
        listed({ "youju-backup.json": "no json", "youju.sqlite": "" }),
      ],
    ];
    for (const entries of forgeries) {
      await writeFile(file, await sealed(entries));
      await expect(restoreDataFolder(folder, file, { now })).rejects.toMatchObject({ code: "BACKUP_NOT_VALID" });
    }
    expect(await contentOf(folder)).toEqual(before);
    expect((await readdir(scratch)).toSorted()).toEqual(["data", "my.backup"]);
  });

  test("refuses a backup that lacks a blob without saying so", async () => {
    const [first = ""] = await fill(folder);
    await backupDataFolder(folder, file, { now });
    await run("tar", ["xf", file, "-C", scratch]);
    const manifest = await readFile(join(scratch, manifestName), "utf8");
    const names = manifest
      .split("\n")
      .slice(0, -1)
      .map((line) => line.slice(66))
      .filter((name) => !name.includes(first));
    const contents = await Promise.all(
      names.map(async (name) => ({ name, content: await readFile(join(scratch, name)) })),
    );
    await writeFile(
      file,
      await sealed([...contents, listed(Object.fromEntries(contents.map((entry) => [entry.name, entry.content])))]),
    );
    await expect(restoreDataFolder(folder, file, { now })).rejects.toMatchObject({ code: "BACKUP_NOT_VALID" });
  });

  test("refuses a backup of a newer program", async () => {
    await fill(folder);
    const database = new DatabaseSync(join(folder, "youju.sqlite"));
    database.exec("insert into schema_versions values (999, 'from-the-future', '2027-01-01')");
    database.close();
    await backupDataFolder(folder, file, { now });
    const elsewhere = join(scratch, "elsewhere");
    await expect(restoreDataFolder(elsewhere, file, { now })).rejects.toMatchObject({ code: "DATA_TOO_NEW" });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  test("is refused while the program runs on the folder", async () => {
    await fill(folder);
    await backupDataFolder(folder, file, { now });
    await inFolder(folder, async ({ store }) => {
      await expect(restoreDataFolder(folder, file, { now })).rejects.toMatchObject({ code: "CONFLICT" });
      await store.cases.update("mine", "c-1", { title: "照常写" });
    });
    await inFolder(folder, async ({ store }) => {
      expect((await store.cases.get("mine", "c-1"))?.title).toBe("照常写");
    });
  });

  test("replaces a database that can no longer be read", async () => {
    await fill(folder);
    await backupDataFolder(folder, file, { now });
    await writeFile(join(folder, "youju.sqlite"), "这不是数据库".repeat(1000));
    const { aside } = await restoreDataFolder(folder, file, { now });
    expect(await readFile(join(aside ?? "", "youju.sqlite"), "utf8")).toContain("这不是数据库");
    await inFolder(folder, async ({ store }) => {
      expect(await store.cases.get("mine", "c-1")).not.toBeNull();
    });
  });

  test("without the file says so", async () => {
    await expect(restoreDataFolder(folder, file, { now })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("broken off by a crash after any step is finished when the folder is opened", async () => {
    await fill(folder);
    await backupDataFolder(folder, file, { now });
    const fresh = join(scratch, "fresh");
    await restoreDataFolder(fresh, file, { now });
    await inFolder(folder, ({ store }) => store.cases.update("mine", "c-1", { title: "后来改的" }));
    const steps = ["present database aside", "new database in", "present blobs aside", "new blobs in"];
    for (let done = 0; done <= steps.length; done += 1) {
      const crashed = join(scratch, `crashed-${done}`);
      await brokenOffAfter(done, { crashed, present: folder, staged: fresh });
      await inFolder(crashed, async ({ store, blobs }) => {
        expect((await store.cases.get("mine", "c-1"))?.title, String(done)).toBe("耳机退货");
        expect(await checkBlobs({ store, blobs })).toEqual({ checked: 2, damaged: [], missing: [] });
      });
      expect((await readdir(crashed)).toSorted()).toEqual(["aside", "blobs", "youju.sqlite"]);
      await inFolder(join(crashed, "aside"), async ({ store }) => {
        expect((await store.cases.get("mine", "c-1"))?.title, String(done)).toBe("后来改的");
      });
    }
  });

  type BrokenOff = { readonly crashed: string; readonly present: string; readonly staged: string };

  /** A folder as a crash leaves it: the journal written, and so many of the four renames done. */
  async function brokenOffAfter(done: number, { crashed, present, staged }: BrokenOff): Promise<void> {
    await run("cp", ["-r", present, crashed]);
    await run("cp", ["-r", staged, join(crashed, "staged")]);
    await mkdir(join(crashed, "aside"));
    if (done === 0) {
      await writeFile(join(crashed, "youju.sqlite-wal"), "the log of the database that goes aside");
    }
    const moves = [
      ["youju.sqlite", "aside/youju.sqlite"],
      ["staged/youju.sqlite", "youju.sqlite"],
      ["blobs", "aside/blobs"],
      ["staged/blobs", "blobs"],
    ] as const;
    for (const [from, to] of moves.slice(0, done)) {
      await rename(join(crashed, from), join(crashed, to));
    }
    const journal = await open(join(crashed, "restore.json"), "w");
    await journal.writeFile(JSON.stringify({ staged: "staged", aside: "aside" }));
    await journal.close();
  }
});

type Entry =
  | { readonly name: string; readonly content: string | Buffer }
  | { readonly name: string; readonly type: "symlink"; readonly linkname: string };

function listed(contents: { readonly [name: string]: string | Buffer }): Entry {
  const hashes = Object.entries(contents).map(([name, content]) => [
    name,
    createHash("sha256").update(content).digest("hex"),
  ]);
  return { name: manifestName, content: writeManifest(new Map(hashes as [string, string][])) };
}

/** An archive with a correct closing line, so that only its content can be found wrong. */
async function sealed(entries: readonly Entry[]): Promise<Buffer> {
  const archive = pack();
  for (const entry of entries) {
    if ("content" in entry) {
      archive.entry({ name: entry.name }, entry.content);
    } else {
      archive.entry({ name: entry.name, type: entry.type, linkname: entry.linkname });
    }
  }
  archive.finalize();
  const bytes = await bytesOf(archive as AsyncIterable<Uint8Array>);
  return Buffer.concat([bytes, Buffer.from(closingLine(createHash("sha256").update(bytes).digest("hex")))]);
}
