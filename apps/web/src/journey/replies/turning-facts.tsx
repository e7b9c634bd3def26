import type { FactName, Facts, Language } from "@youju/domain";
import type { AnsweredStatement } from "@youju/rules";
import { type FormEvent, useRef, useState } from "react";
import { Badge, Button, Disclosure, ErrorNotice, focusFirstError } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { replyWords } from "../../words/replies.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { factName, factValue } from "../case/fact-value.ts";
import { draftError } from "../intake/fact-draft.ts";
import { FactInput } from "../intake/fact-input.tsx";
import type { ReplyPlace } from "./reply-place.ts";

type Judged = NonNullable<AnsweredStatement["judgement"]>;
type Outcome = Judged["outcomes"][number];
const verdictTone = { "does-not-stand": "done", stands: "need", depends: "wait" } as const;

/** More than these are folded away. */
const shownAtOnce = 2;

/** The facts a verdict turns on: what each answer would make of it, and the answer given right here. */
export function TurningFacts(props: { readonly judgement: Judged; readonly place: ReplyPlace }) {
  const words = useWords(replyWords);
  const { judgement, place } = props;
  const telling = (fact: FactName) => judgement.outcomes.some((outcome) => outcome.fact === fact);
  const sorted = judgement.turnsOn.toSorted((one, other) => Number(telling(other)) - Number(telling(one)));
  const [first, rest] = [sorted.slice(0, shownAtOnce), sorted.slice(shownAtOnce)];
  return judgement.turnsOn.length === 0 ? null : (
    <section className="space-y-2">
      <h4 className="font-semibold">{words.turnsOn}</h4>
      <FactList facts={first} judgement={judgement} place={place} />
      {rest.length > 0 && (
        <Disclosure look="quiet" summary={words.moreFacts(rest.length)}>
          <FactList facts={rest} judgement={judgement} place={place} />
        </Disclosure>
      )}
    </section>
  );
}

type ListProps = {
  readonly facts: readonly FactName[];
  readonly judgement: Judged;
  readonly place: ReplyPlace;
};

function FactList({ facts, judgement, place }: ListProps) {
  return (
    <ul className="divide-y divide-line">
      {facts.map((fact) => (
        <li className="py-2.5" key={fact}>
          <TurningFact
            fact={fact}
            outcomes={judgement.outcomes.filter((outcome) => outcome.fact === fact)}
            place={place}
          />
        </li>
      ))}
    </ul>
  );
}

type FactProps = { readonly fact: FactName; readonly outcomes: readonly Outcome[]; readonly place: ReplyPlace };

function TurningFact({ fact, outcomes, place }: FactProps) {
  const words = useWords(replyWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="min-w-0 font-medium">{factName(fact, language)}</p>
        {!open && (
          <Button icon="edit" onClick={() => setOpen(true)} size="small" tone="quiet">
            {words.answerFact}
            <span className="sr-only">{factName(fact, language)}</span>
          </Button>
        )}
      </div>
      {open ? (
        <AnswerFact fact={fact} onDone={() => setOpen(false)} place={place} />
      ) : (
        <ul className="space-y-1 text-[0.9375rem]">
          {outcomes.map((outcome) => (
            <li className="flex items-start justify-between gap-3" key={outcome.values.join()}>
              <span className="min-w-0 text-soft">{valuesInWords(fact, outcome.values, language)}</span>
              <Badge tone={verdictTone[outcome.verdict]}>{words.verdicts[outcome.verdict]}</Badge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function valuesInWords(fact: FactName, values: Outcome["values"], language: Language): string {
  const words = replyWords[language];
  const said = (value: Outcome["values"][number]) => factValue(fact, value as Facts[FactName], language);
  const [first, last] = values;
  const isStretch = values.length === 2 && typeof first !== "boolean" && /^\d/.test(String(first));
  if (isStretch && first !== undefined && last !== undefined) {
    return first === last ? said(first) : words.stretch(said(first), said(last));
  }
  return values.map(said).join(words.or);
}

function AnswerFact(props: { readonly fact: FactName; readonly place: ReplyPlace; readonly onDone: () => void }) {
  const words = useWords(replyWords);
  const intake = useWords(intakeWords);
  const language = useLanguage();
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const { fact, place } = props;
  const wrong = draftError(fact, typed);
  const blank = typed.trim() === "";
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (blank || wrong !== null) {
      focusFirstError(form.current);
      return;
    }
    void place.give(fact, typed.trim()).then(props.onDone, () => undefined);
  };
  const error = blank ? intake.questions.needAnswer : wrong === null ? undefined : text(wrong);
  return (
    <form className="space-y-3" noValidate onSubmit={save} ref={form}>
      <FactInput
        error={tried ? error : undefined}
        label={<span className="sr-only">{factName(fact, language)}</span>}
        name={fact}
        onChange={setTyped}
        value={typed}
      />
      <ErrorNotice error={place.error} />
      <div className="flex flex-wrap gap-2">
        <Button busy={place.busy} size="small" tone="secondary" type="submit">
          {words.save}
        </Button>
        <Button onClick={props.onDone} size="small" tone="quiet">
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
