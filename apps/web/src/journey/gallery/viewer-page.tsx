import type { CaseDetail } from "@youju/api";
import { type Exhibit, emptyAccount } from "@youju/domain";
import { type ReactNode, useEffect } from "react";
import { Link, useLocation } from "wouter";
import { exhibitAddress, useExhibit, useExhibitCards } from "../../api/queries.ts";
import { Badge, buttonLook, EmptyState, ErrorNotice, Icon, LinkButton, Section, Skeleton } from "../../ui/index.ts";
import { factWords } from "../../words/facts.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import { vaultWords } from "../../words/vault.ts";
import { viewerWords } from "../../words/viewer.ts";
import { CaseFrame, caseAddress, exhibitPlace } from "../case/case-frame.tsx";
import { AlikeNote } from "../intake/alike-note.tsx";
import { FileView } from "./file-view.tsx";
import { MeaningPanel } from "./meaning-panel.tsx";
import { ViewerParts } from "./viewer-parts.tsx";

/** One exhibit: the thing itself, what it means, what is said of it, and how it is kept. 证据件 */
export function ViewerPage({ detail, number }: { readonly detail: CaseDetail; readonly number: string }) {
  const words = useWords(viewerWords);
  const gallery = useWords(galleryWords);
  const { exhibits } = useWords(factWords);
  const at = detail.exhibits.findIndex((exhibit) => String(exhibit.number) === number);
  const exhibit = detail.exhibits[at];
  const back = { href: caseAddress(detail.case.id, "exhibits"), label: words.back };
  if (exhibit === undefined) {
    return (
      <CaseFrame back={back} detail={detail} place="exhibits" title={gallery.title}>
        <EmptyState icon="search" title={words.noExhibit}>
          <p>{words.noExhibitText}</p>
        </EmptyState>
      </CaseFrame>
    );
  }
  const title = `${gallery.exhibit(exhibit.number)} · ${exhibits[exhibit.kind]}`;
  return (
    <CaseFrame
      action={<Neighbours after={detail.exhibits[at + 1]} before={detail.exhibits[at - 1]} caseId={detail.case.id} />}
      back={back}
      detail={detail}
      place="exhibits"
      title={title}
    >
      <Viewer detail={detail} exhibit={exhibit} key={exhibit.id} />
    </CaseFrame>
  );
}

function Viewer({ detail, exhibit }: { readonly detail: CaseDetail; readonly exhibit: Exhibit }) {
  const words = useWords(viewerWords);
  const { badge } = useWords(vaultWords).broken;
  const { data, error, refetch } = useExhibit(exhibit.caseId, exhibit.id);
  const card = useExhibitCards(exhibit.caseId).data?.find(({ exhibitId }) => exhibitId === exhibit.id);
  const broken = detail.broken.find(({ exhibitId }) => exhibitId === exhibit.id);
  return (
    <div className="grid gap-8 @4xl:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <div className="min-w-0 space-y-4 @4xl:sticky @4xl:top-6 @4xl:self-start">
        <p className="flex flex-wrap items-center gap-2 text-soft">
          <span className="min-w-0 truncate">{card?.account.title ?? exhibit.fileName}</span>
          {broken !== undefined && <Badge tone="urgent">{badge[broken.state]}</Badge>}
        </p>
        {data === undefined ? (
          error === null ? (
            <Skeleton label={words.loading} rows={8} />
          ) : (
            <ErrorNotice error={error} onRetry={() => void refetch()} />
          )
        ) : (
          <FileView details={data.details} exhibit={exhibit} />
        )}
        <ExhibitLinks exhibit={exhibit} />
        <AlikeNote detail={detail} exhibit={exhibit} />
      </div>
      <div className="min-w-0 space-y-6">
        <Section id="meaning" title={words.meaning.title}>
          <MeaningPanel card={card} detail={detail} exhibit={exhibit} />
        </Section>
        {data !== undefined && (
          <ViewerParts account={data.accounts.at(-1)?.account ?? emptyAccount} data={data} detail={detail} />
        )}
      </div>
    </div>
  );
}

function ExhibitLinks({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(viewerWords);
  const place = exhibitPlace(exhibit.caseId, exhibit.number);
  return (
    <div className="flex flex-wrap gap-2">
      <a
        className={buttonLook("secondary", "small")}
        href={exhibitAddress(exhibit.caseId, exhibit.id, "file")}
        rel="noreferrer"
        target="_blank"
      >
        <Icon name="external" />
        {words.original}
      </a>
      <LinkButton href={`${place}/redact`} icon="edit" size="small" tone="secondary">
        {words.redact}
      </LinkButton>
    </div>
  );
}

type Neighbour = Exhibit | undefined;

/** The exhibits before and after, by button or arrow key. */
function Neighbours(props: { readonly caseId: string; readonly before: Neighbour; readonly after: Neighbour }) {
  const words = useWords(viewerWords);
  const { caseId, before, after } = props;
  useArrowKeys(caseId, before, after);
  return (
    <div className="flex gap-2">
      <NeighbourLink exhibit={before} icon="back" none={words.noBefore}>
        {before && words.before(before.number)}
      </NeighbourLink>
      <NeighbourLink exhibit={after} icon="next" none={words.noAfter}>
        {after && words.after(after.number)}
      </NeighbourLink>
    </div>
  );
}

function NeighbourLink(props: {
  readonly exhibit: Neighbour;
  readonly icon: "back" | "next";
  readonly none: string;
  readonly children: ReactNode;
}) {
  const look = "flex size-12 items-center justify-center rounded-xl border border-edge bg-card";
  return props.exhibit === undefined ? (
    <span className={`${look} opacity-40`}>
      <Icon name={props.icon} />
      <span className="sr-only">{props.none}</span>
    </span>
  ) : (
    <Link className={`${look} hover:bg-sunken`} href={exhibitPlace(props.exhibit.caseId, props.exhibit.number)}>
      <Icon name={props.icon} />
      <span className="sr-only">{props.children}</span>
    </Link>
  );
}

/** Where arrow keys have work of their own they go nowhere else. */
const ownArrows = "input, select, textarea, video, audio, dialog";

function useArrowKeys(caseId: string, before: Neighbour, after: Neighbour): void {
  const [, go] = useLocation();
  const [back, on] = [before?.number, after?.number];
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const plain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented);
      const busy = event.target instanceof Element && event.target.closest(ownArrows) !== null;
      const number = event.key === "ArrowLeft" ? back : event.key === "ArrowRight" ? on : undefined;
      if (plain && !busy && number !== undefined) {
        go(exhibitPlace(caseId, number));
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [caseId, back, on, go]);
}
