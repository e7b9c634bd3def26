import type { CaseId, Exhibit, ExhibitKind } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { together, type Workplace } from "./workplace.ts";

/** Says what an exhibit is; its kind decides what it can prove. Throws `NOT_FOUND`. */
export function updateExhibit(
  place: Pick<Workplace, "store" | "workspaceId" | "clock">,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
  kind: ExhibitKind,
): Promise<Exhibit> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const exhibit = await findExhibit(inside, at);
    if (exhibit.kind === kind) {
      return exhibit;
    }
    const updated = await inside.store.exhibits.update(inside.workspaceId, exhibit.id, { kind });
    const act = { kind: "exhibit-named", number: exhibit.number, exhibitKind: kind } as const;
    await recordAct(inside, { caseId: at.caseId }, act);
    return updated;
  });
}
