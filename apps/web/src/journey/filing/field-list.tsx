import type { CaseDetail, ComposedField, ComposedFiling } from "@youju/api";
import { useState } from "react";
import { useKeepVersion } from "../../api/filing-versions.ts";
import { useEditFiling } from "../../api/index.ts";
import {
  Badge,
  Button,
  Card,
  CopyButton,
  classNames,
  ErrorNotice,
  Icon,
  Section,
  showToast,
  TextArea,
} from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { lintWords } from "../../words/lint.ts";
import { useText, useWords } from "../../words/use-words.ts";

type Place = { readonly composed: ComposedFiling; readonly detail: CaseDetail };

/** The fields in the channel's own order, each to copy or to put in the person's own words. */
export function FieldList({ composed, detail }: Place) {
  const words = useWords(filingWords);
  return (
    <Section id="fields" title={words.fields}>
      <p className="text-soft">{words.fieldsNote}</p>
      <ol className="space-y-3">
        {composed.fields.map((field) => (
          <li id={`field-${field.id}`} key={field.id}>
            <FieldCard composed={composed} detail={detail} field={field} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function FieldCard({ field, composed, detail }: Place & { readonly field: ComposedField }) {
  const words = useWords(filingWords);
  const text = useText();
  const [editing, setEditing] = useState(false);
  const editable = composed.filing.state === "drafted";
  const keep = useKeepVersion({ caseId: detail.case.id, filingId: composed.filing.id });
  return (
    <Card className="space-y-2" tone={field.missing ? "need" : "plain"}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{text(field.label)}</h3>
        <span className="text-[0.875rem] text-soft">{field.required ? words.required : words.optional}</span>
        {field.edited && <Badge tone="plain">{words.mine}</Badge>}
      </div>
      {editing ? (
        <FieldEditor composed={composed} detail={detail} field={field} onClose={() => setEditing(false)} />
      ) : (
        <>
          {field.value === "" ? (
            <p className="text-need-ink">{words.empties}</p>
          ) : (
            <p className="whitespace-pre-wrap" lang="zh-CN">
              {field.value}
            </p>
          )}
          <FoundHere composed={composed} field={field} />
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Counter count={field.count} limit={field.limit} />
            <span className="flex gap-2">
              {editable && (
                <Button icon="edit" onClick={() => setEditing(true)} size="small" tone="quiet">
                  {words.edit}
                  <span className="sr-only"> {text(field.label)}</span>
                </Button>
              )}
              {field.value !== "" && <CopyButton name={text(field.label)} onCopied={keep} text={field.value} />}
            </span>
          </div>
        </>
      )}
    </Card>
  );
}

/** That something in these words is to be changed, where the words are copied from; told in full above them. */
function FoundHere({ composed, field }: Pick<Place, "composed"> & { readonly field: ComposedField }) {
  const words = useWords(lintWords);
  const text = useText();
  const found = composed.lint.filter(({ fieldId }) => fieldId === field.id);
  const blocks = found.filter(({ severity }) => severity === "blocks").length;
  const warns = found.length - blocks;
  const [blocking, warning] = [words.blocks(blocks), words.warns(warns)];
  const told = warns === 0 ? blocking : blocks === 0 ? warning : words.both(blocking, warning);
  return found.length === 0 || composed.filing.state !== "drafted" ? null : (
    <a
      className={classNames(
        "inline-flex min-h-11 items-center gap-2 text-[0.9375rem] underline underline-offset-4",
        blocks > 0 ? "text-seal-ink" : "text-need-ink",
      )}
      href="#lint"
    >
      <Icon name="warning" />
      <span>
        {words.why(told)}
        <span className="sr-only"> {text(field.label)}</span>
      </span>
    </a>
  );
}

/** How many characters of how many; an excess is said in words. */
export function Counter({ count, limit }: { readonly count: number; readonly limit: number | null }) {
  const words = useWords(filingWords);
  const over = limit === null ? 0 : count - limit;
  return (
    <span className={classNames("text-[0.875rem]", over > 0 ? "font-semibold text-seal-ink" : "text-soft")}>
      {words.count(count, limit)}
      {over > 0 && ` · ${words.over(over)}`}
    </span>
  );
}

function FieldEditor(props: Place & { readonly field: ComposedField; readonly onClose: () => void }) {
  const words = useWords(filingWords);
  const text = useText();
  const { field, composed, detail } = props;
  const edit = useEditFiling(detail.case.id, composed.filing.id);
  const [value, setValue] = useState(field.value);
  const count = [...value].length;
  const over = field.limit !== null && count > field.limit ? words.over(count - field.limit) : undefined;
  const save = () =>
    edit.mutate(
      { fields: { [field.id]: value } },
      {
        onSuccess: () => {
          props.onClose();
          showToast({ text: words.kept });
        },
      },
    );
  return (
    <form
      className="space-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea
        autoFocus
        error={over}
        hint={words.count(count, field.limit)}
        label={<span className="sr-only">{text(field.label)}</span>}
        onChange={setValue}
        lang="zh-CN"
        rows={Math.min(12, Math.max(2, Math.ceil(value.length / 24)))}
        value={value}
      />
      <div className="flex flex-wrap gap-2">
        <Button busy={edit.isPending} size="small" tone="secondary" type="submit">
          {words.save}
        </Button>
        <Button onClick={props.onClose} size="small" tone="quiet">
          {words.cancel}
        </Button>
      </div>
      <ErrorNotice error={edit.error} />
    </form>
  );
}
