import type { StoredFile } from "@youju/api";
import { type CaseId, type Exhibit, YoujuError } from "@youju/domain";
import { makeThumbnail } from "@youju/evidence";
import { type Attachment, recordBlob } from "@youju/storage";
import { onePiece, webStream } from "./byte-stream.ts";
import { findExhibit } from "./find-case.ts";
import { readBlob } from "./read-blob.ts";
import type { Workplace } from "./workplace.ts";

type Office = Pick<Workplace, "store" | "workspaceId" | "blobs">;

/**
 * A small picture of an exhibit, made when it is first asked for and kept beside the original, which is only read.
 * Throws `NOT_FOUND`, `FILE_KIND_NOT_TAKEN` for what is not a picture, `IMAGE_UNREADABLE`.
 */
export async function exhibitThumbnail(
  place: Office,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<StoredFile> {
  const exhibit = await findExhibit(place, at);
  if (!exhibit.mediaType.startsWith("image/")) {
    throw new YoujuError("FILE_KIND_NOT_TAKEN");
  }
  const kept = await place.store.attachments.get(place.workspaceId, { ownerId: exhibit.id, role: "thumbnail" });
  const { sha256, byteLength, mediaType } = kept ?? (await make(place, exhibit));
  const fileName = `${exhibit.number}.webp`;
  return { body: webStream(await place.blobs.open(sha256)), byteLength, mediaType, fileName, sha256 };
}

async function make(place: Office, exhibit: Exhibit): Promise<Attachment> {
  const thumbnail = await makeThumbnail(await readBlob(place.blobs, exhibit.sha256));
  if (thumbnail.kind === "unreadable") {
    throw new YoujuError(thumbnail.code);
  }
  const blob = await place.blobs.put(onePiece(thumbnail.bytes));
  const { caseId, id } = exhibit;
  const { mediaType } = thumbnail;
  const attachment: Attachment = { caseId, ownerId: id, role: "thumbnail", ...blob, mediaType };
  const { workspaceId } = place;
  await recordBlob({ ...place, sha256: blob.sha256 }, async (store) => {
    const known = await store.attachments.get(workspaceId, { ownerId: id, role: "thumbnail" });
    if (known === null && (await store.exhibits.get(workspaceId, id)) !== null) {
      await store.attachments.put(workspaceId, attachment);
    }
  });
  return attachment;
}
