import type { CaseDetail, ComposedFiling } from "@youju/api";
import { useRef, useState } from "react";
import { useMarkSent } from "../../api/index.ts";
import { Button, Card, DateInput, ErrorNotice, focusFirstError, Section, TextInput } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useWords } from "../../words/use-words.ts";
import { DespiteReason } from "./second-filing.tsx";
import { longestReference, readSending, type SendingRead } from "./sending.ts";

/** 「我已提交」: the day and the number, then the clock starts. */
export function MarkSent({ composed, detail }: { readonly composed: ComposedFiling; readonly detail: CaseDetail }) {
  const words = useWords(filingWords);
  const form = useRef<HTMLFormElement>(null);
  const mark = useMarkSent(detail.case.id, composed.filing.id);
  const [on, setOn] = useState<string>(detail.today);
  const [reference, setReference] = useState("");
  const [despite, setDespite] = useState("");
  const asksReason = composed.second !== null;
  const [faults, setFaults] = useState<Extract<SendingRead, { kind: "faults" }> | null>(null);
  const submit = () => {
    const limits = { today: detail.today, notBefore: detail.facts.orderedOn };
    const read = readSending({ on, reference, ...(asksReason && { despite }) }, limits);
    if (read.kind === "faults") {
      setFaults(read);
      focusFirstError(form.current);
      return;
    }
    setFaults(null);
    const { kind: _, ...sent } = read;
    mark.mutate(sent, { onSuccess: showFromTop });
  };
  return (
    <Section id="sent" title={words.sent}>
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
          <p>{words.sentTitle}</p>
          <DateInput
            error={faults?.day == null ? undefined : words.dayFaults[faults.day]}
            label={words.sentDay}
            max={detail.today}
            min={detail.facts.orderedOn}
            onChange={setOn}
            value={on}
          />
          <TextInput
            autoComplete="off"
            error={faults?.referenceTooLong === true ? words.referenceLong : undefined}
            hint={words.sentReferenceHint}
            label={words.sentReference}
            maxLength={longestReference}
            onChange={setReference}
            value={reference}
          />
          {asksReason && (
            <DespiteReason missing={faults?.reasonMissing === true} onChange={setDespite} value={despite} />
          )}
          <Button
            busy={mark.isPending}
            icon="check"
            size="block"
            tone={asksReason ? "secondary" : "primary"}
            type="submit"
          >
            {words.markSent}
          </Button>
          <p className="text-[0.9375rem] text-soft">{words.beforeSending}</p>
          <ErrorNotice error={mark.error} />
        </form>
      </Card>
    </Section>
  );
}

/** The form is gone once the paper is sent: the reader goes on at the heading, above the clock. */
function showFromTop(): void {
  scrollTo({ top: 0 });
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}
