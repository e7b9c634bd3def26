import type { Assessment, CaseId } from "@youju/domain";
import { type Conclusions, printOf } from "@youju/rules";
import type { AssessmentPrint, StoredAssessment } from "@youju/storage";
import { hashOf } from "./sha256.ts";
import type { Records } from "./workplace.ts";

/** Stores an assessment whole, and beside it what it came to in short. Asks for a transaction around it. */
export async function keepAssessment(
  { store, workspaceId }: Records,
  caseId: CaseId,
  assessment: Assessment,
): Promise<StoredAssessment> {
  const stored = await store.assessments.append(workspaceId, caseId, assessment);
  await store.assessments.print(workspaceId, stored, printed(assessment));
  return stored;
}

/** What is stored beside an assessment. */
export function printed(assessment: Assessment): AssessmentPrint {
  return { kind: assessment.kind, facts: assessment.facts, print: digestOf(assessment) };
}

/** SHA-256 of everything the law can move in conclusions: where two are equal, nothing moved between them. */
export function digestOf(conclusions: Conclusions): string {
  return hashOf(Buffer.from(printOf(conclusions)));
}
