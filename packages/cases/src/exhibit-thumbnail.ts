import type { StoredFile } from "@youju/api";
import { type CaseId, type Exhibit, YoujuError } from "@youju/domain";
import { formOf, type InspectedFile } from "@youju/evidence";
import { type Attachment, recordBlob } from "@youju/storage";
import { onePiece, webStream } from "./byte-stream.ts";
import { findExhibit } from "./find-case.ts";
import type { Workplace } from "./workplace.ts";

type Office = Pick<Workplace, "store" | "workspaceId" | "blobs" | "inspector">;

/**
 * A small picture of an exhibit, made when it is first asked for and kept beside the original, which is only read.
 * Of a document it shows the first page. Throws `NOT_FOUND`, `FILE_KIND_NOT_TAKEN` for what has no picture,
 * `IMAGE_UNREADABLE`.
 */
export async function exhibitThumbnail(
  place: Office,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<StoredFile> {
  const exhibit = await findExhibit(place, at);
  if (!["picture", "document"].includes(formOf(exhibit.mediaType))) {
    throw new YoujuError("FILE_KIND_NOT_TAKEN");
  }
  const kept = await place.store.attachments.get(place.workspaceId, { ownerId: exhibit.id, role: "thumbnail" });
  const { sha256, byteLength, mediaType } = kept ?? (await make(place, exhibit));
  const fileName = `${exhibit.number}.webp`;
  return { body: webStream(await place.blobs.open(sha256)), byteLength, mediaType, fileName, sha256 };
}

async function make(place: Office, exhibit: Exhibit): Promise<Attachment> {
  const details = await place.store.details.get(place.workspaceId, exhibit.id);
  const { sha256, ...source } = await sourceOf(place, exhibit);
  const thumbnail =
    (details?.unopened ?? null) === null
      ? await place.blobs.withFile(sha256, (path) => place.inspector.thumbnail({ path, ...source }))
      : null;
  if (thumbnail === null) {
    throw new YoujuError("IMAGE_UNREADABLE");
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

type Source = Omit<InspectedFile, "path"> & { readonly sha256: string };

/** What the thumbnail is made from: the picture written anew where there is one, else the original. */
async function sourceOf({ store, workspaceId }: Office, exhibit: Exhibit): Promise<Source> {
  const { sha256, mediaType, byteLength } =
    (await store.attachments.get(workspaceId, { ownerId: exhibit.id, role: "rendition" })) ?? exhibit;
  return { sha256, mediaType, byteLength, form: formOf(mediaType) };
}
