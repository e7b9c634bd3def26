import { Page, PageTitle } from "../../ui/index.ts";
import { shellWords } from "../../words/shell.ts";
import { useWords } from "../../words/use-words.ts";

/** 配对 */
export function PairPage() {
  const words = useWords(shellWords);
  return (
    <Page>
      <PageTitle>{words.me}</PageTitle>
    </Page>
  );
}
