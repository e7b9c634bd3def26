import type { CaseDetail } from "@youju/api";
import { type CaseId, currentFacts, type FactName, YoujuError } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { caseDetail } from "./case-detail.ts";
import { findLiveCase } from "./find-case.ts";
import { indexFacts } from "./search-parts.ts";
import { type Reading, together } from "./workplace.ts";

/** Takes back the latest entry of a fact; what stood before it counts again. Throws `CONFLICT` where there is none. */
export function withdrawFact(place: Reading, caseId: CaseId, name: FactName): Promise<CaseDetail> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    await findLiveCase(inside, caseId);
    const history = await store.facts.history(workspaceId, caseId);
    const last = history.findLast((entry) => entry.name === name && entry.withdrawnAt === undefined);
    if (last === undefined) {
      throw new YoujuError("CONFLICT", { detail: { field: name } });
    }
    await store.facts.withdraw(workspaceId, caseId, last.id);
    await indexFacts(inside, caseId, currentFacts(history.filter((entry) => entry.id !== last.id)));
    await recordAct(inside, { caseId }, { kind: "fact-withdrawn", name });
    return caseDetail(inside, caseId);
  });
}
