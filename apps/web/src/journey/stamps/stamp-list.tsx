import type { CaseStamps } from "@youju/api";
import type { Exhibit } from "@youju/domain";
import { Link } from "wouter";
import { useAskForStamps, useStamps } from "../../api/stamps.ts";
import { Button, Disclosure, ErrorNotice, Skeleton, showToast } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";
import { ImportStamp } from "./import-stamp.tsx";
import { StampCard } from "./stamp-card.tsx";

/** The time stamps of an exhibit and of the case's custody record, and what can be done about them. 时间戳 */
export function StampList({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(stampWords);
  const query = useStamps(exhibit.caseId);
  return (
    <div className="space-y-3 rounded-xl bg-sunken p-3">
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} rows={1} />}
      {query.data && <Stamps exhibit={exhibit} held={query.data} />}
    </div>
  );
}

function Stamps({ exhibit, held }: { readonly exhibit: Exhibit; readonly held: CaseStamps }) {
  const words = useWords(stampWords);
  const own = held.stamps.filter(({ exhibitId }) => exhibitId === exhibit.id);
  const ofLedger = held.stamps.filter(({ subject }) => subject === "ledger-head");
  return (
    <>
      {own.length === 0 && <p className="text-soft">{words.noneText}</p>}
      <ul className="space-y-3">
        {own.map((stamp) => (
          <li key={stamp.id}>
            <StampCard fileName={exhibit.fileName} stamp={stamp} />
          </li>
        ))}
      </ul>
      <Ask caseId={exhibit.caseId} exhibitId={exhibit.id} on={held.authoritiesOn} />
      {ofLedger.length > 0 && (
        <Disclosure look="quiet" summary={words.ledger}>
          {ofLedger.toReversed().map((stamp) => (
            <StampCard fileName={null} key={stamp.id} stamp={stamp} />
          ))}
        </Disclosure>
      )}
      <ImportStamp exhibit={exhibit} />
    </>
  );
}

function Ask({ caseId, exhibitId, on }: { readonly caseId: string; readonly exhibitId: string; readonly on: number }) {
  const words = useWords(stampWords);
  const ask = useAskForStamps(caseId);
  if (on === 0) {
    return (
      <p className="text-[0.9375rem]">
        {words.nobodyOn}{" "}
        <Link className="text-go-ink underline" href="/me#time-stamps">
          {words.settings}
        </Link>
      </p>
    );
  }
  return (
    <div className="space-y-2">
      <p className="text-[0.9375rem] text-soft">{words.onlyHash}</p>
      <Button
        busy={ask.isPending}
        onClick={() => ask.mutate(exhibitId, { onSuccess: () => showToast({ text: words.asked }) })}
        size="small"
        tone="secondary"
      >
        {words.ask}
      </Button>
      <ErrorNotice error={ask.error} />
    </div>
  );
}
