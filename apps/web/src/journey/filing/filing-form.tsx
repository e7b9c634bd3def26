import type { CaseDetail } from "@youju/api";
import { factTable } from "@youju/domain";
import { type FormEvent, useRef, useState } from "react";
import { useAssessCase, useRecordFacts, useWithdrawFact } from "../../api/index.ts";
import { Button, ChoiceGroup, ErrorNotice, focusFirstError, MoneyInput, showToast, TextInput } from "../../ui/index.ts";
import { beforeSendingWords } from "../../words/before-sending.ts";
import { factValueWords } from "../../words/fact-values.ts";
import { useWords } from "../../words/use-words.ts";
import { type FilingAnswers, freshAnswers, knownAnswers, wrongAnswers } from "./filing-answers.ts";

type Props = {
  readonly detail: CaseDetail;
  readonly answers: FilingAnswers;
  readonly onChange: (answers: FilingAnswers) => void;
};

const yesOrNo = ["moreThanNeeded", "sharedContact", "onBehalf", "reportedBefore"] as const;

/** The questions one asks oneself before filing, kept together with one tap. */
export function FilingForm({ detail, answers, onChange }: Props) {
  const words = useWords(beforeSendingWords);
  const values = useWords(factValueWords);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const keeping = useKeeping({ detail, answers, onChange });
  const wrong = tried ? wrongAnswers(answers) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrongAnswers(answers).length > 0) {
      focusFirstError(form.current);
      return;
    }
    keeping.keep();
  };
  return (
    <form aria-label={words.title} className="space-y-5" noValidate onSubmit={submit} ref={form}>
      <ChoiceGroup
        choices={factTable.filingAim.choices.map((value) => ({
          value,
          label: values.choices.filingAim?.[value] ?? value,
        }))}
        label={words.questions.filingAim}
        layout="grid"
        onChange={(filingAim) => onChange({ ...answers, filingAim })}
        value={answers.filingAim === "" ? null : answers.filingAim}
      />
      <MoneyInput
        error={wrong.includes("amountWanted") ? words.wrongAmount : undefined}
        label={words.questions.amountWanted}
        onChange={(amountWanted) => onChange({ ...answers, amountWanted })}
        value={answers.amountWanted}
      />
      {yesOrNo.map((name) => (
        <ChoiceGroup
          choices={[
            { value: "true", label: words.yes },
            { value: "false", label: words.no },
          ]}
          key={name}
          label={words.questions[name]}
          layout="grid"
          onChange={(value) => onChange({ ...answers, [name]: value })}
          value={answers[name] === "" ? null : answers[name]}
        />
      ))}
      <TextInput
        autoComplete="off"
        error={wrong.includes("alikeComplaints") ? words.wrongCount : undefined}
        inputMode="numeric"
        label={words.questions.alikeComplaints}
        maxLength={3}
        onChange={(alikeComplaints) => onChange({ ...answers, alikeComplaints })}
        value={answers.alikeComplaints}
      />
      <ErrorNotice error={keeping.error} />
      <Button busy={keeping.busy} disabled={!keeping.any} tone="secondary" type="submit">
        {words.keep}
      </Button>
    </form>
  );
}

/** Keeps what is new and asks the rules again, so that the plan goes with it; the toast takes it back. */
function useKeeping({ detail, answers, onChange }: Props) {
  const words = useWords(beforeSendingWords);
  const record = useRecordFacts(detail.case.id);
  const withdraw = useWithdrawFact(detail.case.id);
  const assess = useAssessCase(detail.case.id);
  const fresh = freshAnswers(answers, detail.facts);
  const again = async () => {
    if (detail.assessment !== null) {
      await assess.mutateAsync(undefined);
    }
  };
  const undo = async () => {
    let after = detail;
    for (const { name } of fresh) {
      after = await withdraw.mutateAsync(name);
    }
    onChange(knownAnswers(after.facts));
    await again();
    showToast({ text: words.undone });
  };
  const keep = async () => {
    await record.mutateAsync(fresh);
    await again();
    const action = { label: words.undo, run: () => void undo().catch(() => undefined) };
    showToast({ text: words.saved, action });
  };
  return {
    any: fresh.length > 0,
    keep: () => void keep().catch(() => undefined),
    busy: record.isPending || assess.isPending || withdraw.isPending,
    error: record.error ?? assess.error ?? withdraw.error,
  };
}
