import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { fill, sampleCase } from "../../fixtures/bundles.ts";
import { isBagName } from "../verify/bag-names.ts";
import { crc32 } from "../verify/crc32.ts";
import { refusedBundle, verifyBundle } from "../verify/verify-bundle.ts";
import { heldFile } from "./bag-file.ts";
import { nodeDigests, openBundle } from "./open-bundle.ts";
import { payloadName } from "./payload-name.ts";
import { planBag } from "./plan-bag.ts";
import { type SealedBag, sealBag } from "./seal-bag.ts";
import { writeFolder } from "./write-folder.ts";
import { writeZip } from "./write-zip.ts";

const folder = mkdtempSync(join(tmpdir(), "youju-bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const place = (ending: string) => join(folder, `${++count}${ending}`);

async function sealed(only?: readonly number[]): Promise<SealedBag> {
  const { content, open } = sampleCase(only === undefined ? {} : { only });
  const { files, info } = planBag(content, { open, page: new TextEncoder().encode("<!doctype html>") });
  return sealBag(files, info, async () => []);
}

async function verify(path: string, options: Partial<Parameters<typeof verifyBundle>[1]> = {}) {
  const bundle = await openBundle(path);
  try {
    return bundle.kind === "refused"
      ? refusedBundle(bundle.problems)
      : await verifyBundle(bundle.source, { digests: nodeDigests, ...options });
  } finally {
    await bundle.close();
  }
}

async function asZip(only?: readonly number[]): Promise<string> {
  const file = place(".zip");
  await writeZip(file, (await sealed(only)).files, {});
  return file;
}

async function asFolder(): Promise<string> {
  const path = place("");
  await writeFolder(path, (await sealed()).files, {});
  return path;
}

describe("a bundle", () => {
  test("verifies as a ZIP and as a folder, and says what it shows and what it leaves open", async () => {
    for (const path of [await asZip(), await asFolder()]) {
      const found = await verify(path);
      expect(found.problems).toEqual([]);
      expect(found.ok).toBe(true);
      expect(found.ledger).toMatchObject({ size: 6, entries: 6 });
      expect(found.proves.length).toBe(2);
      expect(found.doesNotProve.map(({ zh }) => zh).join()).toContain("没有可信的时间戳");
    }
  });

  test("is the same bytes for the same case", async () => {
    const [one, other] = [readFileSync(await asZip()), readFileSync(await asZip())];
    expect(one.equals(other)).toBe(true);
  });

  test("is read by unzip, and checks with sha256sum alone", async () => {
    const out = place("-out");
    execFileSync("unzip", ["-q", await asZip(), "-d", out]);
    const bag = join(out, "youju-bundle");
    for (const list of ["seal", "tagmanifest", "manifest"]) {
      const said = execFileSync("sha256sum", ["--strict", "-c", `${list}-sha256.txt`], { cwd: bag, encoding: "utf8" });
      expect(said).toContain(": OK");
    }
    expect((await verify(bag)).ok).toBe(true);
    expect(readdirSync(join(bag, "data/originals")).toSorted()).toEqual([
      "证据1-订单截图.png",
      "证据2-聊天记录 100_.png",
      "证据3-passwd",
    ]);
  });

  test("of some exhibits only still verifies, by inclusion proofs, and says that it is a part", async () => {
    const found = await verify(await asZip([2]));
    expect(found.problems).toEqual([]);
    expect(found.ledger).toMatchObject({ size: 6, entries: 1 });
    expect(found.doesNotProve.map(({ zh }) => zh).join()).toContain("另有 5 条没有交付");
  });

  test("with a link among its files is refused", async () => {
    const path = await asFolder();
    symlinkSync("/etc/hostname", join(path, "data", "link"));
    expect((await verify(path)).problems.map(({ code, file }) => [code, file])).toEqual([
      ["not-a-plain-file", "data/link"],
    ]);
  });

  test("is not written where an original no longer is what was taken in, and leaves nothing behind", async () => {
    const { files } = await sealed();
    const damaged = files.map((file) =>
      file.name.endsWith(".png") ? { ...file, open: heldFile("x", fill(file.byteLength, 77)).open } : file,
    );
    const file = place(".zip");
    await expect(writeZip(file, damaged, {})).rejects.toMatchObject({ code: "ORIGINAL_DAMAGED" });
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });

  test("broken off leaves nothing behind", async () => {
    const stop = new AbortController();
    const file = place(".zip");
    const writing = writeZip(file, (await sealed()).files, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(writing).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith(`${count}.zip`))).toEqual([]);
  });
});

describe("names in a bag", () => {
  test("keep the number and lose what no other system can bear", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (fileName) => {
        const name = payloadName("证据7", fileName);
        expect(name).toMatch(/^证据7/);
        expect(isBagName(`data/originals/${name}`)).toBe(true);
        expect(name).not.toContain("/");
      }),
    );
    expect(payloadName("证据1", "CON.txt")).toBe("证据1-CON.txt");
  });
});

describe("CRC-32 in plain arithmetic", () => {
  test("is that of the platform, in one piece and in several", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
        const whole = crc32(bytes, 0);
        expect(whole).toBe(nodeDigests.crc32(bytes, 0));
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0))).toBe(whole);
      }),
    );
  });
});

describe("any files", () => {
  test("come out of the ZIP as they went in", async () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .filter((text) => isBagName(`data/${text}`));
    const files = fc.dictionary(name, fc.uint8Array({ maxLength: 2000 }), { maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const wanted = Object.entries(given).filter(([key]) => !key.includes("/"));
        const unique = new Map(wanted.map(([key, bytes]) => [key.toLowerCase(), { key, bytes }]));
        const { content, open } = sampleCase();
        const planned = planBag(content, { open, page: new Uint8Array([60]) });
        const extra = [...unique.values()].map(({ key, bytes }) => heldFile(`data/papers/x/${key}`, bytes));
        const { files: all } = await sealBag([...planned.files, ...extra], planned.info, async () => []);
        const file = place(".zip");
        await writeZip(file, all, {});
        const found = await verify(file);
        expect(found.problems).toEqual([]);
        expect(found.files).toBe(all.length);
        rmSync(file);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a ZIP that is not written our way", () => {
  test("is refused as such: repacked, with a comment, with bytes before, between or behind", async () => {
    const file = await asZip();
    const bytes = readFileSync(file);
    const out = place("-again");
    execFileSync("unzip", ["-q", file, "-d", out]);
    execFileSync("zip", ["-q", "-0", "-r", "again.zip", "youju-bundle"], { cwd: out });
    const variants = [
      readFileSync(join(out, "again.zip")),
      Buffer.concat([bytes, Buffer.from("x")]),
      Buffer.concat([Buffer.from("x"), bytes]),
      bytes.subarray(0, -1),
      Buffer.from("not a zip"),
      Buffer.from(""),
    ];
    for (const variant of variants) {
      const changed = place(".zip");
      writeFileSync(changed, variant);
      const found = await verify(changed);
      expect(found.ok).toBe(false);
      expect(found.problems.map(({ code }) => code)).toEqual(["container-not-canonical"]);
    }
  });
});
