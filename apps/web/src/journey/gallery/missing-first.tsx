import type { CaseDetail } from "@youju/api";
import { perishRank } from "@youju/law";
import { lazy } from "react";
import { useEvidenceLaw } from "../../law/use-law-record.ts";
import { Badge, Card, Fold } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { missingEvidence, proofKinds } from "./missing-evidence.ts";

const CaptureAdvice = lazy(async () => ({ default: (await import("./capture-advice.tsx")).CaptureAdvice }));

/** What is missing, what may vanish first on top, and how to capture it today. Nothing while all is held. */
export function MissingFirst({ detail, most }: { readonly detail: CaseDetail; readonly most?: number }) {
  const words = useWords(galleryWords);
  const cases = useWords(caseWords);
  const text = useText();
  const captures = useEvidenceLaw().data?.captures ?? [];
  const matrix = detail.assessment?.assessment.matrix ?? [];
  const rows = missingEvidence(matrix, (kinds) => perishRank(captures, kinds));
  if (matrix.length === 0) {
    return null;
  }
  return (
    <Card className="space-y-3">
      <div>
        <h2 className="text-lg font-semibold">{words.firstTitle}</h2>
        <p className="text-[0.9375rem] text-soft">{rows.length === 0 ? words.allHeld : words.firstText}</p>
      </div>
      <ul className="divide-y divide-line">
        {rows.slice(0, most).map((row) => (
          <li className="space-y-1 py-3 first:pt-0 last:pb-0" key={row.element}>
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium">{text(row.title)}</span>
              {row.perishable && <Badge tone="need">{cases.perishable}</Badge>}
            </p>
            <p className="text-soft">{text(row.getToday)}</p>
            <Fold loading={words.loading} title={words.howTo}>
              <CaptureAdvice kinds={proofKinds(row)} platform={detail.facts.platform} />
            </Fold>
          </li>
        ))}
      </ul>
    </Card>
  );
}
