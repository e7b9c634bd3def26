import type { CaseDetail } from "@youju/api";
import { useState } from "react";
import { Button, EmptyState, Fold, Section } from "../../ui/index.ts";
import { closingWords } from "../../words/closing.ts";
import { outcomeWords } from "../../words/outcome.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame } from "../case/case-frame.tsx";
import { ClosingSection } from "./closing-section.tsx";
import { OutcomeHistory } from "./outcome-history.tsx";
import { SettlementCard } from "./settlement-card.tsx";
import { SettlementForm } from "./settlement-form.tsx";

/** What was agreed and what became of it, what the case brought, and closing it. 结果与履行 */
export function OutcomePage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(outcomeWords);
  const closing = useWords(closingWords);
  const [adding, setAdding] = useState(false);
  const { settlements } = detail.outcome;
  const alive = detail.case.deletedAt === null;
  return (
    <CaseFrame detail={detail} note={words.note} place="outcome" title={words.title}>
      <div className="max-w-2xl space-y-8">
        <Section
          id="agreements"
          title={words.agreements}
          {...(adding || !alive
            ? {}
            : {
                action: (
                  <Button icon="plus" onClick={() => setAdding(true)} size="small" tone="secondary">
                    {words.addAgreement}
                  </Button>
                ),
              })}
        >
          {adding && <SettlementForm detail={detail} onDone={() => setAdding(false)} />}
          {settlements.length === 0
            ? !adding && (
                <EmptyState icon="document" title={words.agreements}>
                  <p>{words.noAgreement}</p>
                </EmptyState>
              )
            : settlements.map((settlement) => (
                <SettlementCard detail={detail} key={settlement.id} settlement={settlement} />
              ))}
        </Section>
        <ClosingSection detail={detail} />
        <Fold loading={words.loading} title={closing.history}>
          <OutcomeHistory detail={detail} />
        </Fold>
      </div>
    </CaseFrame>
  );
}
