import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./fonts.ts";
import type { PdfAnswer, PdfRequest } from "./pdf-message.ts";

const workspace = fileURLToPath(new URL("../../typst/", import.meta.url));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFiles()] }] });
/** How many layouts are kept warm between papers; of a volume, which brings its pictures along, none. */
const cacheAge = { paper: 2, volume: 0 } as const;

setFlagsFromString("--expose-gc");
/**
 * A layout with its pictures is held outside JavaScript by an object of a few bytes. For these the engine never
 * collects by itself, and each piece of a volume would take 25 MB for good.
 */
const collect = runInNewContext("gc") as () => void;

parentPort?.on("message", (request: PdfRequest) => {
  parentPort?.postMessage(answer(request));
  compiler.resetShadow();
  compiler.evictCache(cacheAge[request.template]);
  if (request.template === "volume") {
    collect();
  }
});

function answer({ id, template, data, files }: PdfRequest): PdfAnswer {
  try {
    for (const { name, bytes } of files) {
      compiler.mapShadow(join(workspace, name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
    const compiled = compiler.compile({ mainFilePath: join(workspace, `${template}.typ`), inputs: { data } });
    const warnings = compiled.takeWarnings();
    if (compiled.result === null || warnings !== null) {
      const found = warnings ?? compiled.takeDiagnostics();
      return { id, kind: "failed", reason: `layout: ${JSON.stringify(found?.shortDiagnostics)}` };
    }
    const pages = compiled.result.numOfPages;
    return { id, kind: "pdf", bytes: compiler.pdf(compiled.result, { pdfStandard: "a-3b" as never }), pages };
  } catch (cause) {
    return refusal(id, cause instanceof Error ? cause.message : String(cause));
  }
}

/** Under PDF/A a character no font holds is an error that names it; without it the page would show an empty box. */
function refusal(id: number, reason: string): PdfAnswer {
  const characters = /the text `\\?"(.+?)\\?"` could not be displayed/u.exec(reason)?.[1];
  return characters === undefined ? { id, kind: "failed", reason } : { id, kind: "glyph-missing", characters };
}
