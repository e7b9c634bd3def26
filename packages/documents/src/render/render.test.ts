import { createHash } from "node:crypto";
import { YoujuError } from "@youju/domain";
import JSZip from "jszip";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import type { PrintPaper } from "../tree.ts";
import { renderDocx } from "./docx.ts";
import { convertWithLibreOffice, hasLibreOffice } from "./libre-office.ts";
import { pdfRenderer } from "./pdf.ts";

const renderer = pdfRenderer();
afterAll(() => renderer.close());

const paper = (words: string): PrintPaper => ({
  title: "消费投诉书",
  today: { year: 2026, month: 11, day: 21 },
  sections: [
    { heading: "请求", layout: "numbered", paragraphs: ["退还货款368.00元", "承担运费12.00元"], rows: [] },
    { heading: "事实经过", layout: "prose", paragraphs: [words, "订单号2609223371840052617。"], rows: [] },
    { heading: "理由", layout: "numbered", paragraphs: ["理由之一", "理由之二"], rows: [] },
    {
      heading: "证据清单",
      layout: "table",
      paragraphs: [],
      rows: [
        ["编号", "名称", "证明什么"],
        ["证据1", "订单页", "付款368.00元"],
      ],
    },
    { heading: "", layout: "signature", paragraphs: ["投诉人（签名）：", "2026年11月21日"], rows: [] },
  ],
});

const textOf = async (pdf: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("PDF", () => {
  test("a PDF opens, holds its words in order and says it is PDF/A-3b", async () => {
    const pdf = await renderer.render(paper("购买面霜，实付368.00元。"));
    const text = (await textOf(pdf)).replaceAll(/\s/g, "");
    expect(text).toContain("订单号2609223371840052617");
    expect(text).toContain("退还货款368.00元");
    expect(text.indexOf("消费投诉书")).toBeLessThan(text.indexOf("证据清单"));
    const raw = Buffer.from(pdf).toString("latin1");
    expect(raw).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(raw).toContain("<pdfaid:conformance>B</pdfaid:conformance>");
    expect(raw).toContain("/OutputIntent");
  });

  test("the same paper has the same fingerprint, from another thread too", async () => {
    const other = pdfRenderer();
    const [first, second, third] = await Promise.all([
      renderer.render(paper("同一份。")),
      renderer.render(paper("同一份。")),
      other.render(paper("同一份。")),
    ]);
    expect(sha256(first)).toBe(sha256(second));
    expect(sha256(first)).toBe(sha256(third));
    expect(sha256(first)).not.toBe(sha256(await renderer.render(paper("另一份。"))));
    await other.close();
  });

  test("rare characters of names are set", async () => {
    expect(await textOf(await renderer.render(paper("喆堃翀玥燚淼骉㛃䶮𬭎𬬿𠮷")))).toContain(
      "喆堃翀玥燚淼骉㛃䶮𬭎𬬿𠮷",
    );
  });

  test("a character no font holds is named, and the next paper is set as usual", async () => {
    const refused = await renderer.render(paper("收货人𪚥某")).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(YoujuError);
    expect((refused as YoujuError).code).toBe("GLYPH_MISSING");
    expect((refused as YoujuError).detail.message?.zh).toContain("𪚥");
    expect((await renderer.render(paper("下一份"))).length).toBeGreaterThan(10_000);
  });

  test("words that look like markup are printed as words", async () => {
    const text = await textOf(await renderer.render(paper('#import "x" $a$ *b* `c` <d> @e \\ // = 1')));
    expect(text.replaceAll(/\s/g, "")).toContain('#import"x"$a$*b*`c`<d>@e\\//=1');
  });

  test("papers waiting when the renderer closes are refused, not forgotten", async () => {
    const closing = pdfRenderer();
    const waiting = closing.render(paper("等待")).catch((error: unknown) => (error as YoujuError).code);
    await closing.close();
    expect(await waiting).toBe("UNEXPECTED");
  });
});

describe("Word", () => {
  test("a Word file unzips, holds its words, and names its Chinese fonts for Word and WPS", async () => {
    const zip = await JSZip.loadAsync(await renderDocx(paper("购买面霜，实付368.00元。")));
    const body = (await zip.file("word/document.xml")?.async("text")) ?? "";
    const styles = (await zip.file("word/styles.xml")?.async("text")) ?? "";
    expect(body).toContain("购买面霜，实付368.00元。");
    expect(body).toContain("2609223371840052617");
    expect(body).toContain("<w:numPr>");
    expect(body).toContain("<w:tblHeader/>");
    expect(body).toContain("<w:keepNext/>");
    expect(styles).toContain('w:eastAsia="仿宋"');
  });

  test("every numbered list counts from one", async () => {
    const zip = await JSZip.loadAsync(await renderDocx(paper("事实。")));
    const body = (await zip.file("word/document.xml")?.async("text")) ?? "";
    const lists = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(lists).toHaveLength(4);
    expect(new Set(lists).size).toBe(2);
  });

  test("where LibreOffice is installed it opens the Word file and keeps its words", async () => {
    const docx = await renderDocx(paper("购买面霜，实付368.00元。"));
    const converted = (await hasLibreOffice()) ? await textOf(await convertWithLibreOffice(docx)) : null;
    if (converted !== null) {
      expect(converted.replaceAll(/\s/g, "")).toContain("订单号2609223371840052617");
    }
    expect(docx.length).toBeGreaterThan(5000);
  }, 150_000);
});
