import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addExhibit,
  type BundleOffice,
  counselWith,
  openCase,
  recordFacts,
  shanghaiDay,
  type Workplace,
} from "@youju/cases";
import { pdfRenderer } from "@youju/documents";
import { type FactName, YoujuError } from "@youju/domain";
import { createInspector, createRedactor } from "@youju/evidence";
import { openDataFolder } from "@youju/storage/folder";
import { readCase } from "./case-folder.ts";
import { dataFolder, now } from "./data-folder.ts";
import { openLaw } from "./law-at-hand.ts";

/** A data folder open for work on cases. `close` ends everything. */
export type OpenOffice = { readonly office: BundleOffice & Workplace; readonly close: () => Promise<void> };

/** The one owner there is until accounts come. */
const workspaceId = "home";

/** Opens the data folder the server uses, or another one. No authority beyond the machine is asked for a time stamp. */
export async function openOffice(folder = dataFolder()): Promise<OpenOffice> {
  const { store, blobs } = await openDataFolder(folder, { now });
  const [inspector, redactor, pdf] = [createInspector(), createRedactor(), pdfRenderer()];
  const clock = { now, today: () => shanghaiDay(now()) };
  const ask = () => Promise.reject(new YoujuError("TSA_UNREACHABLE"));
  return {
    office: { workspaceId, store, blobs, clock, counsel: counselWith(openLaw()), inspector, redactor, pdf, ask },
    close: async () => {
      await Promise.all([inspector.close(), redactor.close(), pdf.close()]);
      await store.close();
    },
  };
}

/** A case made of a folder with a facts file and pictures, in a data folder of its own that goes when it is closed. */
export async function officeOfFolder(path: string): Promise<OpenOffice & { readonly caseId: string }> {
  const given = readCase(path);
  const folder = await mkdtemp(join(tmpdir(), "youju-"));
  const opened = await openOffice(folder);
  const close = async () => {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { office } = opened;
    const { case: file } = await openCase(office, {
      kind: given.kind,
      ...(given.title === null ? {} : { title: given.title }),
    });
    const entries = Object.entries(given.facts).map(([name, value]) => ({ name: name as FactName, value }));
    await recordFacts(office, file.id, entries);
    for (const { file: name, kind } of given.exhibits) {
      await addExhibit(office, { caseId: file.id, fileName: name, kind, body: createReadStream(join(path, name)) });
    }
    return { office, close, caseId: file.id };
  } catch (error) {
    await close();
    throw error;
  }
}
