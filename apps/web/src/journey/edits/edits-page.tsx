import type { CaseDetail, CaseEdit } from "@youju/api";
import { useId, useState } from "react";
import { useEdits, useUndoEdit } from "../../api/edits.ts";
import { Button, Card, EmptyState, ErrorNotice, Instant, Skeleton, showToast } from "../../ui/index.ts";
import { caseMoreWords } from "../../words/case-more.ts";
import { editWords } from "../../words/edits.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { CaseFrame } from "../case/case-frame.tsx";
import { factName, factValue } from "../case/fact-value.ts";

/** Every change made in a case, from what to what, each with its way back. 改动记录 */
export function EditsPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(editWords);
  const { edits: title } = useWords(caseMoreWords);
  const query = useEdits(detail.case.id);
  const [only, setOnly] = useState(false);
  const shown = (query.data ?? []).filter(({ undo }) => !only || undo === "open");
  return (
    <CaseFrame detail={detail} note={words.intro} place="edits" title={title}>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} />}
      {query.data?.length === 0 && (
        <EmptyState icon="undo" title={words.emptyTitle}>
          <p>{words.empty}</p>
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && <OnlyOpen onChange={setOnly} value={only} />}
      <ol className="max-w-3xl space-y-3">
        {shown.map((edit) => (
          <li key={edit.id}>
            <OneEdit caseId={detail.case.id} edit={edit} />
          </li>
        ))}
      </ol>
    </CaseFrame>
  );
}

function OnlyOpen({ value, onChange }: { readonly value: boolean; readonly onChange: (value: boolean) => void }) {
  const words = useWords(editWords);
  const id = useId();
  return (
    <label className="flex min-h-11 w-fit items-center gap-3" htmlFor={id}>
      <input
        checked={value}
        className="size-5 accent-go"
        id={id}
        onChange={(event) => onChange(event.target.checked)}
        type="checkbox"
      />
      {words.only}
    </label>
  );
}

function OneEdit({ edit, caseId }: { readonly edit: CaseEdit; readonly caseId: string }) {
  const words = useWords(editWords);
  const text = useText();
  const language = useLanguage();
  const undo = useUndoEdit(caseId);
  const name = edit.fact === null ? text(edit.text) : factName(edit.fact.name, language);
  return (
    <Card className="space-y-2">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold">{name}</h2>
          <p className="text-[0.9375rem] text-soft">
            <Instant at={edit.at} />
          </p>
        </div>
        {edit.undo === "open" ? (
          <Button
            busy={undo.isPending}
            icon="undo"
            onClick={() => undo.mutate(edit.id, { onSuccess: () => showToast({ text: words.takenBack }) })}
            size="small"
            tone="quiet"
          >
            {words.takeBack}
            <span className="sr-only"> {name}</span>
          </Button>
        ) : (
          edit.undo !== "never" && <span className="py-2 text-[0.9375rem] text-soft">{words[edit.undo]}</span>
        )}
      </div>
      <Change edit={edit} />
      {edit.why !== null && <p className="text-[0.9375rem] text-soft">{text(edit.why)}</p>}
      <ErrorNotice error={undo.error} />
    </Card>
  );
}

/** From what to what. */
function Change({ edit }: { readonly edit: CaseEdit }) {
  const words = useWords(editWords);
  const language = useLanguage();
  const { fact } = edit;
  const [before, after] =
    fact === null
      ? [edit.before, edit.after]
      : [
          fact.before === null ? null : factValue(fact.name, fact.before, language),
          factValue(fact.name, fact.after, language),
        ];
  if (before === null && after === null) {
    return null;
  }
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-[0.9375rem]">
      {before !== null && (
        <>
          <dt className="text-soft">{words.from}</dt>
          <dd className="break-words">{before || words.nothing}</dd>
        </>
      )}
      <dt className="text-soft">{words.to}</dt>
      <dd className="font-medium break-words">
        {edit.undo === "undone" ? <del>{after}</del> : after || words.nothing}
      </dd>
    </dl>
  );
}
