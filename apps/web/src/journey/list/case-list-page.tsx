import { useSearch } from "wouter";
import { useInstallation } from "../../api/queries.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Page, PageTitle } from "../../ui/page.tsx";
import { LinkTabs } from "../../ui/segmented.tsx";
import { listWords } from "../../words/list.ts";
import { useWords } from "../../words/use-words.ts";
import { Cases } from "./cases.tsx";
import { scopeOf } from "./scope.ts";

/** 维权: the cases, next deadline first, with the examples, the archive and the bin in tabs of their own. */
export function CaseListPage() {
  const words = useWords(listWords);
  const scope = scopeOf(useSearch());
  const installation = useInstallation();
  return (
    <Page width="wide">
      <div className="flex items-center justify-between gap-3">
        <PageTitle>{words.title}</PageTitle>
        <LinkButton className="rounded-full" href="/new" icon="plus">
          {words.newCase}
        </LinkButton>
      </div>
      <LinkTabs
        current={scope === "mine" ? "/" : `/?scope=${scope}`}
        label={words.scopes}
        tabs={[
          { href: "/", label: words.mine },
          {
            href: "/?scope=demo",
            label: words.demo,
            ...(installation.data ? { count: installation.data.demoCases } : {}),
          },
          { href: "/?scope=archive", label: words.archive },
          { href: "/?scope=bin", label: words.bin },
        ]}
      />
      <Cases key={scope} scope={scope} />
    </Page>
  );
}
