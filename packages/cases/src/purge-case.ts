import { type CaseId, YoujuError } from "@youju/domain";
import { type PurgeReport, sweepBlobs } from "@youju/storage";
import { findCase } from "./find-case.ts";
import type { Workplace } from "./workplace.ts";

/**
 * Deletes a case that lies in the bin for good: its rows, its search entries, its jobs, and the bytes nobody else
 * refers to. Throws `NOT_FOUND`, or `CONFLICT` outside the bin.
 */
export async function purgeCase(
  place: Pick<Workplace, "store" | "workspaceId" | "blobs">,
  caseId: CaseId,
): Promise<PurgeReport> {
  const file = await findCase(place, caseId);
  if (file.deletedAt === null) {
    throw new YoujuError("CONFLICT", { detail: { message: notInTheBin } });
  }
  const report = await place.store.cases.purge(place.workspaceId, caseId);
  await sweepBlobs(place);
  await place.store.upkeep.compact();
  return report;
}

const notInTheBin = {
  zh: "案卷要先移入回收站，才能彻底删除。",
  en: "A case has to be in the bin before it is deleted for good.",
};
