import type { CaseDetail, FilingView } from "@youju/api";
import {
  type ClockEvent,
  type ClockEventKind,
  type ExhibitId,
  type FilingStepView,
  pendingStates,
} from "@youju/domain";
import { useState } from "react";
import { useRecordClockEvent, useWithdrawClockEvent } from "../../api/clock-events.ts";
import {
  Button,
  Card,
  ChoiceGroup,
  DateInput,
  Disclosure,
  dayWords,
  ErrorNotice,
  TextInput,
  WithChinese,
} from "../../ui/index.ts";
import { clockEventWords } from "../../words/clock-events.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { pastDay } from "./past-day.ts";
import { ProofChoice } from "./proof-choice.tsx";

type Of = { readonly filing: FilingView; readonly detail: CaseDetail };
type Entry = FilingStepView & { readonly clock: ClockEvent };

/** What stops or stretches the clocks of a filing that runs: noted, ended, taken back. 鉴定、补材料、延长 */
export function ClockEvents({ filing, detail }: Of) {
  const words = useWords(clockEventWords);
  const entries = filing.steps.filter((step): step is Entry => step.clock !== null);
  if (filing.stops.length === 0 || !pendingStates.has(filing.state)) {
    return null;
  }
  return (
    <Disclosure start={entries.length > 0 ? "open" : "closed"} summary={words.title}>
      <div className="space-y-4">
        <p className="text-soft">{words.note}</p>
        {entries.length > 0 && (
          <ul className="space-y-3">
            {entries.map((entry) => (
              <li key={entry.sequence}>
                <Recorded detail={detail} entry={entry} filing={filing} />
              </li>
            ))}
          </ul>
        )}
        <NewEvent detail={detail} filing={filing} />
      </div>
    </Disclosure>
  );
}

function Recorded({ entry, filing, detail }: Of & { readonly entry: Entry }) {
  const words = useWords(clockEventWords);
  const language = useLanguage();
  const withdraw = useWithdrawClockEvent({ caseId: detail.case.id, filingId: filing.id });
  const { kind, from, until } = entry.clock;
  const since = dayWords(from, language, "long");
  const open = until === null && kind !== "extension";
  const when =
    kind === "extension"
      ? words.told(since)
      : until === null
        ? words.going(since)
        : words.lasted(since, dayWords(until, language, "long"));
  return (
    <Card className="space-y-2" tone={open ? "wait" : "plain"}>
      <p className="font-medium">{words.kinds[kind]}</p>
      <p className="text-[0.9375rem]">{when}</p>
      {entry.wording !== null && (
        <p className="break-words text-[0.9375rem] text-soft">
          <WithChinese words={entry.wording} />
        </p>
      )}
      {open && <Over detail={detail} entry={entry} filing={filing} />}
      <Button
        aria-label={words.undoOf(words.kinds[kind])}
        busy={withdraw.isPending}
        onClick={() => withdraw.mutate(entry.sequence)}
        size="small"
        tone="secondary"
      >
        {words.undo}
      </Button>
      <ErrorNotice error={withdraw.error} />
    </Card>
  );
}

/** The day a test came to its end, or papers were in. */
function Over({ entry, filing, detail }: Of & { readonly entry: Entry }) {
  const words = useWords(clockEventWords);
  const record = useRecordClockEvent({ caseId: detail.case.id, filingId: filing.id });
  const [on, setOn] = useState<string>(detail.today);
  const day = pastDay(on, detail.today);
  const save = () => {
    if (day !== undefined) {
      const { kind, from } = entry.clock;
      record.mutate({ kind, from, until: day, proof: [...entry.proof], replaces: entry.sequence });
    }
  };
  return (
    <Disclosure look="quiet" summary={words.over}>
      <div className="space-y-3">
        <DateInput
          error={day === undefined ? words.notADay : undefined}
          label={words.overOn}
          max={detail.today}
          min={entry.clock.from}
          onChange={setOn}
          value={on}
        />
        <Button busy={record.isPending} onClick={save} size="small" tone="secondary">
          {words.overSave}
        </Button>
        <ErrorNotice error={record.error} />
      </div>
    </Disclosure>
  );
}

function NewEvent({ filing, detail }: Of) {
  const words = useWords(clockEventWords);
  const record = useRecordClockEvent({ caseId: detail.case.id, filingId: filing.id });
  const [kind, setKind] = useState<ClockEventKind | null>(null);
  const [from, setFrom] = useState<string>(detail.today);
  const [until, setUntil] = useState("");
  const [wording, setWording] = useState("");
  const [proof, setProof] = useState<readonly ExhibitId[]>([]);
  const [tried, setTried] = useState(false);
  const since = pastDay(from, detail.today);
  const end = until === "" || kind === "extension" ? null : pastDay(until, detail.today);
  const reset = () => {
    setKind(null);
    setUntil("");
    setWording("");
    setProof([]);
    setTried(false);
  };
  const submit = () => {
    setTried(true);
    if (kind !== null && since !== undefined && end !== undefined) {
      const said = wording.trim() === "" ? {} : { wording: wording.trim() };
      record.mutate({ kind, from: since, until: end, ...said, proof: [...proof] }, { onSuccess: reset });
    }
  };
  return (
    <form
      className="space-y-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ChoiceGroup
        choices={filing.stops.map((value) => ({ value, label: words.kinds[value], note: words.kindNotes[value] }))}
        error={tried && kind === null ? words.kindMissing : undefined}
        label={words.kind}
        onChange={(value) => setKind(filing.stops.find((one) => one === value) ?? null)}
        value={kind}
      />
      <DateInput
        error={tried && since === undefined ? words.notADay : undefined}
        label={kind === "extension" ? words.fromTold : words.from}
        max={detail.today}
        onChange={setFrom}
        value={from}
      />
      {kind !== "extension" && (
        <DateInput
          error={tried && end === undefined ? words.notADay : undefined}
          label={kind === "papers" ? words.untilPapers : words.until}
          max={detail.today}
          onChange={setUntil}
          value={until}
        />
      )}
      <TextInput autoComplete="off" label={words.wording} maxLength={100} onChange={setWording} value={wording} />
      <ProofChoice chosen={proof} exhibits={detail.exhibits} onChange={setProof} />
      <Button busy={record.isPending} tone="secondary" type="submit">
        {words.save}
      </Button>
      <ErrorNotice error={record.error} />
    </form>
  );
}
