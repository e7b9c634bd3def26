import type { BrokenFile } from "@youju/api";
import type { ReadingState } from "@youju/domain";
import { Link } from "wouter";
import { Badge } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { factWords } from "../../words/facts.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import { vaultWords } from "../../words/vault.ts";
import { exhibitPlace } from "../case/case-frame.tsx";
import { StampBadge } from "../stamps/stamp-badge.tsx";
import { ExhibitPicture } from "./exhibit-picture.tsx";
import { FixingBadges } from "./fixing-badges.tsx";
import type { GalleryItem } from "./gallery-view.ts";

/** Told of a reading only while it matters. */
const tellsOfReading: ReadonlySet<ReadingState> = new Set(["queued", "reading", "failed"]);

type CardProps = { readonly item: GalleryItem; readonly broken: BrokenFile | undefined };

/** One exhibit in the gallery: picture, number, what it is, how firmly it stands. Leads to its page. */
export function GalleryCard({ item, broken }: CardProps) {
  const { exhibit } = item;
  return (
    <Link
      className="block h-full space-y-2 rounded-2xl border border-line bg-card p-2.5 shadow-card hover:bg-sunken"
      href={exhibitPlace(exhibit.caseId, exhibit.number)}
    >
      <CardFace broken={broken} item={item} />
    </Link>
  );
}

/** What a card shows, whatever a tap on it does. */
export function CardFace({ item, broken }: CardProps) {
  const words = useWords(galleryWords);
  const { exhibits } = useWords(factWords);
  const { reading } = useWords(caseWords);
  const { badge } = useWords(vaultWords).broken;
  const { exhibit, card } = item;
  return (
    <>
      <ExhibitPicture exhibit={exhibit} />
      <span className="block px-0.5">
        <span className="block font-semibold">
          {words.exhibit(exhibit.number)} · {exhibits[exhibit.kind]}
        </span>
        <span className="block truncate text-[0.875rem] text-soft">{card?.account.title ?? exhibit.fileName}</span>
        <span className="flex flex-wrap gap-1 pt-1.5">
          {broken !== undefined && <Badge tone="urgent">{badge[broken.state]}</Badge>}
          <FixingBadges card={card} />
          {card !== undefined && card.stamp !== "stamped" && (
            <StampBadge caseId={exhibit.caseId} exhibitId={exhibit.id} />
          )}
          {tellsOfReading.has(exhibit.reading) && (
            <Badge tone={exhibit.reading === "failed" ? "need" : "wait"}>{reading[exhibit.reading]}</Badge>
          )}
        </span>
      </span>
    </>
  );
}
