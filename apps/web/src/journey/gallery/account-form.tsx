import type { CaseDetail } from "@youju/api";
import {
  type Exhibit,
  type ExhibitAccount,
  type ExhibitKind,
  exhibitKinds,
  type FactName,
  isFactName,
  type StatedFixing,
} from "@youju/domain";
import { useState } from "react";
import { type ExhibitSaid, useUpdateExhibit } from "../../api/acts.ts";
import { Button, Disclosure, ErrorNotice, Select, showToast, TextArea, TextInput } from "../../ui/index.ts";
import { factWords } from "../../words/facts.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { viewerWords } from "../../words/viewer.ts";
import { factName, factValue } from "../case/fact-value.ts";
import { type AccountDraft, accountOf, draftOf } from "./account-draft.ts";

type FormProps = {
  readonly detail: CaseDetail;
  readonly exhibit: Exhibit;
  /** What was said last. */
  readonly account: ExhibitAccount;
};

/** Says it and offers to take it back. */
function useSaying({ exhibit, account }: Pick<FormProps, "exhibit" | "account">) {
  const words = useWords(viewerWords).account;
  const update = useUpdateExhibit(exhibit.caseId);
  const say = (said: ExhibitSaid, told: string) =>
    update.mutate(
      { exhibitId: exhibit.id, ...said },
      {
        onSuccess: () =>
          showToast({
            text: told,
            action: {
              label: words.undo,
              run: () =>
                update.mutate(
                  { exhibitId: exhibit.id, kind: exhibit.kind, ...account },
                  { onSuccess: () => showToast({ text: words.undone }) },
                ),
            },
          }),
      },
    );
  return { say, update };
}

/** What the exhibit is; the choice counts at once. */
export function KindChoice({ exhibit, account }: Pick<FormProps, "exhibit" | "account">) {
  const words = useWords(viewerWords).account;
  const { exhibits } = useWords(factWords);
  const { say, update } = useSaying({ exhibit, account });
  return (
    <>
      <Select
        label={words.kind}
        onChange={(kind) => say({ kind: kind as ExhibitKind }, words.kindChanged)}
        options={exhibitKinds.map((kind) => ({ value: kind, label: exhibits[kind] }))}
        value={exhibit.kind}
      />
      <ErrorNotice error={update.error} />
    </>
  );
}

/** What the person says of the exhibit beside its kind. */
export function AccountForm({ detail, exhibit, account }: FormProps) {
  const words = useWords(viewerWords).account;
  const { say, update } = useSaying({ exhibit, account });
  const [draft, setDraft] = useState<AccountDraft>(() => draftOf(account));
  const set = (change: Partial<AccountDraft>) => setDraft({ ...draft, ...change });
  const line = (part: "title" | "maker" | "originalAt" | "device", label: string, hint: string) => (
    <TextInput
      autoComplete="off"
      hint={hint}
      label={label}
      maxLength={120}
      onChange={(text) => set({ [part]: text })}
      value={draft[part]}
    />
  );
  return (
    <form
      className="space-y-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        say(accountOf(draft), words.saved);
      }}
    >
      {line("title", words.name, words.nameHint)}
      <TextArea
        hint={words.purposeHint}
        label={words.purpose}
        maxLength={1000}
        onChange={(purpose) => set({ purpose })}
        rows={2}
        value={draft.purpose}
      />
      {line("maker", words.maker, words.makerHint)}
      {line("originalAt", words.originalAt, words.originalAtHint)}
      {line("device", words.device, words.deviceHint)}
      <StatedFields draft={draft} onChange={set} />
      <FactChoice chosen={draft.facts} detail={detail} onChange={(facts) => set({ facts })} />
      <TextArea
        hint={words.notesHint}
        label={words.notes}
        maxLength={5000}
        onChange={(notes) => set({ notes })}
        rows={2}
        value={draft.notes}
      />
      <ErrorNotice error={update.error} />
      <Button busy={update.isPending} type="submit">
        {words.save}
      </Button>
    </form>
  );
}

function StatedFields(props: {
  readonly draft: AccountDraft;
  readonly onChange: (change: Partial<AccountDraft>) => void;
}) {
  const words = useWords(viewerWords).account;
  const { draft, onChange } = props;
  return (
    <div className="space-y-3">
      <Select
        hint={words.statedNote}
        label={words.stated}
        onChange={(by) => onChange({ statedBy: by as StatedFixing | "none" })}
        options={[
          { value: "none", label: words.statedNone },
          { value: "third-party", label: words.statedBy["third-party"] },
          { value: "notary", label: words.statedBy.notary },
        ]}
        value={draft.statedBy}
      />
      {draft.statedBy !== "none" && (
        <TextInput
          autoComplete="off"
          label={words.reference}
          maxLength={200}
          onChange={(reference) => onChange({ reference })}
          value={draft.reference}
        />
      )}
    </div>
  );
}

/** The facts of the case, those it shows ticked. */
function FactChoice(props: {
  readonly detail: CaseDetail;
  readonly chosen: readonly FactName[];
  readonly onChange: (facts: readonly FactName[]) => void;
}) {
  const words = useWords(viewerWords).account;
  const language = useLanguage();
  const { detail, chosen, onChange } = props;
  const names = [...new Set([...Object.keys(detail.facts).filter(isFactName), ...chosen])];
  const toggle = (name: FactName) =>
    onChange(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]);
  return (
    <Disclosure look="quiet" summary={words.facts(chosen.length)}>
      {names.length === 0 && <p className="text-soft">{words.factsNone}</p>}
      {names.map((name) => (
        <label className="flex min-h-11 items-center gap-3" key={name}>
          <input
            checked={chosen.includes(name)}
            className="size-5 accent-go"
            onChange={() => toggle(name)}
            type="checkbox"
          />
          <span>
            {factName(name, language)}
            <span className="text-soft"> {factValue(name, detail.facts[name], language)}</span>
          </span>
        </label>
      ))}
    </Disclosure>
  );
}
