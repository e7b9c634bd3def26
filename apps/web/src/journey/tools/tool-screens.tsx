import { Page, PageTitle } from "../../ui/index.ts";
import { shellWords } from "../../words/shell.ts";
import { useWords } from "../../words/use-words.ts";

/** The screens of the tools. */
export function ToolScreens() {
  const words = useWords(shellWords);
  return (
    <Page>
      <PageTitle>{words.tools}</PageTitle>
    </Page>
  );
}
