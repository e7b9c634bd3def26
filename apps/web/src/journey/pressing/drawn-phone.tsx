import type { ReactNode } from "react";

/** A phone as we draw it; no app's own picture or mark. */
export function DrawnPhone(props: { readonly label: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <svg
      aria-label={props.label}
      className="mx-auto block h-auto w-full max-w-[17rem]"
      lang="zh-CN"
      role="img"
      viewBox="0 0 280 500"
    >
      <rect className="fill-card stroke-edge" height="496" rx="34" strokeWidth="3" width="276" x="2" y="2" />
      <rect className="fill-line" height="6" rx="3" width="64" x="108" y="16" />
      <path
        className="fill-none stroke-soft"
        d="M36 46 l-8 8 l8 8"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2"
      />
      <DrawnWords at={{ x: 140, y: 60 }} look="fill-ink text-[16px] font-semibold" middle words={props.title} />
      {props.children}
    </svg>
  );
}

/** A line of words in a drawing. */
export function DrawnWords(props: {
  readonly at: { readonly x: number; readonly y: number };
  readonly words: string;
  readonly look: string;
  readonly middle?: boolean;
}) {
  return (
    <text className={props.look} textAnchor={props.middle === true ? "middle" : "start"} x={props.at.x} y={props.at.y}>
      {props.words}
    </text>
  );
}
