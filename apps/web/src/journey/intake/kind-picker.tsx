import type { DisputeKind } from "@youju/domain";
import type { Dispute } from "@youju/law";
import { useId, useState } from "react";
import { useDisputes } from "../../law/use-law.ts";
import { Button, classNames, controlLook, ErrorNotice, Icon, Skeleton } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** The kinds of dispute with plain examples, narrowed by what the person types. */
export function KindPicker(props: {
  readonly onChoose: (kind: DisputeKind) => void;
  readonly onUnsure: (() => void) | null;
}) {
  const words = useWords(intakeWords);
  const disputes = useDisputes();
  const [query, setQuery] = useState("");
  const shown = (disputes.data ?? []).filter((dispute) => speaksOf(dispute, query));
  const searchId = useId();
  return (
    <div className="space-y-3">
      <p className="text-soft">{words.kind.lead}</p>
      <label className="sr-only" htmlFor={searchId}>
        {words.kind.searchLabel}
      </label>
      <div className="relative">
        <Icon className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-soft" name="search" />
        <input
          autoComplete="off"
          className={classNames(controlLook, "pl-12")}
          enterKeyHint="search"
          id={searchId}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={words.kind.searchHint}
          type="search"
          value={query}
        />
      </div>
      <p className="sr-only" role="status">
        {disputes.data && words.kind.found(shown.length)}
      </p>
      <ErrorNotice error={disputes.error} onRetry={() => void disputes.refetch()} />
      {disputes.isPending && <Skeleton label={words.loading} rows={4} />}
      <ul className="grid gap-2.5 sm:grid-cols-2">
        {shown.map((dispute) => (
          <li key={dispute.kind}>
            <KindButton dispute={dispute} onChoose={() => props.onChoose(dispute.kind)} />
          </li>
        ))}
      </ul>
      {disputes.data && shown.length === 0 && <p className="py-4 text-center text-soft">{words.kind.none}</p>}
      {props.onUnsure && (
        <Button className="w-full" onClick={props.onUnsure} tone="quiet">
          {words.kind.unsure}
        </Button>
      )}
    </div>
  );
}

function KindButton(props: { readonly dispute: Dispute; readonly onChoose: () => void }) {
  const words = useWords(intakeWords);
  const text = useText();
  const { title, examples } = props.dispute;
  return (
    <button
      className="flex h-full w-full items-center gap-3 rounded-2xl border border-edge bg-card p-4 text-left hover:border-go hover:bg-go-wash"
      onClick={props.onChoose}
      type="button"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-[1.0625rem] font-semibold">{text(title)}</span>
        <span className="block text-[0.9375rem] leading-snug text-soft">
          {words.kind.example}
          {examples.slice(0, 2).map(text).join(words.kind.between)}
        </span>
      </span>
      <Icon className="text-soft" name="next" />
    </button>
  );
}

/** Whether a dispute's title or examples hold every word typed, in either language. */
function speaksOf(dispute: Dispute, query: string): boolean {
  const spoken = [dispute.title, ...dispute.examples]
    .flatMap(({ zh, en }) => [zh, en])
    .join(" ")
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => spoken.includes(word));
}
