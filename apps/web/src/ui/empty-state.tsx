import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** An empty place that teaches: what belongs here and how to begin. */
export function EmptyState(props: {
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="rounded-2xl border border-dashed border-edge px-5 py-8 text-center">
      <span className="mx-auto flex size-14 items-center justify-center rounded-full bg-go-wash text-2xl text-go-ink">
        <Icon name={props.icon} />
      </span>
      <h2 className="pt-4 text-lg font-semibold">{props.title}</h2>
      <div className="mx-auto max-w-md space-y-2 pt-1 text-soft">{props.children}</div>
      {props.action && <div className="flex flex-wrap justify-center gap-3 pt-5">{props.action}</div>}
    </div>
  );
}
