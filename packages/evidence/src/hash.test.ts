import { createHash } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashBytes, hashFile, hashStream } from "./hash.ts";

test("the empty file and “abc” have the hashes the standard gives (FIPS 180-4)", () => {
  expect(hashBytes(new Uint8Array())).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(hashBytes(Buffer.from("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("however bytes are cut into chunks, hash and length are the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 }), async (chunks) => {
      const whole = Buffer.concat(chunks);
      async function* source() {
        yield* chunks;
      }
      expect(await hashStream(source())).toEqual({
        sha256: createHash("sha256").update(whole).digest("hex"),
        byteLength: whole.length,
      });
    }),
    { numRuns: 50 },
  );
});

test("a file on disk hashes as its bytes do", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "youju-")), "证据 一.bin");
  const bytes = Buffer.alloc(300_000, "有据");
  await writeFile(path, bytes);
  expect(await hashFile(path)).toEqual({ sha256: hashBytes(bytes), byteLength: 300_000 });
});
