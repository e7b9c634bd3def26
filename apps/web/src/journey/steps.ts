import type { CaseDetail } from "@youju/api";
import { type DisputeKind, disputeKinds } from "@youju/domain";

/** The steps of the intake in the order a person walks them. 立案 */
export const intakeSteps = ["kind", "material", "fields", "questions"] as const;

/** One of {@link intakeSteps}. */
export type IntakeStep = (typeof intakeSteps)[number];

/** The address of a step; before a case exists there is only the first. */
export function stepPath(caseId: string | null, step: IntakeStep): string {
  return caseId === null ? "/new" : `/cases/${caseId}/intake/${step}`;
}

/** The address where a new case of a kind starts; nothing is opened before the person goes on. */
export function startOfKind(kind: DisputeKind): string {
  return `${stepPath(null, "kind")}?${new URLSearchParams({ kind })}`;
}

/** The kind such an address names, or `null`. */
export function kindAsked(search: string): DisputeKind | null {
  const asked = new URLSearchParams(search).get("kind");
  return disputeKinds.find((kind) => kind === asked) ?? null;
}

/** The address of the plan that follows the last step. */
export function planPath(caseId: string): string {
  return `/cases/${caseId}`;
}

/** The step an address names, or `null`. */
export function stepOf(name: string | null): IntakeStep | null {
  return intakeSteps.find((step) => step === name) ?? null;
}

/** Number (from 1) and the steps before and after; the plan comes after the last. */
export function placeOf(step: IntakeStep): {
  readonly number: number;
  readonly before: IntakeStep | null;
  readonly after: IntakeStep | null;
} {
  const index = intakeSteps.indexOf(step);
  return { number: index + 1, before: intakeSteps[index - 1] ?? null, after: intakeSteps[index + 1] ?? null };
}

/**
 * Where a person who comes back goes on: the first step with something left to do. The questions say themselves when
 * none is left.
 */
export function resumeStep(detail: Pick<CaseDetail, "case" | "exhibits" | "history" | "proposals">): IntakeStep {
  if (detail.case.kind === null) {
    return detail.exhibits.length === 0 ? "material" : "kind";
  }
  if (detail.exhibits.length === 0 && detail.history.length === 0) {
    return "material";
  }
  return detail.proposals.length > 0 || isReading(detail.exhibits) ? "fields" : "questions";
}

/** Whether a picture still waits to be read. */
export function isReading(exhibits: CaseDetail["exhibits"]): boolean {
  return exhibits.some(({ reading }) => reading === "queued" || reading === "reading");
}
