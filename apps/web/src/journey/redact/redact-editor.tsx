import type { RedactionView } from "@youju/api";
import type { CoverBox, Exhibit, RedactionPlan } from "@youju/domain";
import { useEffect, useRef, useState } from "react";
import { exhibitAddress } from "../../api/index.ts";
import { redactionPageAddress, useKeepRedaction, useMakeRedactedCopy, useRedactedCopies } from "../../api/redaction.ts";
import { Button, Card, ErrorNotice, Progress, showToast } from "../../ui/index.ts";
import { redactWords } from "../../words/redact.ts";
import { useWords } from "../../words/use-words.ts";
import { courseFrom, isTaken, redo, step, undo } from "./cover-plan.ts";
import { PageCanvas } from "./page-canvas.tsx";
import { PageTools } from "./page-tools.tsx";
import { RedactedCopyList } from "./redacted-copies.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { TextCover } from "./text-cover.tsx";

/** So long after the last change it is saved, in milliseconds. */
const saveAfter = 800;

/** Covers things on one exhibit: the page or text, what is suggested beside it, and the copies made. */
export function RedactEditor({ exhibit, view }: { readonly exhibit: Exhibit; readonly view: RedactionView }) {
  const words = useWords(redactWords);
  const place = { caseId: exhibit.caseId, exhibitId: exhibit.id };
  const [course, setCourse] = useState(() => courseFrom(view.plan, view.suggestions));
  const [page, setPage] = useState(1);
  const plan = course.now;
  const change = (next: RedactionPlan) => setCourse((now) => step(now, next));
  const { keep, said } = useKeptPlan(place, plan, view.plan);
  return (
    <div className="space-y-8">
      <div className="grid gap-6 @4xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-3">
          <div className="flex flex-wrap items-center gap-2">
            <Button
              disabled={course.past.length === 0}
              icon="undo"
              onClick={() => setCourse(undo)}
              size="small"
              tone="quiet"
            >
              {words.undo}
            </Button>
            <Button
              disabled={course.future.length === 0}
              icon="retry"
              onClick={() => setCourse(redo)}
              size="small"
              tone="quiet"
            >
              {words.redo}
            </Button>
            <span className="text-[0.9375rem] text-soft" role="status">
              {words.count(plan.boxes.length + plan.spans.length)}
              {said !== null && ` · ${words[said]}`}
            </span>
          </div>
          {view.text === null ? (
            <Pages exhibit={exhibit} onPage={setPage} onPlan={change} page={page} plan={plan} view={view} />
          ) : (
            <TextCover onPlan={change} plan={plan} text={view.text} />
          )}
          <ErrorNotice error={keep.error} onRetry={() => keep.mutate(plan)} />
        </div>
        <div className="space-y-5">
          <SuggestionList
            onPlan={change}
            onShow={({ boxes }) => setPage(boxes[0]?.page ?? page)}
            plan={plan}
            view={view}
          />
        </div>
      </div>
      <Making keep={() => keep.mutateAsync(plan)} place={place} />
    </div>
  );
}

function useKeptPlan(place: Parameters<typeof useKeepRedaction>[0], plan: RedactionPlan, first: RedactionPlan | null) {
  const keep = useKeepRedaction(place);
  const [kept, setKept] = useState<RedactionPlan | null>(first);
  const { mutate } = keep;
  const begun = useRef(plan);
  const same = kept !== null && JSON.stringify(kept) === JSON.stringify(plan);
  useEffect(() => {
    if (same || begun.current === plan) {
      return;
    }
    const timer = setTimeout(() => mutate(plan, { onSuccess: () => setKept(plan) }), saveAfter);
    return () => clearTimeout(timer);
  }, [plan, same, mutate]);
  return { keep, said: same ? ("saved" as const) : begun.current === plan ? null : ("saving" as const) };
}

