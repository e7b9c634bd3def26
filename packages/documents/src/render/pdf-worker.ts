import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./fonts.ts";
import type { PdfAnswer, PdfRequest } from "./pdf-message.ts";

const workspace = fileURLToPath(new URL("../../typst/", import.meta.url));
const template = fileURLToPath(new URL("../../typst/paper.typ", import.meta.url));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFiles()] }] });
/** How many layouts are kept warm between papers. */
const cacheAge = 10;

parentPort?.on("message", (request: PdfRequest) => {
  parentPort?.postMessage(answer(request));
  compiler.evictCache(cacheAge);
});

function answer({ id, paper }: PdfRequest): PdfAnswer {
  try {
    const compiled = compiler.compile({ mainFilePath: template, inputs: { data: JSON.stringify(paper) } });
    const warnings = compiled.takeWarnings();
    if (compiled.result === null || warnings !== null) {
      const found = warnings ?? compiled.takeDiagnostics();
      return { id, kind: "failed", reason: `layout: ${JSON.stringify(found?.shortDiagnostics)}` };
    }
    return { id, kind: "pdf", bytes: compiler.pdf(compiled.result, { pdfStandard: "a-3b" as never }) };
  } catch (cause) {
    return refusal(id, cause instanceof Error ? cause.message : String(cause));
  }
}

/** Under PDF/A a character no font holds is an error that names it; without it the page would show an empty box. */
function refusal(id: number, reason: string): PdfAnswer {
  const characters = /the text `\\?"(.+?)\\?"` could not be displayed/u.exec(reason)?.[1];
  return characters === undefined ? { id, kind: "failed", reason } : { id, kind: "glyph-missing", characters };
}
