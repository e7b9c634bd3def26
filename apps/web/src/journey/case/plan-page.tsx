import type { CaseDetail } from "@youju/api";
import type { Assessment } from "@youju/domain";
import { useAssessCase } from "../../api/index.ts";
import { Banner, Button, dayWords, EmptyState, ErrorNotice, LinkButton } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { stepPath } from "../steps.ts";
import { CaseFrame } from "./case-frame.tsx";
import { ClaimSection } from "./claim-section.tsx";
import { ComparisonSection } from "./comparison-section.tsx";
import { MatrixSection } from "./matrix-section.tsx";
import { PlanContents } from "./plan-contents.tsx";
import { QuestionSection } from "./question-section.tsx";
import { RightSection } from "./right-section.tsx";
import { RouteSection } from "./route-section.tsx";
import { ChangeSection, WarningSection } from "./what-would-change.tsx";

/** The assessment: what can be had, why, what must be proved, which way to go, and what would change the answer. 研判 */
export function PlanPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(planWords);
  const language = useLanguage();
  const assess = useAssessCase(detail.case.id);
  const stored = detail.assessment;
  const again = (
    <Button
      busy={assess.isPending}
      icon="retry"
      onClick={() => assess.mutate()}
      tone={detail.stale ? "primary" : "secondary"}
    >
      {stored === null ? words.first : words.again}
    </Button>
  );
  return (
    <CaseFrame
      action={stored === null ? null : again}
      detail={detail}
      note={stored === null ? undefined : words.asOf(dayWords(stored.assessment.asOf, language, "long"))}
      place="plan"
      title={words.title}
    >
      <ErrorNotice error={assess.error} />
      {stored === null ? (
        <EmptyState
          action={
            <>
              {detail.case.kind !== null && again}
              <LinkButton
                href={stepPath(detail.case.id, detail.case.kind === null ? "kind" : "questions")}
                tone="secondary"
              >
                {words.answer}
              </LinkButton>
            </>
          }
          icon="scales"
          title={words.none}
        >
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <PlanBody assessment={stored.assessment} detail={detail} justAsked={assess.isSuccess} />
      )}
    </CaseFrame>
  );
}

function PlanBody(props: {
  readonly assessment: Assessment;
  readonly detail: CaseDetail;
  readonly justAsked: boolean;
}) {
  const { assessment, detail, justAsked } = props;
  const words = useWords(planWords);
  return (
    <div className="grid gap-8 @4xl:grid-cols-[10rem_minmax(0,1fr)]">
      <PlanContents assessment={assessment} />
      <div className="min-w-0 space-y-10">
        {detail.stale && (
          <Banner title={words.stale} tone="need">
            {words.staleText}
          </Banner>
        )}
        <ComparisonSection caseId={detail.case.id} justAsked={justAsked} />
        <ClaimSection assessment={assessment} />
        <QuestionSection caseId={detail.case.id} questions={assessment.questions} />
        <RightSection assessment={assessment} caseId={detail.case.id} />
        <MatrixSection assessment={assessment} exhibits={detail.exhibits} />
        <RouteSection assessment={assessment} detail={detail} />
        <ChangeSection assessment={assessment} />
        <WarningSection warnings={assessment.warnings} />
        <p className="text-[0.875rem] text-soft">
          {words.edition} <code>{assessment.edition.slice(0, 12)}</code> · {assessment.rulesVersion}
        </p>
      </div>
    </div>
  );
}
