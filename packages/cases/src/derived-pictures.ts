import type { DerivedPicture, StoredFile } from "@youju/api";
import { type CaseId, type Exhibit, YoujuError } from "@youju/domain";
import { plainJpeg } from "@youju/evidence";
import { type Attachment, recordBlob, sweepBlobs } from "@youju/storage";
import { onePiece, webStream } from "./byte-stream.ts";
import { recordAct } from "./case-act.ts";
import { recordExport } from "./custody-acts.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { hashOf } from "./sha256.ts";
import { together, type Workplace } from "./workplace.ts";

type Office = Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">;
type ExhibitAt = { readonly caseId: CaseId; readonly exhibitId: string };

/** What was made, and from what beside the exhibit it is kept with. */
export type NewPicture = {
  readonly kind: "comparison" | "key-frame";
  /** Of a comparison, the exhibit on the other side. */
  readonly other: string | null;
  /** Of a key frame, the place in the film in milliseconds. */
  readonly moment: number | null;
  readonly body: ReadableStream<Uint8Array>;
};

/** Largest picture that is kept, in bytes. */
const mostBytes = 20_000_000;

/**
 * Keeps a picture that the person's device made from one exhibit or two. The ledger says from which originals; the
 * picture itself holds nothing of the camera. Throws `NOT_FOUND`, `CONFLICT` in the bin, `FILE_TOO_LARGE`,
 * `IMAGE_UNREADABLE` for what is no plain JPEG.
 */
export async function addDerivedPicture(office: Office, at: ExhibitAt, made: NewPicture): Promise<DerivedPicture> {
  const exhibit = await findExhibit(office, at);
  const other = made.other === null ? null : await findExhibit(office, { caseId: at.caseId, exhibitId: made.other });
  const bytes = await wholeOf(made.body);
  if (plainJpeg(bytes) === null) {
    throw new YoujuError("IMAGE_UNREADABLE");
  }
  const blob = await office.blobs.put(onePiece(bytes));
  const attachment: Attachment = {
    caseId: at.caseId,
    ownerId: exhibit.id,
    role: roleOf(made, blob.sha256),
    mediaType: "image/jpeg",
    ...blob,
  };
  await recordBlob({ ...office, sha256: blob.sha256 }, (store) =>
    enter({ ...office, store }, attachment, other === null ? [exhibit] : [exhibit, other]),
  );
  return viewOf(attachment);
}

function roleOf({ kind, moment }: NewPicture, sha256: string): string {
  return kind === "key-frame"
    ? `key-frame-${String(moment ?? 0).padStart(8, "0")}`
    : `comparison-${sha256.slice(0, 8)}`;
}

/** Each of the originals gets its own line: that from it something with this hash was made. */
async function enter(office: Office, attachment: Attachment, sources: readonly Exhibit[]): Promise<void> {
  const { store, workspaceId } = office;
  const { caseId, sha256, ownerId, role } = attachment;
  await findLiveCase(office, caseId);
  if ((await store.attachments.get(workspaceId, { ownerId, role }))?.sha256 === sha256) {
    return;
  }
  await store.attachments.put(workspaceId, attachment);
  for (const { id: exhibitId, number } of sources) {
    await store.custody.append(workspaceId, caseId, { exhibitId, act: "derived", sha256, actor: "person" });
    await recordAct(office, { caseId }, { kind: "picture-derived", number });
  }
}

async function wholeOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > mostBytes) {
      throw new YoujuError("FILE_TOO_LARGE");
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Pictures made from the exhibits of a case, comparisons and key frames, by exhibit. Throws `NOT_FOUND`. */
export async function listDerivedPictures(
  { store, workspaceId }: Pick<Office, "store" | "workspaceId">,
  caseId: CaseId,
): Promise<readonly DerivedPicture[]> {
  const attachments = await store.attachments.list(workspaceId, caseId);
  return attachments.filter(isDerived).map(viewOf);
}

function isDerived({ role }: Attachment): boolean {
  return role.startsWith("comparison-") || role.startsWith("key-frame-");
}

function viewOf({ ownerId: exhibitId, role, sha256, byteLength }: Attachment): DerivedPicture {
  const kind = role.startsWith("key-frame-") ? "key-frame" : "comparison";
  return { exhibitId, kind, moment: kind === "key-frame" ? Number(role.slice(10)) : null, sha256, byteLength };
}

type PictureAt = ExhibitAt & { readonly sha256: string };

async function findPicture(office: Pick<Office, "store" | "workspaceId">, at: PictureAt) {
  const exhibit = await findExhibit(office, at);
  const all = await office.store.attachments.list(office.workspaceId, at.caseId);
  const found = all.find((each) => each.ownerId === exhibit.id && each.sha256 === at.sha256 && isDerived(each));
  if (found === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  return { exhibit, found };
}

/** The picture under a name that says only which exhibit; that it was handed out as a file goes into the ledger. Throws `NOT_FOUND`. */
export async function derivedPictureFile(office: Office, at: PictureAt, as: "file" | "look"): Promise<StoredFile> {
  const { exhibit, found } = await findPicture(office, at);
  const { sha256, byteLength, mediaType, role } = found;
  const body = webStream(await office.blobs.open(sha256));
  if (as === "file") {
    await recordExport(office, { caseId: at.caseId, exhibitId: exhibit.id, sha256 });
  }
  const name = role.startsWith("key-frame-") ? "关键画面" : "对比图";
  return {
    body,
    byteLength,
    mediaType,
    fileName: `证据${exhibit.number}-${name}-${hashOf(Buffer.from(role)).slice(0, 4)}.jpg`,
    sha256,
  };
}

/** Deletes a picture and its bytes; the ledger keeps the line that it was made. Throws `NOT_FOUND`. */
export async function removeDerivedPicture(office: Office, at: PictureAt): Promise<void> {
  await together(office, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const { found } = await findPicture(inside, at);
    await inside.store.attachments.remove(inside.workspaceId, { ownerId: found.ownerId, role: found.role });
  });
  await sweepBlobs(office);
}
