import type { CaseDetail, SettlementView } from "@youju/api";
import { useState } from "react";
import { useOutcomeHistory, useRemoveSettlement, useRestoreOutcome } from "../../api/outcomes.ts";
import { Banner, Button, Card, Day, dayWords, ErrorNotice, showToast } from "../../ui/index.ts";
import { outcomeWords } from "../../words/outcome.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { ComposeButton } from "../case/next-step-card.tsx";
import { DutyLine } from "./duty-line.tsx";
import { SettlementForm } from "./settlement-form.tsx";

type Props = { readonly detail: CaseDetail; readonly settlement: SettlementView };

/** A settlement: what it stands in, each part and how it stands, and what can be done about what was not kept. */
export function SettlementCard({ detail, settlement }: Props) {
  const words = useWords(outcomeWords);
  const [editing, setEditing] = useState(false);
  const removing = useRemoving(detail.case.id, settlement);
  if (editing) {
    return <SettlementForm detail={detail} onDone={() => setEditing(false)} settlement={settlement} />;
  }
  return (
    <Card className="space-y-4">
      <header>
        <h3 className="font-semibold">{words.papers[settlement.paper]}</h3>
        <p className="text-[0.9375rem] text-soft">
          <Day date={settlement.on} />
          {settlement.body !== "" && ` · ${settlement.body}`}
        </p>
      </header>
      <ul className="space-y-3">
        {settlement.duties.map((duty) => (
          <li className="rounded-xl bg-sunken p-3" key={duty.id}>
            <DutyLine detail={detail} duty={duty} settlement={settlement} />
          </li>
        ))}
      </ul>
      <Ways detail={detail} settlement={settlement} />
      <Confirming detail={detail} settlement={settlement} />
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button icon="edit" onClick={() => setEditing(true)} size="small" tone="quiet">
          {words.edit}
        </Button>
        <Button busy={removing.busy} icon="bin" onClick={removing.remove} size="small" tone="quiet">
          {words.remove}
        </Button>
      </div>
      <ErrorNotice error={removing.error} />
    </Card>
  );
}

/** What can be done about what was not kept, the one that fits best first. */
function Ways({ detail, settlement }: Props) {
  const words = useWords(outcomeWords);
  const language = useLanguage();
  const { ways, deadlines } = settlement;
  const enforcing = deadlines.find(({ registerId }) => registerId === "D28")?.deadline;
  return ways.length === 0 ? null : (
    <section className="space-y-3">
      <h4 className="font-semibold">{words.waysTitle}</h4>
      <ol className="space-y-4">
        {ways.map(({ way, channel, paper }) => (
          <li className="space-y-2" key={way}>
            <p>{words.ways[way]}</p>
            {way === "enforcement" && enforcing !== undefined && (
              <p className="font-medium">
                {words.enforceBy(dayWords(enforcing.lastDay ?? enforcing.safeDay, language, "long"))}
              </p>
            )}
            <ComposeButton
              caseId={detail.case.id}
              channel={channel}
              label={words.write}
              look="list"
              {...(paper === null ? {} : { paper })}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Asking a court to confirm it, while there is time. */
function Confirming({ detail, settlement }: Props) {
  const words = useWords(outcomeWords);
  const language = useLanguage();
  const { confirmable, deadlines } = settlement;
  const clock = deadlines.find(({ registerId }) => registerId === "D29")?.deadline;
  return confirmable === "no" || clock === undefined ? null : (
    <Banner
      action={
        <ComposeButton
          caseId={detail.case.id}
          channel="judicial-confirmation"
          label={words.confirm}
          look="list"
          paper="judicial-confirmation"
        />
      }
      title={words.confirmBy(dayWords(clock.safeDay, language, "long"))}
      tone={confirmable === "yes" ? "need" : "plain"}
    >
      {words.confirmable[confirmable]}
    </Banner>
  );
}

/** Taking a settlement out, with the way back. */
function useRemoving(caseId: string, { id }: SettlementView) {
  const words = useWords(outcomeWords);
  const history = useOutcomeHistory(caseId);
  const removing = useRemoveSettlement(caseId);
  const restoring = useRestoreOutcome(caseId);
  const revision =
    history.data?.findLast(({ recordId, content }) => recordId === id && content !== null)?.revision ?? 1;
  const remove = () =>
    removing.mutate(id, {
      onSuccess: () =>
        showToast({
          text: words.removed,
          action: { label: words.undo, run: () => restoring.mutate({ recordId: id, revision }) },
        }),
    });
  return { remove, busy: removing.isPending, error: removing.error ?? restoring.error };
}
