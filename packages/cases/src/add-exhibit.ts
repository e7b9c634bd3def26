import { type CaseId, type Exhibit, type ExhibitKind, type ReadingState, YoujuError } from "@youju/domain";
import { inspectPicture, type Sniffed, sniffBytes, sniffLength } from "@youju/evidence";
import { maxBlobBytes, recordBlob, type StoredBlob } from "@youju/storage";
import { peek } from "./byte-stream.ts";
import { recordAct } from "./case-act.ts";
import { findLiveCase } from "./find-case.ts";
import { readBlob } from "./read-blob.ts";
import type { Workplace } from "./workplace.ts";

/** A file that is to become an exhibit, streamed. */
export type NewExhibit = {
  readonly caseId: CaseId;
  readonly fileName: string;
  readonly kind: ExhibitKind | null;
  readonly body: AsyncIterable<Uint8Array>;
  /** Fixed by who uploads, so that a repeated last step of an upload finds the exhibit it made. */
  readonly id?: string;
  /** `later` for demo pictures: a person's own come first. */
  readonly reading?: "soon" | "later";
};

/** The job that reads a picture. */
export const readingJob = "read-exhibit";
/** The same for pictures nobody waits for. */
export const laterReadingJob = "read-exhibit-later";

/** A larger picture is first decoded when it is read, not while its sender waits; in bytes. */
const inspectedAtOnce = 40_000_000;

type Taken = Extract<Sniffed, { kind: "taken" }>;
type Office = Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">;

/**
 * Takes in a file: judged by its first bytes, hashed while it streams to the blob store, and once its bytes are durable
 * the exhibit, its custody entry and the reading job come into being together or not at all. An answer means that all
 * of it is on disk. The same bytes again in the same case give the exhibit they already are.
 * Throws `NOT_FOUND`, `FILE_EMPTY`, `FILE_TOO_LARGE`, `FILE_KIND_NOT_TAKEN`, `PICTURE_TOO_LARGE`.
 */
export async function addExhibit(office: Office, file: NewExhibit): Promise<Exhibit> {
  await findLiveCase(office, file.caseId);
  const { head, whole } = await peek(file.body, sniffLength);
  const sniffed = await sniffBytes(head, head.byteLength);
  if (sniffed.kind === "refused") {
    await whole.return(undefined);
    throw new YoujuError(sniffed.code, { detail: { field: "file" } });
  }
  const blob = await office.blobs.put(whole, maxBlobBytes);
  const reading = await firstState(office, sniffed, blob);
  return recordBlob({ ...office, sha256: blob.sha256 }, (store) =>
    enter({ ...office, store }, file, { blob, reading, mediaType: sniffed.mediaType }),
  );
}

async function firstState(office: Office, { form }: Taken, blob: StoredBlob): Promise<ReadingState> {
  if (form !== "picture") {
    return "not-a-picture";
  }
  if (blob.byteLength > inspectedAtOnce) {
    return "queued";
  }
  const picture = await inspectPicture(await readBlob(office.blobs, blob.sha256));
  if (picture.kind === "too-many-pixels") {
    throw new YoujuError(picture.code, { detail: { field: "file" } });
  }
  return picture.kind === "whole" ? "queued" : "failed";
}

type Entry = { readonly blob: StoredBlob; readonly reading: ReadingState; readonly mediaType: string };

async function enter(office: Office, file: NewExhibit, { blob, reading, mediaType }: Entry): Promise<Exhibit> {
  const { store, workspaceId } = office;
  const { caseId } = file;
  await findLiveCase(office, caseId);
  const known = (await store.exhibits.list(workspaceId, caseId)).find(({ sha256 }) => sha256 === blob.sha256);
  if (known !== undefined) {
    return known;
  }
  const exhibit = await store.exhibits.add(workspaceId, caseId, {
    ...(file.id === undefined ? {} : { id: file.id }),
    ...blob,
    kind: file.kind ?? "other",
    fileName: file.fileName,
    mediaType,
    reading,
  });
  const act = { exhibitId: exhibit.id, act: "added", sha256: blob.sha256, actor: "person" } as const;
  await store.custody.append(workspaceId, caseId, act);
  await recordAct(office, { caseId }, { kind: "exhibit-added", number: exhibit.number });
  if (reading === "queued") {
    const kind = file.reading === "later" ? laterReadingJob : readingJob;
    await store.jobs.enqueue(workspaceId, { kind, caseId, payload: { caseId, exhibitId: exhibit.id } });
  }
  return exhibit;
}
