import type { CaseDetail } from "@youju/api";
import type { DisputeKind, FactName } from "@youju/domain";
import { useLocation, useSearch } from "wouter";
import { useAssessCase } from "../../api/acts.ts";
import { useAssessmentNow, useLaw } from "../../law/use-law.ts";
import { Banner, Button, EmptyState, ErrorNotice, LinkButton, Skeleton } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { planPath, stepPath } from "../steps.ts";
import { QuestionCard } from "./question-card.tsx";
import { answeredQuestions, asQuestion, openQuestions } from "./question-order.ts";

/** The questions whose answer can still change the outcome, one at a time, each saved at once. */
export function QuestionsStep({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(intakeWords);
  const { kind } = detail.case;
  if (kind === null) {
    return (
      <Banner
        action={<LinkButton href={stepPath(detail.case.id, "kind")}>{words.questions.chooseKind}</LinkButton>}
        tone="need"
      >
        {words.questions.needKind}
      </Banner>
    );
  }
  return <Questions detail={detail} kind={kind} />;
}

function Questions({ detail, kind }: { readonly detail: CaseDetail; readonly kind: DisputeKind }) {
  const words = useWords(intakeWords);
  const [, go] = useLocation();
  const wanted = new URLSearchParams(useSearch()).get("ask");
  const { assessment, error, retry } = useAssessmentNow({ ...detail, kind, asOf: detail.today });
  const { data: law } = useLaw(kind);
  if (assessment === null || law === undefined) {
    return error ? (
      <ErrorNotice error={error} onRetry={retry} />
    ) : (
      <Skeleton label={words.questions.computing} rows={2} />
    );
  }
  const { questions } = law.dispute(kind);
  const here = stepPath(detail.case.id, "questions");
  const open = openQuestions(assessment.questions, detail.askedButUnknown);
  const trail = answeredQuestions(questions, detail.history);
  const revisited = questions.find(({ fact }) => fact === wanted);
  const question = revisited === undefined ? open[0] : asQuestion(revisited);
  const back = (from: FactName | null) => {
    const previous = from === null ? trail.at(-1) : trail[trail.indexOf(from) - 1];
    go(previous === undefined ? stepPath(detail.case.id, "fields") : `${here}?ask=${previous}`);
  };
  if (question === undefined) {
    return <AllAsked detail={detail} onBack={() => back(null)} />;
  }
  return (
    <div className="space-y-5">
      <QuestionCard
        detail={detail}
        key={question.fact}
        left={open.length}
        onAnswered={() => go(here, { replace: revisited !== undefined })}
        onBack={() => back(revisited === undefined ? null : question.fact)}
        question={question}
      />
      <ToPlan detail={detail} label={words.questions.stop} tone="quiet" />
    </div>
  );
}

function AllAsked({ detail, onBack }: { readonly detail: CaseDetail; readonly onBack: () => void }) {
  const words = useWords(intakeWords);
  return (
    <div className="space-y-4">
      <EmptyState icon="check" title={words.questions.done}>
        <p>{words.questions.doneText}</p>
      </EmptyState>
      <ToPlan detail={detail} label={words.questions.toPlan} tone="primary" />
      <Button className="w-full" icon="back" onClick={onBack} tone="quiet">
        {words.back}
      </Button>
    </div>
  );
}

/** Has the rules' answer stored, then shows the plan. */
function ToPlan(props: { readonly detail: CaseDetail; readonly label: string; readonly tone: "primary" | "quiet" }) {
  const [, go] = useLocation();
  const caseId = props.detail.case.id;
  const assess = useAssessCase(caseId);
  const run = () =>
    void assess.mutateAsync(undefined).then(
      () => go(planPath(caseId)),
      () => undefined,
    );
  return (
    <>
      <ErrorNotice error={assess.error} onRetry={run} />
      <Button
        busy={assess.isPending}
        className="w-full"
        onClick={run}
        size={props.tone === "primary" ? "block" : "ordinary"}
        tone={props.tone}
      >
        {props.label}
      </Button>
    </>
  );
}
