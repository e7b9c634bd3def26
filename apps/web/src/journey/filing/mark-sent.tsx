import type { CaseDetail, ComposedFiling } from "@youju/api";
import type { FilingSending } from "@youju/domain";
import { useRef, useState } from "react";
import { useMarkSent } from "../../api/index.ts";
import { useLawRecord } from "../../law/use-law-record.ts";
import {
  Button,
  Card,
  DateInput,
  Disclosure,
  ErrorNotice,
  focusFirstError,
  Section,
  Select,
  TextInput,
} from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { filingStateWords } from "../../words/filing-states.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { NumberRead } from "./filing-history.tsx";
import { OfficeField } from "./office-field.tsx";
import { ProofChoice } from "./proof-choice.tsx";
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
  const [sending, setSending] = useState<FilingSending>({ via: null, office: null, proof: [] });
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
    mark.mutate(
      { ...sent, via: sending.via, office: sending.office, proof: [...sending.proof] },
      { onSuccess: showFromTop },
    );
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
          <NumberRead channel={composed.filing.channel} number={reference} sentOn={on} />
          <OfficeField composed={composed} detail={detail} onChange={setSending} sending={sending} />
          <HowSent composed={composed} detail={detail} onChange={setSending} sending={sending} />
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

/** Which of the channel's doors it went by, and the exhibits that show that it went. */
function HowSent(props: {
  readonly composed: ComposedFiling;
  readonly detail: CaseDetail;
  readonly sending: FilingSending;
  readonly onChange: (sending: FilingSending) => void;
}) {
  const words = useWords(filingStateWords);
  const text = useText();
  const { sending, onChange } = props;
  const doors = useLawRecord().data?.book.channels.find(({ id }) => id === props.composed.filing.channel)?.where ?? [];
  return (
    <Disclosure look="quiet" summary={words.viaLabel}>
      <div className="space-y-4">
        <Select
          label={words.viaLabel}
          onChange={(via) => onChange({ ...sending, via: via === "" ? null : via })}
          options={[
            { value: "", label: words.viaNone },
            ...doors.map((door) => ({ value: door.zh, label: text(door) })),
          ]}
          value={sending.via ?? ""}
        />
        <ProofChoice
          chosen={sending.proof}
          exhibits={props.detail.exhibits}
          onChange={(proof) => onChange({ ...sending, proof })}
        />
      </div>
    </Disclosure>
  );
}

/** The form is gone once the paper is sent: the reader goes on at the heading, above the clock. */
function showFromTop(): void {
  scrollTo({ top: 0 });
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}
