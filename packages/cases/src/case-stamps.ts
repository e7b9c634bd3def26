import type { CaseStamps, StampView, StoredFile } from "@youju/api";
import type { CaseId, Stamp } from "@youju/domain";
import { YoujuError } from "@youju/domain";
import { isBareToken, stampProblemWords, stampStateWords } from "@youju/evidence/verify";
import { onePiece, webStream } from "./byte-stream.ts";
import { findCase } from "./find-case.ts";
import { importedAuthority } from "./import-stamp.ts";
import { findStamp } from "./retry-stamp.ts";
import { hashOf } from "./sha256.ts";
import { demoAuthority, keptAuthorities } from "./stamp-authorities.ts";
import type { Records } from "./workplace.ts";

/** The time stamps of a case, in the order they were asked for. Throws `NOT_FOUND`. */
export async function caseStamps(place: Records, caseId: CaseId): Promise<CaseStamps> {
  await findCase(place, caseId);
  const stamps = await place.store.stamps.list(place.workspaceId, caseId);
  const authorities = await keptAuthorities(place);
  return {
    stamps: await Promise.all(stamps.map((stamp) => stampView(place, stamp))),
    authoritiesOn: authorities.filter(({ on }) => on).length,
  };
}

/** A stamp with its state in words; a demo one never reads like a proof. */
export async function stampView({ store, workspaceId }: Records, stamp: Stamp): Promise<StampView> {
  const demo = stamp.authority === demoAuthority;
  const words = demo && stamp.state === "stamped" ? demoWords : stampStateWords[stamp.state];
  // Authorities that were asked always reply whole
  const brought = stamp.authority === importedAuthority ? await store.stamps.token(workspaceId, stamp.id) : null;
  const bare = brought !== null && isBareToken(brought.token);
  return { ...stamp, demo, bare, words, problemWords: stamp.problems.map((problem) => stampProblemWords[problem]) };
}

const demoWords = { zh: "演示时间戳，不作证据", en: "Demo time stamp, no proof" };

/** The token as a file, to be checked with other tools. Throws `NOT_FOUND`, also while there is none. */
export async function stampFile(
  place: Records,
  at: { readonly caseId: CaseId; readonly stampId: string },
): Promise<StoredFile> {
  const stamp = await findStamp(place, at);
  const kept = await place.store.stamps.token(place.workspaceId, stamp.id);
  if (kept === null) {
    throw new YoujuError("NOT_FOUND");
  }
  return {
    body: webStream(onePiece(kept.token)),
    byteLength: kept.token.byteLength,
    mediaType: "application/timestamp-reply",
    fileName: `${stamp.sha256.slice(0, 12)}.${isBareToken(kept.token) ? "tst" : "tsr"}`,
    sha256: hashOf(kept.token),
  };
}
