import type { CaseDetail } from "@youju/api";
import { type CaseId, currentFacts, type DisputeKind } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { caseDetail } from "./case-detail.ts";
import { renewedTitle } from "./case-title.ts";
import { findLiveCase } from "./find-case.ts";
import { type Reading, together } from "./workplace.ts";

/** What to change; an absent field stays. */
export type UpdateCase = { readonly kind?: DisputeKind | null; readonly title?: string };

/** Changes the kind or the title of a case. A title nobody wrote follows the kind. */
export function updateCase(place: Reading, caseId: CaseId, changes: UpdateCase): Promise<CaseDetail> {
  return together(place, async (inside) => {
    const { store, workspaceId, counsel } = inside;
    const file = await findLiveCase(inside, caseId);
    const kind = changes.kind === undefined ? file.kind : changes.kind;
    const facts = currentFacts(await store.facts.history(workspaceId, caseId));
    const known = { before: { kind: file.kind, facts }, after: { kind, facts } };
    const title = changes.title?.trim() || renewedTitle(file.title, known, counsel);
    await store.cases.update(workspaceId, caseId, { kind, title });
    if (kind !== file.kind) {
      await recordAct(inside, { caseId }, { kind: "kind-chosen", dispute: kind, before: file.kind });
    }
    if (changes.title !== undefined && title !== file.title) {
      await recordAct(inside, { caseId }, { kind: "renamed", before: file.title, after: title });
    }
    return caseDetail(inside, caseId);
  });
}
