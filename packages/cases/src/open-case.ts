import type { CaseDetail } from "@youju/api";
import type { DisputeKind, Language } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { caseDetail } from "./case-detail.ts";
import { automaticTitle } from "./case-title.ts";
import { type Reading, together } from "./workplace.ts";

/** What a case starts with. A title nobody wrote is in `language`, Chinese unless told. */
export type OpenCase = { readonly kind: DisputeKind | null; readonly title?: string; readonly language?: Language };

/** Opens a case. Without a title it bears the kind's, then the item's. */
export function openCase(place: Reading, { kind, title, language = "zh" }: OpenCase): Promise<CaseDetail> {
  return together(place, async (inside) => {
    const file = await inside.store.cases.create(inside.workspaceId, {
      kind,
      title: title?.trim() || automaticTitle({ kind, facts: {} }, language, inside.counsel),
      demo: false,
      demoToday: null,
    });
    await recordAct(inside, { caseId: file.id }, { kind: "opened" });
    return caseDetail(inside, file.id);
  });
}
