import type { CaseDetail } from "@youju/api";
import { useRef, useState } from "react";
import { useAssessCase, useRecordFacts } from "../../api/index.ts";
import {
  Banner,
  Button,
  Card,
  ChoiceGroup,
  DateInput,
  dayWords,
  ErrorNotice,
  focusFirstError,
  Section,
} from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { type AssessmentChange, compareAssessments } from "./assessment-comparison.ts";
import { ChangeList } from "./change-list.tsx";
import { factName, factValue } from "./fact-value.ts";
import { type DayFault, type HappenedDay, knownAnswer, readTheirAnswer, type TheirAnswer } from "./their-answer.ts";

/** What the other side said so far, noted with plain buttons, and what that changes. 对方怎么说 */
export function TheirSide({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const [editing, setEditing] = useState(false);
  const [changes, setChanges] = useState<readonly AssessmentChange[] | null>(null);
  const noted = notedFacts.filter((name) => detail.facts[name] !== undefined);
  const open = editing || noted.length === 0;
  return (
    <Section
      action={
        open ? null : (
          <Button icon="edit" onClick={() => setEditing(true)} size="small" tone="quiet">
            {words.change}
          </Button>
        )
      }
      id="their-side"
      title={words.theirSide}
    >
      {open ? (
        <TheirForm
          canCancel={noted.length > 0}
          detail={detail}
          onDone={(found) => {
            setEditing(false);
            setChanges(found);
          }}
        />
      ) : (
        <NotedAnswers detail={detail} />
      )}
      {changes !== null && (
        <Banner announce title={words.changedTitle} tone="done">
          {changes.length === 0 ? words.changedNothing : <ChangeList changes={changes} />}
        </Banner>
      )}
    </Section>
  );
}

const notedFacts = ["sellerAnswer", "demandedOn", "sellerReachable", "returnNoticeOn", "returnArrivedOn"] as const;

function NotedAnswers({ detail }: { readonly detail: CaseDetail }) {
  const language = useLanguage();
  return (
    <Card>
      <dl className="grid gap-y-2 sm:grid-cols-[max-content_1fr] sm:gap-x-6">
        {notedFacts
          .filter((name) => detail.facts[name] !== undefined)
          .map((name) => (
            <div className="contents" key={name}>
              <dt className="text-soft">{factName(name, language)}</dt>
              <dd className="font-medium max-sm:-mt-2">{factValue(name, detail.facts[name], language)}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
}

type FormProps = {
  readonly detail: CaseDetail;
  readonly canCancel: boolean;
  readonly onDone: (changes: readonly AssessmentChange[] | null) => void;
};

function TheirForm({ detail, canCancel, onDone }: FormProps) {
  const words = useWords(caseWords);
  const form = useRef<HTMLFormElement>(null);
  const [answer, setAnswer] = useState<TheirAnswer>(() => knownAnswer(detail.facts));
  const [faults, setFaults] = useState<Partial<Record<HappenedDay, DayFault>>>({});
  const [empty, setEmpty] = useState(false);
  const note = useNote(detail, onDone);
  const set = (change: Partial<TheirAnswer>) => setAnswer({ ...answer, ...change });
  const told = canCancel || answer.sellerAnswer !== null;
  const submit = () => {
    const read = readTheirAnswer(answer, detail.facts, detail.today);
    setFaults(read.kind === "faults" ? read.faults : {});
    setEmpty(read.kind === "nothing");
    if (read.kind === "entries") {
      note.record(read.entries);
    } else {
      focusFirstError(form.current);
    }
  };
  return (
    <Card>
      <form
        className="space-y-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        ref={form}
      >
        {!canCancel && <p className="text-[0.9375rem] text-soft">{words.notNoted}</p>}
        <ChoiceGroup
          choices={(["refused", "silent", "agreed-not-done", "partial-offer"] as const).map((value) => ({
            value,
            label: words.answers[value],
          }))}
          error={empty ? words.nothingChosen : undefined}
          label={words.theyAnswered}
          onChange={(sellerAnswer) => set({ sellerAnswer })}
          value={answer.sellerAnswer}
        />
        {told &&
          daysFor(detail).map((name) => (
            <HappenedOn
              fault={faults[name]}
              key={name}
              name={name}
              onChange={(value) => set({ [name]: value })}
              orderedOn={detail.facts.orderedOn}
              today={detail.today}
              value={answer[name]}
            />
          ))}
        {told && (
          <ChoiceGroup
            choices={[
              { value: "yes", label: words.reachableYes },
              { value: "no", label: words.reachableNo },
            ]}
            label={words.reachable}
            layout="grid"
            onChange={(value) => set({ sellerReachable: value === "yes" ? "yes" : "no" })}
            value={answer.sellerReachable}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <Button busy={note.busy} tone="secondary" type="submit">
            {words.note}
          </Button>
          {canCancel && (
            <Button onClick={() => onDone(null)} tone="quiet">
              {words.cancel}
            </Button>
          )}
        </div>
        <ErrorNotice error={note.error} />
      </form>
    </Card>
  );
}

/** The return's own days are asked only where the goods go back. */
function daysFor(detail: CaseDetail): readonly HappenedDay[] {
  return detail.case.kind === "no-reason-return" ? ["demandedOn", "returnNoticeOn", "returnArrivedOn"] : ["demandedOn"];
}

function HappenedOn(props: {
  readonly name: HappenedDay;
  readonly value: string;
  readonly fault: DayFault | undefined;
  readonly today: string;
  readonly orderedOn: CaseDetail["facts"]["orderedOn"];
  readonly onChange: (value: string) => void;
}) {
  const words = useWords(caseWords);
  const language = useLanguage();
  const ordered = props.orderedOn === undefined ? "" : dayWords(props.orderedOn, language, "long");
  const said: Record<DayFault, string> = {
    "not-a-day": words.notDay,
    future: words.future,
    "before-order": words.beforeOrder(ordered),
  };
  const hints = {
    demandedOn: words.demandedHint,
    returnNoticeOn: words.returnNoticeHint,
    returnArrivedOn: words.returnArrivedHint,
  };
  return (
    <DateInput
      error={props.fault && said[props.fault]}
      hint={hints[props.name]}
      label={words[props.name]}
      max={props.today}
      onChange={props.onChange}
      value={props.value}
    />
  );
}

/** Records the answers and, where there was an assessment, asks again and compares. */
function useNote(detail: CaseDetail, onDone: FormProps["onDone"]) {
  const facts = useRecordFacts(detail.case.id);
  const assess = useAssessCase(detail.case.id);
  const record = (entries: Parameters<typeof facts.mutate>[0]) => {
    const before = detail.assessment?.assessment;
    facts.mutate(entries, {
      onSuccess: () =>
        before === undefined
          ? onDone(null)
          : assess.mutate(undefined, {
              onSuccess: (after) => onDone(compareAssessments(before, after.assessment)),
            }),
    });
  };
  return { record, busy: facts.isPending || assess.isPending, error: facts.error ?? assess.error };
}
