import type { StoredAssessment } from "@youju/api";
import { type CaseFile, type CaseId, currentFacts, YoujuError } from "@youju/domain";
import { isStale, recordAct } from "./case-act.ts";
import { assessmentView } from "./case-snapshot.ts";
import { earlierFilings } from "./earlier-filings.ts";
import { findLiveCase } from "./find-case.ts";
import { heldExhibits } from "./held-exhibits.ts";
import { keepAssessment } from "./keep-assessment.ts";
import { keptAdmissions } from "./kept-replies.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, together } from "./workplace.ts";

/**
 * Asks the rules with the facts of now and the law of the day, and stores the answer whole: day, rules version, law
 * edition and the articles used. It is shown from the store ever after; asking again makes another one.
 * Throws `KIND_UNKNOWN` where the kind has not been chosen.
 */
export function assessCase(place: Reading, caseId: CaseId): Promise<StoredAssessment> {
  return together(place, async (inside) => assessInside(inside, await findLiveCase(inside, caseId)));
}

/** {@link assessCase} inside a transaction. */
export async function assessInside(inside: Reading, file: CaseFile): Promise<StoredAssessment> {
  const { store, workspaceId, clock, counsel } = inside;
  if (file.kind === null) {
    throw new YoujuError("KIND_UNKNOWN", { detail: { field: "kind" } });
  }
  const today = todayOf(file, clock.today());
  const assessment = counsel.assess({
    kind: file.kind,
    facts: currentFacts(await store.facts.history(workspaceId, file.id)),
    exhibits: await heldExhibits(inside, file.id),
    filings: await earlierFilings(inside, file.id, today),
    admitted: (await keptAdmissions(inside, file.id)).elements,
    asOf: today,
  });
  const stored = await keepAssessment(inside, file.id, assessment);
  await recordAct(inside, { caseId: file.id }, { kind: "assessed", assessmentId: stored.id });
  return assessmentView(stored);
}

/** Asks again once a filing has moved, because that opens and closes other ways; what was stale already is left for the person. */
export async function assessAfterFiling(inside: Reading, file: CaseFile): Promise<void> {
  if (await isUpToDate(inside, file)) {
    await assessInside(inside, file);
  }
}

/** Does work that may move the assessment, and asks again where it was up to date before; else that is left for the person. */
export async function assessedAfter<Result>(
  inside: Reading,
  file: CaseFile,
  work: () => Promise<Result>,
): Promise<Result> {
  const isFresh = await isUpToDate(inside, file);
  const result = await work();
  if (isFresh) {
    await assessInside(inside, file);
  }
  return result;
}

/** Whether it was assessed and nothing it knows changed since. */
async function isUpToDate({ store, workspaceId }: Reading, file: CaseFile): Promise<boolean> {
  const latest = await store.assessments.latestPrinted(workspaceId, file.id);
  return file.kind !== null && latest !== null && !isStale(await store.events.list(workspaceId, file.id));
}
