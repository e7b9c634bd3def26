import type { DisputeKind } from "@youju/domain";
import type { KindEntry } from "@youju/law";
import { useId, useState } from "react";
import { useKinds } from "../../law/use-law.ts";
import { Button, classNames, controlLook, ErrorNotice, Icon, Skeleton } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { narrowed } from "./narrow-kinds.ts";

/** The kinds of dispute under their headings, with plain examples, narrowed by what the person types. */
export function KindPicker(props: {
  readonly onChoose: (kind: DisputeKind) => void;
  readonly onUnsure: (() => void) | null;
}) {
  const words = useWords(intakeWords);
  const text = useText();
  const groups = useKinds();
  const [query, setQuery] = useState("");
  const shown = narrowed(groups.data ?? [], query);
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
        {groups.data && words.kind.found(shown.flatMap(({ kinds }) => kinds).length)}
      </p>
      <ErrorNotice error={groups.error} onRetry={() => void groups.refetch()} />
      {groups.isPending && <Skeleton label={words.loading} rows={4} />}
      <div className="space-y-6">
        {shown.map(({ id, title, kinds }) => (
          <section aria-labelledby={`kinds-${id}`} className="space-y-2" key={id}>
            <h2 className="pt-1 font-semibold" id={`kinds-${id}`}>
              {text(title)}
            </h2>
            <ul className="grid gap-2 sm:grid-cols-2">
              {kinds.map((entry) => (
                <li key={entry.kind}>
                  <KindButton entry={entry} onChoose={() => props.onChoose(entry.kind)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {groups.data && shown.length === 0 && <p className="py-4 text-center text-soft">{words.kind.none}</p>}
      {props.onUnsure && (
        <Button className="w-full" onClick={props.onUnsure} tone="quiet">
          {words.kind.unsure}
        </Button>
      )}
    </div>
  );
}

function KindButton(props: { readonly entry: KindEntry; readonly onChoose: () => void }) {
  const words = useWords(intakeWords);
  const text = useText();
  const { title, examples } = props.entry;
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
