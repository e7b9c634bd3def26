import type { CaseDetail } from "@youju/api";
import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { useCase, useCaseChanges } from "../../api/index.ts";
import { ErrorNotice, LinkButton, Page, PageTitle, Skeleton } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { shellWords } from "../../words/shell.ts";
import { useWords } from "../../words/use-words.ts";
import { CasePage } from "./case-page.tsx";

const Plan = lazy(async () => ({ default: (await import("./plan-page.tsx")).PlanPage }));
const Matrix = lazy(async () => ({ default: (await import("../gallery/matrix-page.tsx")).MatrixPage }));
const Gallery = lazy(async () => ({ default: (await import("../gallery/gallery-page.tsx")).GalleryPage }));
const Viewer = lazy(async () => ({ default: (await import("../gallery/viewer-page.tsx")).ViewerPage }));
const Deadlines = lazy(async () => ({ default: (await import("./deadlines-page.tsx")).DeadlinesPage }));
const Contacts = lazy(async () => ({ default: (await import("../contacts/contacts-page.tsx")).ContactsPage }));
const Outcome = lazy(async () => ({ default: (await import("../outcome/outcome-page.tsx")).OutcomePage }));
const Exchange = lazy(async () => ({ default: (await import("../replies/exchange-page.tsx")).ExchangePage }));
const Pressing = lazy(async () => ({ default: (await import("../pressing/case-pressing-page.tsx")).CasePressingPage }));
const Timeline = lazy(async () => ({ default: (await import("./timeline-page.tsx")).TimelinePage }));
const Edits = lazy(async () => ({ default: (await import("../edits/edits-page.tsx")).EditsPage }));
const Relatives = lazy(async () => ({ default: (await import("../relatives/relatives-page.tsx")).RelativesPage }));
const FactHistory = lazy(async () => ({ default: (await import("./facts-page.tsx")).FactsPage }));
const Export = lazy(async () => ({ default: (await import("../export/export-page.tsx")).ExportPage }));
const ChatStrip = lazy(async () => ({ default: (await import("../chat-strip/chat-strip-page.tsx")).ChatStripPage }));
const Redact = lazy(async () => ({ default: (await import("../redact/redact-page.tsx")).RedactPage }));
const Catalogue = lazy(async () => ({ default: (await import("../catalogue/catalogue-page.tsx")).CataloguePage }));
const Compare = lazy(async () => ({ default: (await import("../compare/compare-page.tsx")).ComparePage }));
const Frames = lazy(async () => ({ default: (await import("../compare/frames-page.tsx")).FramesPage }));
const Filings = lazy(async () => ({ default: (await import("../filing/filings-page.tsx")).FilingsPage }));
const Call = lazy(async () => ({ default: (await import("../filing/call-page.tsx")).CallPage }));
const Filing = lazy(async () => ({ default: (await import("../filing/filing-page.tsx")).FilingPage }));

/** The screens of one case. Each stays narrow enough to stand beside the list of cases. */
export function CaseScreens({ caseId }: { readonly caseId: string }) {
  const words = useWords(caseWords);
  const shell = useWords(shellWords);
  const query = useCase(caseId);
  useCaseChanges(caseId);
  if (query.data !== undefined) {
    return (
      <div className="@container">
        <Suspense fallback={<Waiting label={words.loading} title={query.data.case.title} />}>
          <Screens detail={query.data} />
        </Suspense>
      </div>
    );
  }
  return query.isPending ? (
    <Waiting label={words.loading} title={shell.cases} />
  ) : (
    <Page>
      <PageTitle>{shell.cases}</PageTitle>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      <LinkButton href="/" icon="back" tone="secondary">
        {shell.backToCases}
      </LinkButton>
    </Page>
  );
}

function Screens({ detail }: { readonly detail: CaseDetail }) {
  return (
    <Switch>
      <Route path="/cases/:caseId">
        <CasePage detail={detail} />
      </Route>
      <Route path="/cases/:caseId/exhibits">
        <Gallery detail={detail} />
      </Route>
      <Route path="/cases/:caseId/exhibits/:number">
        {(place) => <Viewer detail={detail} number={place.number} />}
      </Route>
      <Route path="/cases/:caseId/matrix">
        <Matrix detail={detail} />
      </Route>
      <Route path="/cases/:caseId/plan/:part?">
        {(place) => <Plan detail={detail} key={place.part ?? ""} part={place.part ?? null} />}
      </Route>
      <Route path="/cases/:caseId/deadlines/:key?">
        {(place) => <Deadlines chosen={place.key ?? null} detail={detail} key={place.key ?? ""} />}
      </Route>
      <Route path="/cases/:caseId/filings">
        <Filings detail={detail} />
      </Route>
      <Route path="/cases/:caseId/filings/:filingId/call">
        {(place) => <Call detail={detail} filingId={place.filingId} key={place.filingId} />}
      </Route>
      <Route path="/cases/:caseId/filings/:filingId">
        {(place) => <Filing detail={detail} filingId={place.filingId} key={place.filingId} />}
      </Route>
      <Route path="/cases/:caseId/contacts">
        <Contacts detail={detail} />
      </Route>
      <Route path="/cases/:caseId/outcome">
        <Outcome detail={detail} />
      </Route>
      <Route path="/cases/:caseId/replies">
        <Exchange detail={detail} />
      </Route>
      <Route path="/cases/:caseId/pressing">
        <Pressing detail={detail} />
      </Route>
      <Route path="/cases/:caseId/timeline">
        <Timeline detail={detail} />
      </Route>
      <Route path="/cases/:caseId/export">
        <Export detail={detail} />
      </Route>
      <Route path="/cases/:caseId/chat-strip">
        <ChatStrip detail={detail} />
      </Route>
      <Route path="/cases/:caseId/exhibits/:number/redact">
        {(place) => <Redact detail={detail} key={place.number} number={place.number} />}
      </Route>
      <Route path="/cases/:caseId/frames">
        <Frames detail={detail} />
      </Route>
      <Route path="/cases/:caseId/compare">
        <Compare detail={detail} />
      </Route>
      <Route path="/cases/:caseId/catalogue">
        <Catalogue detail={detail} />
      </Route>
      <Route path="/cases/:caseId/edits">
        <Edits detail={detail} />
      </Route>
      <Route path="/cases/:caseId/relatives">
        <Relatives detail={detail} />
      </Route>
      <Route path="/cases/:caseId/facts">
        <FactHistory detail={detail} />
      </Route>
      <Route>
        <CasePage detail={detail} />
      </Route>
    </Switch>
  );
}

/** The heading stands at once; the one of the screen takes the focus when it comes. */
function Waiting({ label, title }: { readonly label: string; readonly title: string }) {
  return (
    <Page>
      <h1 className="text-2xl font-bold sm:text-[1.75rem]">{title}</h1>
      <Skeleton label={label} />
    </Page>
  );
}
