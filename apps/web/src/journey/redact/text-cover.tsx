import type { CoverSpan, RedactionPlan } from "@youju/domain";
import { useRef, useState } from "react";
import { Button, TextInput } from "../../ui/index.ts";
import { redactWords } from "../../words/redact.ts";
import { useWords } from "../../words/use-words.ts";
import { addSpan, placesOf } from "./cover-plan.ts";

/** A text with covered stretches struck out: by word, by selection, and each to be uncovered again. */
export function TextCover(props: {
  readonly text: string;
  readonly plan: RedactionPlan;
  readonly onPlan: (plan: RedactionPlan) => void;
}) {
  const { text, plan, onPlan } = props;
  const words = useWords(redactWords);
  const [word, setWord] = useState("");
  const [missing, setMissing] = useState(false);
  const shown = useRef<HTMLPreElement>(null);
  const coverWord = () => {
    const places = placesOf(text, word);
    setMissing(places.length === 0);
    onPlan(places.reduce(addSpan, plan));
  };
  const coverSelection = () => {
    const span = selectedIn(shown.current);
    if (span !== null) {
      onPlan(addSpan(plan, span));
    }
  };
  return (
    <div className="space-y-3">
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          coverWord();
        }}
      >
        <div className="min-w-0 flex-1 basis-56">
          <TextInput
            error={missing ? words.notThere : undefined}
            hint={words.wordHint}
            label={words.word}
            onChange={(next) => {
              setWord(next);
              setMissing(false);
            }}
            value={word}
          />
        </div>
        <Button disabled={word.trim() === ""} tone="secondary" type="submit">
          {words.coverWord}
        </Button>
        <Button onClick={coverSelection} onPointerDown={(event) => event.preventDefault()} tone="secondary">
          {words.coverSelection}
        </Button>
      </form>
      <section aria-label={words.text}>
        <pre
          className="rounded-xl border border-line bg-card p-4 font-sans text-[0.9375rem] break-words whitespace-pre-wrap"
          ref={shown}
        >
          {piecesOf(text, plan.spans).map(({ start, end, covered }) =>
            covered ? (
              <button
                className="bg-ink px-0.5 text-left text-ground line-through"
                data-start={start}
                key={start}
                onClick={() => onPlan({ ...plan, spans: plan.spans.filter((span) => span.start !== start) })}
                title={words.uncover}
                type="button"
              >
                {text.slice(start, end)}
              </button>
            ) : (
              <span data-start={start} key={start}>
                {text.slice(start, end)}
              </span>
            ),
          )}
        </pre>
      </section>
    </div>
  );
}

type Piece = CoverSpan & { readonly covered: boolean };

function piecesOf(text: string, spans: readonly CoverSpan[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push({ start: at, end: start, covered: false }, { start, end, covered: true });
    at = end;
  }
  return [...pieces, { start: at, end: text.length, covered: false }].filter(({ start, end }) => end > start);
}

/** What is selected, counted in the text; `null` where nothing of it is. */
function selectedIn(shown: HTMLElement | null): CoverSpan | null {
  const selection = getSelection();
  if (shown === null || selection === null || selection.isCollapsed || !shown.contains(selection.anchorNode)) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const [start, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)];
  return start === null || end === null || end <= start ? null : { start, end };
}

function placeOf(node: Node, offset: number): number | null {
  const piece = node.parentElement?.closest<HTMLElement>("[data-start]");
  return node.nodeType === Node.TEXT_NODE && piece ? Number(piece.dataset.start) + offset : null;
}
