import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DerivedPicture, StoredFile } from "@youju/api";
import { type CaseId, type Exhibit, YoujuError } from "@youju/domain";
import { formOf, openPress, plainJpeg } from "@youju/evidence";
import { type Attachment, recordBlob, sweepBlobs } from "@youju/storage";
import { onePiece, webStream } from "./byte-stream.ts";
import { recordAct } from "./case-act.ts";
import { recordExport } from "./custody-acts.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
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

/**
 * Keeps a stretch of a film beside it, copied as it was recorded. Throws `NOT_FOUND`, `CONFLICT` in the bin,
 * `FILE_KIND_NOT_TAKEN` for what is no film or cannot be copied.
 */
export async function cutStretch(
  office: Office,
  at: ExhibitAt,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<DerivedPicture> {
  const exhibit = await findExhibit(office, at);
  const form = formOf(exhibit.mediaType);
  if (form !== "video") {
    throw new YoujuError("FILE_KIND_NOT_TAKEN");
  }
  const folder = await mkdtemp(join(tmpdir(), "youju-stretch-"));
  const press = openPress(new AbortController().signal);
  try {
    const target = join(folder, "stretch.mp4");
    const { mediaType, byteLength } = exhibit;
    const taken = await office.blobs.withFile(exhibit.sha256, (path) =>
      press.trim({ path, form, mediaType, byteLength }, target, { start: from / 1000, end: to / 1000 }),
    );
    if (taken === null) {
      throw new YoujuError("FILE_KIND_NOT_TAKEN");
    }
    const blob = await office.blobs.put(createReadStream(target));
    const role = `stretch-${String(Math.round(taken.start * 1000)).padStart(8, "0")}`;
    const attachment = { caseId: at.caseId, ownerId: exhibit.id, role, mediaType: "video/mp4", ...blob };
    await recordBlob({ ...office, sha256: blob.sha256 }, (store) => enter({ ...office, store }, attachment, [exhibit]));
    return viewOf(attachment);
  } finally {
    await press.close();
    await rm(folder, { recursive: true, force: true });
  }
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

type Kind = DerivedPicture["kind"];

const names: Readonly<Record<Kind, string>> = { comparison: "对比图", "key-frame": "关键画面", stretch: "片段" };

function kindOf(role: string): Kind | undefined {
  return (Object.keys(names) as Kind[]).find((kind) => role.startsWith(`${kind}-`));
}

function isDerived({ role }: Attachment): boolean {
  return kindOf(role) !== undefined;
}

function viewOf({ ownerId: exhibitId, role, sha256, byteLength }: Attachment): DerivedPicture {
  const kind = kindOf(role) ?? "comparison";
  const moment = kind === "comparison" ? null : Number(role.slice(kind.length + 1));
  return { exhibitId, kind, moment, sha256, byteLength };
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
  const ending = mediaType === "video/mp4" ? "mp4" : "jpg";
  const name = names[kindOf(role) ?? "comparison"];
  return {
    body,
    byteLength,
    mediaType,
    fileName: `证据${exhibit.number}-${name}-${sha256.slice(0, 4)}.${ending}`,
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
