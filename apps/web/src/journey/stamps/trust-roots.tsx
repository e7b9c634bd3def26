import type { TrustRootView } from "@youju/api";
import { useState } from "react";
import { useRemoveTrustRoot, useTrustRoots } from "../../api/stamps.ts";
import {
  Badge,
  Button,
  Dialog,
  Disclosure,
  dayWords,
  ErrorNotice,
  instantDay,
  Skeleton,
  showToast,
} from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { AddTrustRoots } from "./add-trust-roots.tsx";
import { Fingerprint } from "./fingerprint.tsx";

/** The certificates every time stamp is judged by: shown with fingerprints, added, taken out. 信任的证书 */
export function TrustRoots() {
  const { loading, trust: words } = useWords(stampWords);
  const query = useTrustRoots();
  return (
    <Disclosure look="quiet" summary={words.title(query.data?.length ?? 0)}>
      <p className="text-[0.9375rem]">{words.text}</p>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={loading} rows={1} />}
      {query.data?.length === 0 && <p className="text-[0.9375rem] text-soft">{words.none}</p>}
      {query.data !== undefined && query.data.length > 0 && (
        <ul className="divide-y divide-line">
          {query.data.map((root) => (
            <TrustRoot key={root.sha256} root={root} />
          ))}
        </ul>
      )}
      <AddTrustRoots />
    </Disclosure>
  );
}

function TrustRoot({ root }: { readonly root: TrustRootView }) {
  const words = useWords(stampWords).trust;
  const language = useLanguage();
  const { name, sha256, notBefore, notAfter, isRoot, source, authority, stamps } = root;
  return (
    <li className="space-y-1 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <h4 className="min-w-0 font-medium break-words">{name}</h4>
        {source === "demo" && <Badge tone="need">{words.demo}</Badge>}
        {!isRoot && <Badge tone="plain">{words.between}</Badge>}
      </div>
      <Fingerprint sha256={sha256} />
      <p className="text-[0.9375rem] text-soft">
        {words.valid(
          dayWords(instantDay(notBefore), language, "year"),
          dayWords(instantDay(notAfter), language, "year"),
        )}{" "}
        · {words.from[source](authority ?? "")} · {words.resting(stamps)}
      </p>
      {source !== "demo" && <Remove root={root} />}
    </li>
  );
}

function Remove({ root: { name, sha256, stamps } }: { readonly root: TrustRootView }) {
  const words = useWords(stampWords).trust;
  const [open, setOpen] = useState(false);
  const remove = useRemoveTrustRoot();
  const out = () =>
    remove.mutate(sha256, {
      onSuccess: ({ untrusted }) => {
        setOpen(false);
        showToast({ text: words.removed(untrusted) });
      },
    });
  const actions = (
    <>
      <Button onClick={() => setOpen(false)} tone="secondary">
        {words.keep}
      </Button>
      <Button busy={remove.isPending} onClick={out} tone="danger">
        {words.removeDo}
      </Button>
    </>
  );
  return (
    <>
      <Button onClick={() => setOpen(true)} size="small" tone="quiet">
        {words.remove}
        <span className="sr-only">{name}</span>
      </Button>
      <Dialog actions={actions} onClose={() => setOpen(false)} open={open} title={words.removeTitle}>
        <p className="break-words">{name}</p>
        <p>{words.removeText(stamps)}</p>
        <ErrorNotice error={remove.error} />
      </Dialog>
    </>
  );
}
