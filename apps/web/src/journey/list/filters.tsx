import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { controlLook } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { listWords } from "../../words/list.ts";
import { useWords } from "../../words/use-words.ts";
import { type Filter, rareFilters, type Scope } from "./scope.ts";

const ListTools = lazy(async () => ({ default: (await import("./list-tools.tsx")).ListTools }));

const states = ["all", "person", "other", "closed"] as const;

/** Search and progress filter, the rarer ones behind a button; the bin has only the search. */
export function Filters(props: {
  readonly filter: Filter;
  readonly scope: Scope;
  readonly onChange: (filter: Filter) => void;
  /** Stands beside them: what is done with the list as a whole. */
  readonly children: ReactNode;
}) {
  const words = useWords(listWords);
  const id = useId();
  const [open, setOpen] = useState(false);
  const rare = rareFilters(props.filter);
  return (
    <search className="block space-y-2">
      <label className="sr-only" htmlFor={id}>
        {words.searchLabel}
      </label>
      <div className="relative">
        <Icon className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-soft" name="search" />
        <input
          autoComplete="off"
          className={classNames(controlLook, "pl-12")}
          enterKeyHint="search"
          id={id}
          onChange={(event) => props.onChange({ ...props.filter, query: event.target.value })}
          placeholder={words.searchHint}
          type="search"
          value={props.filter.query}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        {props.scope !== "bin" && (
          <Segmented
            label={words.states}
            onChange={(state) =>
              props.onChange({ ...props.filter, state: states.find((known) => known === state) ?? "all" })
            }
            segments={states.map((state) => ({ value: state, label: words[state] }))}
            value={props.filter.state}
          />
        )}
        <div className="flex flex-1 justify-end gap-1">
          {props.scope !== "bin" && (
            <Button aria-expanded={open} icon="down" onClick={() => setOpen(!open)} size="small" tone="quiet">
              {rare === 0 ? words.filters : words.filtersSet(rare)}
            </Button>
          )}
          {props.children}
        </div>
      </div>
      {open && props.scope !== "bin" && (
        <Suspense fallback={null}>
          <ListTools {...props} />
        </Suspense>
      )}
    </search>
  );
}
