import { disputeKinds, platforms } from "@youju/domain";
import { useId } from "react";
import { useKinds } from "../../law/use-law.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/inputs.tsx";
import { listToolWords } from "../../words/list-tools.ts";
import { platformWords } from "../../words/platforms.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { type Filter, noFilter, rareFilters, type Scope } from "./scope.ts";

const daysAhead = [0, 3, 7, 14, 30] as const;

/** The rarer filters: kind, platform, how near the next day is, and whether archived cases are looked through. */
export function RareFilters(props: {
  readonly filter: Filter;
  readonly scope: Scope;
  readonly onChange: (filter: Filter) => void;
}) {
  const words = useWords(listToolWords);
  const names = useWords(platformWords);
  const text = useText();
  const kinds = useKinds();
  const { filter, onChange } = props;
  const titles = (kinds.data ?? []).flatMap((group) =>
    group.kinds.map(({ kind, title }) => ({ value: kind, label: text(title) })),
  );
  return (
    <Card className="space-y-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <Select
          label={words.kind}
          onChange={(kind) => onChange({ ...filter, kind: disputeKinds.find((known) => known === kind) ?? null })}
          options={[{ value: "", label: words.anyKind }, ...titles]}
          value={filter.kind ?? ""}
        />
        <Select
          label={words.platform}
          onChange={(platform) => onChange({ ...filter, platform: platform || null })}
          options={[
            { value: "", label: words.anyPlatform },
            ...platforms.map((id) => ({ value: id, label: names[id] ?? id })),
          ]}
          value={filter.platform ?? ""}
        />
        <Select
          label={words.within}
          onChange={(within) => onChange({ ...filter, within: within === "" ? null : Number(within) })}
          options={[
            { value: "", label: words.anyTime },
            ...daysAhead.map((days) => ({ value: String(days), label: words.withinDays(days) })),
          ]}
          value={filter.within === null ? "" : String(filter.within)}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        {props.scope === "mine" ? <WithArchived {...props} /> : <span />}
        {rareFilters(filter) > 0 && (
          <Button
            onClick={() => onChange({ ...noFilter, query: filter.query, state: filter.state })}
            size="small"
            tone="quiet"
          >
            {words.clear}
          </Button>
        )}
      </div>
    </Card>
  );
}

function WithArchived(props: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const words = useWords(listToolWords);
  const id = useId();
  return (
    <label className="flex min-h-11 items-center gap-3" htmlFor={id}>
      <input
        checked={props.filter.withArchived}
        className="size-5 accent-go"
        id={id}
        onChange={(event) => props.onChange({ ...props.filter, withArchived: event.target.checked })}
        type="checkbox"
      />
      {words.withArchived}
    </label>
  );
}
