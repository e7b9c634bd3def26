import type { CaseDetail } from "@youju/api";
import type { OutcomeEntry } from "@youju/domain";
import { useOutcomeHistory, useRestoreOutcome } from "../../api/outcomes.ts";
import { Button, ErrorNotice, Instant, Skeleton } from "../../ui/index.ts";
import { closingWords } from "../../words/closing.ts";
import { outcomeWords } from "../../words/outcome.ts";
import { useWords } from "../../words/use-words.ts";

/** Everything that was ever said of how the case came out, the latest first, each with the way back to it. */
export function OutcomeHistory({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(closingWords);
  const outcome = useWords(outcomeWords);
  const history = useOutcomeHistory(detail.case.id);
  const restoring = useRestoreOutcome(detail.case.id);
  if (history.data === undefined) {
    return history.isPending ? (
      <Skeleton label={outcome.loading} rows={2} />
    ) : (
      <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />
    );
  }
  const last = new Map(history.data.map(({ recordId, revision }) => [recordId, revision]));
  const isPast = ({ recordId, revision, content }: OutcomeEntry) =>
    content !== null && last.get(recordId) !== revision && detail.case.deletedAt === null;
  return (
    <div className="space-y-3">
      <ol className="divide-y divide-line">
        {history.data.toReversed().map((entry) => (
          <li
            className="flex flex-wrap items-center justify-between gap-2 py-2"
            key={`${entry.recordId}.${entry.revision}`}
          >
            <span>
              {words.historySubjects[entry.subject]} · {words.historyActs[entry.act]}
              <span className="block text-[0.9375rem] text-soft">
                <Instant at={entry.at} />
              </span>
            </span>
            {isPast(entry) && (
              <Button
                busy={restoring.isPending}
                icon="undo"
                onClick={() => restoring.mutate({ recordId: entry.recordId, revision: entry.revision })}
                size="small"
                tone="quiet"
              >
                {words.back}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ErrorNotice error={restoring.error} />
    </div>
  );
}
