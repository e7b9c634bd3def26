import type { CaseDetail } from "@youju/api";
import { lazy, Suspense } from "react";
import { Badge, Banner, dayWords, LinkButton, Money, Page, PageTitle } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { factWords } from "../../words/facts.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { BrokenOriginals } from "../vault/broken-originals.tsx";
import { AlsoNow } from "./also-now.tsx";
import { BackLink, caseAddress, DemoBadge, useNamedPart } from "./case-frame.tsx";
import { Materials } from "./materials.tsx";
import { MoreList } from "./more-list.tsx";
import { NextStepCard } from "./next-step-card.tsx";
import { TheirSide } from "./their-side.tsx";

const CaseReplies = lazy(async () => ({ default: (await import("../replies/case-replies.tsx")).CaseReplies }));

const LawMovedNotice = lazy(async () => ({ default: (await import("./law-moved-notice.tsx")).LawMovedNotice }));

/** A case: where it stands, the one next step, my material, what the other side says, and the rest below. */
export function CasePage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const language = useLanguage();
  useNamedPart();
  return (
    <Page width="wide">
      <CaseHeader detail={detail} />
      <div className="grid gap-8 @4xl:grid-cols-[minmax(0,1fr)_minmax(0,23rem)]">
        <div className="min-w-0 space-y-8">
          <div className="space-y-3">
            <BrokenOriginals detail={detail} />
            {detail.lawMoves.length > 0 && (
              <Suspense fallback={null}>
                <LawMovedNotice detail={detail} />
              </Suspense>
            )}
            <Suspense fallback={<div className="min-h-19" />}>
              <CaseReplies detail={detail} />
            </Suspense>
            <NextStepCard detail={detail} />
            <AlsoNow detail={detail} />
            <DoNotPress detail={detail} />
            {detail.case.kind !== null && !isSettled(detail) && <ToPressing caseId={detail.case.id} />}
          </div>
          <Materials detail={detail} />
        </div>
        <div className="min-w-0 space-y-8">
          <TheirSide detail={detail} />
          <MoreList detail={detail} />
        </div>
      </div>
      {detail.case.demoToday !== null && (
        <p className="text-[0.9375rem] text-soft">
          {words.testToday(dayWords(detail.case.demoToday, language, "long"))}
        </p>
      )}
    </Page>
  );
}

function CaseHeader({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const { platforms } = useWords(factWords);
  const { facts, exhibits } = detail;
  return (
    <header className="space-y-1">
      <div className="lg:hidden">
        <BackLink href="/">{words.backToCases}</BackLink>
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <PageTitle>{detail.case.title}</PageTitle>
        <span className="flex gap-2 pt-1.5">
          <DemoBadge detail={detail} />
          {isSettled(detail) && <Badge tone="done">{words.settled}</Badge>}
        </span>
      </div>
      <p className="flex flex-wrap gap-x-2 text-soft">
        {facts.platform !== undefined && <span>{platforms[facts.platform]} ·</span>}
        {facts.pricePaid !== undefined && (
          <span>
            <Money amount={facts.pricePaid} /> ·
          </span>
        )}
        <span>{words.exhibitsCount(exhibits.length)}</span>
      </p>
      <p className="pt-2 text-[1.0625rem]">
        {detail.nextStep.id === "closed" && !isSettled(detail) ? words.idle : words.stands[detail.nextStep.id]}
      </p>
    </header>
  );
}

/** The way to what to choose in the app's own form. */
function ToPressing({ caseId }: { readonly caseId: string }) {
  const words = useWords(caseWords);
  return (
    <LinkButton className="w-full" href={`${caseAddress(caseId)}/pressing`} icon="stop" size="small" tone="secondary">
      {words.pressing}
    </LinkButton>
  );
}

/** What must not be pressed matters for as long as something is still to be had. */
function DoNotPress({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const text = useText();
  const advice = detail.assessment?.assessment.firstAid.doNotPress;
  const { notToPress } = detail;
  if ((advice === undefined && notToPress.length === 0) || isSettled(detail)) {
    return null;
  }
  return (
    <Banner title={words.dontPress} tone="need">
      <span className="block space-y-1.5">
        {advice !== undefined && <span className="block">{text(advice)}</span>}
        {notToPress.map(({ id, title, why }) => (
          <span className="block" key={id}>
            <b>{text(title)}</b> {text(why)}
          </span>
        ))}
      </span>
    </Banner>
  );
}

function isSettled({ filings, outcome }: CaseDetail): boolean {
  return outcome.closing !== null || filings.some((filing) => filing.state === "settled");
}
