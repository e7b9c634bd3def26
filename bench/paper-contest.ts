import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type PdfRenderer, type PrintPaper, pdfRenderer } from "@youju/documents";
import type { Contest } from "./ratio.ts";

const pages = 12;
const inARow = 200;
const megabyte = 1_000_000;

const fact = (number: number) =>
  `2026年9月${(number % 28) + 1}日，原告在被告经营的网店购买商品一件，订单号26092233718400${52_617 + number}，实付${(600 + number).toFixed(2)}元；收货后发现与页面所写不符，当日联系客服要求退货退款，客服答复不予处理。`;
const heads = ["诉讼请求", "事实和理由", "质量问题", "协商经过", "损失计算", "其他需要说明的事项"];

/** A statement of claim with its catalogue: prose, numbered requests, tables and a signature, twelve pages in all. */
function pleading(number: number): PrintPaper {
  const prose = heads.map((heading, place) => ({
    heading,
    layout: place === 0 ? ("numbered" as const) : ("prose" as const),
    paragraphs: Array.from({ length: 20 }, (_, index) => fact(number * 1000 + place * 20 + index)),
    rows: [],
  }));
  const rows = Array.from({ length: 112 }, (_, index) => [
    `${index + 1}`,
    `订单页第${number * 1000 + index + 1}张`,
    "电子数据",
    "购物平台订单页面",
    `用以证明：第${number * 1000 + index + 1}次沟通的内容和日期`,
    `${index + 1}—${index + 1}`,
  ]);
  return {
    title: `民事起诉状（${number}）`,
    today: { year: 2026, month: 10, day: 5 },
    sections: [
      ...prose,
      {
        heading: "证据目录",
        layout: "table",
        paragraphs: [],
        rows: [["编号", "名称", "证据形式", "来源", "证明目的", "页码"], ...rows],
      },
      { heading: "", layout: "signature", paragraphs: ["具状人（签名）：", "2026年10月5日"], rows: [] },
    ],
  };
}

const bare = [
  '#set page(paper: "a4", margin: (top: 20mm, bottom: 18mm, left: 24mm, right: 22mm))',
  '#set text(font: "Noto Serif SC", size: 11pt, lang: "zh")',
  "#let d = json(bytes(sys.inputs.data))",
  "#align(center, d.title)",
  "#for s in d.sections {",
  '  if s.heading != "" [= #s.heading]',
  '  if s.layout == "table" { table(columns: 6, ..s.rows.flatten()) }',
  '  else if s.layout == "numbered" { enum(..s.paragraphs) }',
  "  else { for p in s.paragraphs { par(p) } }",
  "}",
].join("\n");

/** A statement of claim of twelve pages with its catalogue, against bare Typst on the same words and the same parts. */
export function paperContest(folder: string): { readonly contest: Contest; readonly renderer: PdfRenderer } {
  const renderer = pdfRenderer();
  const workspace = join(folder, "typst-pleading");
  mkdirSync(workspace, { recursive: true });
  const main = join(workspace, "main.typ");
  const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-serif-sc/package.json"));
  writeFileSync(main, bare);
  const fontPaths = [join(fonts, "400Regular"), join(fonts, "700Bold")];
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
  let number = 0;
  return {
    renderer,
    contest: {
      title: `PDF: pleading + catalogue, ${pages} pages`,
      ours: "template, PDF/A-3b with tags, in a worker thread",
      reference: "bare Typst, the same words and parts, plain PDF",
      meaning: "at most 3× is asked for",
      runs: 1,
      rounds: 7,
      our: () => renderer.render(pleading(++number)),
      their: () => {
        const data = JSON.stringify(pleading(++number));
        const { result } = compiler.compile({ mainFilePath: main, inputs: { data } });
        if (result === null) {
          throw new Error("Typst refused the paper");
        }
        compiler.pdf(result);
        compiler.evictCache(10);
      },
    },
  };
}

/** How long the first paper takes after a renderer is opened, how many pages it has, and what 200 in a row cost in memory. */
export async function paperFigures(): Promise<string> {
  const begun = performance.now();
  const renderer = pdfRenderer();
  const first = await renderer.render(pleading(0));
  const firstMs = Math.round(performance.now() - begun);
  const has = (
    Buffer.from(first)
      .toString("latin1")
      .match(/\/Type \/Page\b/g) ?? []
  ).length;
  const highest = [0, 0];
  for (let number = 1; number <= inARow; number += 1) {
    await renderer.render(pleading(number));
    const half = number <= inARow / 2 ? 0 : 1;
    highest[half] = Math.max(highest[half] ?? 0, process.memoryUsage.rss() / megabyte);
  }
  await renderer.close();
  return [
    `PDF: first paper of ${has} pages      ${firstMs} ms after the renderer is opened (at most 2000 ms is asked for)`,
    `PDF: ${inARow} papers in a row          ${figures(highest)}`,
    "",
  ].join("\n");
}

function figures([first = 0, second = 0]: readonly number[]): string {
  const grew = Math.round(second - first);
  return `memory at its highest ${Math.round(first)} MB in the first half, ${Math.round(second)} MB in the second: ${grew > 0 ? `grew by ${grew} MB` : "did not grow"}`;
}
