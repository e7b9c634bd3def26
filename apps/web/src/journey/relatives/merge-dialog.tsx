import type { MergePlan, OtherCase } from "@youju/api";
import type { FactName } from "@youju/domain";
import { useState } from "react";
import { useMergeCases, useMergePlan, useUndoMerge } from "../../api/relatives.ts";
import { Banner, Button, Dialog, ErrorNotice, Skeleton, showToast } from "../../ui/index.ts";
import { relativeWords } from "../../words/relatives.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { factName, factValue } from "../case/fact-value.ts";

/** What a merge would bring over, facts told differently to choose from, and the merge itself. */
export function MergeDialog(props: {
  readonly caseId: string;
  readonly other: OtherCase;
  readonly onClose: () => void;
}) {
  const words = useWords(relativeWords);
  const text = useText();
  const { caseId, other, onClose } = props;
  const plan = useMergePlan(caseId, other.caseId);
  const merge = useMergeCases(caseId);
  const back = useUndoMerge(caseId);
  const [theirs, setTheirs] = useState<readonly FactName[]>([]);
  const otherId = other.caseId;
  const undo = { label: words.undoMerge, run: () => back.mutate({ otherId }) };
  const go = () =>
    merge.mutate(
      { otherId, theirs },
      {
        onSuccess: () => {
          showToast({ text: words.merged, action: undo });
          onClose();
        },
      },
    );
  const ready = plan.data !== undefined && plan.data.refused === null;
  return (
    <Dialog
      actions={
        <>
          <Button onClick={onClose} tone="secondary">
            {words.cancel}
          </Button>
          {ready && (
            <Button busy={merge.isPending} onClick={go}>
              {words.doMerge}
            </Button>
          )}
        </>
      }
      onClose={onClose}
      open
      title={words.planTitle(other.title)}
    >
      {plan.isPending && <Skeleton label={words.loading} rows={3} />}
      {plan.data?.refused && <Banner tone="need">{text(plan.data.refused)}</Banner>}
      {ready && (
        <>
          <Brought plan={plan.data} />
          <Staying plan={plan.data} />
          {plan.data.conflicts.length > 0 && (
            <Conflicts conflicts={plan.data.conflicts} onChange={setTheirs} theirs={theirs} />
          )}
          <p className="text-[0.9375rem] text-soft">{words.after}</p>
        </>
      )}
      <ErrorNotice error={plan.error ?? merge.error} />
    </Dialog>
  );
}

function Brought({ plan }: { readonly plan: MergePlan }) {
  const words = useWords(relativeWords);
  const lines = [
    plan.exhibits > 0 && words.exhibits(plan.exhibits),
    plan.sameExhibits > 0 && words.same(plan.sameExhibits),
    plan.facts.length > 0 && words.facts(plan.facts.length),
    plan.contacts > 0 && words.contacts(plan.contacts),
  ].filter((line) => line !== false);
  return lines.length === 0 ? null : (
    <div>
      <p>{words.plan}</p>
      <ul className="list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** What does not come over, said before anything is done. */
function Staying({ plan: { drafts, stays, sameExhibits } }: { readonly plan: MergePlan }) {
  const words = useWords(relativeWords);
  const lines = [
    drafts > 0 && words.drafts(drafts),
    stays.timeline > 0 && words.timeline(stays.timeline),
    stays.assessments > 0 && words.assessments(stays.assessments),
    stays.pictures > 0 && words.pictures(stays.pictures),
    stays.removed > 0 && words.removed(stays.removed),
    sameExhibits > 0 && words.sameSaid,
  ].filter((line) => line !== false);
  return lines.length === 0 ? null : (
    <div>
      <p>{words.stays}</p>
      <ul className="list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Conflicts(props: {
  readonly conflicts: MergePlan["conflicts"];
  readonly theirs: readonly FactName[];
  readonly onChange: (theirs: readonly FactName[]) => void;
}) {
  const words = useWords(relativeWords);
  const language = useLanguage();
  const { theirs, onChange } = props;
  return (
    <div className="space-y-3">
      <p className="font-medium">{words.conflicts}</p>
      {props.conflicts.map(({ name, mine, theirs: other }) => {
        const choices = [
          { label: words.mine(factValue(name, mine, language)), isTheirs: false },
          { label: words.theirs(factValue(name, other, language)), isTheirs: true },
        ];
        return (
          <fieldset className="rounded-xl border border-line p-3" key={name}>
            <legend className="px-1 text-[0.9375rem] text-soft">{factName(name, language)}</legend>
            {choices.map(({ label, isTheirs }) => (
              <label className="flex min-h-11 items-center gap-3" key={label}>
                <input
                  checked={theirs.includes(name) === isTheirs}
                  className="size-5 accent-go"
                  name={`conflict-${name}`}
                  onChange={() => onChange(isTheirs ? [...theirs, name] : theirs.filter((each) => each !== name))}
                  type="radio"
                />
                <span className="min-w-0 break-words">{label}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
