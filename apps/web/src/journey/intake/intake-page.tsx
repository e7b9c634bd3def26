import { Page, PageTitle } from "../../ui/index.ts";
import { shellWords } from "../../words/shell.ts";
import { useWords } from "../../words/use-words.ts";

/** 立案 */
export function IntakePage(_place: { readonly caseId: string | null; readonly step: string | null }) {
  const words = useWords(shellWords);
  return (
    <Page>
      <PageTitle>{words.newCase}</PageTitle>
    </Page>
  );
}
