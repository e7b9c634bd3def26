import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ExportView, StoredFile } from "@youju/api";
import { type CaseId, YoujuError } from "@youju/domain";
import type { Json } from "@youju/storage";
import { webStream } from "./byte-stream.ts";
import { type BundleOffice, exportBundle } from "./export-bundle.ts";
import { exportEverything } from "./export-everything.ts";
import { findCase } from "./find-case.ts";
import { makeVolume, type VolumeMaking, type VolumeOffice } from "./make-volume.ts";
import { volumeContent } from "./volume-content.ts";
import { volumePapers } from "./volume-papers.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

/** The job that makes an export. */
export const exportJob = "export";

/** Where exports lie until they are fetched or their days are over. */
export type ExportRoom = { readonly folder: string };

/** What to export; `caseId` is `null` for everything. */
export type ExportOrder = Pick<ExportView, "caseId" | "audience" | "only" | "volume">;

type Office = Records & Pick<Workplace, "clock">;
/** What it takes to make any export. */
export type ExportOffice = BundleOffice & VolumeOffice & ExportRoom;

const shelf = "exports";
/** So long a file is kept, in milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1000;
/** So often progress is written down, in milliseconds. */
const tellEvery = 500;
const mostTries = 3;

/**
 * Orders an export: record and job come into being together. Throws `NOT_FOUND`, and for a volume what is known to stand
 * in its way: `INPUT_INVALID`, `PAPER_NOT_READY`, `PAPER_BLOCKED`.
 */
export async function startExport(
  office: Office & Pick<Workplace, "counsel">,
  order: ExportOrder,
): Promise<ExportView> {
  const { caseId, only, volume: wish } = order;
  if (caseId !== null && wish !== null) {
    (await volumeContent(office, { caseId, only, wish })).catalogue(new Map());
  }
  return together(office, async (inside) => {
    const { store, workspaceId, clock } = inside;
    if (order.caseId !== null) {
      await findCase(inside, order.caseId);
    }
    const id = randomUUID();
    const day = clock.today().replaceAll("-", "");
    const name = nameOf(order);
    const made: ExportView = {
      ...order,
      id,
      state: "waiting",
      progress: 0,
      fileName: `${name}-${day}-${id.slice(0, 4)}${order.volume === null ? ".zip" : ""}`,
      ...nothingYet,
      createdAt: clock.now(),
    };
    await keep(inside, [made, ...(await listExports(inside))]);
    const caseId = order.caseId === null ? {} : { caseId: order.caseId };
    await store.jobs.enqueue(workspaceId, {
      kind: exportJob,
      payload: { exportId: id },
      maxAttempts: mostTries,
      ...caseId,
    });
    return made;
  });
}

function nameOf({ caseId, audience, volume }: ExportOrder): string {
  if (caseId === null) {
    return "全部数据";
  }
  return volume === null ? (audience === "own" ? "案卷备份" : "证据包") : "证据卷";
}

const nothingYet = {
  files: [],
  byteLength: null,
  tagManifestSha256: null,
  head: null,
  stamps: 0,
  unstamped: [],
  error: null,
  endedAt: null,
} as const;

/** Exports, newest first. */
export async function listExports({ store, workspaceId }: Records): Promise<readonly ExportView[]> {
  const kept = ((await store.settings.get(workspaceId, shelf)) ?? []) as unknown as readonly ExportView[];
  return kept.map((each) => ({ ...each, volume: each.volume ?? null, files: each.files ?? [] }));
}

function keep({ store, workspaceId }: Records, exports: readonly ExportView[]): Promise<void> {
  return store.settings.put(workspaceId, shelf, exports as unknown as Json);
}

/** Changes one export's record; `null` where it is gone. */
function note(place: Records, exportId: string, change: Partial<ExportView>): Promise<ExportView | null> {
  return together(place, async (inside) => {
    const all = await listExports(inside);
    const known = all.find(({ id }) => id === exportId);
    if (known === undefined || known.state === "cancelled") {
      return null;
    }
    const changed = { ...known, ...change };
    await keep(
      inside,
      all.map((each) => (each.id === exportId ? changed : each)),
    );
    return changed;
  });
}

/**
 * Makes an export that was ordered. Broken off by the end of the server it waits for the next start; cancelled or
 * removed meanwhile it stops and leaves nothing. What failed says why.
 */
export async function performExport(office: ExportOffice, exportId: string, signal: AbortSignal): Promise<void> {
  const order = await note(office, exportId, { state: "working", progress: 0 });
  if (order === null) {
    return;
  }
  const cancelled = new AbortController();
  const path = pathOf(office, order);
  const watch = {
    signal: AbortSignal.any([signal, cancelled.signal]),
    onProgress: teller(office, exportId, cancelled),
  };
  try {
    await mkdir(office.folder, { recursive: true, mode: 0o700 });
    await clear(office, order);
    const made = await make(office, order, { path, watch });
    const done = { ...made, state: "done", progress: 1, endedAt: office.clock.now() } as const;
    if ((await note(office, exportId, done)) === null) {
      await rm(path, { recursive: true, force: true });
    }
  } catch (error) {
    await rm(path, { recursive: true, force: true });
    if (signal.aborted) {
      await note(office, exportId, { state: "waiting" });
      throw new YoujuError("JOB_INTERRUPTED", { cause: error });
    }
    const code = error instanceof YoujuError ? error.code : "UNEXPECTED";
    await note(office, exportId, { state: "failed", error: code, endedAt: office.clock.now() });
    if (!cancelled.signal.aborted && code === "UNEXPECTED") {
      throw error;
    }
  }
}

