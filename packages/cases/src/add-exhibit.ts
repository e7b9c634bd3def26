import { type CaseId, type Exhibit, type ExhibitForm, type ExhibitKind, type Text, YoujuError } from "@youju/domain";
import { byteLimits, plainFileName, sniffBytes, sniffLength } from "@youju/evidence";
import { type BlobStore, recordBlob, type StoredBlob } from "@youju/storage";
import { headOf, peek } from "./byte-stream.ts";
import { recordAct } from "./case-act.ts";
import { findLiveCase } from "./find-case.ts";
import { inspectingJob, laterReadingJob } from "./inspect-exhibit.ts";
import { exhibitTarget, queueStamps } from "./queue-stamps.ts";
import { indexAccount } from "./search-parts.ts";
import type { Workplace } from "./workplace.ts";

/** A file that is to become an exhibit, streamed. */
export type NewExhibit = {
  readonly caseId: CaseId;
  readonly fileName: string;
  readonly kind: ExhibitKind | null;
  /** Its bytes as they come, or a file of our own that holds all of them and that nobody writes to any more. */
  readonly body: AsyncIterable<Uint8Array> | StagedFile;
  /** Fixed by who uploads, so that a repeated last step of an upload finds the exhibit it made. */
  readonly id?: string;
  /** `later` for demo pictures: a person's own come first. */
  readonly reading?: "soon" | "later";
};

/** A file that has arrived whole. */
export type StagedFile = { readonly path: string };

type Office = Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">;

/**
 * Takes in a file of any kind: judged by its first bytes, hashed while it streams to the blob store, and once its bytes
 * are durable the exhibit, its custody entry and the job that looks at it come into being together or not at all. An
 * answer means that all of it is on disk. The file is not opened here. The same bytes again in the same case give the
 * exhibit they already are. Throws `NOT_FOUND`, `FILE_EMPTY`, `FILE_TOO_LARGE`, `DISK_FULL`.
 */
export async function addExhibit(office: Office, file: NewExhibit): Promise<Exhibit> {
  await findLiveCase(office, file.caseId);
  const { head, put, drop } = await look(office.blobs, file.body);
  const sniffed = await sniffBytes(head, head.byteLength);
  if (sniffed.kind === "refused") {
    await drop();
    throw sniffed.code === "FILE_TOO_LARGE"
      ? tooLarge(sniffed.form)
      : new YoujuError(sniffed.code, { detail: { field } });
  }
  const { form, mediaType } = sniffed;
  const blob = await putWithin(put, form);
  return recordBlob({ ...office, sha256: blob.sha256 }, (store) =>
    enter({ ...office, store }, file, { blob, form, mediaType }),
  );
}

const field = "file";

type Looked = {
  readonly head: Uint8Array;
  readonly put: (limit: number) => Promise<StoredBlob>;
  readonly drop: () => Promise<unknown>;
};

/** The first bytes, and how all of them are kept or left. */
async function look(blobs: BlobStore, body: NewExhibit["body"]): Promise<Looked> {
  if ("path" in body) {
    const head = await headOf(body.path, sniffLength);
    return { head, put: (limit) => blobs.adopt(body.path, limit), drop: async () => undefined };
  }
  const { head, whole } = await peek(body, sniffLength);
  return { head, put: (limit) => blobs.put(whole, limit), drop: () => whole.return(undefined) };
}

async function putWithin(put: Looked["put"], form: ExhibitForm): Promise<StoredBlob> {
  try {
    return await put(byteLimits[form]);
  } catch (error) {
    throw error instanceof YoujuError && error.code === "FILE_TOO_LARGE" ? tooLarge(form) : error;
  }
}

/** The error for a file larger than its form may be, naming the limit. */
export function tooLarge(form: ExhibitForm): YoujuError {
  return new YoujuError("FILE_TOO_LARGE", { detail: { field, message: limitWords(byteLimits[form]) } });
}

function limitWords(bytes: number): Text {
  const megabytes = bytes / (1024 * 1024);
  const size = megabytes >= 1024 ? `${megabytes / 1024} GB` : `${megabytes} MB`;
  return { zh: `这种文件最多 ${size}。`, en: `A file of this kind may have up to ${size}.` };
}

type Entry = { readonly blob: StoredBlob; readonly form: ExhibitForm; readonly mediaType: string };

async function enter(office: Office, file: NewExhibit, { blob, form, mediaType }: Entry): Promise<Exhibit> {
  const { store, workspaceId } = office;
  const { caseId } = file;
  const { demo } = await findLiveCase(office, caseId);
  const known = (await store.exhibits.list(workspaceId, caseId)).find(({ sha256 }) => sha256 === blob.sha256);
  if (known !== undefined) {
    return known;
  }
  const exhibit = await store.exhibits.add(workspaceId, caseId, {
    ...(file.id === undefined ? {} : { id: file.id }),
    ...blob,
    kind: file.kind ?? "other",
    fileName: plainFileName(file.fileName),
    mediaType,
    reading: form === "picture" || form === "document" ? "queued" : "not-a-picture",
  });
  const act = { exhibitId: exhibit.id, act: "added", sha256: blob.sha256, actor: "person" } as const;
  await store.custody.append(workspaceId, caseId, act);
  await indexAccount(office, exhibit, null);
  await recordAct(office, { caseId }, { kind: "exhibit-added", number: exhibit.number });
  const kind = file.reading === "later" && form === "picture" ? laterReadingJob : inspectingJob;
  await store.jobs.enqueue(workspaceId, { kind, caseId, payload: { caseId, exhibitId: exhibit.id } });
  if (!demo) {
    await queueStamps(office, caseId, exhibitTarget(exhibit));
  }
  return exhibit;
}
