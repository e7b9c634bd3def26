import type { CaseDetail } from "@youju/api";
import { deeds, endings } from "@youju/domain";
import { useRef, useState } from "react";
import { useCloseCase } from "../../api/outcomes.ts";
import {
  Button,
  Card,
  DateInput,
  ErrorNotice,
  focusFirstError,
  MoneyInput,
  Select,
  showToast,
  TextArea,
} from "../../ui/index.ts";
import { closingWords } from "../../words/closing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ChipChoice } from "../contacts/chip-choice.tsx";
import { CheckChips } from "./check-chips.tsx";
import {
  type ClosingDraft,
  closingDraft,
  emptyResult,
  type Faults,
  type ResultDraft,
  readClosing,
} from "./outcome-draft.ts";

/** How it ended, what it brought, and what one takes from it. 结案 */
export function ClosingForm({ detail, onDone }: { readonly detail: CaseDetail; readonly onDone: () => void }) {
  const words = useWords(closingWords);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => closingDraft(detail, detail.outcome.closing));
  const [faults, setFaults] = useState<Faults>({});
  const closing = useCloseCase(detail.case.id);
  const set = (change: Partial<ClosingDraft>) => setDraft((before) => ({ ...before, ...change }));
  const fault = (entry: string) => (faults[entry] === undefined ? undefined : words.fault[faults[entry]]);
  const submit = () => {
    const read = readClosing(draft, detail.today);
    setFaults("faults" in read ? read.faults : {});
    if ("faults" in read) {
      requestAnimationFrame(() => focusFirstError(form.current));
      return;
    }
    closing.mutate(read.said, {
      onSuccess: () => {
        showToast({ text: words.saved });
        onDone();
      },
    });
  };
  return (
    <Card>
      <form
        aria-label={words.start}
        className="space-y-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        ref={form}
      >
        <ChipChoice
          choices={endings.map((value) => ({ value, label: words.endings[value] }))}
          error={fault("ending")}
          label={words.ending}
          onChange={(ending) => set({ ending })}
          value={draft.ending}
        />
        <div className="grid gap-4 @xl:grid-cols-2">
          <DateInput
            error={fault("on")}
            label={words.on}
            max={detail.today}
            onChange={(on) => set({ on })}
            value={draft.on}
          />
          <MoneyInput
            error={fault("asked")}
            label={words.asked}
            onChange={(asked) => set({ asked })}
            value={draft.asked}
          />
        </div>
        <Results detail={detail} fault={fault} onChange={(results) => set({ results })} results={draft.results} />
        <TextArea
          hint={words.lessonsHint}
          label={words.lessons}
          maxLength={5000}
          onChange={(lessons) => set({ lessons })}
          rows={3}
          value={draft.lessons}
        />
        <ErrorNotice error={closing.error} />
        <div className="flex flex-wrap gap-2">
          <Button busy={closing.isPending} icon="check" type="submit">
            {words.save}
          </Button>
          <Button onClick={onDone} tone="quiet">
            {words.cancel}
          </Button>
        </div>
      </form>
    </Card>
  );
}

type ResultsProps = {
  readonly detail: CaseDetail;
  readonly results: readonly ResultDraft[];
  readonly onChange: (results: readonly ResultDraft[]) => void;
  readonly fault: (entry: string) => string | undefined;
};

function Results({ detail, results, onChange, fault }: ResultsProps) {
  const words = useWords(closingWords);
  const change = (index: number, next: Partial<ResultDraft>) =>
    onChange(results.map((result, at) => (at === index ? { ...result, ...next } : result)));
  return (
    <section aria-label={words.results} className="space-y-3">
      <h3 className="font-semibold">{words.results}</h3>
      <p className="text-[0.9375rem] text-soft">{words.resultsHint}</p>
      {results.map((result, index) => (
        <ResultFields
          detail={detail}
          fault={(entry) => fault(`results.${index}.${entry}`)}
          key={words.result(index + 1)}
          onChange={(next) => change(index, next)}
          onRemove={() => onChange(results.filter((_, at) => at !== index))}
          result={result}
          title={words.result(index + 1)}
        />
      ))}
      <Button icon="plus" onClick={() => onChange([...results, emptyResult])} size="small" tone="secondary">
        {words.add}
      </Button>
    </section>
  );
}

function ResultFields(props: {
  readonly detail: CaseDetail;
  readonly title: string;
  readonly result: ResultDraft;
  readonly onChange: (next: Partial<ResultDraft>) => void;
  readonly onRemove: () => void;
  readonly fault: (entry: string) => string | undefined;
}) {
  const { detail, title, result, onChange, onRemove, fault } = props;
  const words = useWords(closingWords);
  const text = useText();
  const sent = detail.filings.filter(({ sentOn }) => sentOn !== null);
  const known = [
    ...sent.map((filing) => ({ value: `filing:${filing.id}`, label: text(filing.title) })),
    { value: "channel:shop", label: words.sources.shop },
    { value: "channel:platform", label: words.sources.platform },
  ];
  const own = result.from === "" || known.some(({ value }) => value === result.from) ? [] : [result.from];
  const options = [
    { value: "", label: words.sources.unknown },
    ...known,
    ...own.map((value) => ({ value, label: value.slice(value.indexOf(":") + 1) })),
  ];
  return (
    <fieldset className="min-w-0 space-y-4 rounded-xl bg-sunken p-4">
      <legend className="sr-only">{title}</legend>
      <Select label={words.from} onChange={(from) => onChange({ from })} options={options} value={result.from} />
      <div className="grid gap-4 @xl:grid-cols-2">
        <MoneyInput
          error={fault("money")}
          label={words.money}
          onChange={(money) => onChange({ money })}
          value={result.money}
        />
        <DateInput
          error={fault("on")}
          label={words.day}
          max={detail.today}
          onChange={(on) => onChange({ on })}
          value={result.on}
        />
      </div>
      <CheckChips
        choices={deeds.map((value) => ({ value, label: words.deedNames[value] }))}
        error={fault("deeds")}
        label={words.deeds}
        onChange={(chosen) => onChange({ deeds: chosen })}
        values={result.deeds}
      />
      <Button icon="bin" onClick={onRemove} size="small" tone="quiet">
        {words.remove}
      </Button>
    </fieldset>
  );
}
