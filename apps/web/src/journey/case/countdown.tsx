import type { CaseDetail } from "@youju/api";
import { type DisputeKind, dayOf, type FactName, factTable, type Moment } from "@youju/domain";
import type { DeadlineRule } from "@youju/law";
import { type FormEvent, useRef, useState } from "react";
import { useAssessCase, useRecordFacts, useWithdrawFact } from "../../api/index.ts";
import { useLaw } from "../../law/use-law.ts";
import { Button, ErrorNotice, focusFirstError, instantTime, Select, showToast } from "../../ui/index.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { windowWords } from "../../words/window.ts";
import { type CopiedCountdown, endOfCountdown, nothingCopied } from "./copied-countdown.ts";
import { CountdownFields } from "./countdown-fields.tsx";

type Props = {
  readonly detail: CaseDetail;
  /** The window it is for; chosen by the person where absent. */
  readonly rule?: string;
};

/** "The page shows a countdown": copied down, it takes the place of any other length at once. 页面倒计时 */
export function Countdown(props: Props) {
  const { kind, deletedAt } = props.detail.case;
  return kind === null || deletedAt !== null ? null : <OfKind {...props} kind={kind} />;
}

function OfKind({ detail, rule, kind }: Props & { readonly kind: DisputeKind }) {
  const words = useWords(windowWords);
  const law = useLaw(kind).data;
  const [open, setOpen] = useState(false);
  const fitting = law?.windows.filter(({ id }) =>
    rule === undefined ? law.dispute(kind).windows.includes(id) : id === rule,
  );
  if (fitting === undefined || fitting.length === 0) {
    return null;
  }
  return open ? (
    <CountdownForm detail={detail} onDone={() => setOpen(false)} windows={fitting} />
  ) : (
    <div className="space-y-1.5 pt-3 print:hidden">
      <Button icon="clock" onClick={() => setOpen(true)} size="small" tone="secondary">
        {words.open}
      </Button>
      <p className="text-[0.9375rem] text-soft">{words.openText}</p>
    </div>
  );
}

type FormProps = {
  readonly detail: CaseDetail;
  readonly windows: readonly DeadlineRule[];
  readonly onDone: () => void;
};

function CountdownForm({ detail, windows, onDone }: FormProps) {
  const words = useWords(windowWords);
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(windows[0]?.id ?? "");
  const [copied, setCopied] = useState<CopiedCountdown>(nothingCopied);
  const [tried, setTried] = useState(false);
  const counting = useCounting(detail, onDone);
  const now = { today: detail.today, time: instantTime(new Date().toISOString()) };
  const end = endOfCountdown(copied, now);
  const rule = windows.find(({ id }) => id === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (end === undefined || rule === undefined) {
      focusFirstError(form.current);
    } else {
      counting.byPage(rule, end);
    }
  };
  return (
    <form
      aria-label={words.title}
      className="mt-3 space-y-4 rounded-xl border border-line bg-card p-4 print:hidden"
      noValidate
      onSubmit={submit}
      ref={form}
    >
      {windows.length > 1 && (
        <Select
          label={words.which}
          onChange={setChosen}
          options={windows.map(({ id, title }) => ({ value: id, label: text(title) }))}
          value={chosen}
        />
      )}
      <CountdownFields copied={copied} end={end} onChange={setCopied} tried={tried} />
      <ErrorNotice error={counting.error} />
      <div className="flex flex-wrap gap-2">
        <Button busy={counting.busy} type="submit">
          {words.save}
        </Button>
        <Button onClick={onDone} tone="quiet">
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Keeps the end as a fact and asks the rules again; the toast takes it back. */
function useCounting(detail: CaseDetail, onDone: () => void) {
  const words = useWords(windowWords);
  const text = useText();
  const facts = useRecordFacts(detail.case.id);
  const withdraw = useWithdrawFact(detail.case.id);
  const assess = useAssessCase(detail.case.id);
  const again = async () => {
    if (detail.assessment !== null) {
      await assess.mutateAsync(undefined);
    }
  };
  // The form is gone when it is taken back: what follows must not hang on it
  const undo = async (name: FactName) => {
    await withdraw.mutateAsync(name);
    await again();
    showToast({ text: words.undone });
  };
  const keep = async ({ title, window }: DeadlineRule, end: Moment) => {
    if (window === null) {
      return;
    }
    const name = window.endedBy;
    await facts.mutateAsync([{ name, value: factTable[name].type === "date" ? dayOf(end) : end }]);
    await again();
    const run = () => void undo(name).catch(() => undefined);
    showToast({ text: words.saved(text(title)), action: { label: words.undo, run } });
    onDone();
  };
  const byPage = (rule: DeadlineRule, end: Moment) => void keep(rule, end).catch(() => undefined);
  return { byPage, busy: facts.isPending || assess.isPending, error: facts.error ?? assess.error ?? withdraw.error };
}
