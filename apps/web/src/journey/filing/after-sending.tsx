import type { CaseDetail, ComposedFiling } from "@youju/api";
import { reminderPapers } from "@youju/domain";
import type { Channel } from "@youju/law";
import { Link } from "wouter";
import { useLawRecord } from "../../law/use-law-record.ts";
import { Badge, Card, Day, dayWords, Section } from "../../ui/index.ts";
import { deadlineWords } from "../../words/deadline.ts";
import { destinationWords } from "../../words/destination.ts";
import { filingWords } from "../../words/filing.ts";
import { stepWords } from "../../words/step.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { type ListedDeadline, listDeadlines } from "../case/deadline-order.ts";
import { standingTone } from "../case/standing-words.ts";
import { ChannelLines } from "./channel-lines.tsx";
import { ClockEvents } from "./clock-events.tsx";
import { CourtFee } from "./court-fee.tsx";
import { FilingHistory, NumberRead, TwinNote } from "./filing-history.tsx";
import { OutcomeForm } from "./outcome-form.tsx";
import { KeptDespite } from "./second-filing.tsx";

type Place = { readonly composed: ComposedFiling; readonly detail: CaseDetail };

/** The clock of a sent paper, each day with its certificate, and a place for what became of it. */
export function AfterSending({ composed, detail }: Place) {
  const words = useWords(filingWords);
  const step = useWords(stepWords);
  const language = useLanguage();
  const { filing } = composed;
  const channel = useLawRecord().data?.book.channels.find(({ id }) => id === filing.channel);
  const clocks = listDeadlines({
    assessment: null,
    filings: [filing],
    contacts: [],
    outcome: { closing: null, settlements: [] },
    today: detail.today,
  });
  return (
    <Section id="clock" title={words.clock}>
      <p className="text-soft">
        {filing.sentOn !== null && words.sentOn(dayWords(filing.sentOn, language, "long"))}
        {filing.reference !== null && ` · ${words.reference} ${filing.reference}`}
      </p>
      {filing.despite !== null && <KeptDespite despite={filing.despite} />}
      {clocks.length === 0 ? (
        <Card tone="wait">{words.clockNone}</Card>
      ) : (
        <ul className="grid gap-3 @2xl:grid-cols-2">
          {clocks.map((clock) => (
            <li key={clock.key}>
              <ClockCard caseId={detail.case.id} clock={clock} />
            </li>
          ))}
        </ul>
      )}
      {filing.reference !== null && (
        <NumberRead channel={filing.channel} number={filing.reference} sentOn={filing.sentOn} />
      )}
      <FilingHistory channel={channel} detail={detail} filing={filing} />
      <CourtFee detail={detail} filing={filing} />
      <ClockEvents detail={detail} filing={filing} />
      <TwinNote channel={channel} detail={detail} filing={filing} />
      <ProofToKeep proof={channel?.proof ?? []} />
      {reminderPapers.has(filing.paper) ? (
        <p className="text-soft">{step.reminderAnswered}</p>
      ) : (
        <OutcomeForm channel={channel} composed={composed} detail={detail} />
      )}
    </Section>
  );
}

/** What to keep so that it can be shown later that it went out. */
function ProofToKeep({ proof }: { readonly proof: Channel["proof"] }) {
  const words = useWords(destinationWords);
  return proof.length === 0 ? null : (
    <Card>
      <ChannelLines items={proof} title={words.proofNow} />
    </Card>
  );
}

function ClockCard({ clock, caseId }: { readonly clock: ListedDeadline; readonly caseId: string }) {
  const words = useWords(filingWords);
  const standing = useWords(deadlineWords);
  const text = useText();
  return (
    <Card className="space-y-2" tone={clock.standing === "other-late" ? "need" : "go"}>
      <p className="font-medium">{text(clock.deadline.title)}</p>
      <p className="text-xl font-bold">
        <Day date={clock.day} />
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={standingTone[clock.standing]}>{standing.standing[clock.standing]}</Badge>
        <span className="text-[0.9375rem]">{standing.daysLeft(clock.daysLeft)}</span>
      </p>
      {clock.deadline.deadline.lastDay === null && clock.deadline.deadline.note !== null && (
        <p className="text-[0.9375rem]">{text(clock.deadline.deadline.note)}</p>
      )}
      {clock.deadline.whose === "other" && clock.deadline.deadline.lastDay !== null && (
        <p className="text-[0.9375rem] text-soft">{words.lateAfter}</p>
      )}
      <Link
        className="inline-flex min-h-11 items-center text-go-ink underline underline-offset-4"
        href={`${caseAddress(caseId, "deadlines")}/${encodeURIComponent(clock.key)}`}
      >
        {words.certificate}
      </Link>
    </Card>
  );
}
