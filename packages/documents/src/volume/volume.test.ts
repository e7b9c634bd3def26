import { createHash } from "node:crypto";
import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import { pdfRenderer } from "../render/pdf.ts";
import type { VolumePiece, VolumeSheet } from "./piece.ts";
import { pagesOf, readPdf } from "./read-pdf.ts";
import { pdfStitcher } from "./stitch-pdf.ts";
import { textPages, withKnownCharacters } from "./text-pages.ts";

const renderer = pdfRenderer();
afterAll(() => renderer.close());

const base = { title: "证据卷", today: { year: 2026, month: 11, day: 22 }, total: 4 } as const;
const cover: VolumePiece = { ...base, first: 1, kind: "cover", rows: [["案卷", "示例"]], notes: ["说明。"] };
const sheet: VolumeSheet = {
  label: "证据1",
  name: "聊天记录",
  origin: "第1页／共2页",
  code: `sha256:${"ab".repeat(32)} 1/2`,
  kind: "text",
  lines: ["第一行", "", "WWWW"],
};
const pages: VolumePiece = { ...base, first: 2, kind: "sheets", sheets: [sheet, { ...sheet, lines: ["第二页"] }] };
const index: VolumePiece = {
  ...base,
  first: 4,
  kind: "index",
  rows: [
    ["编号", "页码", "文件", "SHA-256", "字节数"],
    ["证据1", "2—3", "a.txt", "ab".repeat(32), "12"],
  ],
  notes: [],
};

async function stitched(): Promise<Uint8Array> {
  const written: Uint8Array[] = [];
  const volume = pdfStitcher({ title: "证据卷 <示例>", day: "2026-11-22", firstPage: 1 }, async (bytes) => {
    written.push(Uint8Array.from(bytes));
  });
  const marks = ["封面", "证据1 聊天记录", "索引"];
  for (const [at, piece] of [cover, pages, index].entries()) {
    await volume.append((await renderer.renderPiece(piece)).bytes, [{ title: marks[at] ?? "", page: 0 }]);
  }
  await volume.finish();
  const whole = new Uint8Array(Buffer.concat(written));
  expect(volume.size()).toBe(whole.byteLength);
  return whole;
}

describe("an evidence volume", () => {
  test("pieces become one PDF/A with running page numbers, bookmarks and every font in it", async () => {
    const pdf = await stitched();
    const raw = Buffer.from(pdf).toString("latin1");
    expect(raw).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(Buffer.from(pdf).toString("utf8")).toContain("证据卷 &lt;示例&gt;");
    expect(raw.match(/\/Type \/OutputIntent/g)).toHaveLength(1);
    expect(raw).not.toContain("/StructParents");
    expect(raw.match(/\/FontFile[23]? /g)?.length).toBe(raw.match(/\/Type \/FontDescriptor/g)?.length);
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    expect(document.numPages).toBe(4);
    expect((await document.getOutline()).map(({ title }) => title)).toEqual(["封面", "证据1 聊天记录", "索引"]);
    const { text } = await extractText(document, { mergePages: false });
    expect(text.map((page) => page.replaceAll(/\s/g, ""))).toEqual(
      [1, 2, 3, 4].map((number) => expect.stringContaining(`第${number}页共4页`)),
    );
  });

  test("every place in its cross-reference table holds the object it names", async () => {
    const pdf = await stitched();
    const raw = Buffer.from(pdf).toString("latin1");
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(raw)?.[1]);
    const lines = [...raw.slice(start).matchAll(/(\d{10}) 00000 n\r\n/g)];
    expect(lines.length).toBeGreaterThan(20);
    for (const [offset, line] of lines.map((match) => [Number(match[1]), match] as const)) {
      expect(raw.slice(offset, offset + 12), line[0]).toMatch(/^\d+ 0 obj\n/);
    }
    expect(pagesOf(readPdf(pdf))).toHaveLength(4);
  });

  test("the same pieces give the same bytes", async () => {
    const prints = [await stitched(), await stitched()].map((bytes) =>
      createHash("sha256").update(bytes).digest("hex"),
    );
    expect(prints[0]).toBe(prints[1]);
  });
});

describe("text on pages", () => {
  test("no line is lost, and none is longer than the page is wide", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 60 }), (lines) => {
        const text = lines.join("\n");
        const set = textPages(text).flat();
        const known = text.split(/\r\n|\r|\n/).map((line) => withKnownCharacters(line.replaceAll("\t", "    ")));
        expect(set.join("")).toBe(known.join(""));
        expect(Math.max(...set.map((line) => Array.from(line).length))).toBeLessThanOrEqual(79);
      }),
      { numRuns: 40 },
    );
  });

  test("a character that no font holds is written as its number", () => {
    expect(withKnownCharacters("好😀a\u200b")).toBe("好〔U+1F600〕a");
  });
});
