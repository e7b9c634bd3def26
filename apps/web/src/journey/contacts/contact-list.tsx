import type { CaseDetail, ContactView, PromiseView } from "@youju/api";
import { dayOf, type PromiseMark, timeOf } from "@youju/domain";
import { useState } from "react";
import { Link } from "wouter";
import { useChangeContact, useRemoveContact, useRestoreContact } from "../../api/index.ts";
import { Badge, Button, Card, dayWords, ErrorNotice, showToast } from "../../ui/index.ts";
import { contactWords } from "../../words/contacts.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { caseAddress, exhibitPlace } from "../case/case-frame.tsx";
import { ContactForm } from "./contact-form.tsx";
import { promiseTones } from "./promise-tones.ts";

/** The talks of a case, the latest first, each with what was promised and how that stands. */
export function ContactList({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(contactWords);
  return (
    <section aria-label={words.list}>
      <ol className="space-y-4">
        {detail.contacts.map((contact) => (
          <li id={`contact-${contact.id}`} key={`${contact.id}.${contact.revision}`}>
            <ContactItem contact={contact} detail={detail} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ContactItem({ contact, detail }: { readonly contact: ContactView; readonly detail: CaseDetail }) {
  const words = useWords(contactWords);
  const [editing, setEditing] = useState(false);
  const removing = useRemoving(detail.case.id, contact);
  if (editing) {
    return <ContactForm contact={contact} detail={detail} onDone={() => setEditing(false)} />;
  }
  return (
    <Card className="space-y-3">
      <ContactHead contact={contact} />
      {contact.said !== "" && <p className="whitespace-pre-line">{contact.said}</p>}
      {contact.promises.length > 0 && (
        <ul className="space-y-3">
          {contact.promises.map((promise) => (
            <li className="rounded-xl bg-sunken p-3" key={promise.id}>
              <PromiseLine contact={contact} detail={detail} promise={promise} />
            </li>
          ))}
        </ul>
      )}
      <Shown contact={contact} detail={detail} />
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button icon="edit" onClick={() => setEditing(true)} size="small" tone="quiet">
          {words.edit}
        </Button>
        <Button busy={removing.busy} icon="bin" onClick={removing.remove} size="small" tone="quiet">
          {words.remove}
        </Button>
      </div>
      <ErrorNotice error={removing.error} />
    </Card>
  );
}

function ContactHead({ contact }: { readonly contact: ContactView }) {
  const words = useWords(contactWords);
  const language = useLanguage();
  const { person, role, staffNumber, ticket } = contact;
  const time = timeOf(contact.at);
  const who = [
    role,
    person,
    staffNumber === null ? null : words.staff(staffNumber),
    ticket === null ? null : words.ticketIs(ticket),
  ].filter((part) => part !== null);
  return (
    <header>
      <h2 className="font-semibold">{words.withWhom(words.channels[contact.channel], words.parties[contact.party])}</h2>
      <p className="text-[0.9375rem] text-soft">
        {dayWords(dayOf(contact.at), language, "long")}
        {time !== null && ` ${time}`}
      </p>
      {who.length > 0 && <p className="text-[0.9375rem]">{who.join(" · ")}</p>}
    </header>
  );
}

function PromiseLine(props: {
  readonly contact: ContactView;
  readonly promise: PromiseView;
  readonly detail: CaseDetail;
}) {
  const { contact, promise, detail } = props;
  const words = useWords(contactWords);
  const language = useLanguage();
  const change = useChangeContact(detail.case.id);
  const mark = (given: PromiseMark | null) =>
    change.mutate({
      contactId: contact.id,
      promises: contact.promises.map(({ state: _state, deadline: _deadline, ...one }) =>
        one.id === promise.id ? { ...one, mark: given, markedOn: null } : one,
      ),
    });
  const marks = promise.mark === null ? (["kept", "broken", "withdrawn"] as const) : [];
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{promise.what}</span>
        <Badge tone={promiseTones[promise.state]}>{words.states[promise.state]}</Badge>
      </p>
      <p className="text-[0.9375rem] text-soft">
        {promise.by === null
          ? words.noDayNamed
          : words.by(`${dayWords(dayOf(promise.by), language, "long")} ${timeOf(promise.by) ?? ""}`.trim())}
        {promise.deadline !== null && (
          <Link
            className="ml-2 inline-block whitespace-nowrap underline underline-offset-4"
            href={`${caseAddress(detail.case.id, "deadlines")}/${encodeURIComponent(promise.deadline.rule)}`}
          >
            {words.certificate}
          </Link>
        )}
      </p>
      <div className="flex flex-wrap gap-2 print:hidden">
        {marks.map((one) => (
          <Button busy={change.isPending} key={one} onClick={() => mark(one)} size="small" tone="secondary">
            {words.mark[one]}
          </Button>
        ))}
        {promise.mark !== null && (
          <Button busy={change.isPending} onClick={() => mark(null)} size="small" tone="quiet">
            {words.mark.open}
          </Button>
        )}
      </div>
      <ErrorNotice error={change.error} />
    </div>
  );
}

/** The exhibits that show the talk. */
function Shown({ contact, detail }: { readonly contact: ContactView; readonly detail: CaseDetail }) {
  const words = useWords(contactWords);
  const shown = detail.exhibits.filter(({ id }) => contact.exhibitIds.includes(id));
  return shown.length === 0 ? null : (
    <p className="flex flex-wrap gap-x-3">
      {shown.map(({ id, number }) => (
        <Link
          className="inline-flex min-h-11 items-center underline underline-offset-4"
          href={exhibitPlace(detail.case.id, number)}
          key={id}
        >
          {words.exhibit(number)}
        </Link>
      ))}
    </p>
  );
}

function useRemoving(caseId: string, { id, revision }: ContactView) {
  const words = useWords(contactWords);
  const removing = useRemoveContact(caseId);
  const restoring = useRestoreContact(caseId);
  const remove = () =>
    removing.mutate(id, {
      onSuccess: () =>
        showToast({
          text: words.removed,
          action: { label: words.undo, run: () => restoring.mutate({ contactId: id, revision }) },
        }),
    });
  return { remove, busy: removing.isPending, error: removing.error ?? restoring.error };
}
