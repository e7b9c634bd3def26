import type { CaseDetail } from "@youju/api";
import { useState } from "react";
import { Banner, LinkButton, Progress } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { isReading, stepPath } from "../steps.ts";
import { DoubtfulFields } from "./doubtful-fields.tsx";
import { ManualFields } from "./manual-fields.tsx";
import { groupProposals } from "./proposal-groups.ts";
import { SureFields } from "./sure-fields.tsx";
import { TakenFields } from "./taken-fields.tsx";
import { UnreadPictures } from "./unread-pictures.tsx";

/** What was read, to be confirmed: one yes for the sure ones, a question for each doubtful one, the rest by hand. */
export function FieldsStep({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(intakeWords);
  const caseId = detail.case.id;
  const groups = groupProposals(detail.proposals);
  const pending = detail.proposals.length > 0;
  const empty = !pending && !isReading(detail.exhibits) && detail.history.length === 0;
  const [byHand] = useState(empty);
  return (
    <div className="space-y-6">
      <ReadingNow detail={detail} />
      <UnreadPictures detail={detail} />
      <Unrecognised detail={detail} />
      {groups.sure.length > 0 && <SureFields detail={detail} sure={groups.sure} />}
      {groups.doubtful.length > 0 && <DoubtfulFields detail={detail} groups={groups.doubtful} />}
      {empty && detail.exhibits.length > 0 && <Banner tone="plain">{words.fields.none}</Banner>}
      {!byHand && <TakenFields detail={detail} />}
      <ManualFields detail={detail} start={byHand || empty ? "open" : "closed"} />
      <LinkButton
        href={stepPath(caseId, "questions")}
        icon="next"
        size="block"
        tone={pending ? "secondary" : "primary"}
      >
        {pending ? words.fields.nextWithout : words.fields.next}
      </LinkButton>
    </div>
  );
}

/** Pages nobody recognised: said plainly, because what was read from them may be something else. */
function Unrecognised({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(intakeWords);
  const held = detail.exhibits.filter(({ id }) => detail.unrecognised.includes(id));
  return held.length === 0 ? null : (
    <Banner title={words.fields.unrecognised(held.map(({ number }) => number).join("、"))} tone="need">
      <p>{words.fields.unrecognisedLead}</p>
    </Banner>
  );
}

function ReadingNow({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(intakeWords);
  const left = detail.exhibits.filter(({ reading }) => reading === "queued" || reading === "reading").length;
  const done = detail.exhibits.length - left;
  return (
    <div aria-live="polite">
      {left > 0 && (
        <Progress
          label={words.fields.readingNow(left)}
          note={`${done} / ${detail.exhibits.length}`}
          value={detail.exhibits.length === 1 ? null : done / detail.exhibits.length}
        />
      )}
    </div>
  );
}
