import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** `card` is a row of its own; `quiet` is a line of text inside a card. */
export type DisclosureLook = "card" | "quiet";

/** More behind one tap, on native `<details>`. `start` opens or closes it at first. */
export function Disclosure(props: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly start?: "open" | "closed";
  readonly look?: DisclosureLook;
}) {
  const quiet = props.look === "quiet";
  return (
    <details className={classNames(!quiet && "rounded-xl border border-line bg-card")} open={props.start === "open"}>
      <summary
        className={classNames(
          "flex list-none items-center rounded-xl",
          quiet
            ? "min-h-11 w-fit gap-1 pr-2 text-[0.9375rem] text-go-ink hover:underline"
            : "min-h-12 justify-between gap-3 px-4 py-2.5 font-medium hover:bg-sunken",
        )}
      >
        <span className="min-w-0">{props.summary}</span>
        <Icon className="transition-transform [details[open]>summary>&]:rotate-180" name="down" />
      </summary>
      <div className={classNames("space-y-3", quiet ? "border-l-2 border-line pt-1 pb-2 pl-4" : "px-4 pt-1 pb-4")}>
        {props.children}
      </div>
    </details>
  );
}
