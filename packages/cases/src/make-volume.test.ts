import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { VolumeWish } from "@youju/domain";
import { streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import sharp from "sharp";
import { extractText, getDocumentProxy } from "unpdf";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addExhibit, assessCase, inspectExhibit, openCase, putProfile } from "./index.ts";
import { makeVolume } from "./make-volume.ts";

let place: TemporaryWorkplace;
let caseId: string;

const wish: VolumeWish = { grouped: false, partMegabytes: null, choices: [] };
const never = new AbortController().signal;

const picture = (height: number) =>
  sharp({ create: { width: 400, height, channels: 3, background: "#dde" } })
    .composite([
      { input: Buffer.from(`<svg width="400" height="300"><circle cx="200" cy="150" r="90" fill="red"/></svg>`) },
    ])
    .png()
    .toBuffer();

async function add(fileName: string, bytes: Uint8Array, kind: "chat" | "listing-page" | "unboxing" | "other") {
  const exhibit = await addExhibit(place, { caseId, fileName, kind, body: streamOf(bytes) });
  await inspectExhibit(place, { caseId, exhibitId: exhibit.id }, never);
  return exhibit;
}

beforeEach(async () => {
  place = await temporaryWorkplace();
  await putProfile(place, { name: "示例用户", phone: "13800000000", address: "示例市示例路1号" });
  caseId = (await openCase(place, { kind: "not-as-described", title: "示例" })).case.id;
  await add("长图.png", await picture(2600), "listing-page");
  await add("聊天😀.txt", new TextEncoder().encode(`${"你好\n".repeat(60)}完`), "chat");
  await add("不明.bin", new Uint8Array([1, 2, 3, 250, 251, 0, 9]), "other");
  await assessCase(place, caseId);
}, 60_000);
afterEach(() => place.dispose());

async function made(name: string, own: Partial<VolumeWish> = {}) {
  const folder = join(place.folder, name);
  await mkdir(folder);
  const told: number[] = [];
  const files = await makeVolume(
    place,
    { caseId, only: null, wish: { ...wish, ...own } },
    { folder, signal: never, onProgress: ({ bytes, of }) => told.push(bytes / of) },
  );
  expect((await readdir(folder)).toSorted()).toEqual(files.map((file) => file.name).toSorted());
  return { files, told, read: (file: string) => readFile(join(folder, file)) };
}

async function pagesOf(bytes: Uint8Array) {
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const marks = (await document.getOutline())?.map(({ title }) => title) ?? [];
  return { text: text.map((page) => page.replaceAll(/\s/g, "")), marks };
}

describe("an evidence volume", () => {
  test("numbers every page, opens at each exhibit, and the catalogue names the pages they stand on", async () => {
    const { files, told, read } = await made("one");
    expect(files.map(({ name }) => name)).toEqual(["证据卷.pdf", "证据目录.pdf", "证据目录.docx", "证据目录.txt"]);
    const { text, marks } = await pagesOf(await read("证据卷.pdf"));
    expect(marks).toEqual(["封面", "证据目录", "证据1 商品页", "证据2 聊天记录", "证据3 其他材料", "索引"]);
    for (const [at, page] of text.entries()) {
      expect(page).toContain(`第${at + 1}页共${text.length}页`);
    }
    expect(files[0]?.pages).toEqual({ first: 1, last: text.length });
    const catalogue = await read("证据目录.txt").then((bytes) => bytes.toString());
    const places = [...catalogue.matchAll(/^证据(\d)｜.*｜(\d+)(?:—(\d+))?｜提交人处$/gm)].map((match) =>
      match.slice(1),
    );
    expect(places).toHaveLength(3);
    for (const [number, first, last = first] of places) {
      for (let page = Number(first); page <= Number(last); page += 1) {
        expect(text[page - 1]).toMatch(new RegExp(`^证据${number}`));
      }
    }
    expect(text.at(-1)).toContain("聊天〔U+1F600〕.txt");
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    const out = (await place.store.custody.list("home", caseId)).filter(({ act }) => act === "exported");
    expect(out.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
  }, 60_000);

  test("in parts the numbers run on, and the same case gives the same bytes", async () => {
    const [first, second] = [await made("a", { partMegabytes: 0.2 }), await made("b", { partMegabytes: 0.2 })];
    const parts = first.files.filter(({ name }) => name.startsWith("证据卷"));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ name }) => name)).toEqual(parts.map((_, at) => `证据卷-${at + 1}of${parts.length}.pdf`));
    const starts = parts.slice(1).map(({ pages }) => pages?.first);
    expect(starts).toEqual(parts.slice(0, -1).map(({ pages }) => (pages?.last ?? 0) + 1));
    const hashes = (files: readonly (typeof parts)[number][]) =>
      files.filter(({ pages }) => pages !== null).map(({ sha256 }) => sha256);
    expect(hashes(second.files)).toEqual(hashes(first.files));
  }, 60_000);

  test("of an exhibit whose file was changed no volume is made", async () => {
    const exhibits = await place.store.exhibits.list("home", caseId);
    const { sha256 } = exhibits[0] ?? { sha256: "" };
    await place.blobs.withFile(sha256, async (path) => {
      const { chmod, writeFile } = await import("node:fs/promises");
      await chmod(path, 0o600);
      await writeFile(path, await picture(320));
    });
    await expect(made("broken")).rejects.toMatchObject({ code: "ORIGINAL_DAMAGED" });
  }, 60_000);
});
