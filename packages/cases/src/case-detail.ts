import type { CaseDetail } from "@youju/api";
import { askedButUnknown, type CaseId } from "@youju/domain";
import { caseSnapshot } from "./case-snapshot.ts";
import { nextStep } from "./next-step.ts";
import type { Reading } from "./workplace.ts";

/** Everything the case page needs, also of a case in the bin. Throws `NOT_FOUND`. */
export async function caseDetail(place: Reading, caseId: CaseId): Promise<CaseDetail> {
  const snapshot = await caseSnapshot(place, caseId);
  const { file, today, facts, history, exhibits, proposals, assessment, stale, lawMoves, filings } = snapshot;
  return {
    case: file,
    today,
    facts,
    history,
    askedButUnknown: askedButUnknown(history),
    exhibits,
    proposals,
    assessment,
    stale,
    lawMoves,
    filings,
    nextStep: nextStep(snapshot),
  };
}
