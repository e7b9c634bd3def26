import type { CaseDetail, ComposedFiling } from "@youju/api";
import type { ContactParty } from "@youju/domain";
import { useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { useFiling } from "../../api/index.ts";
import { useLawRecord } from "../../law/use-law-record.ts";
import { Button, classNames, ErrorNotice, Icon, Skeleton, showToast } from "../../ui/index.ts";
import { callWords } from "../../words/call.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { calledParty } from "./call-note.ts";
import { CallNoteForm } from "./call-note-form.tsx";
import { Phones } from "./phones.tsx";
import { ReadOut } from "./read-out.tsx";
import { withKeys } from "./unique-keys.ts";
import { useCallNote } from "./use-call-note.ts";

type Place = { readonly detail: CaseDetail; readonly filingId: string };

/** 通话卡: the whole screen for one call. One step at a time in large words, everything to press at the thumb. */
export function CallPage({ detail, filingId }: Place) {
  const words = useWords(filingWords);
  const call = useWords(callWords);
  const [, go] = useLocation();
  const screen = useRef<HTMLDialogElement>(null);
  // The rest of the page lies behind it and cannot be reached meanwhile
  useEffect(() => screen.current?.showModal(), []);
  const home = `${caseAddress(detail.case.id, "filings")}/${encodeURIComponent(filingId)}`;
  const query = useFiling(detail.case.id, filingId);
  const party = query.data === undefined ? null : calledParty(query.data.filing.paper);
  return (
    <dialog
      aria-label={call.title}
      className="m-0 h-dvh max-h-none w-full max-w-none flex-col bg-ground p-0 text-ink open:flex"
      onCancel={() => go(home)}
      ref={screen}
    >
      {query.data === undefined || party === null ? (
        <div className="p-4">
          <h1 className="sr-only">{call.title}</h1>
          <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
          {query.isPending && <Skeleton label={words.loading} />}
        </div>
      ) : (
        <Call composed={query.data} detail={detail} home={home} party={party} />
      )}
    </dialog>
  );
}

type CallProps = {
  readonly composed: ComposedFiling;
  readonly detail: CaseDetail;
  readonly party: ContactParty;
  readonly home: string;
};

function Call({ composed, detail, party, home }: CallProps) {
  const words = useWords(callWords);
  const note = useCallNote({ composed, detail, party });
  const [, go] = useLocation();
  const [at, setAt] = useState(0);
  const [noting, setNoting] = useState(false);
  const steps = composed.sections;
  const finish = async () => {
    await note.finish();
    showToast({ text: words.done });
    go(home);
  };
  return (
    <>
      <CallHead at={at} home={home} of={steps.length} title={composed.filing.title} />
      <div className="mx-auto w-full max-w-2xl flex-1 space-y-5 overflow-y-auto px-4 py-4">
        <ReadOut detail={detail} />
        {noting ? (
          <CallNoteForm note={note} today={detail.today} />
        ) : (
          <>
            {at === 0 && <Numbers channel={composed.filing.channel} platform={detail.facts.platform} />}
            {steps[at] !== undefined && <Step step={steps[at]} />}
          </>
        )}
      </div>
      <ThumbBar
        at={at}
        busy={note.busy}
        last={steps.length - 1}
        noting={noting}
        onFinish={() => void finish().catch(() => undefined)}
        onMove={setAt}
        onNote={() => setNoting(!noting)}
      />
    </>
  );
}

function CallHead(props: {
  readonly at: number;
  readonly of: number;
  readonly home: string;
  readonly title: ComposedFiling["filing"]["title"];
}) {
  const words = useWords(callWords);
  const text = useText();
  return (
    <header className="border-b border-line bg-card pt-[env(safe-area-inset-top)]">
      <div className="mx-auto flex max-w-2xl items-center gap-2 px-2 py-1">
        <Link
          aria-label={words.close}
          className="flex size-11 shrink-0 items-center justify-center rounded-full hover:bg-sunken"
          href={props.home}
        >
          <Icon name="cross" />
        </Link>
        <h1 className="min-w-0 flex-1 truncate font-semibold">{text(props.title)}</h1>
        <p aria-live="polite" className="shrink-0 pr-2 text-[0.9375rem] text-soft">
          {words.step(props.at + 1, props.of)}
        </p>
      </div>
    </header>
  );
}

function Step({ step }: { readonly step: ComposedFiling["sections"][number] }) {
  return (
    <section className="space-y-4" lang="zh-CN">
      {step.heading !== "" && <h2 className="text-lg font-semibold text-go-ink">{step.heading}</h2>}
      {withKeys(step.sentences, ({ text }) => text).map(({ key, item }) => (
        <p className="text-[1.375rem] leading-relaxed font-medium" key={key}>
          {item.text}
        </p>
      ))}
    </section>
  );
}

/** The number to dial; where none is surely known, where to find it. */
function Numbers({ channel, platform }: { readonly channel: string; readonly platform: string | undefined }) {
  const words = useWords(callWords);
  const known = useLawRecord().data?.core.channels.find(({ id }) => id === channel);
  return (
    <div className="space-y-2">
      {known !== undefined && <Phones channel={known} platform={platform} />}
      {channel === "shop" && <p className="text-soft">{words.noNumber}</p>}
    </div>
  );
}

type BarProps = {
  readonly at: number;
  readonly last: number;
  readonly noting: boolean;
  readonly busy: boolean;
  readonly onMove: (at: number) => void;
  readonly onNote: () => void;
  readonly onFinish: () => void;
};

/** Everything to press stands at the lower edge, within reach of a thumb. */
function ThumbBar({ at, last, noting, busy, onMove, onNote, onFinish }: BarProps) {
  const words = useWords(callWords);
  return (
    <div className="border-t border-line bg-card pb-[env(safe-area-inset-bottom)]">
      <div className={classNames("mx-auto grid max-w-2xl gap-2 p-3", noting ? "grid-cols-2" : "grid-cols-3")}>
        {noting ? (
          <Button icon="back" onClick={onNote} size="block" tone="secondary">
            {words.script}
          </Button>
        ) : (
          <>
            <Button disabled={at === 0} onClick={() => onMove(at - 1)} size="block" tone="secondary">
              {words.back}
            </Button>
            <Button onClick={onNote} size="block" tone="secondary">
              {words.note}
            </Button>
          </>
        )}
        {noting || at === last ? (
          <Button busy={busy} icon="check" onClick={onFinish} size="block">
            {words.finish}
          </Button>
        ) : (
          <Button onClick={() => onMove(at + 1)} size="block">
            {words.next}
          </Button>
        )}
      </div>
    </div>
  );
}
