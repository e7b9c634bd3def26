import type { StoredFile } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { webStream } from "./byte-stream.ts";
import { recordSeen } from "./custody-acts.ts";
import { findExhibit } from "./find-case.ts";
import type { Workplace } from "./workplace.ts";

/** The original of an exhibit, byte for byte; that a person opened it goes into the ledger first. Throws `NOT_FOUND`. */
export async function exhibitFile(
  place: Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<StoredFile> {
  const exhibit = await findExhibit(place, at);
  const { sha256, byteLength, mediaType, fileName } = exhibit;
  const bytes = await place.blobs.open(sha256);
  await recordSeen(place, exhibit);
  return { body: webStream(bytes), byteLength, mediaType, fileName, sha256 };
}
