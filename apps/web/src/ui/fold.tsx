import { type ReactNode, Suspense, useId, useState } from "react";
import { Icon } from "./icon.tsx";
import { Skeleton } from "./progress.tsx";

/** What costs a request or a file of its own, behind one tap: its content is not there before it is opened. */
export function Fold(props: { readonly title: string; readonly loading: string; readonly children: ReactNode }) {
  const { title, loading, children } = props;
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
        {title}
        <Icon className={open ? "rotate-180" : ""} name="down" />
      </button>
      <div hidden={!open} id={id}>
        {open && <Suspense fallback={<Skeleton label={loading} rows={2} />}>{children}</Suspense>}
      </div>
    </div>
  );
}