type Making = { readonly path: string; readonly watch: Omit<VolumeMaking, "folder"> };

async function make(
  office: ExportOffice,
  { caseId, audience, only, volume }: ExportView,
  { path, watch }: Making,
): Promise<Partial<ExportView>> {
  if (caseId === null) {
    await exportEverything(office, path, watch);
    return { byteLength: (await stat(path)).size };
  }
  if (volume !== null) {
    await mkdir(path, { mode: 0o700 });
    const files = await makeVolume(office, { caseId, only, wish: volume }, { folder: path, ...watch });
    return { files, byteLength: files.reduce((sum, file) => sum + file.byteLength, 0) };
  }
  const place = { path, form: "zip" } as const;
  const request = { caseId, audience, only, headSize: null };
  const along = volumePapers(await listExports(office), request, (each) => pathOf(office, each));
  const summary = await exportBundle(office, request, { ...watch, place, along });
  const { byteLength, head, stamps, unstamped, tagManifestSha256 } = summary;
  return { byteLength, head, stamps, unstamped, tagManifestSha256 };
}

/** Writes progress down now and then, and notices that the export was cancelled. */
function teller(office: Records, exportId: string, cancelled: AbortController) {
  let told = Date.now();
  return ({ bytes, of }: { readonly bytes: number; readonly of: number }) => {
    if (Date.now() - told < tellEvery) {
      return;
    }
    told = Date.now();
    note(office, exportId, { progress: of === 0 ? 0 : bytes / of }).then(
      (known) => (known === null ? cancelled.abort() : undefined),
      () => undefined,
    );
  };
}

function pathOf({ folder }: ExportRoom, { id }: Pick<ExportView, "id">): string {
  return join(folder, `${id}.zip`);
}

/** Breaks an export off, or removes the file of one that is done. Throws `NOT_FOUND`. */
export async function removeExport(place: Records & ExportRoom, exportId: string): Promise<void> {
  const known = await together(place, async (inside) => {
    const all = await listExports(inside);
    const found = all.find(({ id }) => id === exportId);
    await keep(
      inside,
      all.filter(({ id }) => id !== exportId),
    );
    return found;
  });
  if (known === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  await clear(place, known);
}

/** Removes the file of an export and what a crash left of it half made. */
async function clear(place: ExportRoom, { id }: Pick<ExportView, "id">): Promise<void> {
  for (const name of await readdir(place.folder).catch(() => [])) {
    if (name.startsWith(`${id}.zip`)) {
      await rm(join(place.folder, name), { recursive: true, force: true });
    }
  }
}

/** Removes all exports of a case, or of everything; those of everything hold the case too and go with it. */
export async function dropExports(place: Records & ExportRoom, caseId: CaseId | null): Promise<void> {
  for (const each of await listExports(place)) {
    if (caseId === null || each.caseId === caseId || each.caseId === null) {
      await removeExport(place, each.id);
    }
  }
}

/** Removes exports whose days are over, and files nobody knows of any more. */
export async function sweepExports(place: Office & ExportRoom): Promise<void> {
  const now = Date.parse(place.clock.now());
  for (const { id, createdAt } of await listExports(place)) {
    if (now - Date.parse(createdAt) > keptFor) {
      await removeExport(place, id);
    }
  }
  const known = new Set((await listExports(place)).map(({ id }) => `${id}.zip`));
  for (const name of await readdir(place.folder).catch(() => [])) {
    if (![...known].some((file) => name.startsWith(file))) {
      await rm(join(place.folder, name), { recursive: true, force: true });
    }
  }
}

/** A file of an export that is done; a volume's are asked for by name. Throws `NOT_FOUND`. */
export async function exportFile(
  place: Records & ExportRoom,
  exportId: string,
  name: string | null = null,
): Promise<StoredFile> {
  const known = (await listExports(place)).find(({ id }) => id === exportId);
  const part = known?.files.find((file) => file.name === name);
  if (known === undefined || known.state !== "done" || (known.volume !== null && part === undefined)) {
    throw new YoujuError("NOT_FOUND");
  }
  const path = part === undefined ? pathOf(place, known) : join(pathOf(place, known), part.name);
  const handle = await open(path).catch((cause: unknown) => {
    throw new YoujuError("NOT_FOUND", { cause });
  });
  const { size: byteLength } = await handle.stat();
  const body = webStream(handle.createReadStream({ highWaterMark: 1024 * 1024 }));
  const fileName = part?.name ?? known.fileName;
  return { body, byteLength, mediaType: mediaTypeOf(fileName), fileName, sha256: null };
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  txt: "text/plain; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

function mediaTypeOf(fileName: string): string {
  return mediaTypes[fileName.split(".").at(-1) ?? ""] ?? "application/zip";
}
