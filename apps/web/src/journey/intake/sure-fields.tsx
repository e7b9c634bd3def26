import type { CaseDetail, ProposedFact } from "@youju/api";
import { useState } from "react";
import { useRecordFacts } from "../../api/acts.ts";
import { Button, Card, ErrorNotice } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { factName } from "../case/fact-value.ts";
import { FactEditor } from "./fact-editor.tsx";
import { PictureCrop } from "./picture-crop.tsx";
import { proposedWords } from "./proposed-words.ts";

/** The fields read clearly: all confirmed by one yes, each one open to change. */
export function SureFields(props: { readonly detail: CaseDetail; readonly sure: readonly ProposedFact[] }) {
  const words = useWords(intakeWords);
  const record = useRecordFacts(props.detail.case.id);
  const confirm = () => record.mutate(props.sure.map(({ name, value, exhibitId }) => ({ name, value, exhibitId })));
  return (
    <Card className="space-y-3">
      <h2 className="text-lg font-semibold">{words.fields.sureTitle}</h2>
      <p className="text-soft">{words.fields.sureLead}</p>
      <ul className="divide-y divide-line border-y border-line">
        {props.sure.map((proposal) => (
          <li className="py-3" key={proposal.name}>
            <SureField detail={props.detail} proposal={proposal} />
          </li>
        ))}
      </ul>
      <ErrorNotice error={record.error} />
      <Button busy={record.isPending} icon="check" onClick={confirm} size="block">
        {words.fields.allRight}
      </Button>
    </Card>
  );
}

function SureField({ detail, proposal }: { readonly detail: CaseDetail; readonly proposal: ProposedFact }) {
  const words = useWords(intakeWords);
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const name = factName(proposal.name, language);
  if (editing) {
    return (
      <FactEditor
        caseId={detail.case.id}
        name={proposal.name}
        onDone={() => setEditing(false)}
        start={proposal.value}
      />
    );
  }
  return (
    <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_15rem] sm:gap-4">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="text-[0.9375rem] text-soft">{name}</p>
          <p className="font-semibold">{proposedWords(proposal, language)}</p>
        </div>
        <Button icon="edit" onClick={() => setEditing(true)} size="small" tone="quiet">
          <span aria-hidden="true">{words.fields.edit}</span>
          <span className="sr-only">{words.fields.editName(name)}</span>
        </Button>
      </div>
      <PictureCrop detail={detail} exhibitId={proposal.exhibitId} name={proposal.name} />
    </div>
  );
}
