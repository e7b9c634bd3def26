import { RareFilters } from "./rare-filters.tsx";
import { SavedViews } from "./saved-views.tsx";
import type { Filter, Scope } from "./scope.ts";

/** What stands under the search once asked for: the rarer filters and the views kept. */
export function ListTools(props: {
  readonly filter: Filter;
  readonly scope: Scope;
  readonly onChange: (filter: Filter) => void;
}) {
  return (
    <div className="space-y-2">
      <RareFilters {...props} />
      {props.scope === "mine" && <SavedViews filter={props.filter} onChange={props.onChange} />}
    </div>
  );
}
