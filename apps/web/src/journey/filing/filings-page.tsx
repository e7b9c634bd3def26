import type { CaseDetail } from "@youju/api";
import { StaleChannel } from "../../law/stale-note.tsx";
import { Badge, Card, EmptyState, Section } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { CaseFrame } from "../case/case-frame.tsx";
import { ComposeButton } from "../case/next-step-card.tsx";
import { type RouteStop, routeLine } from "../case/route-line.ts";
import { composable } from "./channels.ts";
import { MadePapers } from "./made-papers-list.tsx";
import { PackSection } from "./pack-card.tsx";
import { PaperOffers } from "./paper-offers.tsx";

/** The papers of a case and the ways one can still be written for. */
export function FilingsPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(filingWords);
  const stops = routeLine(detail.assessment?.assessment.route ?? [], detail.filings).filter(
    (stop) => composable(stop.step.channel) && stop.state !== "not-here",
  );
  return (
    <CaseFrame detail={detail} note={words.listNote} place="filings" title={words.listTitle}>
      {detail.filings.length === 0 ? (
        <EmptyState icon="document" title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <MadePapers caseId={detail.case.id} filings={detail.filings} />
      )}
      {stops.length > 0 && (
        <Section id="choose" title={words.choose}>
          <ul className="space-y-3">
            {stops.map((stop) => (
              <li key={stop.step.channel}>
                <WayCard caseId={detail.case.id} stop={stop} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {detail.assessment !== null && <PackSection caseId={detail.case.id} />}
      <PaperOffers caseId={detail.case.id} />
    </CaseFrame>
  );
}

function WayCard({ stop, caseId }: { readonly stop: RouteStop; readonly caseId: string }) {
  const words = useWords(filingWords);
  const plan = useWords(planWords);
  const text = useText();
  return (
    <Card className="flex flex-wrap items-center justify-between gap-3">
      <div className="min-w-0 flex-1 basis-56">
        <h3 className="flex flex-wrap items-center gap-2 font-semibold">
          {text(stop.step.title)}
          {stop.here && <Badge tone="need">{plan.youAreHere}</Badge>}
        </h3>
        <p className="text-[0.9375rem] text-soft">
          {text(stop.step.where)} · {text(stop.step.cost)}
        </p>
        <StaleChannel id={stop.step.channel} />
      </div>
      <ComposeButton caseId={caseId} channel={stop.step.channel} label={words.write} look="list" />
    </Card>
  );
}
