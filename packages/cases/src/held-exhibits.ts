import type { CaseId, Exhibit } from "@youju/domain";
import type { HeldExhibit } from "@youju/rules";
import { keptAdmissions } from "./kept-replies.ts";
import type { Records } from "./workplace.ts";

/**
 * The exhibits of a case as the rules see them: with what the person says they serve, and with what the other side admits in
 * the replies they show.
 */
export async function heldExhibits(
  { store, workspaceId }: Records,
  caseId: CaseId,
): Promise<readonly (Exhibit & HeldExhibit)[]> {
  const said = new Map((await store.accounts.latest(workspaceId, caseId)).map((entry) => [entry.exhibitId, entry]));
  const exhibits = await store.exhibits.list(workspaceId, caseId);
  const admitted = await keptAdmissions({ store, workspaceId }, caseId);
  return exhibits.map((exhibit) => {
    const account = said.get(exhibit.id)?.account;
    const { serves = [], servesNot = [] } = account ?? {};
    const shown = admitted.shownBy(exhibit.id).filter((element) => !servesNot.includes(element));
    return account === undefined && shown.length === 0
      ? exhibit
      : { ...exhibit, serves: [...new Set([...serves, ...shown])], servesNot };
  });
}
