import type { CaseDetail, ComposedFiling } from "@youju/api";
import { type ExhibitId, type FilingState, factTable, parsePlainDate } from "@youju/domain";
import type { Channel } from "@youju/law";
import { useState } from "react";
import { type RefusedFor, useRecordOutcome } from "../../api/index.ts";
import { Button, ChoiceGroup, DateInput, Disclosure, ErrorNotice, TextInput, WithChinese } from "../../ui/index.ts";
import { factValueWords } from "../../words/fact-values.ts";
import { filingWords } from "../../words/filing.ts";
import { filingStateWords } from "../../words/filing-states.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { type DayFault, dayFault } from "../case/their-answer.ts";
import { ProofChoice } from "./proof-choice.tsx";

type Place = {
  readonly composed: ComposedFiling;
  readonly detail: CaseDetail;
  readonly channel: Channel | undefined;
};

type Noted = Exclude<FilingState, "drafted">;

/** What became of a filing: our word, the other side's own, the reason where it was refused, and what shows it. */
export function OutcomeForm({ composed, detail, channel }: Place) {
  const words = useWords(filingWords);
  const own = useWords(filingStateWords);
  const { filing } = composed;
  const record = useRecordOutcome(detail.case.id, filing.id);
  const [state, setState] = useState<Noted | null>(null);
  const [refusedFor, setRefusedFor] = useState<RefusedFor | null>(null);
  const [wording, setWording] = useState("");
  const [proof, setProof] = useState<readonly ExhibitId[]>([]);
  const [on, setOn] = useState<string>(detail.today);
  const [tried, setTried] = useState(false);
  const limits = { today: detail.today, notBefore: filing.sentOn ?? undefined };
  const fault: DayFault | null = tried ? dayFault(on, limits) : null;
  const bare = state === filing.state && wording.trim() === "";
  const reset = () => {
    setState(null);
    setWording("");
    setProof([]);
    setTried(false);
  };
  const submit = () => {
    setTried(true);
    const day = parsePlainDate(on);
    if (state !== null && day !== undefined && !bare && dayFault(on, limits) === null) {
      const reason = state === "refused" && refusedFor !== null ? { refusedFor } : {};
      const said = wording.trim() === "" ? {} : { wording: wording.trim() };
      record.mutate({ state, on: day, ...reason, ...said, proof: [...proof] }, { onSuccess: reset });
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
        <StateChoice
          channel={channel}
          composed={composed}
          missing={tried && state === null}
          onChange={setState}
          value={state}
        />
        {state === "refused" && <ReasonChoice onChange={setRefusedFor} value={refusedFor} />}
        <WordingField channel={channel} missing={tried && bare} onChange={setWording} state={state} value={wording} />
        <DateInput
          error={fault === null ? undefined : words.outcomeDayFaults[fault]}
          label={words.outcomeDay}
          max={detail.today}
          onChange={setOn}
          value={on}
        />
        <Disclosure look="quiet" summary={own.proofLabel}>
          <ProofChoice chosen={proof} exhibits={detail.exhibits} onChange={setProof} />
        </Disclosure>
        <Button busy={record.isPending} tone="secondary" type="submit">
          {words.saveOutcome}
        </Button>
        <ErrorNotice error={record.error} />
      </form>
    </Disclosure>
  );
}

function StateChoice(
  props: Pick<Place, "composed" | "channel"> & {
    readonly value: Noted | null;
    readonly missing: boolean;
    readonly onChange: (state: Noted) => void;
  },
) {
  const words = useWords(filingWords);
  const own = useWords(filingStateWords);
  const text = useText();
  const { filing } = props.composed;
  const known = props.channel?.states ?? [];
  const choices = filing.next.flatMap((state) => {
    const entry = known.find((each) => each.state === state);
    const site = entry?.siteWords ?? [];
    const label = entry?.words == null ? words.outcomes[state] : text(entry.words);
    return [
      {
        value: state,
        label,
        ...(site.length > 0 && { note: <WithChinese words={own.siteSays(site.join(own.comma))} /> }),
      },
    ];
  });
  const { state } = filing;
  const here =
    state === "drafted" || state === "withdrawn" ? [] : [{ value: state, label: own.same(words.states[state]) }];
  const all = [...choices, ...here];
  return (
    <ChoiceGroup
      choices={all}
      error={props.missing ? words.outcomeMissing : undefined}
      hint={words.outcomeNote}
      label={words.outcome}
      onChange={(value) => {
        const chosen = all.find((one) => one.value === value)?.value;
        if (chosen !== undefined) {
          props.onChange(chosen);
        }
      }}
      value={props.value}
    />
  );
}

/** What they call it, typed or taken from what is usual there. */
function WordingField(props: {
  readonly channel: Channel | undefined;
  readonly state: Noted | null;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (wording: string) => void;
}) {
  const words = useWords(filingStateWords);
  const text = useText();
  const entry = props.channel?.states.find(({ state }) => state === props.state);
  const usual = [...(entry?.siteWords ?? []), ...(entry?.stages ?? []).map(text)];
  return (
    <div className="space-y-2">
      <TextInput
        autoComplete="off"
        error={props.missing ? words.sameMissing : undefined}
        hint={words.wordingHint}
        label={words.wordingLabel}
        maxLength={100}
        onChange={props.onChange}
        value={props.value}
      />
      {usual.length > 0 && (
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend className="sr-only">{words.wordingPick}</legend>
          {usual.map((one) => (
            <Button key={one} onClick={() => props.onChange(one)} size="small" tone="secondary">
              <WithChinese words={one} />
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
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
