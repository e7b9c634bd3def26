import type { ComposedFiling } from "@youju/api";
import { useState } from "react";
import { useKeepVersion } from "../../api/filing-versions.ts";
import { Card, CopyButton, Section, Segmented } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { Counter } from "./field-list.tsx";

/** The whole text in the lengths there are, one at a time, to copy. */
export function VariantView({ composed: { variants, filing } }: { readonly composed: ComposedFiling }) {
  const words = useWords(filingWords);
  const text = useText();
  const keep = useKeepVersion({ caseId: filing.caseId, filingId: filing.id });
  const [chosen, setChosen] = useState(variants[0]?.id ?? "");
  const shown = variants.find((variant) => variant.id === chosen) ?? variants[0];
  return (
    <Section id="variants" title={words.variants}>
      <p className="text-soft">{words.variantsNote}</p>
      {variants.length > 1 && (
        <Segmented
          label={words.variants}
          onChange={setChosen}
          segments={variants.map((variant) => ({ value: variant.id, label: text(variant.label) }))}
          value={shown?.id ?? ""}
        />
      )}
      {shown !== undefined && (
        <Card className="space-y-3">
          <p className="whitespace-pre-wrap" lang="zh-CN">
            {shown.text}
          </p>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Counter count={shown.count} limit={shown.limit} />
            <CopyButton label={words.copyAll} onCopied={keep} name={text(shown.label)} text={shown.text} />
          </div>
        </Card>
      )}
    </Section>
  );
}
