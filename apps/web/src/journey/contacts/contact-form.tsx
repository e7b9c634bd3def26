import type { CaseDetail, ContactView } from "@youju/api";
import { contactChannels, contactParties, parsePlainDate } from "@youju/domain";
import { useRef, useState } from "react";
import { type ContactSaid, useChangeContact, useRecordContact } from "../../api/index.ts";
import {
  Button,
  Card,
  DateInput,
  dayWords,
  ErrorNotice,
  focusFirstError,
  TextArea,
  TextInput,
} from "../../ui/index.ts";
import { contactWords } from "../../words/contacts.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { ChipChoice } from "./chip-choice.tsx";
import {
  type ContactDraft,
  type DraftFault,
  type DueChoice,
  draftOf,
  dueChips,
  dueOf,
  emptyDraft,
  readDraft,
} from "./contact-draft.ts";
import { MoreOfContact } from "./more-of-contact.tsx";

type Props = {
  readonly detail: CaseDetail;
  /** The talk to edit; a new one where absent. */
  readonly contact?: ContactView;
  readonly onDone: (contactId: string | null) => void;
};

/** Whom, what, by when: a talk noted in under half a minute; everything else folded away. */
export function ContactForm({ detail, contact, onDone }: Props) {
  const words = useWords(contactWords);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => (contact === undefined ? emptyDraft(detail.today) : draftOf(contact)));
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const keeping = useKeeping(detail.case.id, contact, onDone);
  const set = (change: Partial<ContactDraft>) => setDraft((before) => ({ ...before, ...change }));
  const fault = (part: DraftFault) => (faults.includes(part) ? words.faults[part] : undefined);
  const submit = () => {
    const before = contact?.promises.map(({ state: _state, deadline: _deadline, ...promise }) => promise);
    const read = readDraft(draft, { today: detail.today, ...(before && { before }) });
    setFaults(read.kind === "faults" ? read.faults : []);
    if (read.kind === "faults") {
      requestAnimationFrame(() => focusFirstError(form.current));
    } else {
      keeping.keep(read.said);
    }
  };
  return (
    <Card>
      <form
        aria-label={contact === undefined ? words.add : words.edit}
        className="space-y-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        ref={form}
      >
        <ChipChoice
          choices={contactChannels.map((value) => ({ value, label: words.channels[value] }))}
          error={fault("channel")}
          label={words.channel}
          onChange={(channel) => set({ channel })}
          value={draft.channel}
        />
        <ChipChoice
          choices={contactParties.map((value) => ({ value, label: words.parties[value] }))}
          error={fault("party")}
          label={words.party}
          onChange={(party) => set({ party })}
          value={draft.party}
        />
        <TextArea
          error={fault("said")}
          hint={words.saidHint}
          label={words.said}
          maxLength={5000}
          onChange={(said) => set({ said })}
          rows={2}
          value={draft.said}
        />
        <PromiseFields draft={draft} error={fault("by")} set={set} />
        <MoreOfContact detail={detail} draft={draft} open={faults.includes("day")} set={set} wrongDay={fault("day")} />
        <ErrorNotice error={keeping.error} />
        <div className="flex flex-wrap gap-2">
          <Button busy={keeping.busy} icon="check" type="submit">
            {words.save}
          </Button>
          <Button onClick={() => onDone(null)} tone="quiet">
            {words.cancel}
          </Button>
        </div>
      </form>
    </Card>
  );
}

type Drafting = { readonly draft: ContactDraft; readonly set: (change: Partial<ContactDraft>) => void };

function PromiseFields({ draft, set, error }: Drafting & { readonly error: string | undefined }) {
  const words = useWords(contactWords);
  const language = useLanguage();
  const named = { 0: words.today, 1: words.tomorrow } as const;
  const day = parsePlainDate(draft.day);
  const due = day === undefined ? undefined : dueOf(draft, day);
  const choices: readonly { readonly value: DueChoice; readonly label: string }[] = [
    ...dueChips.map((days) => ({
      value: `${days}` as const,
      label: days === 0 || days === 1 ? named[days] : words.inDays(days),
    })),
    { value: "other", label: words.otherDay },
    { value: "none", label: words.noDay },
  ];
  return (
    <>
      <TextInput
        autoComplete="off"
        hint={words.promisedHint}
        label={words.promised}
        maxLength={300}
        onChange={(promised) => set({ promised })}
        value={draft.promised}
      />
      {draft.promised.trim() !== "" && (
        <div className="space-y-3">
          <ChipChoice
            choices={choices}
            error={draft.due === "other" ? undefined : error}
            label={words.byWhen}
            onChange={(chosen) => set({ due: chosen })}
            value={draft.due}
          />
          {draft.due === "other" && (
            <DateInput
              error={error}
              label={words.otherDayLabel}
              min={draft.day}
              onChange={(dueDay) => set({ dueDay })}
              value={draft.dueDay}
            />
          )}
          {due !== undefined && due !== null && (
            <p className="text-soft">{words.by(dayWords(due, language, "long"))}</p>
          )}
        </div>
      )}
    </>
  );
}

function useKeeping(caseId: string, contact: ContactView | undefined, onDone: Props["onDone"]) {
  const record = useRecordContact(caseId);
  const change = useChangeContact(caseId);
  const done = { onSuccess: ({ id }: ContactView) => onDone(id) };
  const keep = (said: ContactSaid) =>
    contact === undefined ? record.mutate(said, done) : change.mutate({ ...said, contactId: contact.id }, done);
  return { keep, busy: record.isPending || change.isPending, error: record.error ?? change.error };
}
