import { type CaseId, type ExhibitId, YoujuError } from "@youju/domain";
import type { Records } from "./workplace.ts";

/** Throws `INPUT_INVALID` on `proof` where one of these is no exhibit of the case. */
export async function requireExhibits(
  { store, workspaceId }: Records,
  caseId: CaseId,
  named: readonly ExhibitId[],
): Promise<void> {
  const known = named.length === 0 ? [] : await store.exhibits.list(workspaceId, caseId);
  if (named.some((id) => !known.some((exhibit) => exhibit.id === id))) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "proof" } });
  }
}
