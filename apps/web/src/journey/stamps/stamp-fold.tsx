import type { Exhibit } from "@youju/domain";
import { lazy, Suspense, useId, useState } from "react";
import { Icon, Skeleton } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";

const StampList = lazy(async () => ({ default: (await import("./stamp-list.tsx")).StampList }));

/** The time stamps of an exhibit behind one tap. */
export function StampFold({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(stampWords);
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
          <Suspense fallback={<Skeleton label={words.loading} rows={2} />}>
            <StampList exhibit={exhibit} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