function Pages(props: {
  readonly exhibit: Exhibit;
  readonly view: RedactionView;
  readonly plan: RedactionPlan;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onPlan: (plan: RedactionPlan) => void;
}) {
  const { exhibit, view, plan, onPage, onPlan } = props;
  const words = useWords(redactWords);
  const [zoom, setZoom] = useState(1);
  const [drawing, setDrawing] = useState(() => matchMedia("(pointer: fine)").matches);
  const [chosen, setChosen] = useState<CoverBox | null>(null);
  const page = view.pages.find((each) => each.page === props.page) ?? view.pages[0];
  if (page === undefined) {
    return null;
  }
  const place = { caseId: exhibit.caseId, exhibitId: exhibit.id };
  const offered = view.suggestions.filter((suggestion) => !isTaken(suggestion, plan)).flatMap(({ boxes }) => boxes);
  const at = chosen === null ? -1 : plan.boxes.indexOf(chosen);
  const add = () => {
    const [width, height] = [Math.round(page.width * 0.3), Math.round(Math.min(page.height, page.width) * 0.1)];
    const [left, top] = [Math.round((page.width - width) / 2), Math.round((page.height - height) / 2)];
    const box = { page: page.page, left, top, right: left + width, bottom: top + height };
    onPlan({ ...plan, boxes: [...plan.boxes, box] });
    setChosen(box);
  };
  return (
    <>
      <PageTools
        drawing={drawing}
        onAdd={add}
        onDrawing={setDrawing}
        onRemove={at < 0 ? null : () => onPlan({ ...plan, boxes: plan.boxes.filter((_, each) => each !== at) })}
        onZoom={setZoom}
        zoom={zoom}
      />
      <PageCanvas
        address={
          view.form === "document"
            ? redactionPageAddress(place, page.page)
            : exhibitAddress(place.caseId, place.exhibitId, "picture")
        }
        chosen={chosen}
        drawing={drawing}
        onAdd={add}
        offered={offered.filter((box) => box.page === page.page)}
        onChoose={setChosen}
        onPlan={onPlan}
        page={page}
        plan={plan}
        zoom={zoom}
      />
      {view.pages.length > 1 && <PageSteps of={view.pages.length} onPage={onPage} page={page.page} />}
      <p className="text-[0.9375rem] text-soft">{words.hint}</p>
    </>
  );
}

function PageSteps(props: { readonly page: number; readonly of: number; readonly onPage: (page: number) => void }) {
  const { page, of, onPage } = props;
  const words = useWords(redactWords);
  return (
    <div className="flex items-center justify-between gap-3">
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)} size="small" tone="secondary">
        {words.before}
      </Button>
      <span>{words.pageOf(page, of)}</span>
      <Button disabled={page >= of} onClick={() => onPage(page + 1)} size="small" tone="secondary">
        {words.after}
      </Button>
    </div>
  );
}

function Making(props: {
  readonly place: { readonly caseId: string; readonly exhibitId: string };
  readonly keep: () => Promise<unknown>;
}) {
  const { place } = props;
  const words = useWords(redactWords);
  const make = useMakeRedactedCopy(place);
  const [starting, setStarting] = useState(false);
  const busy = starting || make.isPending;
  const copies = useRedactedCopies(place, busy);
  const making = copies.data?.making ?? null;
  const start = async () => {
    setStarting(true);
    try {
      await props.keep();
      await make.mutateAsync();
      showToast({ text: words.made });
    } catch {
      // Said in place: the mutation holds what went wrong
    } finally {
      setStarting(false);
    }
  };
  return (
    <>
      <Card className="max-w-3xl space-y-3">
        <p>{words.what}</p>
        <Button busy={busy} icon="document" onClick={() => void start()}>
          {words.make}
        </Button>
        {busy && (
          <Progress
            label={words.making}
            note={making !== null && making.of > 1 ? words.pages(making.done, making.of) : undefined}
            value={making !== null && making.of > 1 ? making.done / making.of : null}
          />
        )}
        <ErrorNotice error={make.error} />
      </Card>
      <RedactedCopyList copies={copies.data?.copies ?? []} place={place} />
      <ErrorNotice error={copies.error} onRetry={() => void copies.refetch()} />
    </>
  );
}
