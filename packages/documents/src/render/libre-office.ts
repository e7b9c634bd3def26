import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const patience = 120_000;

/** Whether LibreOffice can be called on this machine. */
export async function hasLibreOffice(): Promise<boolean> {
  return run("soffice", ["--version"], { timeout: patience }).then(
    () => true,
    () => false,
  );
}

/**
 * A Word file as a PDF made by LibreOffice: the proof that another program opens what we write.
 * Throws what the program reports when it cannot convert.
 */
export async function convertWithLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "youju-docx-"));
  try {
    await writeFile(join(folder, "paper.docx"), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const order = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "paper.docx")];
    await run("soffice", order, { timeout: patience });
    return await readFile(join(folder, "paper.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
