import { lazy, Suspense, useId, useState } from "react";
import { Icon, Skeleton } from "../../ui/index.ts";
import { useWords } from "../../words/use-words.ts";
import { vaultWords } from "../../words/vault.ts";

const CustodyRecord = lazy(async () => ({ default: (await import("./custody-record.tsx")).CustodyRecord }));

/** The custody record behind one tap; it is asked for and checked only then. */
export function CustodyFold(props: { readonly caseId: string; readonly exhibitId: string }) {
  const { loading, custody: words } = useWords(vaultWords);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        aria-controls={id}
        aria-expanded={open}
        className="inline-flex min-h-11 items-center gap-1 rounded-xl pr-2 text-[0.9375rem] text-go-ink hover:underline"
        onClick={() => setOpen(!open)}
        type="button"
      >
        {words.title}
        <Icon className={open ? "rotate-180" : ""} name="down" />
      </button>
      <div hidden={!open} id={id}>
        {open && (
          <Suspense fallback={<Skeleton label={loading} rows={2} />}>
            <CustodyRecord {...props} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
