import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CoverBox, ExhibitForm } from "@youju/domain";
import sharp from "sharp";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InspectedFile } from "../inspect/messages.ts";
import { placeSecrets } from "./place-secrets.ts";
import { createRedactor } from "./redactor.ts";

const redactor = createRedactor();
const fixtures = new URL("../../fixtures/", import.meta.url);
const nobody = { own: [], partyNames: [] };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redact-"));
});
afterAll(async () => {
  await redactor.close();
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, bytes: Uint8Array, form: ExhibitForm, mediaType: string): Promise<InspectedFile> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return { path, form, mediaType, byteLength: bytes.byteLength };
}

/** Noise, with camera data that says where and with what it was made. */
async function photo(kind: "jpeg" | "png" | "webp"): Promise<Uint8Array> {
  const noise = Buffer.from(Array.from({ length: 203 * 151 * 3 }, (_, index) => (index * 7919) % 251));
  const picture = sharp(noise, { raw: { width: 203, height: 151, channels: 3 } }).withExif({
    IFD0: { Make: "Invented Camera", ImageDescription: "家里的门牌" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 15/1 0/1" },
  });
  return new Uint8Array(await picture.toFormat(kind).toBuffer());
}

/** Every colour that occurs inside a box, as hex. */
async function coloursIn(bytes: Uint8Array, box: Omit<CoverBox, "page">): Promise<ReadonlySet<string>> {
  const { left, top } = box;
  const area = { left, top, width: box.right - left, height: box.bottom - top };
  const { data } = await sharp(bytes).extract(area).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return new Set(Array.from({ length: data.length / 3 }, (_, at) => data.subarray(at * 3, at * 3 + 3).toString("hex")));
}

const contains = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(words);

describe("a covered picture", () => {
  test.each(["jpeg", "png", "webp"] as const)(
    "of a %s is one colour under each box and carries no camera data",
    async (kind) => {
      const original = await photo(kind);
      expect(contains(original, "Invented Camera")).toBe(true);
      const file = await fileOf(`photo.${kind}`, original, "picture", `image/${kind}`);
      const boxes = [
        { page: 1, left: 11, top: 13, right: 78, bottom: 45 },
        { page: 1, left: 150, top: 101, right: 203, bottom: 151 },
      ];
      const { bytes, mediaType } = await redactor.cover(file, { boxes, spans: [] });
      expect(mediaType).toBe(kind === "png" ? "image/png" : "image/jpeg");
      for (const box of boxes) {
        expect([...(await coloursIn(bytes, box))]).toEqual(["000000"]);
      }
      expect((await coloursIn(bytes, { left: 90, top: 60, right: 140, bottom: 90 })).size).toBeGreaterThan(100);
      for (const trace of ["Invented", "家里", "Exif", "GPS", "http", "JFIF-thumb"]) {
        expect(contains(bytes, trace), trace).toBe(false);
      }
      const { exif, icc, xmp, iptc } = await sharp(bytes).metadata();
      expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(Buffer.from(await readFile(file.path)).equals(original)).toBe(true);
    },
  );

  test("is upright, as the original is seen: boxes lie where they were drawn", async () => {
    const lying = await sharp({ create: { width: 120, height: 40, channels: 3, background: "#fff" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const file = await fileOf("lying.jpg", new Uint8Array(lying), "picture", "image/jpeg");
    const box = { page: 1, left: 0, top: 80, right: 40, bottom: 120 };
    const { bytes } = await redactor.cover(file, { boxes: [box], spans: [] });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 40, height: 120 });
    expect([...(await coloursIn(bytes, box))]).toEqual(["000000"]);
    expect([...(await coloursIn(bytes, { left: 0, top: 0, right: 40, bottom: 72 }))]).toEqual(["ffffff"]);
  });
});

describe("a covered document", () => {
  test("has no text left, is black under the boxes and says nothing about itself; its words are found where they stand", async () => {
    const original = await readFile(new URL("golden/dev/e-invoice.pdf", fixtures));
    const file = await fileOf("invoice.pdf", original, "document", "application/pdf");
    const look = await redactor.look(file);
    const [page] = look.form === "pages" ? look.pages : [];
    const number = page?.lines.find(({ text }) => text.includes("发票号码"));
    expect(number?.text).toBe("发票号码：26330000009042078826");
    const line = number?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const box = {
      page: 1,
      left: Math.floor(line.left),
      top: Math.floor(line.top),
      right: Math.ceil(line.right),
      bottom: Math.ceil(line.bottom),
    };
    const before = await redactor.page(file, 1);
    expect((await coloursIn(before, box)).size).toBeGreaterThan(10);
    const told: string[] = [];
    const plan = { boxes: [box], spans: [] };
    const { bytes, mediaType } = await redactor.cover(file, plan, (done, of) => told.push(`${done}/${of}`));
    expect([mediaType, told]).toEqual(["application/pdf", ["1/1"]]);
    expect((await extractText(await getDocumentProxy(new Uint8Array(original)))).text.join("")).toContain("26330000");
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    expect([text.join("").trim(), totalPages]).toEqual(["", 1]);
    for (const trace of ["26330000", "Chrom", "Producer", "CreationDate", "/Info", "XMP", "Font"]) {
      expect(contains(bytes, trace), trace).toBe(false);
    }
    const drawn = await redactor.page(await fileOf("covered.pdf", bytes, "document", "application/pdf"), 1);
    const inside = { left: box.left + 4, top: box.top + 4, right: box.right - 4, bottom: box.bottom - 4 };
    expect([...(await coloursIn(drawn, inside))]).toEqual(["000000"]);
    expect(Buffer.from(await readFile(file.path)).equals(original)).toBe(true);
  });
});

describe("a covered text", () => {
  test("has stretches replaced by the same sign whatever their length; a letter becomes plain text", async () => {
    const letter = [
      "From: =?utf-8?B?6ZmI5bCP5a6B?= <xn@example.com>",
      "To: shop@example.com",
      "Subject: refund",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "X-Secret: 13800000001",
      "",
      "call 13800000001, card 6222",
      "",
    ].join("\r\n");
    const file = await fileOf("letter.eml", new TextEncoder().encode(letter), "mail", "message/rfc822");
    const look = await redactor.look(file);
    const text = look.form === "text" ? look.text : "";
    const [name, phone] = ["陈小宁 <xn@example.com>", "13800000001"].map((secret) => ({
      start: text.indexOf(secret),
      end: text.indexOf(secret) + secret.length,
    }));
    const spans = [phone ?? { start: 0, end: 0 }, name ?? { start: 0, end: 0 }];
    const { bytes, mediaType } = await redactor.cover(file, { boxes: [], spans });
    expect(mediaType).toBe("text/plain");
    expect(new TextDecoder().decode(bytes)).toBe(
      "发件人：■■■\n收件人：<shop@example.com>\n主题：refund\n\ncall ■■■, card 6222\n",
    );
  });
});

describe("what is suggested on a page", () => {
  const size = { width: 400, height: 400 };
  const line = (text: string, left: number, top: number, right: number) => ({
    text,
    box: { left, top, right, bottom: top + 20 },
    edges: null,
  });

  test("stands where its characters are, a little wider, and is read on over the end of a line", () => {
    const lines = [line("收货地址 杭州市西湖区文三", 10, 10, 250), line("路138号3幢502室", 10, 36, 190)];
    const [found] = placeSecrets({ page: 1, size, lines }, nobody);
    expect(found).toMatchObject({ kind: "address", covered: true, text: "杭州市西湖区文三路138号3幢502室" });
    expect(found?.boxes.map(({ left, right }) => [left > 80, right])).toEqual([
      [true, 260],
      [false, 200],
    ]);
  });

  test("of a label and its value beside it only the value is covered; an order number is offered and not covered", () => {
    const lines = [
      line("收货人", 10, 10, 70),
      line("陈小宁", 200, 10, 260),
      line("订单编号：2026030100000000001", 10, 60, 300),
    ];
    const found = placeSecrets({ page: 1, size, lines }, nobody);
    expect(found.map(({ kind, covered, text }) => [kind, covered, text])).toEqual([
      ["order-number", false, "2026030100000000001"],
      ["name", true, "陈小宁"],
    ]);
    expect(found[1]?.boxes[0]?.left).toBeGreaterThan(180);
  });
});

test("a QR code is seen; a film is refused in words", async () => {
  const { prepareZXingModule, writeBarcode } = await import("zxing-wasm/writer");
  const program = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/writer/zxing_writer.wasm")));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(program).buffer }, fireImmediately: true });
  const made = await writeBarcode("https://example.com/invented", { format: "QRCode", scale: 6 });
  const code = Buffer.from(await (made.image as Blob).arrayBuffer());
  const page = sharp({ create: { width: 600, height: 500, channels: 3, background: "#fff" } });
  const bytes = await page
    .composite([{ input: code, left: 200, top: 150 }])
    .png()
    .toBuffer();
  const look = await redactor.look(await fileOf("qr.png", new Uint8Array(bytes), "picture", "image/png"));
  const [box, ...more] = look.form === "pages" ? (look.pages[0]?.codes ?? []) : [];
  expect(more).toEqual([]);
  expect(box?.left).toBeGreaterThan(180);
  expect(box?.right).toBeLessThan(450);
  const film = { path: "/nowhere", form: "video", mediaType: "video/mp4", byteLength: 1 } as const;
  await expect(redactor.look(film)).rejects.toMatchObject({ code: "REDACTION_NOT_POSSIBLE" });
});
