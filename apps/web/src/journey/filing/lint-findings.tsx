import type { CaseDetail, ComposedFiling, LintFinding } from "@youju/api";
import { useEditFiling } from "../../api/index.ts";
import { Banner, Button, ErrorNotice, Section, showToast } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { lintWords } from "../../words/lint.ts";
import { useText, useWords } from "../../words/use-words.ts";

type Place = { readonly composed: ComposedFiling; readonly detail: CaseDetail };

/** What to mend in the words before they go; nothing where nothing was found. */
export function LintFindings({ composed, detail }: Place) {
  const words = useWords(lintWords);
  const text = useText();
  const labelOf = (id: string | null) => composed.fields.find((field) => field.id === id)?.label;
  return composed.lint.length === 0 ? null : (
    <Section id="lint" title={words.title}>
      {composed.lint.map((finding) => {
        const label = labelOf(finding.fieldId);
        return (
          <Banner
            key={`${finding.rule}-${finding.fieldId}-${finding.text.zh}-${finding.better}`}
            title={`${words.severity[finding.severity]}${label === undefined ? "" : ` · ${text(label)}`}`}
            tone={finding.severity === "blocks" ? "urgent" : "need"}
          >
            {text(finding.text)}
            {label !== undefined && composed.filing.state === "drafted" && (
              <a
                className="mt-1 flex min-h-11 w-fit items-center underline underline-offset-4"
                href={`#field-${finding.fieldId}`}
              >
                {words.toField}
                <span className="sr-only"> {text(label)}</span>
              </a>
            )}
            {composed.filing.state === "drafted" && (
              <BetterWords composed={composed} detail={detail} finding={finding} />
            )}
          </Banner>
        );
      })}
    </Section>
  );
}

/** The field put in better words, to be taken over with one tap. */
function BetterWords({ composed, detail, finding }: Place & { readonly finding: LintFinding }) {
  const words = useWords(lintWords);
  const { kept } = useWords(filingWords);
  const edit = useEditFiling(detail.case.id, composed.filing.id);
  const { better, fieldId } = finding;
  if (better === null || fieldId === null) {
    return null;
  }
  const takeOver = () => edit.mutate({ fields: { [fieldId]: better } }, { onSuccess: () => showToast({ text: kept }) });
  return (
    <div className="mt-3 space-y-2">
      <p className="font-semibold">{words.better}</p>
      <p className="whitespace-pre-wrap" lang="zh-CN">
        {better}
      </p>
      <ErrorNotice error={edit.error} onRetry={takeOver} />
      <Button busy={edit.isPending} onClick={takeOver} size="small" tone="secondary">
        {words.takeOver}
      </Button>
    </div>
  );
}
