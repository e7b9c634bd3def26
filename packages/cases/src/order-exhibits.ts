import type { CaseId, Exhibit, ExhibitId } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { findLiveCase } from "./find-case.ts";
import { together, type Workplace } from "./workplace.ts";

/**
 * Deals the numbers of a case's exhibits out anew; papers written from now on cite the new ones. Throws `NOT_FOUND`, and
 * `CONFLICT` where the order names other exhibits than the case has.
 */
export function orderExhibits(
  place: Pick<Workplace, "store" | "workspaceId" | "clock">,
  caseId: CaseId,
  exhibitIds: readonly ExhibitId[],
): Promise<readonly Exhibit[]> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    await findLiveCase(inside, caseId);
    const before = await store.exhibits.list(workspaceId, caseId);
    const ordered = await store.exhibits.order(workspaceId, caseId, exhibitIds);
    if (before.some(({ id }, at) => ordered[at]?.id !== id)) {
      await recordAct(inside, { caseId }, { kind: "exhibits-ordered" });
    }
    return ordered;
  });
}
