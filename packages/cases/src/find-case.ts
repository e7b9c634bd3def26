import { type CaseFile, type CaseId, type Exhibit, YoujuError } from "@youju/domain";
import type { FilingRecord } from "@youju/storage";
import type { Records } from "./workplace.ts";

/** The case, in the bin or not. Throws `NOT_FOUND`. */
export async function findCase({ store, workspaceId }: Records, caseId: CaseId): Promise<CaseFile> {
  const file = await store.cases.get(workspaceId, caseId);
  if (file === null) {
    throw new YoujuError("NOT_FOUND");
  }
  return file;
}

/** The case, to change something in it. Throws `NOT_FOUND`, or `CONFLICT` while it lies in the bin. */
export async function findLiveCase(place: Records, caseId: CaseId): Promise<CaseFile> {
  const file = await findCase(place, caseId);
  if (file.deletedAt !== null) {
    throw new YoujuError("CONFLICT", { detail: { message: inTheBin } });
  }
  return file;
}

/** The exhibit of that case. Throws `NOT_FOUND`. */
export async function findExhibit(
  { store, workspaceId }: Records,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<Exhibit> {
  const exhibit = await store.exhibits.get(workspaceId, at.exhibitId);
  if (exhibit === null || exhibit.caseId !== at.caseId) {
    throw new YoujuError("NOT_FOUND");
  }
  return exhibit;
}

/** The filing of that case. Throws `NOT_FOUND`. */
export async function findFiling(
  { store, workspaceId }: Records,
  at: { readonly caseId: CaseId; readonly filingId: string },
): Promise<FilingRecord> {
  const filing = await store.filings.get(workspaceId, at.filingId);
  if (filing === null || filing.caseId !== at.caseId) {
    throw new YoujuError("NOT_FOUND");
  }
  return filing;
}

const inTheBin = {
  zh: "这个案卷在回收站里，先恢复再改。",
  en: "The case is in the bin; restore it before changing it.",
};
