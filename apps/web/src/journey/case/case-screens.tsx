import { useCase } from "../../api/index.ts";
import { ErrorNotice, Page, PageTitle, Skeleton } from "../../ui/index.ts";
import { shellWords } from "../../words/shell.ts";
import { useWords } from "../../words/use-words.ts";

/** The screens of one case. */
export function CaseScreens({ caseId }: { readonly caseId: string }) {
  const words = useWords(shellWords);
  const detail = useCase(caseId);
  return (
    <Page>
      <PageTitle>{detail.data?.case.title ?? words.cases}</PageTitle>
      <ErrorNotice error={detail.error} onRetry={() => void detail.refetch()} />
      {detail.isPending && <Skeleton label={words.loading} />}
    </Page>
  );
}
