import { type CaseId, type Exhibit, type RemovedExhibit, YoujuError } from "@youju/domain";
import { sweepBlobs } from "@youju/storage";
import { recordAct } from "./case-act.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { partNames } from "./search-parts.ts";
import { together, type Workplace } from "./workplace.ts";

type Office = Pick<Workplace, "store" | "workspaceId" | "clock">;
type ExhibitAt = { readonly caseId: CaseId; readonly exhibitId: string };

/** Who the ledger names where a file went with its exhibit. */
const forGood = "person: deleted for good";

/**
 * Takes an exhibit out of its case: no paper, search or bundle knows it any more. Its file, its reading and what was said
 * of it stay on this machine until it is put back or deleted for good. Facts confirmed from it stay in the case. Throws
 * `NOT_FOUND`.
 */
export function removeExhibit(office: Office, at: ExhibitAt): Promise<void> {
  return together(office, async (inside) => {
    const { store, workspaceId } = inside;
    await findLiveCase(inside, at.caseId);
    const { id: exhibitId, caseId, sha256, number } = await findExhibit(inside, at);
    await store.custody.append(workspaceId, caseId, { exhibitId, act: "removed", sha256, actor: "person" });
    await store.exhibits.takeOut(workspaceId, exhibitId);
    await unindex(inside, at);
    await recordAct(inside, { caseId }, { kind: "exhibit-removed", number, exhibitId });
  });
}

/**
 * Deletes an exhibit that was taken out of its case, with its file and all that was made from it; the ledger keeps its
 * lines. Throws `NOT_FOUND`, also for one that is in the case.
 */
export async function wipeExhibit(office: Office & Pick<Workplace, "blobs">, at: ExhibitAt): Promise<void> {
  await together(office, async (inside) => {
    await findLiveCase(inside, at.caseId);
    await wipeInside(inside, await findRemoved(inside, at));
  });
  await sweepBlobs(office);
}

/** Deletes an exhibit inside a transaction; its bytes go with the next sweep unless something else refers to them. */
export async function wipeInside(inside: Office, exhibit: Exhibit): Promise<void> {
  const { store, workspaceId } = inside;
  const { id: exhibitId, caseId, sha256, number } = exhibit;
  await store.custody.append(workspaceId, caseId, { exhibitId, act: "removed", sha256, actor: forGood });
  await store.exhibits.remove(workspaceId, exhibitId);
  await unindex(inside, { caseId, exhibitId });
  await recordAct(inside, { caseId }, { kind: "exhibit-wiped", number, exhibitId });
}

/** Exhibits that were taken out of a case and can be put back, by number. Throws `NOT_FOUND`. */
export async function listRemovedExhibits(
  office: Pick<Workplace, "store" | "workspaceId">,
  caseId: CaseId,
): Promise<readonly RemovedExhibit[]> {
  return office.store.exhibits.takenOut(office.workspaceId, (await findLiveCase(office, caseId)).id);
}

/** One that was taken out. Throws `NOT_FOUND`. */
export async function findRemoved(
  { store, workspaceId }: Pick<Workplace, "store" | "workspaceId">,
  at: ExhibitAt,
): Promise<RemovedExhibit> {
  const removed = (await store.exhibits.takenOut(workspaceId, at.caseId)).find(({ id }) => id === at.exhibitId);
  if (removed === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  return removed;
}

async function unindex({ store, workspaceId }: Office, { caseId, exhibitId }: ExhibitAt): Promise<void> {
  await store.search.remove(workspaceId, { caseId, part: exhibitId });
  await store.search.remove(workspaceId, { caseId, part: `${partNames.account}${exhibitId}` });
}
