import type { CaseDetail } from "@youju/api";
import type { Assessment } from "@youju/domain";
import type { ReactNode } from "react";
import { useAssessCase } from "../../api/index.ts";
import { Banner, Button, dayWords, EmptyState, ErrorNotice, LinkButton, LinkTabs } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { stepPath } from "../steps.ts";
import { CaseFrame, caseAddress } from "./case-frame.tsx";

/** The parts of an assessment that have a page each. */
type PlanPart = "money" | "matrix" | "route" | "changes";

/** The page of one part of the assessment. */
function planAddress(caseId: string, part: PlanPart): string {
  switch (part) {
    case "money":
      return caseAddress(caseId, "plan");
    case "matrix":
      return caseAddress(caseId, "matrix");
    default:
      return `${caseAddress(caseId, "plan")}/${part}`;
  }
}

/** The frame of a part of the assessment: the other parts, the day it was made for, and making it again. 研判 */
export function PlanFrame(props: {
  readonly detail: CaseDetail;
  readonly part: PlanPart;
  readonly children: (assessment: Assessment, justAsked: boolean) => ReactNode;
}) {
  const words = useWords(planWords);
  const language = useLanguage();
  const { detail, part } = props;
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
        <NothingYet again={again} detail={detail} />
      ) : (
        <div className="space-y-8">
          <PlanTabs caseId={detail.case.id} part={part} />
          {detail.stale && (
            <Banner title={words.stale} tone="need">
              {words.staleText}
            </Banner>
          )}
          {props.children(stored.assessment, assess.isSuccess)}
          <p className="text-[0.875rem] text-soft">
            {words.edition} <code>{stored.assessment.edition.slice(0, 12)}</code> · {stored.assessment.rulesVersion}
          </p>
        </div>
      )}
    </CaseFrame>
  );
}

function PlanTabs({ caseId, part }: { readonly caseId: string; readonly part: PlanPart }) {
  const words = useWords(planWords);
  const tabs = [
    ...(["money", "matrix", "route"] as const).map((each) => ({
      href: planAddress(caseId, each),
      label: words.parts[each],
    })),
    { href: caseAddress(caseId, "deadlines"), label: words.parts.deadlines },
    { href: planAddress(caseId, "changes"), label: words.parts.changes },
  ];
  return (
    <div className="print:hidden">
      <LinkTabs current={planAddress(caseId, part)} label={words.sections} tabs={tabs} />
    </div>
  );
}

function NothingYet({ detail, again }: { readonly detail: CaseDetail; readonly again: ReactNode }) {
  const words = useWords(planWords);
  const { id, kind } = detail.case;
  return (
    <EmptyState
      action={
        <>
          {kind !== null && again}
          <LinkButton href={stepPath(id, kind === null ? "kind" : "questions")} tone="secondary">
            {words.answer}
          </LinkButton>
        </>
      }
      icon="scales"
      title={words.none}
    >
      <p>{words.noneText}</p>
    </EmptyState>
  );
}
