import type { ComposedFiling, FilingVersionView } from "@youju/api";
import { useState } from "react";
import { type FilingPlace, useFilingVersions, useRestoreVersion } from "../../api/filing-versions.ts";
import { Button, Card, ErrorNotice, Instant, Section, Skeleton, showToast } from "../../ui/index.ts";
import { filingVersionWords } from "../../words/filing-versions.ts";
import { useWords } from "../../words/use-words.ts";
import { ComparisonView } from "./comparison-view.tsx";

/** Which two versions are held side by side; `to: null` is the paper as it stands. */
type Compared = { readonly from: number; readonly to: number | null };

/** How the paper once stood: each version with its moment and reason, what changed, and the way back. 版本 */
export function VersionsSection({ composed }: { readonly composed: ComposedFiling }) {
  const words = useWords(filingVersionWords);
  const { filing } = composed;
  const [open, setOpen] = useState(false);
  const place = { caseId: filing.caseId, filingId: filing.id };
  return filing.versions === 0 ? null : (
    <Section id="versions" title={words.versions}>
      <p className="text-soft">{words.versionsNote}</p>
      {open ? (
        <Versions drafted={filing.state === "drafted"} place={place} />
      ) : (
        <Button icon="clock" onClick={() => setOpen(true)} size="small" tone="secondary">
          {words.open(filing.versions)}
        </Button>
      )}
    </Section>
  );
}

function Versions({ place, drafted }: { readonly place: FilingPlace; readonly drafted: boolean }) {
  const words = useWords(filingVersionWords);
  const query = useFilingVersions(place, true);
  const restore = useRestoreVersion(place);
  const [compared, setCompared] = useState<Compared | null>(null);
  const versions = query.data?.versions ?? [];
  const last = versions.at(-1)?.number;
  const presentChanged = query.data?.presentChanged ?? 0;
  const takeBack = (number: number) =>
    restore.mutate(number, {
      onSuccess: () => {
        setCompared(null);
        showToast({ text: words.restored });
      },
    });
  return (
    <div className="space-y-3">
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} rows={1} />}
      {presentChanged > 0 && <p className="text-need-ink">{words.presentChanged(presentChanged)}</p>}
      <ErrorNotice error={restore.error} />
      <ol className="space-y-3">
        {versions.toReversed().map((version) => (
          <li className="space-y-3" key={version.number}>
            <VersionCard
              busy={restore.isPending && restore.variables === version.number}
              compared={compared?.from === version.number || compared?.to === version.number ? compared : null}
              isLast={version.number === last && presentChanged === 0}
              onCompare={setCompared}
              onRestore={drafted ? () => takeBack(version.number) : null}
              version={version}
            />
            {compared !== null && rowOf(compared) === version.number && (
              <ComparisonView from={compared.from} place={place} to={compared.to} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The comparison stands under the version whose button asked for it. */
function rowOf({ from, to }: Compared): number {
  return to ?? from;
}

type CardProps = {
  readonly version: FilingVersionView;
  readonly isLast: boolean;
  readonly busy: boolean;
  readonly compared: Compared | null;
  readonly onCompare: (compared: Compared | null) => void;
  /** `null` where nothing can be taken back any more. */
  readonly onRestore: (() => void) | null;
};

function VersionCard({ version, isLast, busy, compared, onCompare, onRestore }: CardProps) {
  const words = useWords(filingVersionWords);
  const { number, reason, madeAt, characters, changed } = version;
  const toggle = (wanted: Compared) => {
    const same = compared?.from === wanted.from && compared.to === wanted.to;
    return { onClick: () => onCompare(same ? null : wanted), same };
  };
  const change = toggle({ from: number - 1, to: number });
  const present = toggle({ from: number, to: null });
  return (
    <Card className="space-y-2">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-semibold">{words.number(number)}</span>
        <span>{words.reasons[reason]}</span>
      </p>
      <p className="text-[0.9375rem] text-soft">
        <Instant at={madeAt} /> · {words.characters(characters)}
        {number > 1 && ` · ${words.changed(changed)}`}
      </p>
      <div className="flex flex-wrap gap-2">
        {number > 1 && changed > 0 && (
          <Button aria-expanded={change.same} onClick={change.onClick} size="small" tone="secondary">
            {change.same ? words.close : words.seeChange}
            <span className="sr-only"> {words.number(number)}</span>
          </Button>
        )}
        {!isLast && (
          <Button aria-expanded={present.same} onClick={present.onClick} size="small" tone="secondary">
            {present.same ? words.close : words.seePresent}
            <span className="sr-only"> {words.number(number)}</span>
          </Button>
        )}
        {onRestore !== null && !isLast && (
          <Button busy={busy} icon="undo" onClick={onRestore} size="small" tone="quiet">
            {words.restore}
            <span className="sr-only"> {words.number(number)}</span>
          </Button>
        )}
      </div>
    </Card>
  );
}
