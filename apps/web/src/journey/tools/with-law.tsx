import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { LawRecord, SearchRecord } from "../../law/law-source.ts";
import { useLawRecord, useSearchRecord } from "../../law/use-law-record.ts";
import { ErrorNotice, instantDay, Skeleton } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useWords } from "../../words/use-words.ts";

/** Draws a tool once the law on record is there; says so while it comes, or why it does not. */
export function WithLaw({ children }: { readonly children: (record: LawRecord) => ReactNode }) {
  return <WhenThere query={useLawRecord()}>{children}</WhenThere>;
}

/** The same with the search over the law and over what people say and ask. */
export function WithSearch({ children }: { readonly children: (record: SearchRecord) => ReactNode }) {
  return <WhenThere query={useSearchRecord()}>{children}</WhenThere>;
}

function WhenThere<Held extends LawRecord>(props: {
  readonly query: UseQueryResult<Held>;
  readonly children: (record: Held) => ReactNode;
}) {
  const words = useWords(toolWords);
  const { data, error, refetch } = props.query;
  if (data === undefined) {
    return error === null ? (
      <Skeleton label={words.loading} rows={2} />
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      {props.children(data)}
      <p className="text-[0.875rem] text-soft">{words.edition(data.core.edition.slice(0, 12))}</p>
    </>
  );
}

/** Today in China by this device's clock; a tool asks no server. */
export function deviceToday() {
  return instantDay(new Date().toISOString());
}
