import type { CaseId } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { findCase } from "./find-case.ts";
import { together, type Workplace } from "./workplace.ts";

/** Puts a case into the bin, from where it can be brought back. Again changes nothing. Throws `NOT_FOUND`. */
export function deleteCase(place: Pick<Workplace, "store" | "workspaceId" | "clock">, caseId: CaseId): Promise<void> {
  return together(place, async (inside) => {
    const file = await findCase(inside, caseId);
    if (file.deletedAt === null) {
      await recordAct(inside, { caseId }, { kind: "binned" });
      await inside.store.cases.remove(inside.workspaceId, caseId);
    }
  });
}
