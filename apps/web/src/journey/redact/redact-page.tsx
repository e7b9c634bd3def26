import type { CaseDetail } from "@youju/api";
import type { Exhibit } from "@youju/domain";
import { useRedaction } from "../../api/redaction.ts";
import { ErrorNotice, Page, PageTitle, Skeleton } from "../../ui/index.ts";
import { redactWords } from "../../words/redact.ts";
import { useWords } from "../../words/use-words.ts";
import { BackLink, caseAddress, exhibitPlace } from "../case/case-frame.tsx";
import { RedactEditor } from "./redact-editor.tsx";

/** Covers things on a copy of one exhibit. 遮盖 */
export function RedactPage({ detail, number }: { readonly detail: CaseDetail; readonly number: string }) {
  const words = useWords(redactWords);
  const exhibit = detail.exhibits.find((each) => String(each.number) === number);
  return (
    <Page width="wide">
      <header className="space-y-2">
        <BackLink
          href={
            exhibit === undefined
              ? caseAddress(detail.case.id, "exhibits")
              : exhibitPlace(detail.case.id, exhibit.number)
          }
        >
          {exhibit === undefined ? detail.case.title : words.exhibit(exhibit.number)}
        </BackLink>
        <PageTitle name={exhibit === undefined ? words.noSuch : words.title(exhibit.number)}>
          {exhibit === undefined ? words.noSuch : words.title(exhibit.number)}
        </PageTitle>
        {exhibit !== undefined && (
          <>
            <p className="text-[0.9375rem] break-all text-soft">{exhibit.fileName}</p>
            <p>{words.note}</p>
          </>
        )}
      </header>
      {exhibit !== undefined && <Opened exhibit={exhibit} key={exhibit.id} />}
    </Page>
  );
}

function Opened({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(redactWords);
  const redaction = useRedaction({ caseId: exhibit.caseId, exhibitId: exhibit.id });
  if (redaction.data !== undefined) {
    return <RedactEditor exhibit={exhibit} view={redaction.data} />;
  }
  return redaction.isPending ? (
    <Skeleton label={words.loading} rows={2} />
  ) : (
    <ErrorNotice error={redaction.error} onRetry={() => void redaction.refetch()} />
  );
}
