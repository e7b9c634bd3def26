import type { StoredAssessment } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { assessmentView } from "./case-snapshot.ts";
import { findCase } from "./find-case.ts";
import type { Records } from "./workplace.ts";

/** Every assessment of a case as it was stored, newest first. Throws `NOT_FOUND`. */
export async function listAssessments(place: Records, caseId: CaseId): Promise<readonly StoredAssessment[]> {
  await findCase(place, caseId);
  const { store, workspaceId } = place;
  const heads = await store.assessments.list(workspaceId, caseId);
  const assessments: StoredAssessment[] = [];
  for (const { id } of heads.toReversed()) {
    const stored = await store.assessments.get(workspaceId, id);
    if (stored !== null) {
      assessments.push(assessmentView(stored));
    }
  }
  return assessments;
}
