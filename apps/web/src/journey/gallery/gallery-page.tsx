import type { CaseDetail } from "@youju/api";
import { lazy, Suspense, useState } from "react";
import { useExhibitCards } from "../../api/queries.ts";
import { Button, EmptyState, ErrorNotice, LinkButton, Section, Segmented, Skeleton } from "../../ui/index.ts";
import { useWide } from "../../ui/use-wide.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { BrokenOriginals } from "../vault/broken-originals.tsx";
import { GalleryCard } from "./exhibit-card.tsx";
import { FoldedTools, GalleryTools } from "./gallery-tools.tsx";
import { chosenItems, everything, type GalleryItem, galleryItems } from "./gallery-view.ts";
import { galleryGrid } from "./grid-look.ts";
import { MissingFirst } from "./missing-first.tsx";
import { OrderGrid } from "./order-grid.tsx";
import { PickGrid } from "./pick-grid.tsx";
import { RemovedExhibits } from "./removed-exhibits.tsx";

const AddMaterial = lazy(async () => ({ default: (await import("../case/add-material.tsx")).AddMaterial }));

/** Every exhibit of a case: found, chosen, numbered anew; and what to capture first. 证据 */
export function GalleryPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(galleryWords);
  const caseId = detail.case.id;
  const empty = detail.exhibits.length === 0;
  const links = [
    { href: caseAddress(caseId, "matrix"), label: words.matrix },
    { href: `${caseAddress(caseId)}/catalogue`, label: words.catalogue },
    { href: `${caseAddress(caseId)}/compare`, label: words.compare },
    { href: `${caseAddress(caseId)}/chat-strip`, label: words.strip },
  ];
  return (
    <CaseFrame detail={detail} note={words.note} place="exhibits" title={words.title}>
      <BrokenOriginals detail={detail} />
      {empty ? (
        <EmptyState icon="camera" title={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <nav aria-label={words.title} className="flex flex-wrap gap-2">
            {links.map(({ href, label }) => (
              <LinkButton href={href} key={href} size="small" tone="secondary">
                {label}
              </LinkButton>
            ))}
          </nav>
          <Gallery detail={detail} />
        </>
      )}
      <AddPlace detail={detail} />
      <RemovedExhibits caseId={caseId} />
      <MissingFirst detail={detail} />
    </CaseFrame>
  );
}

type Mode = "look" | "pick" | "order";

function Gallery({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(galleryWords);
  const cards = useExhibitCards(detail.case.id);
  const wide = useWide();
  const [mode, setMode] = useState<Mode>("look");
  const [choice, setChoice] = useState(everything);
  const all = galleryItems(detail.exhibits, cards.data ?? []);
  const items = chosenItems(all, choice, detail.broken);
  const Tools = wide ? GalleryTools : FoldedTools;
  const kinds = [...new Set(detail.exhibits.map(({ kind }) => kind))];
  const toOrder = mode === "order";
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={words.mode}
          onChange={(value) => setMode(value as Mode)}
          segments={(["look", "pick", "order"] as const).map((value) => ({ value, label: words.modes[value] }))}
          value={mode}
        />
        <p aria-live="polite" className="text-[0.9375rem] text-soft">
          {words.count(toOrder ? all.length : items.length, all.length)}
        </p>
      </div>
      {!toOrder && <Tools choice={choice} kinds={kinds} onChange={setChoice} />}
      <ErrorNotice error={cards.error} onRetry={() => void cards.refetch()} />
      {items.length === 0 && !toOrder ? (
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-soft">{words.noneFound}</p>
          <Button onClick={() => setChoice(everything)} size="small" tone="quiet">
            {words.clear}
          </Button>
        </div>
      ) : (
        <Grid detail={detail} items={toOrder ? all : items} mode={mode} />
      )}
    </div>
  );
}

function Grid({
  detail,
  items,
  mode,
}: {
  readonly detail: CaseDetail;
  readonly items: readonly GalleryItem[];
  readonly mode: Mode;
}) {
  if (mode !== "look") {
    const Chosen = mode === "pick" ? PickGrid : OrderGrid;
    return <Chosen detail={detail} items={items} />;
  }
  return (
    <ul className={galleryGrid}>
      {items.map((item) => (
        <li key={item.exhibit.id}>
          <GalleryCard broken={detail.broken.find(({ exhibitId }) => exhibitId === item.exhibit.id)} item={item} />
        </li>
      ))}
    </ul>
  );
}

/** Stands open, so that what is pasted or dropped anywhere on the screen is taken in. */
function AddPlace({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(galleryWords);
  return (
    <Section id="add" title={words.add}>
      <Suspense fallback={<Skeleton label={words.loading} rows={1} />}>
        <AddMaterial detail={detail} />
      </Suspense>
    </Section>
  );
}
