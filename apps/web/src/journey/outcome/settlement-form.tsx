import type { CaseDetail, SettlementView } from "@youju/api";
import { settlementMediators, settlementPapers } from "@youju/domain";
import { useRef, useState } from "react";
import { type SettlementSaid, useChangeSettlement, useRecordSettlement } from "../../api/outcomes.ts";
import {
  Button,
  Card,
  DateInput,
  ErrorNotice,
  focusFirstError,
  MoneyInput,
  Select,
  showToast,
  TextInput,
} from "../../ui/index.ts";
import { closingWords } from "../../words/closing.ts";
import { outcomeWords } from "../../words/outcome.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ChipChoice } from "../contacts/chip-choice.tsx";
import {
  type DutyDraft,
  emptyDuty,
  type Faults,
  isMediated,
  readSettlement,
  type SettlementDraft,
  settlementDraft,
} from "./outcome-draft.ts";

type Props = {
  readonly detail: CaseDetail;
  /** The one to edit; a new one where absent. */
  readonly settlement?: SettlementView;
  readonly onDone: () => void;
};

/** What was agreed or decided, on which paper, part by part with its day. */
export function SettlementForm({ detail, settlement, onDone }: Props) {
  const words = useWords(outcomeWords);
  const { fault: wrong } = useWords(closingWords);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => settlementDraft(detail, settlement));
  const [faults, setFaults] = useState<Faults>({});
  const keeping = useKeeping(detail.case.id, settlement, onDone);
  const set = (change: Partial<SettlementDraft>) => setDraft((before) => ({ ...before, ...change }));
  const fault = (entry: string) => (faults[entry] === undefined ? undefined : wrong[faults[entry]]);
  const submit = () => {
    const read = readSettlement(draft, detail.today);
    setFaults("faults" in read ? read.faults : {});
    if ("faults" in read) {
      requestAnimationFrame(() => focusFirstError(form.current));
    } else {
      keeping.keep(read.said);
    }
  };
  return (
    <Card>
      <form
        aria-label={words.addAgreement}
        className="space-y-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        ref={form}
      >
        <PaperFields detail={detail} draft={draft} fault={fault} set={set} />
        <Duties duties={draft.duties} fault={fault} onChange={(duties) => set({ duties })} />
        <ErrorNotice error={keeping.error} />
        <div className="flex flex-wrap gap-2">
          <Button busy={keeping.busy} icon="check" type="submit">
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

function PaperFields(props: {
  readonly draft: SettlementDraft;
  readonly set: (change: Partial<SettlementDraft>) => void;
  readonly fault: (entry: string) => string | undefined;
  readonly detail: CaseDetail;
}) {
  const { draft, set, fault, detail } = props;
  const words = useWords(outcomeWords);
  return (
    <>
      <ChipChoice
        choices={settlementPapers.map((value) => ({ value, label: words.papers[value] }))}
        error={fault("paper")}
        label={words.paper}
        onChange={(paper) => set({ paper })}
        value={draft.paper}
      />
      {isMediated(draft.paper) && (
        <Select
          label={words.mediator}
          onChange={(chosen) => set({ mediator: settlementMediators.find((one) => one === chosen) ?? "nobody" })}
          options={settlementMediators.map((value) => ({ value, label: words.mediators[value] }))}
          value={draft.mediator}
        />
      )}
      {draft.paper !== null && draft.paper !== "talk" && draft.paper !== "agreement" && (
        <TextInput
          autoComplete="off"
          label={words.body}
          maxLength={100}
          onChange={(body) => set({ body })}
          value={draft.body}
        />
      )}
      <DateInput
        error={fault("on")}
        label={words.agreedOn}
        max={detail.today}
        onChange={(on) => set({ on })}
        value={draft.on}
      />
      <ThroughFiling detail={detail} draft={draft} set={set} />
    </>
  );
}

function ThroughFiling(props: {
  readonly detail: CaseDetail;
  readonly draft: SettlementDraft;
  readonly set: (change: Partial<SettlementDraft>) => void;
}) {
  const words = useWords(outcomeWords);
  const text = useText();
  const sent = props.detail.filings.filter(({ sentOn }) => sentOn !== null);
  return sent.length === 0 ? null : (
    <Select
      label={words.through}
      onChange={(id) => props.set({ filingId: id === "" ? null : id })}
      options={[
        { value: "", label: words.throughNone },
        ...sent.map(({ id, title }) => ({ value: id, label: text(title) })),
      ]}
      value={props.draft.filingId ?? ""}
    />
  );
}

type DutiesProps = {
  readonly duties: readonly DutyDraft[];
  readonly onChange: (duties: readonly DutyDraft[]) => void;
  readonly fault: (entry: string) => string | undefined;
};

function Duties({ duties, onChange, fault }: DutiesProps) {
  const words = useWords(outcomeWords);
  const change = (index: number, next: Partial<DutyDraft>) =>
    onChange(duties.map((duty, at) => (at === index ? { ...duty, ...next } : duty)));
  return (
    <section aria-label={words.partsTitle} className="space-y-3">
      <h3 className="font-semibold">{words.partsTitle}</h3>
      {duties.map((duty, index) => (
        <DutyFields
          duty={duty}
          fault={(entry) => fault(`duties.${index}.${entry}`)}
          key={words.part(index + 1)}
          onChange={(next) => change(index, next)}
          title={words.part(index + 1)}
          {...(duties.length > 1 ? { onRemove: () => onChange(duties.filter((_, at) => at !== index)) } : {})}
        />
      ))}
      <Button icon="plus" onClick={() => onChange([...duties, emptyDuty])} size="small" tone="secondary">
        {words.addPart}
      </Button>
    </section>
  );
}

function DutyFields(props: {
  readonly title: string;
  readonly duty: DutyDraft;
  readonly onChange: (next: Partial<DutyDraft>) => void;
  readonly onRemove?: () => void;
  readonly fault: (entry: string) => string | undefined;
}) {
  const { title, duty, onChange, onRemove, fault } = props;
  const words = useWords(outcomeWords);
  return (
    <fieldset className="min-w-0 space-y-4 rounded-xl bg-sunken p-4">
      <legend className="sr-only">{title}</legend>
      <ChipChoice
        choices={(["other", "person"] as const).map((value) => ({ value, label: words.whoseChoices[value] }))}
        label={words.whose}
        onChange={(whose) => onChange({ whose })}
        value={duty.whose}
      />
      <TextInput
        autoComplete="off"
        error={fault("what")}
        hint={words.whatHint}
        label={words.what}
        maxLength={300}
        onChange={(what) => onChange({ what })}
        value={duty.what}
      />
      <div className="grid gap-4 @xl:grid-cols-2">
        <MoneyInput
          error={fault("amount")}
          label={words.amount}
          onChange={(amount) => onChange({ amount })}
          value={duty.amount}
        />
        <DateInput error={fault("by")} label={words.by} onChange={(by) => onChange({ by })} value={duty.by} />
      </div>
      {onRemove !== undefined && (
        <Button icon="bin" onClick={onRemove} size="small" tone="quiet">
          {words.removePart}
        </Button>
      )}
    </fieldset>
  );
}

function useKeeping(caseId: string, settlement: SettlementView | undefined, onDone: () => void) {
  const words = useWords(outcomeWords);
  const record = useRecordSettlement(caseId);
  const change = useChangeSettlement(caseId);
  const done = {
    onSuccess: () => {
      showToast({ text: words.saved });
      onDone();
    },
  };
  const keep = (said: SettlementSaid) =>
    settlement === undefined
      ? record.mutate(said, done)
      : change.mutate({ ...said, settlementId: settlement.id }, done);
  return { keep, busy: record.isPending || change.isPending, error: record.error ?? change.error };
}
