import type { CaseDetail } from "@youju/api";
import type { FactName } from "@youju/domain";
import { parsePlainDate } from "@youju/domain";
import type { LawBook, ReplyTopic } from "@youju/law";
import { useState } from "react";
import { Link } from "wouter";
import { type ReplyToKeep, useKeepReply, useTakeBackReply } from "../../api/replies.ts";
import { Button, Card, DateInput, dayWords, ErrorNotice, Icon, showToast } from "../../ui/index.ts";
import { exchangeWords } from "../../words/exchange.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import type { Asked, Heard } from "./reply-place.ts";
import { replyToKeep } from "./reply-to-keep.ts";

type Props = {
  readonly detail: CaseDetail;
  readonly asked: Asked;
  readonly heard: readonly Heard[];
  readonly law: LawBook;
  readonly replies: readonly ReplyTopic[];
};

type Kept = { readonly contactId: string; readonly facts: readonly FactName[]; readonly assess: boolean };

/** 记下这次沟通: one tap writes it into the case and starts the clocks; then what came of it, and the way back. */
export function KeepReply(props: Props) {
  const words = useWords(exchangeWords);
  const { detail } = props;
  const caseId = detail.case.id;
  const keep = useKeepReply(caseId);
  const back = useTakeBackReply(caseId);
  const [kept, setKept] = useState<Kept | null>(null);
  const [day, setDay] = useState<string>(detail.today);
  const saidOn = parsePlainDate(day) ?? detail.today;
  const statements = props.heard.map(({ statement }) => statement);
  const write = () => {
    const order: ReplyToKeep = replyToKeep(detail, { ...props, statements, saidOn });
    keep.mutate(order, {
      onSuccess: ({ id }) =>
        setKept({ contactId: id, facts: order.facts.map(({ name }) => name), assess: order.assess }),
    });
  };
  const takeBack = (which: Kept) =>
    back.mutate(which, {
      onSuccess: () => {
        setKept(null);
        showToast({ text: words.undone });
      },
    });
  return (
    <Card className="space-y-3" tone={kept === null ? "plain" : "go"}>
      {kept === null ? (
        <>
          <p className="text-[0.9375rem] text-soft">{words.keepText}</p>
          <div className="flex flex-wrap items-end gap-3">
            <DateInput label={words.keepOn} max={detail.today} onChange={setDay} value={day} />
            <Button busy={keep.isPending} icon="edit" onClick={write} tone="secondary">
              {words.keep}
            </Button>
          </div>
        </>
      ) : (
        <WhatCame busy={back.isPending} detail={detail} heard={props.heard} kept={kept} onUndo={() => takeBack(kept)} />
      )}
      <ErrorNotice error={keep.error ?? back.error} />
    </Card>
  );
}

function WhatCame(props: {
  readonly detail: CaseDetail;
  readonly heard: readonly Heard[];
  readonly kept: Kept;
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const words = useWords(exchangeWords);
  const { detail, kept } = props;
  const lines = useWhatCame(props);
  const caseId = detail.case.id;
  return (
    <>
      <div className="space-y-2" role="status">
        <h3 className="flex items-center gap-2 font-semibold">
          <Icon name="check" />
          {words.kept}
        </h3>
        <p>{words.keptText}</p>
        <ul className="space-y-1.5">
          {lines.map((line) => (
            <li className="flex items-start gap-2 font-medium" key={line}>
              <Icon className="mt-[0.2em]" name="clock" />
              <span className="min-w-0">{line}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Door href={`${caseAddress(caseId)}/replies`}>{words.exchangeCount(detail.contacts.length)}</Door>
        {lines.length > 0 && <Door href={caseAddress(caseId, "deadlines")}>{words.toDeadlines}</Door>}
        <Button busy={props.busy} icon="undo" key={kept.contactId} onClick={props.onUndo} size="small" tone="quiet">
          {words.undo}
        </Button>
      </div>
    </>
  );
}

function Door({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link className="inline-flex min-h-11 items-center gap-1 underline underline-offset-4" href={href}>
      {children}
    </Link>
  );
}

/** The windows that now run and the days promised, as the case has them. */
function useWhatCame({ detail, heard, kept }: Parameters<typeof WhatCame>[0]): readonly string[] {
  const words = useWords(exchangeWords);
  const language = useLanguage();
  const text = useText();
  const running = detail.assessment?.assessment.deadlines ?? [];
  const ids = new Set(heard.flatMap(({ statement }) => statement.effects.starts.map(({ id }) => id)));
  const windows = [...ids].flatMap((id) => {
    const found = running.find(({ registerId }) => registerId === id);
    const own = heard
      .flatMap(({ statement }) => statement.effects.starts)
      .find((start) => start.id === id && start.clock !== null)?.clock;
    const clock = found ?? own;
    if (clock === undefined || clock === null) {
      return [];
    }
    const { lastDay } = clock.deadline;
    return lastDay === null
      ? [words.keptWindowOpen(text(clock.title))]
      : [words.keptWindow(text(clock.title), dayWords(lastDay, language, "long"))];
  });
  const contact = detail.contacts.find(({ id }) => id === kept.contactId);
  const promised = (contact?.promises ?? []).flatMap(({ deadline }) =>
    deadline?.deadline.lastDay == null
      ? []
      : [words.keptPromise(dayWords(deadline.deadline.lastDay, language, "long"))],
  );
  return [...windows, ...promised];
}
