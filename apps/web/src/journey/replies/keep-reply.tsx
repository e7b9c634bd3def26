import type { CaseDetail, KeptReply } from "@youju/api";
import { parsePlainDate } from "@youju/domain";
import { useState } from "react";
import { Link } from "wouter";
import { useRemoveContact } from "../../api/contacts.ts";
import { useKeepReply } from "../../api/replies.ts";
import { Button, Card, DateInput, dayWords, ErrorNotice, Icon, showToast } from "../../ui/index.ts";
import { exchangeWords } from "../../words/exchange.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import type { Answered, Asked, Heard } from "./reply-place.ts";
import { NextDoor } from "./what-follows.tsx";

type Props = {
  readonly detail: CaseDetail;
  readonly asked: Asked;
  readonly heard: readonly Heard[];
  /** The answer the person copied, kept as what was sent back. */
  readonly answered: Answered | null;
};

/** 记下这次沟通: one tap writes it into the case and starts the clocks; then what came of it, and the way back. */
export function KeepReply({ detail, asked, heard, answered }: Props) {
  const words = useWords(exchangeWords);
  const caseId = detail.case.id;
  const keep = useKeepReply(caseId);
  const back = useRemoveContact(caseId);
  const [day, setDay] = useState<string>(detail.today);
  const write = () =>
    keep.mutate({
      text: asked.text,
      speaker: asked.speaker,
      channel: "chat",
      at: parsePlainDate(day) ?? detail.today,
      exhibitIds: asked.exhibitId === null ? [] : [asked.exhibitId],
      statements: heard.map(({ statement }) => statement.id),
      answer: answered,
    });
  const takeBack = (contactId: string) =>
    back.mutate(contactId, {
      onSuccess: () => {
        keep.reset();
        showToast({ text: words.undone });
      },
    });
  const kept = keep.data;
  return (
    <Card className="space-y-3" tone={kept === undefined ? "plain" : "go"}>
      {kept === undefined ? (
        <>
          <p className="text-[0.9375rem] text-soft">{answered === null ? words.keepText : words.keepAnswered}</p>
          <div className="flex flex-wrap items-end gap-3">
            <DateInput label={words.keepOn} max={detail.today} onChange={setDay} value={day} />
            <Button busy={keep.isPending} icon="edit" onClick={write} tone="secondary">
              {words.keep}
            </Button>
          </div>
        </>
      ) : (
        <WhatCame
          busy={back.isPending}
          caseId={caseId}
          kept={kept}
          onUndo={() => takeBack(kept.contact.id)}
          talks={detail.contacts.length}
        />
      )}
      <ErrorNotice error={keep.error ?? back.error} />
    </Card>
  );
}

function WhatCame(props: {
  readonly caseId: string;
  readonly kept: KeptReply;
  readonly talks: number;
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const words = useWords(exchangeWords);
  const { caseId, kept } = props;
  return (
    <>
      <div className="space-y-2" role="status">
        <h3 className="flex items-center gap-2 font-semibold">
          <Icon name="check" />
          {words.kept}
        </h3>
        <p>{words.keptText}</p>
        <ClockLines kept={kept} />
      </div>
      {kept.next !== null && <NextAfterKeeping caseId={caseId} next={kept.next} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Door href={`${caseAddress(caseId)}/replies`}>{words.exchangeCount(Math.max(1, props.talks))}</Door>
        {kept.clocks.length > 0 && <Door href={caseAddress(caseId, "deadlines")}>{words.toDeadlines}</Door>}
        <Button busy={props.busy} icon="undo" onClick={props.onUndo} size="small" tone="quiet">
          {words.undo}
        </Button>
      </div>
    </>
  );
}

function NextAfterKeeping(props: { readonly caseId: string; readonly next: NonNullable<KeptReply["next"]> }) {
  const text = useText();
  const { channel, paper } = props.next;
  return (
    <div className="space-y-2">
      <p>{text(props.next)}</p>
      <NextDoor caseId={props.caseId} channel={channel} paper={paper} />
    </div>
  );
}

/** The windows that now run, the days promised, and what counts as admitted. */
function ClockLines({ kept }: { readonly kept: KeptReply }) {
  const words = useWords(exchangeWords);
  const language = useLanguage();
  const text = useText();
  const lines = kept.clocks.map(({ source, title, deadline: { lastDay, safeDay } }) => {
    if (lastDay === null) {
      return words.keptWindowOpen(text(title));
    }
    const day = dayWords(lastDay, language, "long");
    return source === "promise"
      ? words.keptPromise(day)
      : words.keptWindow(text(title), day, dayWords(safeDay, language, "short"));
  });
  return (
    <ul className="space-y-1.5 font-medium">
      {lines.map((line) => (
        <li className="flex items-start gap-2" key={line}>
          <Icon className="mt-[0.2em]" name="clock" />
          <span className="min-w-0">{line}</span>
        </li>
      ))}
      {kept.admitted.length > 0 && (
        <li className="flex items-start gap-2">
          <Icon className="mt-[0.2em]" name="check" />
          <span className="min-w-0">{words.keptAdmitted}</span>
        </li>
      )}
    </ul>
  );
}

function Door({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link className="inline-flex min-h-11 items-center underline underline-offset-4" href={href}>
      {children}
    </Link>
  );
}
