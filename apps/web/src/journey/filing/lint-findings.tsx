import type { ComposedField, LintFinding } from "@youju/api";
import { Banner, Section } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** What to mend in the words before they go; nothing where nothing was found. */
export function LintFindings(props: {
  readonly findings: readonly LintFinding[];
  readonly labels: readonly ComposedField[];
}) {
  const words = useWords(filingWords);
  const text = useText();
  const labelOf = (id: string | null) => props.labels.find((field) => field.id === id)?.label;
  return props.findings.length === 0 ? null : (
    <Section id="lint" title={words.lint}>
      {props.findings.map((finding) => {
        const label = labelOf(finding.fieldId);
        return (
          <Banner
            key={`${finding.rule}-${finding.fieldId}-${finding.text.zh}`}
            title={`${words.severity[finding.severity]}${label === undefined ? "" : ` · ${text(label)}`}`}
            tone={finding.severity === "blocks" ? "urgent" : "need"}
          >
            {text(finding.text)}
          </Banner>
        );
      })}
    </Section>
  );
}
