import type { CaseId } from "@youju/domain";
import { sweepBlobs } from "@youju/storage";
import { recordAct } from "./case-act.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { partNames } from "./search-parts.ts";
import { together, type Workplace } from "./workplace.ts";

type Office = Pick<Workplace, "store" | "workspaceId" | "clock">;
type ExhibitAt = { readonly caseId: CaseId; readonly exhibitId: string };

/**
 * Removes an exhibit with its file, reading and thumbnail; the ledger keeps a line that it was removed. Facts
 * confirmed from it stay. Throws `NOT_FOUND`.
 */
export async function removeExhibit(office: Office & Pick<Workplace, "blobs">, at: ExhibitAt): Promise<void> {
  await together(office, async (inside) => {
    await findLiveCase(inside, at.caseId);
    await removeInside(inside, at);
  });
  await sweepBlobs(office);
}

/** Removes an exhibit inside a transaction; its bytes go with the next sweep unless something else refers to them. */
export async function removeInside(inside: Office, at: ExhibitAt): Promise<void> {
  const { store, workspaceId } = inside;
  const { id: exhibitId, caseId, sha256, number } = await findExhibit(inside, at);
  await store.custody.append(workspaceId, caseId, { exhibitId, act: "removed", sha256, actor: "person" });
  await store.exhibits.remove(workspaceId, exhibitId);
  await store.search.remove(workspaceId, { caseId, part: exhibitId });
  await store.search.remove(workspaceId, { caseId, part: `${partNames.account}${exhibitId}` });
  await recordAct(inside, { caseId }, { kind: "exhibit-removed", number });
}
