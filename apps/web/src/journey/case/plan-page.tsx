import type { CaseDetail } from "@youju/api";
import { ClaimSection } from "./claim-section.tsx";
import { ComparisonSection } from "./comparison-section.tsx";
import { PlanFrame } from "./plan-frame.tsx";
import { QuestionSection } from "./question-section.tsx";
import { RightSection } from "./right-section.tsx";
import { RouteSection } from "./route-section.tsx";
import { ChangeSection, WarningSection } from "./what-would-change.tsx";

/** A part of the assessment: what can be had and why, which way to go, or what would change the answer. */
export function PlanPage({ detail, part }: { readonly detail: CaseDetail; readonly part: string | null }) {
  switch (part) {
    case "route":
      return (
        <PlanFrame detail={detail} part="route">
          {(assessment) => <RouteSection assessment={assessment} detail={detail} />}
        </PlanFrame>
      );
    case "changes":
      return (
        <PlanFrame detail={detail} part="changes">
          {(assessment) => (
            <>
              <ChangeSection assessment={assessment} />
              <WarningSection warnings={assessment.warnings} />
            </>
          )}
        </PlanFrame>
      );
    default:
      return (
        <PlanFrame detail={detail} part="money">
          {(assessment, justAsked) => (
            <>
              <ComparisonSection caseId={detail.case.id} justAsked={justAsked} />
              <ClaimSection assessment={assessment} />
              <QuestionSection caseId={detail.case.id} questions={assessment.questions} />
              <RightSection assessment={assessment} caseId={detail.case.id} />
            </>
          )}
        </PlanFrame>
      );
  }
}
