import type { CaseId, Exhibit } from "@youju/domain";
import type { HeldExhibit } from "@youju/rules";
import type { Records } from "./workplace.ts";

/** The exhibits of a case as the rules see them: with what the person says they serve. */
export async function heldExhibits(
  { store, workspaceId }: Records,
  caseId: CaseId,
): Promise<readonly (Exhibit & HeldExhibit)[]> {
  const said = new Map((await store.accounts.latest(workspaceId, caseId)).map((entry) => [entry.exhibitId, entry]));
  const exhibits = await store.exhibits.list(workspaceId, caseId);
  return exhibits.map((exhibit) => {
    const account = said.get(exhibit.id)?.account;
    return account === undefined ? exhibit : { ...exhibit, serves: account.serves, servesNot: account.servesNot };
  });
}
