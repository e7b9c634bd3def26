import type { CaseDetail, FilingView } from "@youju/api";
import { Link } from "wouter";
import { StaleChannel } from "../../law/stale-note.tsx";
import { Badge, Card, dayWords, EmptyState, Section } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { ComposeButton } from "../case/next-step-card.tsx";
import { type RouteStop, routeLine } from "../case/route-line.ts";
import { composable } from "./channels.ts";
import { filingTone } from "./filing-state.ts";
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
        <Section id="written" title={words.written}>
          <ul className="grid gap-3 @2xl:grid-cols-2">
            {detail.filings.map((filing) => (
              <li key={filing.id}>
                <FilingCard filing={filing} />
              </li>
            ))}
          </ul>
        </Section>
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
      <PaperOffers caseId={detail.case.id} />
    </CaseFrame>
  );
}

function FilingCard({ filing }: { readonly filing: FilingView }) {
  const words = useWords(filingWords);
  const language = useLanguage();
  const text = useText();
  return (
    <Link
      className="block space-y-1.5 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
      href={`${caseAddress(filing.caseId, "filings")}/${encodeURIComponent(filing.id)}`}
    >
      <span className="flex items-start justify-between gap-3">
        <span className="font-semibold">{text(filing.title)}</span>
        <Badge tone={filingTone[filing.state]}>{words.states[filing.state]}</Badge>
      </span>
      <span className="block text-[0.9375rem] text-soft">
        {filing.sentOn === null ? words.beforeSending : words.sentOn(dayWords(filing.sentOn, language, "long"))}
        {filing.reference !== null && ` · ${words.reference} ${filing.reference}`}
      </span>
    </Link>
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
