import type { CaseDetail, CaseEdit } from "@youju/api";
import { useId, useState } from "react";
import { useEdits, useUndoEdit } from "../../api/edits.ts";
import { Button, Card, EmptyState, ErrorNotice, Instant, Skeleton, showToast, TextInput } from "../../ui/index.ts";
import { caseMoreWords } from "../../words/case-more.ts";
import { editWords } from "../../words/edits.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { CaseFrame } from "../case/case-frame.tsx";
import { factName, factValue } from "../case/fact-value.ts";

/** A reason of fewer characters says nothing. */
const shortestReason = 2;

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
  const [asking, setAsking] = useState(false);
  const run = (reason?: string) =>
    undo.mutate(
      { editId: edit.id, ...(reason === undefined ? {} : { reason }) },
      { onSuccess: () => showToast({ text: words.takenBack }) },
    );
  const name = edit.fact === null ? text(edit.text) : factName(edit.fact.name, language);
  return (
    <Card className="space-y-2">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-48">
          <h2 className="font-semibold">{name}</h2>
          <p className="text-[0.9375rem] text-soft">
            <Instant at={edit.at} />
          </p>
        </div>
        {edit.undo === "open" ? (
          <Button
            aria-expanded={edit.needsReason ? asking : undefined}
            busy={undo.isPending}
            icon="undo"
            onClick={() => (edit.needsReason ? setAsking(!asking) : run())}
            size="small"
            tone="quiet"
          >
            {edit.needsReason ? words.correct : words.takeBack}
            <span className="sr-only"> {name}</span>
          </Button>
        ) : (
          edit.undo !== "never" && <span className="py-2 text-[0.9375rem] text-soft">{words[edit.undo]}</span>
        )}
      </div>
      <Change edit={edit} />
      {edit.why !== null && <p className="text-[0.9375rem] text-soft">{text(edit.why)}</p>}
      {asking && edit.undo === "open" && <Reason busy={undo.isPending} onSay={run} />}
      <ErrorNotice error={undo.error} />
    </Card>
  );
}

/** How a mistake came about that shut a way for good: it is kept with the correction. */
function Reason({ busy, onSay }: { readonly busy: boolean; readonly onSay: (reason: string) => void }) {
  const words = useWords(editWords);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const lacking = reason.trim().length < shortestReason;
  return (
    <form
      className="space-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!lacking) {
          onSay(reason.trim());
        }
      }}
    >
      <TextInput
        autoComplete="off"
        error={tried && lacking ? words.reasonMissing : undefined}
        hint={words.reasonHint}
        label={words.reason}
        maxLength={300}
        onChange={setReason}
        value={reason}
      />
      <Button busy={busy} size="small" tone="secondary" type="submit">
        {words.correctYes}
      </Button>
    </form>
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
