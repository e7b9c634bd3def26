import type { CustodyView } from "@youju/api";
import type { CustodyEntry } from "@youju/domain";
import { useEffect, useState } from "react";
import { useCustody } from "../../api/vault.ts";
import { type RememberedHead, rememberedHead, rememberHead } from "../../settings/ledger-heads.ts";
import { Banner, Button, CopyButton, dayWords, ErrorNotice, Instant, instantDay, Skeleton } from "../../ui/index.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { vaultWords } from "../../words/vault.ts";
import { type CustodyState, checkCustody } from "./check-custody.ts";

/** Who did what to an exhibit, with the whole ledger computed again in the page. 保管记录 */
export function CustodyRecord(props: { readonly caseId: string; readonly exhibitId: string }) {
  const { loading, custody: words } = useWords(vaultWords);
  const query = useCustody(props.caseId);
  if (query.data === undefined) {
    return query.isPending ? (
      <Skeleton label={loading} rows={2} />
    ) : (
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  const own = query.data.entries.filter(({ entry }) => entry.exhibitId === props.exhibitId);
  return (
    <div className="space-y-3">
      <p className="text-[0.9375rem] text-soft">{words.lead}</p>
      <ol className="divide-y divide-line">
        {own.map(({ entry }) => (
          <EntryLine entry={entry} key={entry.sequence} />
        ))}
      </ol>
      <Checked caseId={props.caseId} view={query.data} />
    </div>
  );
}

function EntryLine({ entry }: { readonly entry: CustodyEntry }) {
  const words = useWords(vaultWords).custody;
  return (
    <li className="py-2 text-[0.9375rem]">
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="font-medium">{words.acts[entry.act]}</span>
        <span className="text-soft">{words.actors[entry.actor] ?? entry.actor}</span>
      </p>
      <p className="flex flex-wrap justify-between gap-x-3 text-soft">
        <Instant at={entry.at} />
        <span>
          {words.hash} <code>{entry.sha256.slice(0, 10)}…</code>
        </span>
      </p>
    </li>
  );
}

type Result = { readonly state: CustodyState; readonly before: RememberedHead | null };

/** The result of checking, and what checking cannot show. */
function Checked({ caseId, view }: { readonly caseId: string; readonly view: CustodyView }) {
  const words = useWords(vaultWords).custody;
  const [result, setResult] = useState<Result>();
  const { size, root } = view.head;
  const accept = () => {
    rememberHead(caseId, { size, root, at: new Date().toISOString() });
    setResult({ state: "whole", before: null });
  };
  useEffect(() => {
    const before = rememberedHead(caseId);
    const state = checkCustody(view, before);
    if (state === "whole") {
      rememberHead(caseId, { ...view.head, at: new Date().toISOString() });
    }
    setResult({ state, before });
  }, [caseId, view]);
  return (
    <>
      {result === undefined ? <p>{words.checking}</p> : <Outcome accept={accept} result={result} view={view} />}
      <p className="flex flex-wrap items-center gap-x-2 text-[0.9375rem] text-soft">
        {words.head}
        <code>
          {size} · {root.slice(0, 16)}…
        </code>
        <CopyButton name={words.headName} text={`${size} ${root}`} tone="quiet" />
      </p>
      <p className="text-[0.9375rem] text-soft">{words.limits}</p>
    </>
  );
}

function Outcome(props: { readonly result: Result; readonly view: CustodyView; readonly accept: () => void }) {
  const words = useWords(vaultWords).custody;
  const language = useLanguage();
  const { state, before } = props.result;
  const day = before === null ? "" : dayWords(instantDay(before.at), language, "long");
  const stamped = props.view.stamped.at(-1);
  const stampedOn = stamped?.genTime ? dayWords(instantDay(stamped.genTime), language, "long") : "";
  if (state === "broken" || state === "not-as-stamped") {
    return <Banner tone="urgent">{state === "broken" ? words.broken : words.notAsStamped}</Banner>;
  }
  if (state === "changed") {
    const accept = (
      <Button onClick={props.accept} size="small" tone="secondary">
        {words.accept}
      </Button>
    );
    return (
      <Banner action={accept} tone="urgent">
        {words.changed(before?.size ?? 0, day)}
      </Banner>
    );
  }
  return (
    <Banner tone="done">
      <p>{words.whole(props.view.head.size)}</p>
      <p>{before === null ? words.first : words.since(before.size, day)}</p>
      {stamped !== undefined && <p>{words.stamped(stamped.size, stampedOn, stamped.authorityName)}</p>}
    </Banner>
  );
}
