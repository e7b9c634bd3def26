import type { CaseDetail, ComposedFiling } from "@youju/api";
import { filingAddress } from "../../api/index.ts";
import { buttonLook, classNames, Icon, Section } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useWords } from "../../words/use-words.ts";

const files = { text: "paper.txt", pdf: "paper.pdf", docx: "paper.docx" } as const;

/** The paper as files, once nothing is missing and nothing in it must change. */
export function Downloads({ composed, detail }: { readonly composed: ComposedFiling; readonly detail: CaseDetail }) {
  const words = useWords(filingWords);
  const blocked = composed.lint.some((finding) => finding.severity === "blocks");
  const ready = composed.missing.length === 0 && !blocked;
  return (
    <Section id="download" title={words.download}>
      {ready ? (
        <ul className="grid grid-cols-3 gap-2">
          {composed.formats.map((format) => (
            <li key={format}>
              <a
                className={classNames(buttonLook("secondary", "ordinary"), "w-full px-3")}
                download
                href={filingAddress(detail.case.id, composed.filing.id, files[format])}
              >
                <Icon name="download" />
                {words.formats[format]}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {(!ready || composed.formats.includes("pdf")) && (
        <p className="text-[0.9375rem] text-soft">{ready ? words.downloadNote : words.downloadNotYet}</p>
      )}
    </Section>
  );
}
