import type { AnsweredStatement } from "@youju/rules";
import type { ReactNode } from "react";

/** Their words with what was recognised in them marked. */
export function SaidWords(props: { readonly text: string; readonly statements: readonly AnsweredStatement[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of marksIn(props.statements)) {
    if (from >= at) {
      parts.push(
        props.text.slice(at, from),
        <mark className="rounded bg-need-wash px-0.5 text-need-ink" key={from}>
          {props.text.slice(from, to)}
        </mark>,
      );
      at = to;
    }
  }
  return (
    <p className="whitespace-pre-wrap" lang="zh-CN">
      {parts}
      {props.text.slice(at)}
    </p>
  );
}

function marksIn(statements: readonly AnsweredStatement[]) {
  return statements
    .flatMap(({ read }) => (read === null ? [] : [read]))
    .toSorted((one, other) => one.from - other.from);
}
