import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** More behind one tap, on native `<details>`. `start` opens or closes it at first. */
export function Disclosure(props: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly start?: "open" | "closed";
}) {
  return (
    <details className="group rounded-xl border border-line bg-card" open={props.start === "open"}>
      <summary className="flex min-h-12 list-none items-center justify-between gap-3 rounded-xl px-4 py-2.5 font-medium hover:bg-sunken">
        <span className="min-w-0">{props.summary}</span>
        <Icon className="transition-transform group-open:rotate-180" name="down" />
      </summary>
      <div className="space-y-3 px-4 pt-1 pb-4">{props.children}</div>
    </details>
  );
}
