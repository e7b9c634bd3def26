import type { CaseId } from "@youju/domain";
import { sweepBlobs } from "@youju/storage";
import { recordAct } from "./case-act.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { partNames } from "./search-parts.ts";
import { together, type Workplace } from "./workplace.ts";

/**
 * Removes an exhibit with its file, reading and thumbnail; the ledger keeps a line that it was removed. Facts
 * confirmed from it stay. Throws `NOT_FOUND`.
 */
export async function removeExhibit(
  office: Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<void> {
  await together(office, async (inside) => {
    const { store, workspaceId } = inside;
    await findLiveCase(inside, at.caseId);
    const { id: exhibitId, caseId, sha256, number } = await findExhibit(inside, at);
    await store.custody.append(workspaceId, caseId, { exhibitId, act: "removed", sha256, actor: "person" });
    await store.exhibits.remove(workspaceId, exhibitId);
    await store.search.remove(workspaceId, { caseId, part: exhibitId });
    await store.search.remove(workspaceId, { caseId, part: `${partNames.account}${exhibitId}` });
    await recordAct(inside, { caseId }, { kind: "exhibit-removed", number });
  });
  await sweepBlobs(office);
}
