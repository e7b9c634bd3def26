import type { ChatStripView } from "@youju/api";
import type { StripJoin } from "@youju/domain";
import { useState } from "react";
import { exhibitAddress } from "../../api/queries.ts";
import { Banner, Button, classNames, Section } from "../../ui/index.ts";
import { chatStripWords } from "../../words/chat-strip.ts";
import { useWords } from "../../words/use-words.ts";
import { movedTo } from "./strip-findings.ts";
import { GapLines, Trouble } from "./strip-summary.tsx";

type Shot = ChatStripView["shots"][number];

/** The screenshots under each other: what two of them share is tinted, gaps are said in words, order by keys or dragging. */
export function StripView(props: {
  readonly caseId: string;
  readonly view: ChatStripView;
  readonly busy: boolean;
  readonly onOrder: (numbers: readonly number[] | null) => void;
}) {
  const { view, busy, onOrder } = props;
  const words = useWords(chatStripWords);
  const [dragged, setDragged] = useState<number | null>(null);
  const shots = view.strip.order.flatMap((id) => view.shots.filter(({ exhibitId }) => exhibitId === id));
  const numbers = shots.map(({ number }) => number);
  const move = (from: number, to: number) => onOrder(movedTo(numbers, from, to));
  return (
    <Section id="strip" title={words.strip}>
      <p className="text-[0.9375rem] text-soft">
        {words.shaded} {words.drag} {words.kept}
      </p>
      {view.arranged && (
        <p className="flex flex-wrap items-center gap-2">
          {words.arranged}
          <Button busy={busy} icon="undo" onClick={() => onOrder(null)} size="small" tone="secondary">
            {words.byProgram}
          </Button>
        </p>
      )}
      <ol className="max-w-md space-y-3">
        {shots.map((shot, at) => {
          const before = view.strip.joins[at - 1];
          return (
            <li
              className={classNames(
                "space-y-3 rounded-xl",
                dragged !== null && "outline-2 outline-line outline-dashed",
              )}
              key={shot.exhibitId}
              draggable
              onDragEnd={() => setDragged(null)}
              onDragStart={() => setDragged(at)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => dragged !== null && dragged !== at && move(dragged, at)}
            >
              {before !== undefined && <JoinWords at={at} join={before} />}
              <div className="flex flex-wrap items-center justify-between gap-2">
                <h3 className="font-semibold">{words.shot(at + 1, shot.number)}</h3>
                <span className="flex gap-1">
                  <Button disabled={at === 0 || busy} onClick={() => move(at, at - 1)} size="small" tone="quiet">
                    {words.up}
                  </Button>
                  <Button
                    disabled={at === shots.length - 1 || busy}
                    onClick={() => move(at, at + 1)}
                    size="small"
                    tone="quiet"
                  >
                    {words.down}
                  </Button>
                </span>
              </div>
              <ShotPicture
                after={view.strip.joins[at]}
                before={before}
                caseId={props.caseId}
                place={at + 1}
                shot={shot}
              />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function JoinWords({ join, at }: { readonly join: StripJoin; readonly at: number }) {
  const words = useWords(chatStripWords);
  const placed = { one: at, other: at + 1, join };
  if (join.kind === "overlap") {
    const said = join.lines.length === 0 ? words.seenOnly : words.overlap(join.lines.length);
    return (
      <p className="rounded-xl bg-go-wash px-3 py-2 text-[0.9375rem] text-go-ink">
        {said}
        {join.seen && join.lines.length > 0 && ` · ${words.seenToo}`}
      </p>
    );
  }
  return (
    <Banner title={<Trouble {...placed} />} tone="need">
      {join.kind === "gap" && <GapLines {...placed} />}
    </Banner>
  );
}

function ShotPicture(props: {
  readonly caseId: string;
  readonly shot: Shot;
  readonly place: number;
  readonly before: StripJoin | undefined;
  readonly after: StripJoin | undefined;
}) {
  const { shot, before, after } = props;
  const words = useWords(chatStripWords);
  const share = (edge: number) => `${(Math.min(Math.max(0, edge), shot.height) / shot.height) * 100}%`;
  const tint = "pointer-events-none absolute inset-x-0 border-y-2 border-dashed border-go bg-go/15";
  return (
    <div className="relative overflow-hidden rounded-xl border border-line bg-sunken">
      <img
        alt={words.shotAlt(props.place)}
        // Before the file was looked at its size is not known: then the picture's own shape rules alone
        {...(shot.height > 1 && { width: shot.width, height: shot.height })}
        className="block h-auto w-full"
        draggable={false}
        loading="lazy"
        src={exhibitAddress(props.caseId, shot.exhibitId, "picture")}
      />
      {before?.kind === "overlap" && before.toBottom !== null && (
        <span aria-hidden="true" className={tint} style={{ top: 0, height: share(before.toBottom) }} />
      )}
      {after?.kind === "overlap" && after.fromTop !== null && (
        <span aria-hidden="true" className={tint} style={{ top: share(after.fromTop), bottom: 0 }} />
      )}
    </div>
  );
}
