import type { VaultView } from "@youju/api";
import { Link } from "wouter";
import { useVault } from "../../api/vault.ts";
import { Banner, Card, CopyButton, ErrorNotice, Instant, Section, Skeleton } from "../../ui/index.ts";
import { useWords } from "../../words/use-words.ts";
import { vaultWords } from "../../words/vault.ts";

const scrub = "npx youju doctor --scrub";

/** How the files of the evidence store are, as last read back. 证据存储 */
export function StoreSection() {
  const { loading, store: words } = useWords(vaultWords);
  const query = useVault();
  return (
    <Section id="store" title={words.title}>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={loading} rows={1} />}
      {query.data && <Store view={query.data} />}
    </Section>
  );
}

function Store({ view }: { readonly view: VaultView }) {
  const words = useWords(vaultWords).store;
  return (
    <Card className="space-y-3">
      <p>
        {view.lastChecked !== null && (
          <>
            {words.last}
            <Instant at={view.lastChecked} />
            <br />
          </>
        )}
        {summary(view, words)}
        {view.files > 0 && <span className="text-soft"> {words.size(sizeText(view.bytes))}</span>}
      </p>
      <BrokenList view={view} />
      <p className="text-[0.9375rem] text-soft">{words.how}</p>
      <div className="flex flex-wrap items-center justify-between gap-2 rounded-xl bg-sunken py-1 pr-1 pl-4">
        <code className="min-w-0 text-[0.9375rem]">{scrub}</code>
        <CopyButton name={words.command} text={scrub} tone="quiet" />
      </div>
    </Card>
  );
}

function BrokenList({ view }: { readonly view: VaultView }) {
  const { broken: states, store: words } = useWords(vaultWords);
  if (view.broken.length + view.otherBroken === 0) {
    return null;
  }
  return (
    <Banner title={states.title} tone="urgent">
      <ul className="space-y-1">
        {view.broken.map((original) => (
          <li key={original.exhibitId}>
            <Link className="underline" href={`/cases/${original.caseId}`}>
              {original.caseTitle} · {states.exhibit(original.number)}
            </Link>
            {states.join}
            {states.states[original.state]}
          </li>
        ))}
      </ul>
      {view.broken.length > 0 && <p>{words.mend}</p>}
      {view.otherBroken > 0 && <p>{words.other(view.otherBroken)}</p>}
    </Banner>
  );
}

function summary(view: VaultView, words: (typeof vaultWords)["zh"]["store"]): string {
  const bad = view.broken.length + view.otherBroken;
  if (view.files === 0) {
    return words.empty;
  }
  if (bad > 0) {
    return words.bad(bad, view.files);
  }
  return view.lastChecked === null ? words.never(view.files) : words.whole(view.checkedLately, view.files);
}

const units = ["B", "KB", "MB", "GB", "TB"] as const;

function sizeText(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
