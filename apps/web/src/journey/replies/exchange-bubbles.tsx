import type { CaseDetail } from "@youju/api";
import { dayOf } from "@youju/domain";
import { Link } from "wouter";
import { useRemoveContact, useRestoreContact } from "../../api/contacts.ts";
import { Badge, Button, Day, dayWords, ErrorNotice, showToast } from "../../ui/index.ts";
import { exchangeWords } from "../../words/exchange.ts";
import { replyWords } from "../../words/replies.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress, exhibitPlace } from "../case/case-frame.tsx";
import type { Turn } from "./exchange.ts";
import { lookOf } from "./verdict-part.tsx";

type Contact = CaseDetail["contacts"][number];

/** What they said, on the left, with what there is to it. */
export function TheirBubble({ contact, detail }: { readonly contact: Contact; readonly detail: CaseDetail }) {
  const words = useWords(exchangeWords);
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
        <VerdictChips contact={contact} />
        <Promises contact={contact} />
        <ShownOn contact={contact} detail={detail} />
      </div>
      <RemoveContact caseId={detail.case.id} contact={contact} />
      <MyAnswer contact={contact} />
    </article>
  );
}

/** What there was to it when it was kept. */
function VerdictChips({ contact }: { readonly contact: Contact }) {
  const words = useWords(replyWords);
  const text = useText();
  const kept = contact.reply?.statements ?? [];
  return kept.length === 0 ? null : (
    <ul className="space-y-1">
      {kept.map(({ id, kind, name, verdict, isFirm }) => (
        <li className="flex flex-wrap items-center gap-2 text-[0.9375rem]" key={id}>
          <Badge tone={lookOf({ kind, verdict }).badge}>
            {verdict === null ? words.unjudged[kind] : isFirm ? words.verdicts[verdict] : words.reserve[verdict]}
          </Badge>
          <span className="text-soft">{text(name)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the person answered, on the right. */
function MyAnswer({ contact }: { readonly contact: Contact }) {
  const words = useWords(exchangeWords);
  const answer = contact.reply?.answer ?? null;
  return answer === null ? null : (
    <div className="-mr-10 ml-10 flex flex-col items-end gap-1.5 pt-2">
      <p className="text-[0.9375rem] text-soft">{words.answered}</p>
      <p className="w-fit max-w-full rounded-2xl rounded-tr-sm bg-go-wash px-4 py-3 text-go-ink" lang="zh-CN">
        {answer.text}
      </p>
    </div>
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
  const remove = useRemoveContact(caseId);
  const bring = useRestoreContact(caseId);
  const { id: contactId, revision } = contact;
  const out = () =>
    remove.mutate(contactId, {
      onSuccess: () =>
        showToast({
          text: words.removed,
          action: { label: words.undo, run: () => bring.mutate({ contactId, revision }) },
        }),
    });
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
