import type { CaseId } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { findLiveCase } from "./find-case.ts";
import { together, type Workplace } from "./workplace.ts";

/**
 * Puts a case aside, or takes it up again: it leaves the list, all of it stays, and its days are still told of. Again
 * changes nothing. Throws `NOT_FOUND`, `CONFLICT` while it lies in the bin.
 */
export function archiveCase(
  place: Pick<Workplace, "store" | "workspaceId" | "clock">,
  caseId: CaseId,
  aside: boolean,
): Promise<void> {
  return together(place, async (inside) => {
    const file = await findLiveCase(inside, caseId);
    if ((file.archivedAt !== null) !== aside) {
      await inside.store.cases.archive(inside.workspaceId, caseId, aside);
      await recordAct(inside, { caseId }, { kind: aside ? "archived" : "taken-up" });
    }
  });
}
