import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A rounded sheet on the ground. `need` asks for the person, `urgent` is a day about to be lost. */
export type CardTone = "plain" | "go" | "need" | "urgent" | "wait";

const tones: Record<CardTone, string> = {
  plain: "border-line bg-card",
  go: "border-go/40 bg-go-wash",
  need: "border-need-edge bg-need-wash",
  urgent: "border-seal/50 bg-seal-wash",
  wait: "border-line bg-wait-wash",
};

/** A sheet; give it a heading inside. */
export function Card(props: { readonly children: ReactNode; readonly tone?: CardTone; readonly className?: string }) {
  return (
    <div
      className={classNames("rounded-2xl border p-4 shadow-card sm:p-5", tones[props.tone ?? "plain"], props.className)}
    >
      {props.children}
    </div>
  );
}

/** A titled part of a screen, announced as a region. `id` must be unique on the screen. */
export function Section(props: {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
}) {
  return (
    <section aria-labelledby={props.id} className={classNames("space-y-3", props.className)}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg font-semibold" id={props.id}>
          {props.title}
        </h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
