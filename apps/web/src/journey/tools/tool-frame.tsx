import type { ReactNode } from "react";
import { LinkTabs, Page, PageTitle } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useWords } from "../../words/use-words.ts";
import { BackLink } from "../case/case-frame.tsx";
import { type ToolName, toolList } from "./tool-home.tsx";

/** The frame of one tool: the way back, its name, and its neighbours where there is room. */
export function ToolFrame({ tool, children }: { readonly tool: ToolName; readonly children: ReactNode }) {
  const words = useWords(toolWords);
  return (
    <Page width="wide">
      <header className="space-y-3">
        <div className="sm:hidden">
          <BackLink href="/tools">{words.all}</BackLink>
        </div>
        <div className="hidden sm:block print:hidden">
          <LinkTabs
            current={`/tools/${tool}`}
            label={words.title}
            tabs={toolList.map(({ name }) => ({ href: `/tools/${name}`, label: words.names[name] }))}
          />
        </div>
        <div className="space-y-1">
          <PageTitle>{words.names[tool]}</PageTitle>
          <p className="text-soft print:hidden">{words.notes[tool]}</p>
        </div>
      </header>
      {children}
    </Page>
  );
}
