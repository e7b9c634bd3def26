import type { FactName } from "@youju/domain";
import { type FormEvent, useRef, useState } from "react";
import { useRecordFacts } from "../../api/acts.ts";
import { Button, ErrorNotice, focusFirstError } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { factName } from "../case/fact-value.ts";
import { draftError } from "./fact-draft.ts";
import { FactInput } from "./fact-input.tsx";

/** Puts one fact right by hand; saved when the person says so. */
export function FactEditor(props: {
  readonly caseId: string;
  readonly name: FactName;
  readonly start: string;
  readonly onDone: () => void;
}) {
  const words = useWords(intakeWords);
  const language = useLanguage();
  const text = useText();
  const record = useRecordFacts(props.caseId);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(props.start);
  const [tried, setTried] = useState(false);
  const wrong = draftError(props.name, typed);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong !== null || typed.trim() === "") {
      focusFirstError(form.current);
      return;
    }
    void record.mutateAsync([{ name: props.name, value: typed.trim() }]).then(props.onDone, () => undefined);
  };
  return (
    <form className="space-y-3" noValidate onSubmit={save} ref={form}>
      <FactInput
        error={errorOf(tried, wrong && text(wrong), typed.trim() === "" ? words.questions.needAnswer : undefined)}
        label={`${factName(props.name, language)} · ${words.fields.value}`}
        name={props.name}
        onChange={setTyped}
        value={typed}
      />
      <ErrorNotice error={record.error} />
      <div className="flex flex-wrap gap-2">
        <Button busy={record.isPending} type="submit">
          {words.fields.save}
        </Button>
        <Button onClick={props.onDone} tone="quiet">
          {words.fields.cancel}
        </Button>
      </div>
    </form>
  );
}

function errorOf(tried: boolean, wrong: string | null, blank: string | undefined): string | undefined {
  return tried ? (wrong ?? blank) : undefined;
}
