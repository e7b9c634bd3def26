import type { AlikeCase, CaseDetail, OtherCase, Relatives } from "@youju/api";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useLinkCases, useRelatives, useUndoMerge, useUnlinkCases } from "../../api/relatives.ts";
import { Button, Card, ErrorNotice, Instant, Section, Skeleton, showToast } from "../../ui/index.ts";
import { caseMoreWords } from "../../words/case-more.ts";
import { relativeWords } from "../../words/relatives.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { LinkAnother } from "./link-another.tsx";
import { MergeDialog } from "./merge-dialog.tsx";

/** Cases that belong with this one: linked, seemingly the same, merged in. 关联与合并 */
export function RelativesPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(relativeWords);
  const { relatives: title } = useWords(caseMoreWords);
  const query = useRelatives(detail.case.id);
  return (
    <CaseFrame detail={detail} note={words.intro} place="relatives" title={title}>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} />}
      {query.data && <Related detail={detail} relatives={query.data} />}
    </CaseFrame>
  );
}

function Related({ detail, relatives }: { readonly detail: CaseDetail; readonly relatives: Relatives }) {
  const words = useWords(relativeWords);
  const caseId = detail.case.id;
  const { links, alike, merged } = relatives;
  return (
    <div className="max-w-3xl space-y-6">
      <Section id="alike" title={words.alikeTitle}>
        {alike.length === 0 && <p className="text-soft">{words.alikeEmpty}</p>}
        <ul className="space-y-3">
          {alike.map((other) => (
            <li key={other.caseId}>
              <AlikeCard caseId={caseId} other={other} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="links" title={words.linksTitle}>
        {links.length === 0 && <p className="text-soft">{words.linksEmpty}</p>}
        <ul className="space-y-3">
          {links.map((link) => (
            <li key={link.caseId}>
              <LinkCard caseId={caseId} link={link} />
            </li>
          ))}
        </ul>
      </Section>
      {merged.length > 0 && (
        <Section id="merged" title={words.mergedTitle}>
          <ul className="space-y-3">
            {merged.map((other) => (
              <li key={other.caseId}>
                <MergedCard caseId={caseId} other={other} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="another" title={words.anotherTitle}>
        <LinkAnother detail={detail} taken={[...links, ...merged].map((other) => other.caseId)} />
      </Section>
    </div>
  );
}

function AlikeCard({ caseId, other }: { readonly caseId: string; readonly other: AlikeCase }) {
  const words = useWords(relativeWords);
  const text = useText();
  const link = useLinkCases(caseId);
  const [merging, setMerging] = useState(false);
  const otherId = other.caseId;
  const keep = () =>
    link.mutate(
      { otherId, reason: words.reasons[other.because] },
      { onSuccess: () => showToast({ text: words.linked }) },
    );
  return (
    <OtherCard note={text(other.text)} other={other}>
      <Button busy={link.isPending} onClick={keep} size="small" tone="secondary">
        {words.link}
      </Button>
      <Button onClick={() => setMerging(true)} size="small" tone="secondary">
        {words.merge}
      </Button>
      {merging && <MergeDialog caseId={caseId} onClose={() => setMerging(false)} other={other} />}
      <ErrorNotice error={link.error} />
    </OtherCard>
  );
}

function LinkCard(props: { readonly caseId: string; readonly link: Relatives["links"][number] }) {
  const words = useWords(relativeWords);
  const { caseId, link } = props;
  const otherId = link.caseId;
  const unlink = useUnlinkCases(caseId);
  const again = useLinkCases(caseId);
  const [merging, setMerging] = useState(false);
  const undo = { label: words.undo, run: () => again.mutate({ otherId, reason: link.reason }) };
  const cut = () => unlink.mutate({ otherId }, { onSuccess: () => showToast({ text: words.unlinked, action: undo }) });
  return (
    <OtherCard note={link.reason} other={link}>
      <Button busy={unlink.isPending} onClick={cut} size="small" tone="quiet">
        {words.unlink}
      </Button>
      {link.place !== "bin" && (
        <Button onClick={() => setMerging(true)} size="small" tone="quiet">
          {words.merge}
        </Button>
      )}
      {merging && <MergeDialog caseId={caseId} onClose={() => setMerging(false)} other={link} />}
      <ErrorNotice error={unlink.error} />
    </OtherCard>
  );
}

function MergedCard(props: { readonly caseId: string; readonly other: Relatives["merged"][number] }) {
  const words = useWords(relativeWords);
  const undo = useUndoMerge(props.caseId);
  const { other } = props;
  const back = () =>
    undo.mutate({ otherId: other.caseId }, { onSuccess: () => showToast({ text: words.mergeUndone }) });
  return (
    <OtherCard
      note={
        <>
          {words.mergedAt} <Instant at={other.mergedAt} />
        </>
      }
      other={other}
    >
      <Button busy={undo.isPending} icon="undo" onClick={back} size="small" tone="secondary">
        {words.undoMerge}
      </Button>
      <ErrorNotice error={undo.error} />
    </OtherCard>
  );
}

function OtherCard(props: { readonly other: OtherCase; readonly note: ReactNode; readonly children: ReactNode }) {
  const words = useWords(relativeWords);
  const { other } = props;
  return (
    <Card className="space-y-2">
      <p>
        {other.place === "bin" ? (
          <span className="font-semibold">{other.title}</span>
        ) : (
          <Link className="font-semibold underline underline-offset-4" href={caseAddress(other.caseId)}>
            {other.title}
          </Link>
        )}
        {other.place !== "live" && <span className="pl-2 text-[0.9375rem] text-soft">{words.places[other.place]}</span>}
      </p>
      <p className="text-[0.9375rem] text-soft">{props.note}</p>
      <div className="flex flex-wrap gap-2">{props.children}</div>
    </Card>
  );
}
