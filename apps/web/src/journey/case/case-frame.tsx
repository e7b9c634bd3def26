import type { CaseDetail } from "@youju/api";
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import { Badge, Icon, LinkTabs, Page, PageTitle } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { useWords } from "../../words/use-words.ts";

/** Where a screen of the case is, below the case's own address. */
export type CasePlace =
  | "exhibits"
  | "matrix"
  | "plan"
  | "deadlines"
  | "filings"
  | "contacts"
  | "outcome"
  | "timeline"
  | "facts"
  | "edits"
  | "relatives"
  | "export";

/** The address of a case, or of one of its screens. */
export function caseAddress(caseId: string, place?: CasePlace): string {
  return `/cases/${encodeURIComponent(caseId)}${place === undefined ? "" : `/${place}`}`;
}

/** The page of one exhibit. */
export function exhibitPlace(caseId: string, number: number): string {
  return `${caseAddress(caseId, "exhibits")}/${number}`;
}

/** A way back, above the heading of a screen. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link
      className="-ml-2 inline-flex min-h-11 max-w-full items-center gap-1 rounded-xl px-2 text-go-ink hover:bg-go-wash print:hidden"
      href={href}
    >
      <Icon name="back" />
      <span className="truncate">{children}</span>
    </Link>
  );
}

/** Brings the part an address names (`#route`) into view once the screen is drawn. */
export function useNamedPart(): void {
  useEffect(() => {
    const part = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    part?.scrollIntoView();
  }, []);
}

/** The frame of a screen inside a case: the way back, the screen's heading, and the case's other screens. */
export function CaseFrame(props: {
  readonly detail: CaseDetail;
  readonly place: CasePlace;
  readonly title: string;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  /** Where the way back leads when it is not the case itself. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}) {
  const words = useWords(caseWords);
  const { id, title } = props.detail.case;
  useNamedPart();
  const tabs: readonly { readonly place: CasePlace; readonly label: string }[] = [
    { place: "exhibits", label: words.exhibits },
    { place: "plan", label: words.plan },
    { place: "deadlines", label: words.deadlines },
    { place: "filings", label: words.filings },
    { place: "contacts", label: words.contacts },
    { place: "outcome", label: words.outcomeTab },
    { place: "timeline", label: words.timeline },
    { place: "facts", label: words.factsTab },
    { place: "export", label: words.export },
  ];
  return (
    <Page width="wide">
      <header className="space-y-3">
        <BackLink href={props.back?.href ?? caseAddress(id)}>{props.back?.label ?? title}</BackLink>
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="min-w-0 space-y-1">
            <PageTitle name={`${props.title} · ${title}`}>{props.title}</PageTitle>
            {props.note && <p className="text-[0.9375rem] text-soft">{props.note}</p>}
          </div>
          {props.action && <div className="print:hidden">{props.action}</div>}
        </div>
        <div className="hidden sm:block print:hidden">
          <LinkTabs
            current={caseAddress(id, props.place)}
            label={words.screens}
            tabs={tabs.map((tab) => ({ href: caseAddress(id, tab.place), label: tab.label }))}
          />
        </div>
      </header>
      {props.children}
    </Page>
  );
}

/** Marks a demo case wherever its name stands. */
export function DemoBadge({ detail }: { readonly detail: Pick<CaseDetail, "case"> }) {
  const words = useWords(caseWords);
  return detail.case.demo ? <Badge tone="plain">{words.demo}</Badge> : null;
}
