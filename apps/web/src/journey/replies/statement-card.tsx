import type { LawBook } from "@youju/law";
import type { AnsweredStatement } from "@youju/rules";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Badge, Button, Card, classNames, Disclosure } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { shareCardWords } from "../../words/share-card.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { OfferPart } from "./offer-part.tsx";
import { ReadyAnswers } from "./ready-answers.tsx";
import type { Answered, Heard, ReplyPlace, Speaker } from "./reply-place.ts";
import { TurningFacts } from "./turning-facts.tsx";
import { lookNow, VerdictPart } from "./verdict-part.tsx";
import { CapturePart, EffectsPart, NextPart } from "./what-follows.tsx";

const ShareCard = lazy(async () => ({ default: (await import("./share-card.tsx")).ShareCard }));

type Props = {
  readonly heard: Heard;
  readonly place: ReplyPlace;
  readonly law: LawBook;
  readonly speaker: Speaker;
  readonly onDismiss: () => void;
  readonly onTaken: (answered: Answered) => void;
};

/** One statement with all there is to it: verdict, answer, what to capture, what it costs, what follows. */
export function StatementCard({ heard, place, law, speaker, onDismiss, onTaken }: Props) {
  const words = useWords(replyWords);
  const { statement, by } = heard;
  return (
    <article
      className="scroll-mt-4 overflow-hidden rounded-2xl border border-line bg-card shadow-card"
      id={`said-${statement.id}`}
    >
      <div className={classNames("space-y-3 p-4 sm:p-5", washes[lookNow(statement).card])}>
        <StatementName by={by} statement={statement} />
        <VerdictPart statement={statement} />
      </div>
      <div className="space-y-5 p-4 sm:p-5">
        {statement.offer !== null && <OfferPart offer={statement.offer} />}
        <ReadyAnswers onTaken={onTaken} statement={statement} />
        {statement.judgement !== null && <TurningFacts judgement={statement.judgement} place={place} />}
        <CapturePart statement={statement} />
        <EffectsPart effects={statement.effects} law={law} place={place} />
        <NextPart place={place} statement={statement} />
        <div className="flex flex-wrap justify-between gap-2 border-t border-line pt-3">
          <ShareButton speaker={speaker} statement={statement} today={place.today} />
          <Button onClick={onDismiss} size="small" tone="quiet">
            {words.notThis}
          </Button>
        </div>
      </div>
    </article>
  );
}

const washes = {
  plain: "bg-card",
  go: "bg-go-wash text-go-ink",
  need: "bg-need-wash text-need-ink",
  urgent: "bg-seal-wash text-seal-ink",
  wait: "bg-wait-wash text-wait-ink",
} as const;

function StatementName({ statement, by }: Heard) {
  const words = useWords(replyWords);
  const text = useText();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <h3 className="min-w-0 text-[1.0625rem] font-semibold">{text(statement.name)}</h3>
      <Badge tone="plain">{words.sorts[statement.kind]}</Badge>
      {by === "picked" && <Badge tone="plain">{words.picked}</Badge>}
    </div>
  );
}

function ShareButton(props: {
  readonly statement: AnsweredStatement;
  readonly speaker: Speaker;
  readonly today: ReplyPlace["today"];
}) {
  const words = useWords(shareCardWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="picture" onClick={() => setOpen(true)} size="small" tone="quiet">
        {words.share}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ShareCard {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** It only sounds like it: the person says first whether this is what was meant. */
export function LikenessCard(props: {
  readonly statement: AnsweredStatement;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const words = useWords(replyWords);
  const text = useText();
  return (
    <Card className="space-y-3" tone="need">
      <h3 className="font-semibold">{words.likeness}</h3>
      <p>{words.likenessText(text(props.statement.name))}</p>
      <p className="text-[0.9375rem] text-soft">{text(props.statement.meaning)}</p>
      <div className="flex gap-2">
        <Button onClick={props.onYes} size="small" tone="primary">
          {words.yes}
        </Button>
        <Button onClick={props.onNo} size="small" tone="secondary">
          {words.no}
        </Button>
      </div>
    </Card>
  );
}

/** Everything there is to pick from, folded until it is wanted. */
export function PickFold(props: { readonly children: ReactNode; readonly open: boolean }) {
  const words = useWords(replyWords);
  return (
    <Disclosure start={props.open ? "open" : "closed"} summary={props.open ? words.pick : words.pickOther}>
      {props.children}
    </Disclosure>
  );
}
