import type { CaseDetail, ComposedFiling } from "@youju/api";
import { useFiling, useInstallation } from "../../api/index.ts";
import { Badge, Card, ErrorNotice, LinkButton, Section, Skeleton } from "../../ui/index.ts";
import { callWords } from "../../words/call.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { AfterSending } from "./after-sending.tsx";
import { AskedSection } from "./asked-section.tsx";
import { Attachments } from "./attachments.tsx";
import { BeforeSending } from "./before-sending.tsx";
import { calledParty } from "./call-note.ts";
import { ClaimsSection } from "./claims-section.tsx";
import { Destination } from "./destination.tsx";
import { Downloads } from "./downloads.tsx";
import { filingTone } from "./filing-state.ts";
import { carriesPerson } from "./fix.ts";
import { HandOver } from "./hand-over.tsx";
import { LintFindings } from "./lint-findings.tsx";
import { MarkSent } from "./mark-sent.tsx";
import { MissingList } from "./missing-list.tsx";
import { OnlineSettlementNote } from "./online-settlement-note.tsx";
import { PaperViews } from "./paper-views.tsx";
import { PersonSection } from "./person-section.tsx";
import { Pressing } from "./pressing.tsx";
import { SecondFilingNotice } from "./second-filing.tsx";
import { VersionsSection } from "./versions-section.tsx";

/** One paper for one channel: where it goes, field by field, every sentence's source, and the clock once it is sent. */
export function FilingPage({ detail, filingId }: { readonly detail: CaseDetail; readonly filingId: string }) {
  const words = useWords(filingWords);
  const text = useText();
  const query = useFiling(detail.case.id, filingId);
  const composed = query.data;
  return (
    <CaseFrame
      action={
        composed === undefined ? null : (
          <Badge tone={filingTone[composed.filing.state]}>{words.states[composed.filing.state]}</Badge>
        )
      }
      back={{ href: caseAddress(detail.case.id, "filings"), label: words.back }}
      detail={detail}
      place="filings"
      title={composed === undefined ? words.listTitle : text(composed.filing.title)}
    >
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} />}
      {composed !== undefined && <Paper composed={composed} detail={detail} onAdded={() => void query.refetch()} />}
    </CaseFrame>
  );
}

type PaperProps = {
  readonly composed: ComposedFiling;
  readonly detail: CaseDetail;
  readonly onAdded: () => void;
};

/** Channels that look whether a complaint is a consumer's own, and close the matter once they took it. */
const official: ReadonlySet<string> = new Set(["12315-complaint", "12315-report", "12345", "cca-315"]);

/** In the order it is done: the clock once it runs, what is missing, where it goes, a quick look, the words, the files, and sending. */
function Paper({ composed, detail, onAdded }: PaperProps) {
  const sent = composed.filing.state !== "drafted";
  return (
    <div className="max-w-3xl space-y-10">
      <SecondFilingNotice composed={composed} detail={detail} />
      {sent && <AfterSending composed={composed} detail={detail} />}
      {calledParty(composed.filing.paper) !== null && <CallStart composed={composed} />}
      <MissingList composed={composed} detail={detail} onAdded={onAdded} />
      {!sent && composed.asked.length > 0 && <AskedSection composed={composed} detail={detail} />}
      {composed.claims !== null && <ClaimsSection choice={composed.claims} composed={composed} />}
      {composed.pressing !== null && <Pressing platform={detail.facts.platform} pressing={composed.pressing} />}
      <Destination composed={composed} detail={detail} />
      {!sent && <OnlineSettlementNote detail={detail} filing={composed.filing} />}
      {!sent && official.has(composed.filing.channel) && <BeforeSending detail={detail} />}
      <LintFindings composed={composed} detail={detail} />
      <PaperViews composed={composed} detail={detail} />
      <HandOver composed={composed} />
      <Attachments composed={composed} detail={detail} />
      {carriesPerson(composed) && <PersonPart />}
      {composed.formats.length > 0 && <Downloads composed={composed} detail={detail} />}
      {!sent && <MarkSent composed={composed} detail={detail} />}
      <VersionsSection composed={composed} />
    </div>
  );
}

/** The way to the call card, for papers that are read out on the telephone. */
function CallStart({ composed: { filing } }: { readonly composed: ComposedFiling }) {
  const words = useWords(callWords);
  return (
    <Card className="space-y-3" tone="go">
      <LinkButton
        href={`${caseAddress(filing.caseId, "filings")}/${encodeURIComponent(filing.id)}/call`}
        icon="phone"
        size="block"
      >
        {words.start}
      </LinkButton>
      <p className="text-[0.9375rem]">{words.startNote}</p>
    </Card>
  );
}

function PersonPart() {
  const words = useWords(filingWords);
  const installation = useInstallation();
  return (
    <Section id="person" title={words.person}>
      <ErrorNotice error={installation.error} onRetry={() => void installation.refetch()} />
      {installation.data !== undefined && <PersonSection profile={installation.data.profile} />}
    </Section>
  );
}
