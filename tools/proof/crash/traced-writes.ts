import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writer } from "./kill-rounds.ts";
import { type SyncReport, syncOrder } from "./sync-order.ts";

/** Whether system calls can be watched here. */
export function canTrace(): boolean {
  return process.platform === "linux" && spawnSync("strace", ["-V"]).status === 0;
}

/** A program that acknowledges what is not on disk: what the check must find. */
const careless = `
  const { mkdirSync, writeFileSync, writeSync } = await import("node:fs");
  const { DatabaseSync } = await import("node:sqlite");
  const folder = process.argv[1];
  mkdirSync(folder + "/blobs");
  const database = new DatabaseSync(folder + "/careless.sqlite");
  database.exec("pragma journal_mode = wal; pragma synchronous = off; create table kept (id integer)");
  writeFileSync(folder + "/blobs/careless.bin", "not synced");
  database.exec("insert into kept values (1)");
  writeSync(1, "kept\\n");
`;

/** Has the writer add exhibits to a new data folder while every call on a file is watched. */
export function tracedWrites(count: number): Promise<SyncReport> {
  return traced((folder) => [writer, folder, "traced", String(count)]);
}

/** The same for a program known to be careless, so that a check that sees nothing is found out. */
export function tracedCarelessness(): Promise<SyncReport> {
  return traced((folder) => ["--input-type=module", "-e", careless, folder]);
}

const calls = [
  "openat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,unlink,unlinkat",
  "write,pwrite64,writev,pwritev,ftruncate,fallocate,copy_file_range,fsync,fdatasync",
].join(",");

async function traced(program: (folder: string) => readonly string[]): Promise<SyncReport> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "youju-traced-")));
  const output = `${folder}.trace`;
  const watch = ["-f", "-y", "-qq", "-s", "0", "-e", `trace=${calls}`, "-e", "signal=none", "-o", output];
  try {
    const child = spawn("strace", [...watch, process.execPath, ...program(folder)], {
      stdio: ["ignore", "pipe", "inherit"],
      // Writes through io_uring would not be seen.
      env: { ...process.env, UV_USE_IO_URING: "0" },
    });
    child.stdout.resume();
    const code = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    if (code !== 0) {
      throw new Error(`the watched program ended with ${String(code)}`);
    }
    return syncOrder(await readFile(output, "utf8"), folder);
  } finally {
    await rm(folder, { recursive: true });
    await rm(output, { force: true });
  }
}
