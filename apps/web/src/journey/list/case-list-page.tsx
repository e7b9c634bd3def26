import type { CaseCard as Card } from "@youju/api";
import type { PlainDate } from "@youju/domain";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { useSearch } from "wouter";
import { useCases, useInstallation } from "../../api/queries.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Page, PageTitle } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/progress.tsx";
import { LinkTabs } from "../../ui/segmented.tsx";
import { listWords } from "../../words/list.ts";
import { useWords } from "../../words/use-words.ts";
import { byNextDay } from "./card-order.ts";
import { CaseCard } from "./case-card.tsx";
import { Filters } from "./filters.tsx";
import { type Filter, noFilter, type Scope, scopeOf } from "./scope.ts";
import { ToBinAction } from "./to-bin-action.tsx";

const BinAction = lazy(async () => ({ default: (await import("./bin-action.tsx")).BinAction }));
const DemoNote = lazy(async () => ({ default: (await import("./demo-note.tsx")).DemoNote }));
const LawMovedCases = lazy(async () => ({ default: (await import("./law-moved-cases.tsx")).LawMovedCases }));
const UnseenNote = lazy(async () => ({ default: (await import("../reminders/unseen-note.tsx")).UnseenNote }));
const NothingHere = lazy(async () => ({ default: (await import("./nothing-here.tsx")).NothingHere }));

/** 维权: the cases, next deadline first, with the examples and the bin in tabs of their own. */
export function CaseListPage() {
  const words = useWords(listWords);
  const scope = scopeOf(useSearch());
  const installation = useInstallation();
  return (
    <Page width="wide">
      <div className="flex items-center justify-between gap-3">
        <PageTitle>{words.title}</PageTitle>
        <LinkButton className="rounded-full" href="/new" icon="plus">
          {words.newCase}
        </LinkButton>
      </div>
      <LinkTabs
        current={scope === "mine" ? "/" : `/?scope=${scope}`}
        label={words.scopes}
        tabs={[
          { href: "/", label: words.mine },
          {
            href: "/?scope=demo",
            label: words.demo,
            ...(installation.data ? { count: installation.data.demoCases } : {}),
          },
          { href: "/?scope=bin", label: words.bin },
        ]}
      />
      <Cases key={scope} scope={scope} />
    </Page>
  );
}

function Cases({ scope }: { readonly scope: Scope }) {
  const words = useWords(listWords);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const wanted = useDeferredValue(filter);
  const cases = useCases({ scope, query: wanted.query.trim(), state: wanted.state });
  const installation = useInstallation();
  const filtered = filter !== noFilter && (filter.query.trim() !== "" || filter.state !== "all");
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
  return (
    <div className="space-y-4">
      {(filtered || cases.data.length > 0) && <Filters filter={filter} onChange={setFilter} scope={scope} />}
      <ErrorNotice error={cases.error} onRetry={() => void cases.refetch()} />
      <Suspense fallback={null}>{scope === "mine" && <UnseenNote />}</Suspense>
      <Suspense fallback={null}>
        {scope === "demo" && cases.data.length > 0 && <DemoNote />}
        {scope !== "bin" && <LawMovedCases scope={scope} />}
        {cases.data.length === 0 ? (
          <NothingHere onClear={filtered ? () => setFilter(noFilter) : null} scope={scope} />
        ) : (
          <CardGrid cards={cases.data} scope={scope} today={today} />
        )}
      </Suspense>
    </div>
  );
}

/** How many cards are drawn at first, and with each press of "more". */
const stretch = 60;

function CardGrid(props: { readonly cards: readonly Card[]; readonly scope: Scope; readonly today: PlainDate }) {
  const words = useWords(listWords);
  const [most, setMost] = useState(stretch);
  const sorted = useMemo(() => byNextDay(props.cards), [props.cards]);
  return (
    <>
      <ul className="grid gap-3 lg:grid-cols-2 lg:gap-4">
        {sorted.slice(0, most).map((card) => (
          <li key={card.case.id}>
            <CaseCard
              action={props.scope === "demo" ? null : <CardAction card={card} scope={props.scope} />}
              card={card}
              today={props.today}
            />
          </li>
        ))}
      </ul>
      {sorted.length > most && (
        <Button className="w-full" onClick={() => setMost(most + stretch)} tone="secondary">
          {words.more(sorted.length - most)}
        </Button>
      )}
    </>
  );
}

function CardAction({ card, scope }: { readonly card: Card; readonly scope: Scope }) {
  switch (scope) {
    case "bin":
      return <BinAction card={card} />;
    case "mine":
      return <ToBinAction card={card} />;
    case "demo":
      return null;
  }
}
