import type { CaseCard as Card } from "@youju/api";
import type { PlainDate } from "@youju/domain";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { useCases, useInstallation } from "../../api/queries.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/progress.tsx";
import { listWords } from "../../words/list.ts";
import { useWords } from "../../words/use-words.ts";
import { CardGrid } from "./card-grid.tsx";
import { byNextDay } from "./card-order.ts";
import { Filters } from "./filters.tsx";
import { type Filter, isNarrowed, noFilter, type Scope } from "./scope.ts";
import { nothingPicked, picked, type Selection } from "./selection.ts";

const DemoNote = lazy(async () => ({ default: (await import("./demo-note.tsx")).DemoNote }));
const LawMovedCases = lazy(async () => ({ default: (await import("./law-moved-cases.tsx")).LawMovedCases }));
const UnseenNote = lazy(async () => ({ default: (await import("../reminders/unseen-note.tsx")).UnseenNote }));
const NothingHere = lazy(async () => ({ default: (await import("./nothing-here.tsx")).NothingHere }));
const BulkBar = lazy(async () => ({ default: (await import("./bulk-bar.tsx")).BulkBar }));
const ListKeys = lazy(async () => ({ default: (await import("./list-keys.tsx")).ListKeys }));

/** One tab of the case list: what narrows it, the cards, and what is done with several at once. */
export function Cases({ scope }: { readonly scope: Scope }) {
  const words = useWords(listWords);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [selection, setSelection] = useState<Selection | null>(null);
  const wanted = useDeferredValue(filter);
  const cases = useCases({ ...wanted, scope, query: wanted.query.trim() });
  const installation = useInstallation();
  const today = installation.data?.today;
  if (cases.error && cases.data === undefined) {
    return <ErrorNotice error={cases.error} onRetry={() => void cases.refetch()} />;
  }
  if (cases.data === undefined || today === undefined) {
    return installation.error ? (
      <ErrorNotice error={installation.error} onRetry={() => void installation.refetch()} />
    ) : (
      <Skeleton label={words.loading} />
    );
  }
  const narrowed = isNarrowed(filter);
  return (
    <div className="space-y-4">
      {(narrowed || cases.data.length > 0) && (
        <Filters filter={filter} onChange={setFilter} scope={scope}>
          <Button
            aria-pressed={selection !== null}
            icon="check"
            onClick={() => setSelection(selection === null ? nothingPicked : null)}
            size="small"
            tone="quiet"
          >
            {selection === null ? words.choose : words.chooseEnd}
          </Button>
        </Filters>
      )}
      <ErrorNotice error={cases.error} onRetry={() => void cases.refetch()} />
      <Suspense fallback={null}>{scope === "mine" && <UnseenNote />}</Suspense>
      <Suspense fallback={null}>
        {scope === "demo" && cases.data.length > 0 && <DemoNote />}
        {(scope === "mine" || scope === "demo") && <LawMovedCases scope={scope} />}
        {cases.data.length === 0 ? (
          <NothingHere onClear={narrowed ? () => setFilter(noFilter) : null} scope={scope} />
        ) : (
          <Listed
            cards={cases.data}
            filter={wanted}
            onSelect={setSelection}
            scope={scope}
            selection={selection}
            today={today}
          />
        )}
      </Suspense>
    </div>
  );
}

function Listed(props: {
  readonly cards: readonly Card[];
  readonly scope: Scope;
  readonly filter: Filter;
  readonly today: PlainDate;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}) {
  const { selection, onSelect } = props;
  const sorted = useMemo(() => byNextDay(props.cards), [props.cards]);
  const ids = sorted.map((card) => card.case.id);
  return (
    <>
      <CardGrid {...props} cards={sorted} />
      <Suspense fallback={null}>
        <ListKeys onPick={(caseId) => onSelect(picked(selection ?? nothingPicked, caseId))} />
        {selection !== null && (
          <BulkBar
            all={ids.length}
            ids={ids.filter((id) => selection.ids.has(id))}
            onAll={() => onSelect({ ids: new Set(ids), from: null })}
            onNone={() => onSelect(nothingPicked)}
            scope={props.scope}
          />
        )}
      </Suspense>
    </>
  );
}
