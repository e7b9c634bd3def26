import { useDeferredValue, useState } from "react";
import { useSearch } from "wouter";
import { useCases, useInstallation } from "../../api/queries.ts";
import { LinkButton } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Page, PageTitle } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/progress.tsx";
import { LinkTabs } from "../../ui/segmented.tsx";
import { listWords } from "../../words/list.ts";
import { useWords } from "../../words/use-words.ts";
import { BinAction, ToBinAction } from "./card-actions.tsx";
import { CaseCard } from "./case-card.tsx";
import { DemoNote } from "./demo-note.tsx";
import { Filters } from "./filters.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { type Filter, noFilter, type Scope, scopeOf } from "./scope.ts";

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
      {cases.data.length === 0 ? (
        <NothingHere onClear={filtered ? () => setFilter(noFilter) : null} scope={scope} />
      ) : (
        <ul className="grid gap-3 lg:grid-cols-2 lg:gap-4">
          {cases.data.map((card) => (
            <li key={card.case.id}>
              <CaseCard
                action={
                  scope === "bin" ? <BinAction card={card} /> : scope === "mine" ? <ToBinAction card={card} /> : null
                }
                card={card}
                today={today}
              />
            </li>
          ))}
        </ul>
      )}
      {scope === "demo" && cases.data.length > 0 && <DemoNote />}
    </div>
  );
}
