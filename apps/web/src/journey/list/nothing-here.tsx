import { useDemo } from "../../api/acts.ts";
import { useInstallation } from "../../api/queries.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { listActWords } from "../../words/list-acts.ts";
import { useWords } from "../../words/use-words.ts";
import type { Scope } from "./scope.ts";

/** An empty list that teaches, by tab; `onClear` is given where a filter hides everything. */
export function NothingHere(props: { readonly scope: Scope; readonly onClear: (() => void) | null }) {
  if (props.onClear !== null) {
    return <NoMatch onClear={props.onClear} />;
  }
  return { mine: <NoCases />, demo: <NoDemo />, archive: <EmptyArchive />, bin: <EmptyBin /> }[props.scope];
}

function NoMatch({ onClear }: { readonly onClear: () => void }) {
  const words = useWords(listActWords);
  return (
    <EmptyState
      action={
        <Button onClick={onClear} tone="secondary">
          {words.clear}
        </Button>
      }
      icon="search"
      title={words.noMatchTitle}
    >
      <p>{words.noMatch}</p>
    </EmptyState>
  );
}

function NoCases() {
  const words = useWords(listActWords);
  const demos = useInstallation().data?.demoCases ?? 0;
  return (
    <EmptyState
      action={
        <>
          <LinkButton href="/new" icon="plus">
            {words.newCase}
          </LinkButton>
          {demos > 0 && (
            <LinkButton href="/?scope=demo" tone="secondary">
              {words.seeDemo}
            </LinkButton>
          )}
        </>
      }
      icon="cases"
      title={words.emptyTitle}
    >
      <ol className="space-y-2 pt-2 text-left">
        {words.emptySteps.map((step, place) => (
          <li className="flex gap-3" key={step}>
            <span
              aria-hidden="true"
              className="mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full bg-wait-wash text-[0.875rem] font-semibold text-wait-ink"
            >
              {place + 1}
            </span>
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}

function NoDemo() {
  const words = useWords(listActWords);
  const demo = useDemo();
  return (
    <>
      <EmptyState
        action={
          <Button busy={demo.isPending} onClick={() => demo.mutate("load")} tone="secondary">
            {words.loadDemo}
          </Button>
        }
        icon="document"
        title={words.noDemoTitle}
      >
        <p>{words.noDemo}</p>
      </EmptyState>
      <ErrorNotice error={demo.error} />
    </>
  );
}

function EmptyArchive() {
  const words = useWords(listActWords);
  return (
    <EmptyState icon="cases" title={words.archiveEmptyTitle}>
      <p>{words.archiveEmpty}</p>
    </EmptyState>
  );
}

function EmptyBin() {
  const words = useWords(listActWords);
  return (
    <EmptyState icon="bin" title={words.binEmptyTitle}>
      <p>{words.binEmpty}</p>
    </EmptyState>
  );
}
