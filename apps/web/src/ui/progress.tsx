import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** How far something got. `value` is 0 to 1, or `null` while that is not known. */
export function Progress(props: { readonly label: string; readonly value: number | null; readonly note?: ReactNode }) {
  const percent = props.value === null ? null : Math.round(Math.min(1, Math.max(0, props.value)) * 100);
  return (
    <div className="space-y-1">
      <div className="flex justify-between gap-3 text-[0.9375rem] text-soft">
        <span>{props.label}</span>
        <span>{props.note ?? (percent === null ? null : `${percent}%`)}</span>
      </div>
      <div
        aria-label={props.label}
        aria-valuemax={100}
        aria-valuemin={0}
        className="h-2 overflow-hidden rounded-full bg-line"
        role="progressbar"
        {...(percent === null ? {} : { "aria-valuenow": percent })}
      >
        <div
          className={classNames("h-full rounded-full bg-go transition-[width]", percent === null && "animate-pulse")}
          style={{ width: `${percent ?? 40}%` }}
        />
      </div>
    </div>
  );
}

/** Where a person is in a walk of steps, from 1. */
export function StepBar(props: { readonly label: string; readonly step: number; readonly of: number }) {
  return (
    <div>
      <div aria-hidden="true" className="flex gap-1.5">
        {countTo(props.of).map((step) => (
          <span
            className={classNames("h-1.5 flex-1 rounded-full", step <= props.step ? "bg-go" : "bg-line")}
            key={step}
          />
        ))}
      </div>
      <p className="pt-2 text-[0.9375rem] text-soft">{props.label}</p>
    </div>
  );
}

/** A grey shape where something is about to appear; `label` is read to screen readers once. */
export function Skeleton(props: { readonly label: string; readonly rows?: number }) {
  return (
    <div className="space-y-3" data-waiting role="status">
      <span className="sr-only">{props.label}</span>
      {countTo(props.rows ?? 3).map((row) => (
        <div aria-hidden="true" className="h-24 animate-pulse rounded-2xl border border-line bg-sunken" key={row} />
      ))}
    </div>
  );
}

function countTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
