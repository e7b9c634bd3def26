import type { CaseDetail, CaseResultView, ClosingView } from "@youju/api";
import { type ReactNode, useState } from "react";
import { useReopenCase } from "../../api/outcomes.ts";
import { Button, Card, Day, ErrorNotice, Money, Section, showToast } from "../../ui/index.ts";
import { closingWords } from "../../words/closing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ClosingForm } from "./closing-form.tsx";

/** The end of the case: the way to close it, or what it brought and the way to take it up again. */
export function ClosingSection({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(closingWords);
  const [writing, setWriting] = useState(false);
  const { closing, settlements } = detail.outcome;
  const open = settlements.some(({ duties }) => duties.some(({ mark }) => mark !== "done"));
  return (
    <Section id="closing" title={words.title}>
      {writing ? (
        <ClosingForm detail={detail} onDone={() => setWriting(false)} />
      ) : closing === null ? (
        <Card className="space-y-4">
          <p>{words.intro}</p>
          {detail.case.deletedAt === null && (
            <Button icon="check" onClick={() => setWriting(true)}>
              {words.start}
            </Button>
          )}
        </Card>
      ) : (
        <Closed closing={closing} detail={detail} onEdit={() => setWriting(true)} />
      )}
      {open && <p className="text-[0.9375rem] text-soft">{words.stillRuns}</p>}
    </Section>
  );
}

function Closed(props: { readonly detail: CaseDetail; readonly closing: ClosingView; readonly onEdit: () => void }) {
  const { detail, closing, onEdit } = props;
  const words = useWords(closingWords);
  const { reopen, busy, error } = useReopening(detail);
  const { received, asked, standing, daysFromFirstFiling: first, daysFromOpening: opening, lessons } = closing;
  return (
    <Card className="space-y-4">
      <p className="text-xl font-bold">
        {words.endings[closing.ending]} · <Day date={closing.on} />
      </p>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 @2xl:grid-cols-4">
        <Figure name={words.received}>{received === null ? words.unknown : <Money amount={received} />}</Figure>
        <Figure name={words.askedFor}>{asked === null ? words.unknown : <Money amount={asked} />}</Figure>
        <Figure name={words.fromFirst}>{first === null ? words.unknown : words.days(first)}</Figure>
        <Figure name={words.fromOpening}>{opening === null ? words.unknown : words.days(opening)}</Figure>
      </dl>
      {standing !== null && <p>{words.standing[standing]}</p>}
      {closing.results.length > 0 && (
        <ul className="space-y-2">
          {closing.results.map((result, index) => (
            <li className="rounded-xl bg-sunken p-3" key={JSON.stringify([words.result(index + 1), result])}>
              <ResultLine detail={detail} result={result} />
            </li>
          ))}
        </ul>
      )}
      {lessons !== "" && (
        <div>
          <h3 className="font-semibold">{words.lessons}</h3>
          <p className="whitespace-pre-line">{lessons}</p>
        </div>
      )}
      {detail.case.deletedAt === null && (
        <div className="flex flex-wrap gap-2 print:hidden">
          <Button icon="edit" onClick={onEdit} size="small" tone="secondary">
            {words.edit}
          </Button>
          <Button busy={busy} icon="undo" onClick={reopen} size="small" tone="quiet">
            {words.reopen}
          </Button>
        </div>
      )}
      <ErrorNotice error={error} />
    </Card>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.9375rem] text-soft">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}

function ResultLine({ detail, result }: { readonly detail: CaseDetail; readonly result: CaseResultView }) {
  const words = useWords(closingWords);
  const text = useText();
  const { filingId, channel, money, deeds, on, days } = result;
  const filing = detail.filings.find(({ id }) => id === filingId);
  const plain =
    channel === "shop" || channel === "platform" ? words.sources[channel] : (channel ?? words.sources.unknown);
  return (
    <>
      <p className="font-medium">
        {filing === undefined ? plain : text(filing.title)}
        {": "}
        {money === null ? words.unknown : <Money amount={money} />}
      </p>
      <p className="text-[0.9375rem] text-soft">
        {deeds.map((deed) => words.deedNames[deed]).join(" · ")}
        {deeds.length > 0 && on !== null && " · "}
        {on !== null && <Day date={on} />}
        {days !== null && ` · ${words.took(days)}`}
      </p>
    </>
  );
}

function useReopening({ case: { id } }: CaseDetail) {
  const words = useWords(closingWords);
  const reopening = useReopenCase(id);
  const reopen = () => reopening.mutate(undefined, { onSuccess: () => showToast({ text: words.reopened }) });
  return { reopen, busy: reopening.isPending, error: reopening.error };
}
