import type { StoredFile } from "@youju/api";
import { type CaseId, YoujuError } from "@youju/domain";
import { formOf } from "@youju/evidence";
import { webStream } from "./byte-stream.ts";
import { recordSeen } from "./custody-acts.ts";
import { findExhibit } from "./find-case.ts";
import type { Workplace } from "./workplace.ts";

/**
 * An exhibit's picture in a form every browser shows: the one written anew where there is one, else the original.
 * That a person opened it goes into the ledger first. Throws `NOT_FOUND`, `FILE_KIND_NOT_TAKEN` for what is not a picture.
 */
export async function exhibitPicture(
  place: Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<StoredFile> {
  const { store, workspaceId, blobs } = place;
  const exhibit = await findExhibit(place, at);
  if (formOf(exhibit.mediaType) !== "picture") {
    throw new YoujuError("FILE_KIND_NOT_TAKEN");
  }
  const rewritten = await store.attachments.get(workspaceId, { ownerId: exhibit.id, role: "rendition" });
  const { sha256, byteLength, mediaType } = rewritten ?? exhibit;
  const fileName = rewritten === null ? exhibit.fileName : `${exhibit.number}.jpg`;
  const bytes = await blobs.open(sha256);
  await recordSeen(place, exhibit);
  return { body: webStream(bytes), byteLength, mediaType, fileName, sha256 };
}
