import type { CaseDetail, ComposedFiling, PaperQuestion } from "@youju/api";
import { parsePlainDate, parseYuan } from "@youju/domain";
import { type FormEvent, useRef, useState } from "react";
import { useEditFiling } from "../../api/index.ts";
import {
  Button,
  Card,
  ChoiceGroup,
  DateInput,
  ErrorNotice,
  focusFirstError,
  MoneyInput,
  Section,
  showToast,
  TextArea,
  TextInput,
} from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";

type Answers = Readonly<Record<string, string>>;

/** What only the person can say for this paper; kept together with one tap and written into the paper. */
export function AskedSection({ composed, detail }: { readonly composed: ComposedFiling; readonly detail: CaseDetail }) {
  const words = useWords(filingWords);
  const form = useRef<HTMLFormElement>(null);
  const edit = useEditFiling(detail.case.id, composed.filing.id);
  const [answers, setAnswers] = useState<Answers>(() => answersOf(composed.asked));
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (composed.asked.some((question) => !isRight(question, answers))) {
      focusFirstError(form.current);
      return;
    }
    edit.mutate({ answers }, { onSuccess: () => showToast({ text: words.askedKept }) });
  };
  return (
    <Section id="asked" title={words.asked}>
      <p className="text-soft">{words.askedNote}</p>
      <Card>
        <form className="space-y-5" noValidate onSubmit={submit} ref={form}>
          {composed.asked.map((question) => (
            <Question
              key={question.id}
              onChange={(value) => setAnswers({ ...answers, [question.id]: value })}
              question={question}
              value={answers[question.id] ?? ""}
              wrong={tried && !isRight(question, answers)}
            />
          ))}
          <Button busy={edit.isPending} tone="secondary" type="submit">
            {words.askedSave}
          </Button>
          <ErrorNotice error={edit.error} />
        </form>
      </Card>
    </Section>
  );
}

type QuestionProps = {
  readonly question: PaperQuestion;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
};

function Question({ question, value, wrong, onChange }: QuestionProps) {
  const words = useWords(filingWords);
  const text = useText();
  const error = wrong ? words.askedFaults[question.input] : undefined;
  const label = `${text(question.label)}${question.required ? "" : words.askedOptional}`;
  const hint = question.help === null ? undefined : text(question.help);
  const shared = { error, hint, label, onChange, value } as const;
  switch (question.input) {
    case "choice":
      return (
        <ChoiceGroup
          choices={question.choices.map((choice) => ({ value: choice.id, label: text(choice.label) }))}
          label={label}
          layout="grid"
          onChange={onChange}
          value={value === "" ? null : value}
        />
      );
    case "day":
      return <DateInput {...shared} />;
    case "money":
      return <MoneyInput {...shared} />;
    case "long-text":
      return <TextArea {...shared} lang="zh-CN" maxLength={2000} rows={3} />;
    default:
      return <TextInput {...shared} autoComplete="off" lang="zh-CN" maxLength={500} />;
  }
}

function answersOf(asked: readonly PaperQuestion[]): Answers {
  return Object.fromEntries(asked.map(({ id, value }) => [id, value]));
}

/** A blank answer may be kept; anything else has to be of the form asked for. */
function isRight({ id, input }: PaperQuestion, answers: Answers): boolean {
  const value = (answers[id] ?? "").trim();
  if (value === "") {
    return true;
  }
  if (input === "day") {
    return parsePlainDate(value) !== undefined;
  }
  return input !== "money" || parseYuan(value) !== undefined;
}
