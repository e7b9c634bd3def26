import type { CaseDetail } from "@youju/api";
import type { Question } from "@youju/domain";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useRecordFacts, useWithdrawFact } from "../../api/acts.ts";
import { Button, Card, Disclosure, ErrorNotice, focusFirstError } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { draftError, draftOf } from "./fact-draft.ts";
import { FactInput } from "./fact-input.tsx";

type Props = {
  readonly detail: CaseDetail;
  readonly question: Question;
  readonly left: number;
  readonly onAnswered: () => void;
  readonly onBack: () => void;
};

/** One question: why it is asked, the answer, "I don't know", and the way back. The answer is saved before the next one. */
export function QuestionCard({ detail, question, left, onAnswered, onBack }: Props) {
  const words = useWords(intakeWords);
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(draftOf(question.fact, detail.facts));
  const [tried, setTried] = useState(false);
  const answer = useAnswer(detail, question);
  useEffect(() => {
    form.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const wrong = draftError(question.fact, typed);
  const blank = typed.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (blank || wrong !== null) {
      focusFirstError(form.current);
      return;
    }
    void answer.give(typed.trim()).then(onAnswered, () => undefined);
  };
  const error = blank ? words.questions.needAnswer : wrong && text(wrong);
  return (
    <form
      aria-label={text(question.prompt)}
      className="space-y-4 focus:outline-none"
      noValidate
      onSubmit={submit}
      ref={form}
      tabIndex={-1}
    >
      <p className="text-[0.9375rem] text-soft" role="status">
        {words.questions.left(left)}
      </p>
      <Card className="space-y-4">
        <FactInput
          choices={question.choices}
          error={tried && error ? error : undefined}
          hint={`${words.questions.why}${text(question.why)}`}
          label={<span className="text-xl leading-snug font-semibold">{text(question.prompt)}</span>}
          name={question.fact}
          onChange={setTyped}
          value={typed}
        />
        {question.help && <Disclosure summary={words.questions.help}>{text(question.help)}</Disclosure>}
      </Card>
      <ErrorNotice error={answer.error} />
      <Button busy={answer.busy} size="block" type="submit">
        {words.questions.answer}
      </Button>
      <div className="grid grid-cols-2 gap-3">
        <Button icon="back" onClick={onBack} tone="quiet">
          {words.back}
        </Button>
        <Button
          busy={answer.busy}
          onClick={() => void answer.give(null).then(onAnswered, () => undefined)}
          tone="secondary"
        >
          {words.questions.dontKnow}
        </Button>
      </div>
    </form>
  );
}

/** "I don't know" never erases, so an answer that stood is taken back first. */
function useAnswer(detail: CaseDetail, { fact }: Question) {
  const record = useRecordFacts(detail.case.id);
  const withdraw = useWithdrawFact(detail.case.id);
  const give = async (value: string | null) => {
    if (value === null && detail.facts[fact] !== undefined) {
      await withdraw.mutateAsync(fact);
    }
    await record.mutateAsync([{ name: fact, value }]);
  };
  return { give, busy: record.isPending || withdraw.isPending, error: record.error ?? withdraw.error };
}
