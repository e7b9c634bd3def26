import { describe, expect, test } from "vitest";
import { syncOrder } from "./sync-order.ts";

const ack = '9 write(1<pipe:[77]>, ""..., 40) = 40';
const created =
  '9 openat(AT_FDCWD</home/me>, "/data/tmp/x", O_WRONLY|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 17</data/tmp/x>';
const written = '9 write(17</data/tmp/x>, ""..., 10) = 10';
const fileSynced = "9 fsync(17</data/tmp/x>) = 0";
const renamed = '9 rename("/data/tmp/x", "/data/ab/x") = 0';
const folderSynced = "9 fsync(18</data/ab>) = 0";

const unsyncedIn = (...lines: readonly string[]) => syncOrder(`${lines.join("\n")}\n`, "/data").unsynced;

describe("a power cut right after the acknowledgement", () => {
  test("takes nothing where file and folder were synced before", () => {
    const report = syncOrder([created, written, fileSynced, renamed, folderSynced, ack, ""].join("\n"), "/data");
    expect(report).toMatchObject({ acknowledgements: 1, unsynced: [] });
    expect([...report.synced]).toEqual([
      ["/data/tmp/x", 1],
      ["/data/ab", 1],
    ]);
  });

  test("takes the bytes where the file was not synced, or was written again after", () => {
    const lost = ["acknowledgement 1: bytes of /data/ab/x are not on disk"];
    expect(unsyncedIn(created, written, renamed, folderSynced, ack)).toEqual(lost);
    expect(unsyncedIn(created, fileSynced, written, renamed, folderSynced, ack)).toEqual(lost);
  });

  test("takes the name where the folder was not synced, or only before the rename", () => {
    const lost = ["acknowledgement 1: the name /data/ab/x is not on disk"];
    expect(unsyncedIn(created, written, fileSynced, renamed, ack)).toEqual(lost);
    expect(unsyncedIn(created, written, fileSynced, folderSynced, renamed, ack)).toEqual(lost);
  });

  test("takes a new folder whose own name is not on disk, and the file in it", () => {
    const made = '9 mkdir("/data/ab", 0700) = 0';
    expect(unsyncedIn(created, written, fileSynced, made, renamed, folderSynced, ack)).toEqual([
      "acknowledgement 1: the name /data/ab is not on disk",
    ]);
  });

  test("takes what a sync that failed, or that had not ended, did not cover", () => {
    const failed = "9 fsync(17</data/tmp/x>) = -1 EIO (Input/output error)";
    expect(unsyncedIn(created, written, failed, renamed, folderSynced, ack)).toHaveLength(1);
    const [begun, ended] = ["8 fsync(17</data/tmp/x> <unfinished ...>", "8 <... fsync resumed>) = 0"];
    expect(unsyncedIn(created, begun, written, ended, renamed, folderSynced, ack)).toHaveLength(1);
    expect(unsyncedIn(created, written, begun, ack, ended)).toHaveLength(2);
    expect(unsyncedIn(created, written, begun, ended, renamed, folderSynced, ack)).toEqual([]);
  });

  test("takes committed rows where only the database, not its log, was synced", () => {
    const log = '9 pwrite64(20</data/youju.sqlite-wal>, ""..., 4096, 0) = 4096';
    expect(unsyncedIn(log, "9 fdatasync(19</data/youju.sqlite>) = 0", ack)).toEqual([
      "acknowledgement 1: bytes of /data/youju.sqlite-wal are not on disk",
    ]);
    expect(unsyncedIn(log, "9 fdatasync(20</data/youju.sqlite-wal>) = 0", ack)).toEqual([]);
  });

  test("takes nothing that matters of files outside, removed again, or made anew by SQLite", () => {
    expect(unsyncedIn('9 write(5</other/log>, ""..., 10) = 10', ack)).toEqual([]);
    expect(unsyncedIn('9 write(5</data/youju.sqlite-shm>, ""..., 10) = 10', ack)).toEqual([]);
    expect(unsyncedIn(created, written, '9 unlink("/data/tmp/x") = 0', ack)).toEqual([]);
  });
});
