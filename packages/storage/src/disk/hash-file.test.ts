import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashFile } from "./hash-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-hash-"));
});
afterAll(() => rm(folder, { recursive: true }));

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("files asked for at once each get their own hash, and one that is not there the file system's own words", async () => {
  const contents = [randomBytes(1), randomBytes(5 * 1024 * 1024), new Uint8Array()];
  const paths = contents.map((_, at) => join(folder, `${at}`));
  await Promise.all(contents.map((bytes, at) => writeFile(paths[at] ?? "", bytes)));
  const [missing, ...found] = await Promise.allSettled([join(folder, "none"), ...paths].map(hashFile));
  expect(missing).toMatchObject({ status: "rejected", reason: { code: "ENOENT", syscall: "open" } });
  expect(found.map((each) => (each.status === "fulfilled" ? each.value : null))).toEqual(
    contents.map((bytes) => ({ sha256: sha256(bytes), byteLength: bytes.byteLength })),
  );
});

test("a large file is hashed while the program has its hands free for others", async () => {
  const path = join(folder, "large");
  await writeFile(path, Buffer.alloc(128 * 1024 * 1024, 7));
  const before = performance.eventLoopUtilization();
  await hashFile(path);
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
});
