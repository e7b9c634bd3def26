import type { ReactNode } from "react";
import type { LawRecord } from "../../law/law-source.ts";
import { useLawRecord } from "../../law/use-law-record.ts";
import { ErrorNotice, instantDay, Skeleton } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useWords } from "../../words/use-words.ts";

/** Draws a tool once the law on record is there; says so while it comes, or why it does not. */
export function WithLaw({ children }: { readonly children: (record: LawRecord) => ReactNode }) {
  const words = useWords(toolWords);
  const query = useLawRecord();
  if (query.data === undefined) {
    return query.error === null ? (
      <Skeleton label={words.loading} rows={2} />
    ) : (
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  return (
    <>
      {children(query.data)}
      <p className="text-[0.875rem] text-soft">{words.edition(query.data.core.edition.slice(0, 12))}</p>
    </>
  );
}

/** Today in China by this device's clock; a tool asks no server. */
export function deviceToday() {
  return instantDay(new Date().toISOString());
}
