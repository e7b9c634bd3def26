import type { CaseDetail, ProposedFact } from "@youju/api";
import { useState } from "react";
import { useRecordFacts } from "../../api/acts.ts";
import { Button, Card, ErrorNotice, Icon, Section } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { factName } from "../case/fact-value.ts";
import { FactEditor } from "./fact-editor.tsx";
import { PictureCrop } from "./picture-crop.tsx";
import type { FactProposals } from "./proposal-groups.ts";
import { proposedWords } from "./proposed-words.ts";

/** A question for each field that was not read surely, with the piece of the picture beside it. */
export function DoubtfulFields(props: { readonly detail: CaseDetail; readonly groups: readonly FactProposals[] }) {
  const words = useWords(intakeWords);
  return (
    <Section id="doubtful" title={words.fields.doubtTitle}>
      <ul className="space-y-3">
        {props.groups.map((group) => (
          <li key={group.name}>
            <DoubtfulField detail={props.detail} group={group} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DoubtfulField({ detail, group }: { readonly detail: CaseDetail; readonly group: FactProposals }) {
  const words = useWords(intakeWords);
  const language = useLanguage();
  const record = useRecordFacts(detail.case.id);
  const [editing, setEditing] = useState(false);
  const [first] = group.values;
  if (first === undefined) {
    return null;
  }
  const name = factName(group.name, language);
  const one = group.values.length === 1;
  return (
    <Card className="space-y-3 border-need-edge">
      <h3 className="flex items-start gap-2 font-semibold">
        <Icon className="mt-[0.1em] text-need-ink" name="warning" />
        <span>{one ? words.fields.doubtLead(name, proposedWords(first, language)) : words.fields.several(name)}</span>
      </h3>
      {editing ? (
        <FactEditor
          caseId={detail.case.id}
          name={group.name}
          onDone={() => setEditing(false)}
          start={one ? first.value : ""}
        />
      ) : (
        <>
          {group.values.map((proposal) => (
            <Candidate detail={detail} key={proposal.exhibitId} one={one} proposal={proposal} />
          ))}
          <div className="grid grid-cols-2 gap-2">
            <Button onClick={() => setEditing(true)} tone="secondary">
              {one ? words.fields.wrong : words.fields.neither}
            </Button>
            <Button
              busy={record.isPending}
              onClick={() => record.mutate([{ name: group.name, value: null }])}
              tone="quiet"
            >
              {words.fields.dontKnow}
            </Button>
          </div>
          <ErrorNotice error={record.error} />
        </>
      )}
    </Card>
  );
}

function Candidate(props: { readonly detail: CaseDetail; readonly proposal: ProposedFact; readonly one: boolean }) {
  const words = useWords(intakeWords);
  const language = useLanguage();
  const record = useRecordFacts(props.detail.case.id);
  const { name, value, exhibitId } = props.proposal;
  return (
    <div className="space-y-2">
      <PictureCrop detail={props.detail} exhibitId={exhibitId} name={name} />
      <Button
        busy={record.isPending}
        className="w-full"
        icon="check"
        onClick={() => record.mutate([{ name, value, exhibitId }])}
      >
        {props.one ? words.fields.right : proposedWords(props.proposal, language)}
      </Button>
      <ErrorNotice error={record.error} />
    </div>
  );
}
