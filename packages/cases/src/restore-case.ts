import type { CaseDetail } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { caseDetail } from "./case-detail.ts";
import { findCase } from "./find-case.ts";
import { lookAgain } from "./reassess-cases.ts";
import { type Reading, together } from "./workplace.ts";

/**
 * Takes a case out of the bin; where the law moved meanwhile, it is looked at again. Where it is not there, nothing
 * changes. Throws `NOT_FOUND`.
 */
export function restoreCase(place: Reading, caseId: CaseId): Promise<CaseDetail> {
  return together(place, async (inside) => {
    const file = await findCase(inside, caseId);
    if (file.deletedAt !== null) {
      await inside.store.cases.restore(inside.workspaceId, caseId);
      await recordAct(inside, { caseId }, { kind: "restored" });
      await lookAgain(inside, [caseId]);
    }
    return caseDetail(inside, caseId);
  });
}
