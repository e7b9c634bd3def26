import type { ReactNode } from "react";
import { Link } from "wouter";
import { classNames } from "./class-names.ts";

/** One of several views; `count` stands beside its name. */
export type Segment = { readonly value: string; readonly label: ReactNode; readonly count?: number };

/** A row of views to switch between on one screen; scrolls sideways where it is too long. */
export function Segmented(props: {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <fieldset className="-mx-4 min-w-0 overflow-x-auto px-4 py-1 sm:-mx-6 sm:px-6">
      <legend className="sr-only">{props.label}</legend>
      <div className="flex w-max gap-2">
        {props.segments.map((segment) => (
          <button
            aria-pressed={segment.value === props.value}
            className={pillLook(segment.value === props.value)}
            key={segment.value}
            onClick={() => props.onChange(segment.value)}
            type="button"
          >
            {segment.label}
            {segment.count !== undefined && <span>{segment.count}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Views that have an address of their own: tabs as links, the present one marked. */
export function LinkTabs(props: {
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly label: ReactNode; readonly count?: number }[];
  readonly current: string;
}) {
  return (
    <nav aria-label={props.label} className="-mx-4 overflow-x-auto px-4 sm:-mx-6 sm:px-6">
      <ul className="flex w-max min-w-full gap-5 border-b border-line">
        {props.tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              {...(tab.href === props.current ? { "aria-current": "page" as const } : {})}
              className={classNames(
                "-mb-px flex min-h-11 min-w-11 items-center justify-center gap-1.5 border-b-2 px-1",
                tab.href === props.current
                  ? "border-go font-semibold text-go-ink"
                  : "border-transparent text-soft hover:text-ink",
              )}
              href={tab.href}
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-[0.875rem]">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function pillLook(chosen: boolean): string {
  return classNames(
    "flex min-h-11 items-center gap-1.5 rounded-full border px-4 text-[0.9375rem] whitespace-nowrap",
    chosen ? "border-go bg-go font-semibold text-on-go" : "border-edge bg-card hover:bg-sunken",
  );
}
