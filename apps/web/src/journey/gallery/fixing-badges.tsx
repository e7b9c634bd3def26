import type { ExhibitCard } from "@youju/api";
import type { FixingLevel } from "@youju/domain";
import { Badge, type Tone } from "../../ui/index.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";

const tones: Record<FixingLevel, Tone> = {
  "self-asserted": "urgent",
  hashed: "plain",
  "time-stamped": "done",
  "third-party": "done",
  notarised: "done",
};

/** How firmly an exhibit stands: what was found, and apart from it what the person states. */
export function FixingBadges({ card }: { readonly card: ExhibitCard | undefined }) {
  const words = useWords(galleryWords);
  if (card === undefined) {
    return null;
  }
  const { found, stated } = card.fixing;
  return (
    <>
      <Badge tone={tones[found]}>{words.levels[found]}</Badge>
      {stated !== null && <Badge tone="plain">{words.stated[stated]}</Badge>}
    </>
  );
}
