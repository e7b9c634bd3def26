import { useId } from "react";
import { classNames } from "../../ui/class-names.ts";
import { controlLook } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { listWords } from "../../words/list.ts";
import { useWords } from "../../words/use-words.ts";
import type { Filter, Scope } from "./scope.ts";

const states = ["all", "person", "other", "closed"] as const;

/** Search and progress filter; the bin has only the search. */
export function Filters(props: {
  readonly filter: Filter;
  readonly scope: Scope;
  readonly onChange: (filter: Filter) => void;
}) {
  const words = useWords(listWords);
  const id = useId();
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
    </search>
  );
}
