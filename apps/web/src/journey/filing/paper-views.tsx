import type { CaseDetail, ComposedFiling } from "@youju/api";
import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Segmented } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useWords } from "../../words/use-words.ts";
import { FieldList } from "./field-list.tsx";
import { TraceView } from "./trace-view.tsx";
import { VariantView } from "./variant-view.tsx";

type View = { readonly id: string; readonly label: string; readonly part: ReactNode };

/** The same paper seen three ways, one at a time: field by field, as one text, and sentence by sentence. */
export function PaperViews({ composed, detail }: { readonly composed: ComposedFiling; readonly detail: CaseDetail }) {
  const words = useWords(filingWords);
  const views: readonly View[] = [
    ...(composed.fields.length > 0
      ? [{ id: "fields", label: words.fields, part: <FieldList composed={composed} detail={detail} /> }]
      : []),
    ...(composed.variants.length > 0
      ? [{ id: "variants", label: words.variants, part: <VariantView composed={composed} /> }]
      : []),
    ...(composed.sections.length > 0
      ? [{ id: "preview", label: words.trace, part: <TraceView composed={composed} detail={detail} /> }]
      : []),
  ];
  const [chosen, setChosen] = useState<string | null>(null);
  useLinksToFields(() => setChosen("fields"));
  const shown = views.find((view) => view.id === chosen) ?? views[0];
  return shown === undefined ? null : (
    <div className="space-y-4">
      {views.length > 1 && (
        <Segmented
          label={words.views}
          onChange={setChosen}
          segments={views.map((view) => ({ value: view.id, label: view.label }))}
          value={shown.id}
        />
      )}
      {shown.part}
    </div>
  );
}

/** A link to a field goes nowhere while another view is shown: the fields are shown before the browser follows it. */
function useLinksToFields(show: () => void) {
  useEffect(() => {
    const follow = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href^="#field-"]') !== null) {
        flushSync(show);
      }
    };
    document.addEventListener("click", follow, true);
    return () => document.removeEventListener("click", follow, true);
  });
}
