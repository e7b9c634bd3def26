import type { ChatStripView } from "@youju/api";
import { Banner, Section } from "../../ui/index.ts";
import { chatStripWords } from "../../words/chat-strip.ts";
import { useWords } from "../../words/use-words.ts";
import { findingsOf, type PlacedJoin } from "./strip-findings.ts";

/** What is missing and what to capture again, in words, before the pictures. */
export function StripSummary({ view }: { readonly view: ChatStripView }) {
  const words = useWords(chatStripWords);
  const { troubles, jumps, cuts, unread } = findingsOf(view);
  const gaps = troubles.filter(({ join }) => join.kind === "gap");
  const quiet = troubles.length + cuts.length + unread.length === 0;
  return (
    <div className="grid gap-6 @3xl:grid-cols-2">
      <Section id="found" title={words.found}>
        {quiet && <Banner tone="done">{view.shots.length < 2 ? words.one : words.whole}</Banner>}
        {troubles.map((trouble) => (
          <Banner key={trouble.one} title={<Trouble {...trouble} />} tone="need">
            {trouble.join.kind === "gap" && <GapLines {...trouble} />}
          </Banner>
        ))}
        <ul className="list-disc space-y-1 pl-5">
          {cuts.map(({ place, edge }) => (
            <li key={`${place}${edge}`}>{words.cut[edge](place)}</li>
          ))}
          {jumps.map((jump) => (
            <li key={`${jump.place}${jump.to}`}>{words.jump(jump)}</li>
          ))}
          {unread.map((place) => (
            <li key={place}>{words.unread(place)}</li>
          ))}
        </ul>
      </Section>
      <Section id="advice" title={words.advice}>
        <ul className="list-disc space-y-1 pl-5">
          {gaps.map(({ one, join }) => (
            <li key={one}>{words.adviceGap(join.lastLine ?? words.noLine)}</li>
          ))}
          {cuts.length > 0 && <li>{words.adviceCut}</li>}
          {jumps.length > 0 && <li>{words.adviceJump}</li>}
          <li>{words.adviceFilm}</li>
        </ul>
      </Section>
    </div>
  );
}

/** What is wrong between two shots. */
export function Trouble({ one, other, join }: PlacedJoin) {
  const words = useWords(chatStripWords);
  const said = join.kind === "swapped" ? words.swapped : join.kind === "same" ? words.same : words.gap;
  return <>{said(one, other)}</>;
}

/** The last line before a gap and the first one after it. */
export function GapLines({ join }: PlacedJoin) {
  const words = useWords(chatStripWords);
  return <>{words.gapLines(join.lastLine ?? words.noLine, join.firstLine ?? words.noLine)}</>;
}
