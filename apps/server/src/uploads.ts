import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import { addExhibitQuery, problemOf, problemResponse, readInput } from "@youju/api";
import { addExhibit, findCase, type Workplace } from "@youju/cases";
import { type Exhibit, YoujuError } from "@youju/domain";
import { maxBlobBytes } from "@youju/storage";
import { z } from "zod";
import { isFull, requireFitting, requireRoom } from "./upload-room.ts";

/** Where resumable uploads arrive (tus 1.0). */
export const uploadPath = "/api/uploads";
/** The header that names the exhibit an upload became. */
const exhibitHeader = "Youju-Exhibit";
/** An upload nobody goes on with is thrown away after two days, in milliseconds. */
const expiresAfter = 48 * 3_600_000;

type Office = Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">;

/** Takes resumable uploads. */
export type Uploads = {
  readonly handle: (request: Request) => Promise<Response>;
  /** Throws away uploads nobody goes on with. */
  readonly clean: () => Promise<void>;
};

const metadataSchema = z.object({
  caseId: z.string().regex(/^[\w-]{1,64}$/, "NOT_FOUND"),
  filename: addExhibitQuery.shape.filename,
  kind: addExhibitQuery.shape.kind,
});

/** The part of an upload this file looks at. */
type Upload = {
  readonly id: string;
  readonly size?: number | undefined;
  readonly offset: number;
  readonly metadata?: Record<string, string | null> | undefined;
};

/**
 * Opens the counter for resumable uploads. What arrives is staged in a folder of the data folder; once complete it goes
 * through the same door as any exhibit, durable before the last answer. The exhibit bears the upload's id, so an upload
 * whose last answer was lost finds its exhibit when it asks again, also after a restart.
 * @param folder the staging folder
 * @param onAdded called after an exhibit came into being
 */
export function openUploads(office: Office, folder: string, onAdded: (exhibit: Exhibit) => void): Uploads {
  const datastore = new FileStore({ directory: folder, expirationPeriodInMilliseconds: expiresAfter });
  const finish = onceEach((upload) => take({ office, datastore, folder, onAdded }, upload));
  const server = new Server({
    path: uploadPath,
    datastore,
    maxSize: maxBlobBytes,
    relativeLocation: true,
    allowedOrigins: () => false,
    exposedHeaders: [exhibitHeader],
    onUploadCreate: async (_request, upload) => {
      await refuseEarly(office, upload);
      await requireRoom(folder, upload.size ?? 0);
      return {};
    },
    onUploadFinish: async (_request, upload) => ({ headers: { [exhibitHeader]: (await finish(upload)).id } }),
    onResponseError: async (_request, error) => refusal(error, await isFull(folder)),
  });
  return {
    handle: async (request) =>
      (await resumed(request, { office, datastore, finish })) ??
      (await misfit(request, { datastore, folder })) ??
      answer(server, request),
    clean: async () => {
      await server.cleanUpExpiredUploads();
    },
  };
}

/** Asked twice at once about the same upload, does it once and answers both. */
function onceEach(act: (upload: Upload) => Promise<Exhibit>): (upload: Upload) => Promise<Exhibit> {
  const underWay = new Map<string, Promise<Exhibit>>();
  return (upload) => {
    const acting = underWay.get(upload.id) ?? act(upload).finally(() => underWay.delete(upload.id));
    underWay.set(upload.id, acting);
    return acting;
  };
}

/** What can be told before a byte arrived. Throws as {@link addExhibit} would. */
async function refuseEarly(office: Office, { metadata, size }: Upload): Promise<void> {
  const { caseId } = readInput(metadataSchema, meaningful(metadata));
  if ((await findCase(office, caseId)).deletedAt !== null) {
    throw new YoujuError("CONFLICT");
  }
  if (size === 0) {
    throw new YoujuError("FILE_EMPTY", { detail: { field: "file" } });
  }
}

type Taking = {
  readonly office: Office;
  readonly datastore: FileStore;
  readonly folder: string;
  readonly onAdded: (exhibit: Exhibit) => void;
};

/** Failures of the disk: what has arrived stays, to be tried again. */
const tryAgain: ReadonlySet<YoujuError["code"]> = new Set(["STORAGE_FAILED", "DISK_FULL"]);

