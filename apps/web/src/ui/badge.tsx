import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

/** `need`: you are needed; `wait`: waits on others; `urgent`: a day about to be lost; `done`: settled; `plain`: a fact. */
export type Tone = "need" | "wait" | "urgent" | "done" | "plain";

const badges: Record<Tone, string> = {
  need: "bg-need-wash text-need-ink",
  wait: "bg-wait-wash text-wait-ink",
  urgent: "bg-seal-wash text-seal-ink",
  done: "bg-go-wash text-go-ink",
  plain: "border border-line text-soft",
};

/** A short word about a state; the words carry the meaning, the colour only repeats it. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex shrink-0 items-center rounded-full px-2.5 py-0.5 text-[0.8125rem] font-medium whitespace-nowrap",
        badges[tone],
      )}
    >
      {children}
    </span>
  );
}

const banners: Record<Tone, { readonly look: string; readonly icon: IconName }> = {
  need: { look: "border-need-edge bg-need-wash text-need-ink", icon: "warning" },
  wait: { look: "border-line bg-wait-wash text-wait-ink", icon: "clock" },
  urgent: { look: "border-seal/50 bg-seal-wash text-seal-ink", icon: "warning" },
  done: { look: "border-go/40 bg-go-wash text-go-ink", icon: "check" },
  plain: { look: "border-line bg-card text-ink", icon: "info" },
};

/** A message on the page. `announce` makes screen readers read it when it appears. */
export function Banner(props: {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly title?: ReactNode;
  readonly action?: ReactNode;
  readonly announce?: boolean;
}) {
  const { look, icon } = banners[props.tone];
  return (
    <div
      className={classNames("flex items-start gap-3 rounded-2xl border px-4 py-3", look)}
      {...(props.announce === true ? { role: "status" } : {})}
    >
      <Icon className="mt-[0.22em]" name={icon} />
      <div className="min-w-0 flex-1 space-y-1">
        {props.title && <p className="font-semibold">{props.title}</p>}
        <div>{props.children}</div>
        {props.action && <div className="flex flex-wrap gap-2 pt-1">{props.action}</div>}
      </div>
    </div>
  );
}
