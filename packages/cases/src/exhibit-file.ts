import type { StoredFile } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { webStream } from "./byte-stream.ts";
import { findExhibit } from "./find-case.ts";
import type { Workplace } from "./workplace.ts";

/** The original of an exhibit, byte for byte. Throws `NOT_FOUND`. */
export async function exhibitFile(
  place: Pick<Workplace, "store" | "workspaceId" | "blobs">,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<StoredFile> {
  const { sha256, byteLength, mediaType, fileName } = await findExhibit(place, at);
  return { body: webStream(await place.blobs.open(sha256)), byteLength, mediaType, fileName, sha256 };
}
