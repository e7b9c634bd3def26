import type { ExhibitDetail } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { findExhibit } from "./find-case.ts";
import type { Records } from "./workplace.ts";

/** An exhibit with what its file says, what was read from it and its lines of the custody ledger. Throws `NOT_FOUND`. */
export async function exhibitDetail(
  place: Records,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<ExhibitDetail> {
  const { store, workspaceId } = place;
  const exhibit = await findExhibit(place, at);
  const ledger = await store.custody.list(workspaceId, at.caseId);
  return {
    exhibit,
    details: await store.details.get(workspaceId, exhibit.id),
    reading: await store.readings.get(workspaceId, exhibit.id),
    accounts: await store.accounts.history(workspaceId, exhibit.id),
    custody: ledger.filter(({ exhibitId }) => exhibitId === exhibit.id),
  };
}
