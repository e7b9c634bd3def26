import { LinkButton } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Page, PageTitle } from "../ui/page.tsx";
import { shellWords } from "../words/shell.ts";
import { useWords } from "../words/use-words.ts";

/** An address that leads nowhere. */
export function NotFound() {
  const words = useWords(shellWords);
  return (
    <Page>
      <PageTitle name={words.notFoundTitle}>{words.notFoundHeading}</PageTitle>
      <EmptyState
        action={<LinkButton href="/">{words.backToCases}</LinkButton>}
        icon="search"
        title={words.notFoundTitle}
      >
        <p>{words.notFound}</p>
      </EmptyState>
    </Page>
  );
}
