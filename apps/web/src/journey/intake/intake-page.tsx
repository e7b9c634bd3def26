import type { CaseDetail } from "@youju/api";
import { Redirect } from "wouter";
import { useCaseChanges } from "../../api/changes.ts";
import { useCase } from "../../api/queries.ts";
import { ErrorNotice, Page, PageTitle, Skeleton } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { type IntakeStep, resumeStep, stepOf, stepPath } from "../steps.ts";
import { FieldsStep } from "./fields-step.tsx";
import { KindStep } from "./kind-step.tsx";
import { MaterialStep } from "./material-step.tsx";
import { QuestionsStep } from "./questions-step.tsx";
import { StepFrame } from "./step-frame.tsx";

/** 立案: from what happened to the last question. Without a step in the address it goes on where the person left. */
export function IntakePage(props: { readonly caseId: string | null; readonly step: string | null }) {
  if (props.caseId === null) {
    return (
      <StepFrame caseId={null} step="kind">
        <KindStep detail={null} />
      </StepFrame>
    );
  }
  return <KnownCase caseId={props.caseId} step={stepOf(props.step)} />;
}

function KnownCase({ caseId, step }: { readonly caseId: string; readonly step: IntakeStep | null }) {
  const words = useWords(intakeWords);
  const detail = useCase(caseId);
  useCaseChanges(caseId);
  if (detail.data === undefined) {
    return (
      <Page>
        <PageTitle>{words.title}</PageTitle>
        <ErrorNotice error={detail.error} onRetry={() => void detail.refetch()} />
        {detail.isPending && <Skeleton label={words.loading} />}
      </Page>
    );
  }
  if (step === null) {
    return <Redirect replace to={stepPath(caseId, resumeStep(detail.data))} />;
  }
  return (
    <StepFrame caseId={caseId} key={step} step={step}>
      <ErrorNotice error={detail.error} onRetry={() => void detail.refetch()} />
      <StepBody detail={detail.data} step={step} />
    </StepFrame>
  );
}

function StepBody({ step, detail }: { readonly step: IntakeStep; readonly detail: CaseDetail }) {
  switch (step) {
    case "kind":
      return <KindStep detail={detail} />;
    case "material":
      return <MaterialStep detail={detail} />;
    case "fields":
      return <FieldsStep detail={detail} />;
    case "questions":
      return <QuestionsStep detail={detail} />;
  }
}
