import type { CaseDetail } from "@youju/api";
import { type ContactParty, dayOf } from "@youju/domain";
import { answerReply } from "@youju/rules";
import { useMemo } from "react";
import { Link } from "wouter";
import { useBringBackContact, useTakeBackReply } from "../../api/replies.ts";
import type { ReplyLaw } from "../../law/use-reply-law.ts";
import { Badge, Button, Day, dayWords, ErrorNotice, showToast } from "../../ui/index.ts";
import { exchangeWords } from "../../words/exchange.ts";
import { replyWords } from "../../words/replies.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress, exhibitPlace } from "../case/case-frame.tsx";
import type { Turn } from "./exchange.ts";
import type { Speaker } from "./reply-place.ts";
import { lookOf, useVerdictWords } from "./verdict-part.tsx";

type Contact = CaseDetail["contacts"][number];

/** What they said, on the left, with what there is to it. */
export function TheirBubble(props: {
  readonly contact: Contact;
  readonly detail: CaseDetail;
  readonly record: ReplyLaw | null;
}) {
  const words = useWords(exchangeWords);
  const { contact, detail } = props;
  const who = contact.person ?? words.parties[contact.party];
  return (
    <article className="mr-10 space-y-1.5">
      <h2 className="text-[0.9375rem] text-soft">
        <span className="font-medium text-ink">{who}</span> · <Day date={dayOf(contact.at)} form="year" />
      </h2>
      <div className="w-fit max-w-full space-y-2 rounded-2xl rounded-tl-sm border border-line bg-card px-4 py-3 shadow-card">
        <p className="whitespace-pre-wrap" lang="zh-CN">
          {contact.said}
        </p>
        {props.record !== null && <VerdictChips contact={contact} detail={detail} record={props.record} />}
        <Promises contact={contact} />
        <ShownOn contact={contact} detail={detail} />
      </div>
      <RemoveContact caseId={detail.case.id} contact={contact} />
    </article>
  );
}

const speakers: Readonly<Partial<Record<ContactParty, Speaker>>> = {
  shop: "shop",
  carrier: "courier",
  regulator: "regulator",
  bank: "bank",
};

function VerdictChips(props: { readonly contact: Contact; readonly detail: CaseDetail; readonly record: ReplyLaw }) {
  const text = useText();
  const verdictWords = useVerdictWords();
  const { contact, detail, record } = props;
  const { statements } = useMemo(
    () =>
      answerReply({
        text: contact.said,
        speaker: speakers[contact.party] ?? null,
        kind: detail.case.kind,
        facts: detail.facts,
        range: null,
        saidOn: dayOf(contact.at),
        ...record,
      }),
    [contact, detail, record],
  );
  const sure = statements.filter(({ read }) => read?.by === "phrase");
  return sure.length === 0 ? null : (
    <ul className="space-y-1">
      {sure.map((statement) => (
        <li className="flex flex-wrap items-center gap-2 text-[0.9375rem]" key={statement.id}>
          <Badge tone={lookOf(statement).badge}>{verdictWords(statement)}</Badge>
          <span className="text-soft">{text(statement.name)}</span>
        </li>
      ))}
    </ul>
  );
}

const promiseTone = { open: "wait", kept: "done", broken: "need", withdrawn: "plain" } as const;

function Promises({ contact }: { readonly contact: Contact }) {
  const words = useWords(exchangeWords);
  const language = useLanguage();
  return contact.promises.length === 0 ? null : (
    <ul className="space-y-1 text-[0.9375rem]">
      {contact.promises.map(({ id, what, by, state }) => (
        <li className="flex flex-wrap items-center gap-2" key={id}>
          <Badge tone={promiseTone[state]}>{words.promiseStates[state]}</Badge>
          <span>{words.promise(what, by === null ? words.noDay : dayWords(dayOf(by), language, "short"))}</span>
        </li>
      ))}
    </ul>
  );
}

function ShownOn({ contact, detail }: { readonly contact: Contact; readonly detail: CaseDetail }) {
  const words = useWords(replyWords);
  const shown = detail.exhibits.filter(({ id }) => contact.exhibitIds.includes(id));
  return shown.length === 0 ? null : (
    <p className="flex flex-wrap gap-x-3">
      {shown.map(({ id, number }) => (
        <Link
          className="inline-flex min-h-11 items-center text-[0.9375rem] text-go-ink underline underline-offset-4"
          href={exhibitPlace(detail.case.id, number)}
          key={id}
        >
          {words.exhibit(number)}
        </Link>
      ))}
    </p>
  );
}

function RemoveContact({ caseId, contact }: { readonly caseId: string; readonly contact: Contact }) {
  const words = useWords(exchangeWords);
  const remove = useTakeBackReply(caseId);
  const bring = useBringBackContact(caseId);
  const { id: contactId, revision } = contact;
  const out = () =>
    remove.mutate(
      { contactId, facts: [], assess: false },
      {
        onSuccess: () =>
          showToast({
            text: words.removed,
            action: { label: words.undo, run: () => bring.mutate({ contactId, revision }) },
          }),
      },
    );
  return (
    <>
      <Button busy={remove.isPending} icon="bin" onClick={out} size="small" tone="quiet">
        {words.remove}
      </Button>
      <ErrorNotice error={remove.error ?? bring.error} />
    </>
  );
}

/** A paper that went out, on the right. */
export function MyBubble(props: {
  readonly caseId: string;
  readonly filing: Extract<Turn, { readonly whose: "mine" }>["filing"];
}) {
  const words = useWords(exchangeWords);
  const text = useText();
  const { caseId, filing } = props;
  return (
    <article className="ml-10 flex flex-col items-end space-y-1.5">
      <h2 className="text-[0.9375rem] text-soft">
        <span className="font-medium text-ink">{words.mine}</span> · <Day date={filing.sentOn} form="year" />
      </h2>
      <Link
        className="w-fit max-w-full rounded-2xl rounded-tr-sm bg-go-wash px-4 py-3 text-go-ink underline-offset-4 hover:underline"
        href={`${caseAddress(caseId, "filings")}/${encodeURIComponent(filing.id)}`}
      >
        {words.sent(text(filing.title))}
      </Link>
    </article>
  );
}
