import type { CaseDetail } from "@youju/api";
import { type AlikePair, askedButUnknown, type CaseId } from "@youju/domain";
import { alikePairs } from "@youju/evidence";
import { notToPress } from "@youju/rules";
import { caseSnapshot } from "./case-snapshot.ts";
import { nextSteps } from "./next-step.ts";
import { brokenFiles } from "./vault.ts";
import type { Reading } from "./workplace.ts";

/** Everything the case page needs, also of a case in the bin. Throws `NOT_FOUND`. */
export async function caseDetail(place: Reading, caseId: CaseId): Promise<CaseDetail> {
  const snapshot = await caseSnapshot(place, caseId);
  const {
    file,
    today,
    facts,
    history,
    exhibits,
    proposals,
    unrecognised,
    assessment,
    stale,
    lawMoves,
    filings,
    contacts,
    outcome,
    silences,
  } = snapshot;
  return {
    case: file,
    today,
    facts,
    history,
    askedButUnknown: askedButUnknown(history),
    exhibits,
    broken: await brokenFiles(place, caseId),
    alike: await alikeIn(place, caseId),
    proposals,
    unrecognised,
    assessment,
    stale,
    lawMoves,
    filings,
    contacts,
    outcome,
    silences,
    notToPress: notToPress(facts, { filings, today }),
    ...nextSteps(snapshot),
  };
}

async function alikeIn({ store, workspaceId }: Reading, caseId: CaseId): Promise<readonly AlikePair[]> {
  const files = await store.details.list(workspaceId, caseId);
  return alikePairs(files.flatMap(({ exhibitId, details: { look } }) => (look === null ? [] : [{ exhibitId, look }])));
}
