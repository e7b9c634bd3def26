import type { CaseDetail } from "@youju/api";
import type { FactEntry, FactSource } from "@youju/domain";
import { useState } from "react";
import { useRecordFacts, useWithdrawFact } from "../../api/index.ts";
import {
  Button,
  Card,
  classNames,
  Disclosure,
  EmptyState,
  ErrorNotice,
  Instant,
  LinkButton,
  showToast,
} from "../../ui/index.ts";
import { historyWords } from "../../words/history.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { draftOf } from "../intake/fact-draft.ts";
import { FactEditor } from "../intake/fact-editor.tsx";
import { stepPath } from "../steps.ts";
import { CaseFrame } from "./case-frame.tsx";
import { type FactLine, factLines } from "./fact-history.ts";
import { factToRecord } from "./fact-to-record.ts";
import { factName, factValue } from "./fact-value.ts";

/** Every fact with where it comes from and what it was before; the latest entry can be taken back. */
export function FactsPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(historyWords);
  const lines = factLines(detail.history);
  return (
    <CaseFrame
      action={
        <LinkButton href={stepPath(detail.case.id, "questions")} tone="secondary">
          {words.editFacts}
        </LinkButton>
      }
      detail={detail}
      note={words.factsIntro}
      place="facts"
      title={words.factsTitle}
    >
      {lines.length === 0 && (
        <EmptyState icon="edit" title={words.factsEmpty}>
          <p>{words.factsIntro}</p>
        </EmptyState>
      )}
      <ul className="grid gap-3 @3xl:grid-cols-2">
        {lines.map((line) => (
          <li key={line.name}>
            <FactCard detail={detail} line={line} />
          </li>
        ))}
      </ul>
    </CaseFrame>
  );
}

function FactCard({ line, detail }: { readonly line: FactLine; readonly detail: CaseDetail }) {
  const words = useWords(historyWords);
  const language = useLanguage();
  const name = factName(line.name, language);
  const source = useSource(detail);
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <Card tone="go">
        <FactEditor
          caseId={detail.case.id}
          name={line.name}
          onDone={() => setEditing(false)}
          start={draftOf(line.name, detail.facts)}
        />
      </Card>
    );
  }
  return (
    <Card className="space-y-2">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-[0.9375rem] text-soft">{name}</h2>
          <p className="text-[1.0625rem] font-semibold">
            {factValue(line.name, line.standing?.value ?? null, language)}
          </p>
          {line.standing !== null && <p className="text-[0.9375rem] text-soft">{source(line.standing.source)}</p>}
        </div>
        <div className="flex flex-wrap justify-end">
          <Button icon="edit" onClick={() => setEditing(true)} size="small" tone="quiet">
            {words.edit}
            <span className="sr-only"> {name}</span>
          </Button>
          {line.canUndo && <UndoButton detail={detail} line={line} />}
        </div>
      </div>
      {line.entries.length > 1 && (
        <Disclosure look="quiet" summary={words.changesCount(line.entries.length)}>
          <ol className="space-y-2 text-[0.9375rem]">
            {line.entries.map((entry) => (
              <li
                className={classNames(entry.withdrawnAt !== undefined && "text-soft")}
                key={entry.recordedAt + String(entry.value)}
              >
                <EntryLine entry={entry} source={source(entry.source)} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </Card>
  );
}

function EntryLine({ entry, source }: { readonly entry: FactEntry; readonly source: string }) {
  const words = useWords(historyWords);
  const language = useLanguage();
  const value = factValue(entry.name, entry.value, language);
  return (
    <>
      {entry.withdrawnAt === undefined ? (
        <span className="font-medium">{value}</span>
      ) : (
        <>
          <del>{value}</del> <span>{words.takenBack}</span>
        </>
      )}
      <span className="block text-soft">
        {source} · <Instant at={entry.recordedAt} />
      </span>
    </>
  );
}

/** Takes back the latest entry; the toast puts it back. */
function UndoButton({ line, detail }: { readonly line: FactLine; readonly detail: CaseDetail }) {
  const words = useWords(historyWords);
  const language = useLanguage();
  const withdraw = useWithdrawFact(detail.case.id);
  const record = useRecordFacts(detail.case.id);
  const name = factName(line.name, language);
  const latest = line.entries.find((entry) => entry.withdrawnAt === undefined);
  const undo = () =>
    withdraw.mutate(line.name, {
      onSuccess: () =>
        showToast({
          text: words.withdrawn(name),
          ...(latest === undefined
            ? {}
            : { action: { label: words.undo, run: () => record.mutate([factToRecord(latest)]) } }),
        }),
    });
  return (
    <div>
      <Button busy={withdraw.isPending} icon="undo" onClick={undo} size="small" tone="quiet">
        {words.takeBack}
        <span className="sr-only"> {words.withdrawName(name)}</span>
      </Button>
      <ErrorNotice error={withdraw.error ?? record.error} />
    </div>
  );
}

function useSource(detail: CaseDetail): (source: FactSource) => string {
  const words = useWords(historyWords);
  return (source) => {
    switch (source.kind) {
      case "person":
        return words.sources.person;
      case "import":
        return words.sources.import;
      case "exhibit":
        return words.sources.exhibit(detail.exhibits.find((item) => item.id === source.exhibitId)?.number ?? null);
    }
  };
}
