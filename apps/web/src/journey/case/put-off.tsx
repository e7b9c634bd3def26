import type { CaseDetail } from "@youju/api";
import { addDays, type PlainDate } from "@youju/domain";
import { useState } from "react";
import { useResumeStep, useSnoozeStep } from "../../api/index.ts";
import { Button, ChoiceGroup, dayWords, ErrorNotice, TextInput } from "../../ui/index.ts";
import { stepWords } from "../../words/step.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";

/** The next step can wait until a day, for a reason; what is pressing of one's own cannot. 先放一放 */
export function PutOff({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(stepWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const resume = useResumeStep(detail.case.id);
  const { snoozed, id } = detail.nextStep;
  if (snoozed !== null) {
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1" role="status">
        <p>{words.until(dayWords(snoozed.until, language, "long"), snoozed.reason)}</p>
        <Button busy={resume.isPending} onClick={() => resume.mutate(undefined)} size="small" tone="secondary">
          {words.resume}
        </Button>
        <ErrorNotice error={resume.error} />
      </div>
    );
  }
  if (id === "wait" || detail.case.deletedAt !== null) {
    return null;
  }
  return open ? (
    <PutOffForm detail={detail} onDone={() => setOpen(false)} />
  ) : (
    <Button icon="clock" onClick={() => setOpen(true)} size="small" tone="quiet">
      {words.putOff}
    </Button>
  );
}

/** So many days ahead are offered. */
const ahead = [1, 3, 7, 14] as const;

function PutOffForm({ detail, onDone }: { readonly detail: CaseDetail; readonly onDone: () => void }) {
  const words = useWords(stepWords);
  const language = useLanguage();
  const snooze = useSnoozeStep(detail.case.id);
  const [until, setUntil] = useState<string>(addDays(detail.today, 3));
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() !== "") {
      snooze.mutate({ until: until as PlainDate, reason: reason.trim() }, { onSuccess: onDone });
    }
  };
  return (
    <form
      aria-label={words.putOff}
      className="space-y-3 rounded-xl border border-line bg-card p-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ChoiceGroup
        choices={ahead.map((days) => {
          const day = addDays(detail.today, days);
          return { value: day, label: words.days(days), note: dayWords(day, language, "short") };
        })}
        label={words.howLong}
        layout="grid"
        onChange={setUntil}
        value={until}
      />
      <TextInput
        autoComplete="off"
        error={tried && reason.trim() === "" ? words.noReason : undefined}
        hint={words.reasonHint}
        label={words.reason}
        maxLength={200}
        onChange={setReason}
        value={reason}
      />
      <ErrorNotice error={snooze.error} />
      <div className="flex flex-wrap gap-2">
        <Button busy={snooze.isPending} tone="secondary" type="submit">
          {words.putOff}
        </Button>
        <Button onClick={onDone} tone="quiet">
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
