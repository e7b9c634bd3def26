import type { StoredAssessment } from "@youju/api";
import { type CaseId, currentFacts, YoujuError } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { assessmentView, todayOf } from "./case-snapshot.ts";
import { findLiveCase } from "./find-case.ts";
import { type Reading, together } from "./workplace.ts";

/**
 * Asks the rules with the facts of now and the law of the day, and stores the answer whole: day, rules version, law
 * edition and the articles used. It is shown from the store ever after; asking again makes another one.
 * Throws `KIND_UNKNOWN` where the kind has not been chosen.
 */
export function assessCase(place: Reading, caseId: CaseId): Promise<StoredAssessment> {
  return together(place, async (inside) => {
    const { store, workspaceId, clock, counsel } = inside;
    const file = await findLiveCase(inside, caseId);
    if (file.kind === null) {
      throw new YoujuError("KIND_UNKNOWN", { detail: { field: "kind" } });
    }
    const assessment = counsel.assess({
      kind: file.kind,
      facts: currentFacts(await store.facts.history(workspaceId, caseId)),
      exhibits: await store.exhibits.list(workspaceId, caseId),
      asOf: todayOf(file, clock.today()),
    });
    const stored = await store.assessments.append(workspaceId, caseId, assessment);
    await recordAct(inside, caseId, clock.now(), { kind: "assessed", assessmentId: stored.id });
    return assessmentView(stored);
  });
}
