import type { CaseDetail } from "@youju/api";
import type { DisputeKind } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { caseDetail } from "./case-detail.ts";
import { automaticTitle } from "./case-title.ts";
import { type Reading, together } from "./workplace.ts";

/** What a case starts with. */
export type OpenCase = { readonly kind: DisputeKind | null; readonly title?: string };

/** Opens a case. Without a title it bears the kind's, then the item's. */
export function openCase(place: Reading, { kind, title }: OpenCase): Promise<CaseDetail> {
  return together(place, async (inside) => {
    const file = await inside.store.cases.create(inside.workspaceId, {
      kind,
      title: title?.trim() || automaticTitle(kind, {}, inside.counsel),
      demo: false,
      demoToday: null,
    });
    await recordAct(inside, { caseId: file.id }, { kind: "opened" });
    return caseDetail(inside, file.id);
  });
}
