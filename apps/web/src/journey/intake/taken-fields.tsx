import type { CaseDetail } from "@youju/api";
import { type FactName, isFactName } from "@youju/domain";
import { useState } from "react";
import { Button, Disclosure } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { factName, factValue } from "../case/fact-value.ts";
import { draftOf } from "./fact-draft.ts";
import { FactEditor } from "./fact-editor.tsx";

/** What was confirmed already, each open to change. */
export function TakenFields({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(intakeWords);
  const names = Object.keys(detail.facts).filter(isFactName);
  if (names.length === 0) {
    return null;
  }
  return (
    <Disclosure summary={`${words.fields.taken} · ${names.length}`}>
      <ul className="divide-y divide-line">
        {names.map((name) => (
          <li className="py-2" key={name}>
            <TakenField detail={detail} name={name} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function TakenField({ detail, name }: { readonly detail: CaseDetail; readonly name: FactName }) {
  const words = useWords(intakeWords);
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const label = factName(name, language);
  if (editing) {
    return (
      <FactEditor
        caseId={detail.case.id}
        name={name}
        onDone={() => setEditing(false)}
        start={draftOf(name, detail.facts)}
      />
    );
  }
  return (
    <div className="flex items-center justify-between gap-3">
      <p className="min-w-0">
        <span className="block text-[0.9375rem] text-soft">{label}</span>
        <span className="block font-medium">{factValue(name, detail.facts[name], language)}</span>
      </p>
      <Button icon="edit" onClick={() => setEditing(true)} size="small" tone="quiet">
        <span aria-hidden="true">{words.fields.edit}</span>
        <span className="sr-only">{words.fields.editName(label)}</span>
      </Button>
    </div>
  );
}
