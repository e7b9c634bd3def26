import type { StoredFile, WantedPart } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { webStream } from "./byte-stream.ts";
import { recordSeen } from "./custody-acts.ts";
import { findExhibit } from "./find-case.ts";
import type { Workplace } from "./workplace.ts";

/**
 * The original of an exhibit, byte for byte, or the part of it a player wants; the whole where there is no such part. That
 * a person opened it goes into the ledger first. Throws `NOT_FOUND`.
 */
export async function exhibitFile(
  place: Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
  wanted: WantedPart | null = null,
): Promise<StoredFile> {
  const exhibit = await findExhibit(place, at);
  const { sha256, byteLength, mediaType, fileName } = exhibit;
  const part = partOf(wanted, byteLength);
  const bytes = await place.blobs.open(sha256, part === null ? undefined : { start: part.first, end: part.last });
  await recordSeen(place, exhibit);
  const file = { body: webStream(bytes), byteLength, mediaType, fileName, sha256 };
  return part === null ? file : { ...file, part };
}

function partOf(wanted: WantedPart | null, byteLength: number): NonNullable<StoredFile["part"]> | null {
  if (wanted === null) {
    return null;
  }
  const { first } = wanted;
  const last = Math.min(wanted.last ?? Number.POSITIVE_INFINITY, byteLength - 1);
  return first > last ? null : { first, last };
}
