import { Page, PageTitle } from "../../ui/index.ts";
import { shellWords } from "../../words/shell.ts";
import { useWords } from "../../words/use-words.ts";

/** 维权 */
export function CaseListPage() {
  const words = useWords(shellWords);
  return (
    <Page>
      <PageTitle>{words.cases}</PageTitle>
    </Page>
  );
}
