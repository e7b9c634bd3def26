import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { convertWithLibreOffice, hasLibreOffice } from "@youju/documents";

const run = promisify(execFile);

/** The words of a PDF without white space, as another program reads them. Throws where that program is missing. */
export async function pdfWords(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "youju-pdf-"));
  try {
    const file = join(folder, "paper.pdf");
    await writeFile(file, pdf);
    const { stdout } = await run("pdftotext", ["-enc", "UTF-8", file, "-"]).catch((cause: NodeJS.ErrnoException) => {
      throw cause.code === "ENOENT" ? missing("pdftotext", "poppler-utils") : cause;
    });
    return stdout.replaceAll(/\s/g, "");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The words of a Word file, as LibreOffice sets them. Throws with the command where it is missing. */
export async function docxWords(docx: Uint8Array): Promise<string> {
  if (!(await hasLibreOffice())) {
    throw missing("LibreOffice", "libreoffice-writer-nogui");
  }
  return pdfWords(await convertWithLibreOffice(docx));
}

function missing(tool: string, apt: string): Error {
  return new Error(`${tool} is missing. Run this first: sudo apt-get update && sudo apt-get install --yes ${apt}`);
}