/** Makes the exhibit of a complete upload. A file that is refused goes; one the disk failed stays to be tried again. */
async function take({ office, datastore, folder, onAdded }: Taking, upload: Upload): Promise<Exhibit> {
  const { caseId, filename, kind } = readInput(metadataSchema, meaningful(upload.metadata));
  try {
    const body = { path: join(folder, upload.id) };
    const file = { caseId, fileName: filename, kind: kind ?? null, body, id: upload.id };
    const exhibit = await addExhibit(office, file);
    onAdded(exhibit);
    await datastore.remove(upload.id);
    return exhibit;
  } catch (error) {
    if (error instanceof YoujuError && !tryAgain.has(error.code)) {
      await datastore.remove(upload.id);
    }
    throw error;
  }
}

type Resuming = {
  readonly office: Office;
  readonly datastore: FileStore;
  readonly finish: (upload: Upload) => Promise<Exhibit>;
};

/** Answers a client that asks after an upload which is complete, or already an exhibit: its last answer got lost. */
async function resumed(request: Request, { office, datastore, finish }: Resuming): Promise<Response | undefined> {
  const id = uploadIdOf(request);
  if (request.method !== "HEAD" || id === null) {
    return undefined;
  }
  const known = await office.store.exhibits.get(office.workspaceId, id);
  const upload: Upload | undefined = known === null ? await datastore.getUpload(id).catch(() => undefined) : undefined;
  const complete = upload !== undefined && upload.size === upload.offset;
  const exhibit = known ?? (complete ? await finish(upload).catch(() => null) : null);
  return exhibit === null
    ? undefined
    : new Response(null, {
        status: 200,
        headers: {
          "tus-resumable": "1.0.0",
          "cache-control": "no-store",
          "upload-offset": String(exhibit.byteLength),
          "upload-length": String(exhibit.byteLength),
          [exhibitHeader]: exhibit.id,
        },
      });
}

/** Ends an upload whose first bytes show that it may not be as large as announced, before the rest of it is sent. */
async function misfit(request: Request, { datastore, folder }: Pick<Taking, "datastore" | "folder">) {
  const id = uploadIdOf(request);
  const upload = request.method === "PATCH" && id !== null ? await datastore.getUpload(id).catch(() => null) : null;
  try {
    if (upload !== null) {
      await requireFitting(join(folder, upload.id), upload.size ?? 0);
    }
    return undefined;
  } catch (error) {
    if (upload === null || !(error instanceof YoujuError)) {
      throw error;
    }
    await datastore.remove(upload.id);
    return problemResponse(error, { "tus-resumable": "1.0.0" });
  }
}

function uploadIdOf(request: Request): string | null {
  const id = new URL(request.url).pathname.slice(uploadPath.length + 1);
  return /^[\w-]{1,64}$/.test(id) ? id : null;
}

/** The library's answer, with our own errors as problem+json and without its cross-origin headers. */
async function answer(server: Server, request: Request): Promise<Response> {
  const response = await server.handleWeb(request);
  const headers = new Headers(response.headers);
  for (const name of [...headers.keys()].filter((key) => key.startsWith("access-control-"))) {
    headers.delete(name);
  }
  if (response.status >= 400 && request.method !== "HEAD") {
    headers.set("content-type", "application/problem+json");
  }
  return new Response(response.body, { status: response.status, headers });
}

/** What the protocol itself refuses, in our words. */
function refusal(error: unknown, full: boolean): { readonly status_code: number; readonly body: string } {
  const status = statusOf(error);
  const code = status === 500 && full ? "DISK_FULL" : (codes.get(status) ?? "INPUT_INVALID");
  const problem = problemOf(error instanceof YoujuError ? error : new YoujuError(code, { cause: error }));
  return {
    status_code: status === 500 || error instanceof YoujuError ? problem.status : status,
    body: JSON.stringify(problem),
  };
}

const codes = new Map([
  [404, "NOT_FOUND"],
  [410, "NOT_FOUND"],
  [409, "CONFLICT"],
  [413, "FILE_TOO_LARGE"],
  [500, "STORAGE_FAILED"],
] as const satisfies readonly (readonly [number, string])[]) as ReadonlyMap<number, YoujuError["code"]>;

function statusOf(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status_code" in error ? error.status_code : 500;
  return typeof status === "number" ? status : 500;
}

function meaningful(metadata: Upload["metadata"]): Record<string, string> {
  const entries = Object.entries(metadata ?? {}).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(entries);
}
