import type { AttachmentLimits, ComposedFiling } from "@youju/api";
import { useState } from "react";
import { useKeepLimits } from "../../api/attachments.ts";
import { Button, Disclosure, ErrorNotice, showToast, TextInput } from "../../ui/index.ts";
import { attachmentWords } from "../../words/attachments.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { draftFaults, draftOf, fileTypes, guessedFields, isGuessed, limitsRead } from "./limits-draft.ts";

type Props = { readonly composed: ComposedFiling; readonly limits: AttachmentLimits | null };

/** Limits nobody has read in the live form, to be typed by whoever reads it; nothing where all are known. */
export function FormLimits({ composed, limits }: Props) {
  const words = useWords(attachmentWords);
  const shown = guessedFields(composed).length > 0 || isGuessed(limits);
  return shown ? (
    <Disclosure summary={words.limitsTitle}>
      <LimitsForm composed={composed} key={`${limits?.by}`} limits={limits} />
    </Disclosure>
  ) : null;
}

function LimitsForm({ composed, limits }: Props) {
  const words = useWords(attachmentWords);
  const text = useText();
  const keep = useKeepLimits(composed.filing.caseId, composed.filing.channel);
  const [draft, setDraft] = useState(() => draftOf(composed, limits));
  const [faults, setFaults] = useState<readonly string[]>([]);
  const submit = () => {
    const found = draftFaults(draft);
    setFaults(found);
    if (found.length === 0) {
      keep.mutate(limitsRead(draft, limits), { onSuccess: () => showToast({ text: words.kept }) });
    }
  };
  const fault = (id: string) => (faults.includes(id) ? words.notNumber : undefined);
  return (
    <form
      className="space-y-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="text-[0.9375rem] text-soft">{words.limitsNote}</p>
      {guessedFields(composed).map((field) => (
        <TextInput
          error={fault(field.id)}
          hint={field.limit === null ? undefined : words.now(field.limit)}
          inputMode="numeric"
          key={field.id}
          label={words.fieldLimit(text(field.label))}
          onChange={(value) => setDraft({ ...draft, fields: { ...draft.fields, [field.id]: value } })}
          value={draft.fields[field.id] ?? ""}
        />
      ))}
      {isGuessed(limits) && (
        <>
          <TextInput
            error={fault("most")}
            hint={words.nowFiles(limits.most ?? 0)}
            inputMode="numeric"
            label={words.most}
            onChange={(most) => setDraft({ ...draft, most })}
            value={draft.most}
          />
          <TextInput
            error={fault("megabytes")}
            hint={words.nowMegabytes(limits.megabytesEach ?? 0)}
            inputMode="decimal"
            label={words.megabytes}
            onChange={(megabytes) => setDraft({ ...draft, megabytes })}
            value={draft.megabytes}
          />
          <Types
            draft={draft.types}
            onChange={(types) => setDraft({ ...draft, types })}
            wrong={faults.includes("types")}
          />
        </>
      )}
      <Button busy={keep.isPending} tone="secondary" type="submit">
        {words.keep}
      </Button>
      <ErrorNotice error={keep.error} />
    </form>
  );
}

type Types = AttachmentLimits["types"];

function Types(props: { readonly draft: Types; readonly onChange: (types: Types) => void; readonly wrong: boolean }) {
  const { draft, onChange, wrong } = props;
  const words = useWords(attachmentWords);
  return (
    <fieldset className="space-y-1">
      <legend className="font-medium">{words.types}</legend>
      <div className="flex flex-wrap gap-x-5">
        {fileTypes.map((type) => (
          <label className="flex min-h-11 items-center gap-2" key={type}>
            <input
              checked={draft.includes(type)}
              className="size-5 accent-go"
              onChange={({ target }) =>
                onChange(target.checked ? [...draft, type] : draft.filter((other) => other !== type))
              }
              type="checkbox"
            />
            {type.toUpperCase()}
          </label>
        ))}
      </div>
      {wrong && <p className="text-need-ink">{words.noType}</p>}
    </fieldset>
  );
}
