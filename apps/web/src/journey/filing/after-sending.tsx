import type { CaseDetail, ComposedFiling } from "@youju/api";
import { factTable, parsePlainDate } from "@youju/domain";
import { useState } from "react";
import { Link } from "wouter";
import { type RefusedFor, useRecordOutcome } from "../../api/index.ts";
import { useLawRecord } from "../../law/use-law-record.ts";
import {
  Badge,
  Button,
  Card,
  ChoiceGroup,
  DateInput,
  Day,
  Disclosure,
  dayWords,
  ErrorNotice,
  Section,
} from "../../ui/index.ts";
import { deadlineWords } from "../../words/deadline.ts";
import { destinationWords } from "../../words/destination.ts";
import { factValueWords } from "../../words/fact-values.ts";
import { filingWords } from "../../words/filing.ts";
import { stepWords } from "../../words/step.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { type ListedDeadline, listDeadlines } from "../case/deadline-order.ts";
import { standingTone } from "../case/standing-words.ts";
import { type DayFault, dayFault } from "../case/their-answer.ts";
import { ChannelLines } from "./channel-lines.tsx";
import { KeptDespite } from "./second-filing.tsx";

type Place = { readonly composed: ComposedFiling; readonly detail: CaseDetail };

/** Letters that remind of a filing: what came of it is noted there. */
const reminders: ReadonlySet<string> = new Set(["chaser", "call-back"]);

/** The clock of a sent paper, each day with its certificate, and a place for what became of it. */
export function AfterSending({ composed, detail }: Place) {
  const words = useWords(filingWords);
  const step = useWords(stepWords);
  const language = useLanguage();
  const { filing } = composed;
  const clocks = listDeadlines({ assessment: null, filings: [filing], contacts: [], today: detail.today });
  return (
    <Section id="clock" title={words.clock}>
      <p className="text-soft">
        {filing.sentOn !== null && words.sentOn(dayWords(filing.sentOn, language, "long"))}
        {filing.reference !== null && ` · ${words.reference} ${filing.reference}`}
      </p>
      {filing.despite !== null && <KeptDespite despite={filing.despite} />}
      {clocks.length === 0 ? (
        <Card tone="wait">{words.clockNone}</Card>
      ) : (
        <ul className="grid gap-3 @2xl:grid-cols-2">
          {clocks.map((clock) => (
            <li key={clock.key}>
              <ClockCard caseId={detail.case.id} clock={clock} />
            </li>
          ))}
        </ul>
      )}
      <ProofToKeep channel={filing.channel} />
      {reminders.has(filing.paper) ? (
        <p className="text-soft">{step.reminderAnswered}</p>
      ) : (
        <OutcomeForm composed={composed} detail={detail} />
      )}
    </Section>
  );
}

/** What to keep so that it can be shown later that it went out. */
function ProofToKeep({ channel }: { readonly channel: string }) {
  const words = useWords(destinationWords);
  const proof = useLawRecord().data?.book.channels.find(({ id }) => id === channel)?.proof ?? [];
  return proof.length === 0 ? null : (
    <Card>
      <ChannelLines items={proof} title={words.proofNow} />
    </Card>
  );
}

function ClockCard({ clock, caseId }: { readonly clock: ListedDeadline; readonly caseId: string }) {
  const words = useWords(filingWords);
  const standing = useWords(deadlineWords);
  const text = useText();
  return (
    <Card className="space-y-2" tone={clock.standing === "other-late" ? "need" : "go"}>
      <p className="font-medium">{text(clock.deadline.title)}</p>
      <p className="text-xl font-bold">
        <Day date={clock.day} />
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={standingTone[clock.standing]}>{standing.standing[clock.standing]}</Badge>
        <span className="text-[0.9375rem]">{standing.daysLeft(clock.daysLeft)}</span>
      </p>
      {clock.deadline.whose === "other" && <p className="text-[0.9375rem] text-soft">{words.lateAfter}</p>}
      <Link
        className="inline-flex min-h-11 items-center text-go-ink underline underline-offset-4"
        href={`${caseAddress(caseId, "deadlines")}/${encodeURIComponent(clock.key)}`}
      >
        {words.certificate}
      </Link>
    </Card>
  );
}

const outcomes = ["accepted", "refused", "settled", "ended", "withdrawn"] as const;

/** Only a complaint to the regulator that was not accepted goes on by its reason. */
function asksReason({ filing }: ComposedFiling, state: string | null): boolean {
  return state === "refused" && filing.channel === "12315-complaint";
}

function ReasonChoice({
  value,
  onChange,
}: {
  readonly value: RefusedFor | null;
  readonly onChange: (value: RefusedFor | null) => void;
}) {
  const words = useWords(filingWords);
  const { choices } = useWords(factValueWords);
  const reasons = factTable.mediatorRefusedFor.choices;
  return (
    <ChoiceGroup
      choices={reasons.map((reason) => ({ value: reason, label: choices.mediatorRefusedFor?.[reason] ?? reason }))}
      hint={words.refusedForNote}
      label={words.refusedFor}
      onChange={(chosen) => onChange(reasons.find((reason) => reason === chosen) ?? null)}
      value={value}
    />
  );
}

function OutcomeForm({ composed, detail }: Place) {
  const words = useWords(filingWords);
  const record = useRecordOutcome(detail.case.id, composed.filing.id);
  const [state, setState] = useState<(typeof outcomes)[number] | null>(null);
  const [refusedFor, setRefusedFor] = useState<RefusedFor | null>(null);
  const [on, setOn] = useState<string>(detail.today);
  const [tried, setTried] = useState(false);
  const limits = { today: detail.today, notBefore: composed.filing.sentOn ?? undefined };
  const fault: DayFault | null = tried ? dayFault(on, limits) : null;
  const submit = () => {
    setTried(true);
    const day = parsePlainDate(on);
    if (state !== null && day !== undefined && dayFault(on, limits) === null) {
      const reason = asksReason(composed, state) && refusedFor !== null ? { refusedFor } : {};
      record.mutate({ state, on: day, ...reason }, { onSuccess: () => setTried(false) });
    }
  };
  return (
    <Disclosure summary={words.outcome}>
      <form
        className="space-y-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ChoiceGroup
          choices={outcomes
            .filter((outcome) => outcome !== composed.filing.state)
            .map((value) => ({ value, label: words.outcomes[value] }))}
          error={tried && state === null ? words.outcomeMissing : undefined}
          hint={words.outcomeNote}
          label={words.outcome}
          onChange={(value) => setState(outcomes.find((outcome) => outcome === value) ?? null)}
          value={state}
        />
        {asksReason(composed, state) && <ReasonChoice onChange={setRefusedFor} value={refusedFor} />}
        <DateInput
          error={fault === null ? undefined : words.outcomeDayFaults[fault]}
          label={words.outcomeDay}
          max={detail.today}
          onChange={setOn}
          value={on}
        />
        <Button busy={record.isPending} tone="secondary" type="submit">
          {words.saveOutcome}
        </Button>
        <ErrorNotice error={record.error} />
      </form>
    </Disclosure>
  );
}
