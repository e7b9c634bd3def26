import type { CaseDetail, LawMove, UnseenLawMove } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { caseDetail } from "./case-detail.ts";
import { findCase } from "./find-case.ts";
import { lawMoveViews } from "./law-move-views.ts";
import { type Reading, type Records, together } from "./workplace.ts";

/** What moved in a case each time the law did, newest first. Throws `NOT_FOUND`. */
export async function listLawMoves(place: Records, caseId: CaseId): Promise<readonly LawMove[]> {
  await findCase(place, caseId);
  const { store, workspaceId } = place;
  return lawMoveViews(await store.events.list(workspaceId, caseId), await store.lawReviews.get(workspaceId, caseId));
}

/** Cases in which something moved that the person has not seen, newest change first. */
export function listUnseenLawMoves({ store, workspaceId }: Records): Promise<readonly UnseenLawMove[]> {
  return store.lawReviews.unseen(workspaceId);
}

/** The person has seen what moved, up to that one. Throws `NOT_FOUND`. */
export function seeLawMoves(
  place: Reading,
  caseId: CaseId,
  { through }: { readonly through: number },
): Promise<CaseDetail> {
  return together(place, async (inside) => {
    await findCase(inside, caseId);
    await inside.store.lawReviews.see(inside.workspaceId, caseId, through);
    return caseDetail(inside, caseId);
  });
}
