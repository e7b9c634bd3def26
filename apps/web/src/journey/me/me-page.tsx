import { Page, PageTitle } from "../../ui/index.ts";
import { shellWords } from "../../words/shell.ts";
import { useWords } from "../../words/use-words.ts";

/** 我的 */
export function MePage() {
  const words = useWords(shellWords);
  return (
    <Page>
      <PageTitle>{words.me}</PageTitle>
    </Page>
  );
}
