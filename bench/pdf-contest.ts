import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type PdfRenderer, type PrintPaper, pdfRenderer } from "@youju/documents";
import type { Contest } from "./ratio.ts";

const sentence = "2026年9月22日，我在平台上购买商品一件，订单号2609223371840052617，实付699元。";
const paragraphs = Array.from({ length: 24 }, (_, index) => `${index + 1}. ${sentence}`);

function paper(number: number): PrintPaper {
  return {
    title: `消费投诉书（${number}）`,
    today: { year: 2026, month: 10, day: 5 },
    sections: [{ heading: "事实经过", layout: "prose", paragraphs, rows: [] }],
  };
}

/** A page of a complaint: template, checks and PDF/A in a thread of its own, against bare Typst on the same words. */
export function pdfContest(folder: string): { readonly contest: Contest; readonly renderer: PdfRenderer } {
  const renderer = pdfRenderer();
  const workspace = join(folder, "typst");
  mkdirSync(workspace, { recursive: true });
  const main = join(workspace, "main.typ");
  const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-serif-sc/package.json"));
  writeFileSync(
    main,
    '#set text(font: "Noto Serif SC", lang: "zh")\n#let d = json(bytes(sys.inputs.data))\n= #d.title\n#for p in d.paragraphs [#p\\\n]\n',
  );
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [join(fonts, "400Regular")] }] });
  let number = 0;
  return {
    renderer,
    contest: {
      title: "PDF: one page of a complaint",
      ours: "template, PDF/A-3b, in a worker thread",
      reference: "bare Typst, the same words, plain PDF",
      meaning: "what the archival form, the template and the thread add to the engine's own work",
      runs: 5,
      rounds: 7,
      our: () => renderer.render(paper(++number)),
      their: () => {
        const data = JSON.stringify({ title: `消费投诉书（${++number}）`, paragraphs });
        const { result } = compiler.compile({ mainFilePath: main, inputs: { data } });
        if (result === null) {
          throw new Error("Typst refused the page");
        }
        compiler.pdf(result);
        compiler.evictCache(10);
      },
    },
  };
}
