import { useEraseEverything, useStartFullExport } from "../../api/exports.ts";
import { Button, Card, Disclosure, ErrorNotice, Section } from "../../ui/index.ts";
import { exportWords } from "../../words/export.ts";
import { useWords } from "../../words/use-words.ts";
import { EraseCard } from "./erase-card.tsx";
import { ExportList } from "./export-list.tsx";
import { ImportCard } from "./import-card.tsx";

/** Everything the owner has: take it along, or delete it. 全部数据 */
export function EverythingSection() {
  const words = useWords(exportWords);
  const start = useStartFullExport();
  const erase = useEraseEverything();
  return (
    <>
      <Section id="import" title={words.importTitle}>
        <ImportCard />
      </Section>
      <Section id="everything" title={words.everything}>
        <Card className="space-y-3">
          <p>{words.everythingText}</p>
          <Button busy={start.isPending} icon="download" onClick={() => start.mutate(undefined)} tone="secondary">
            {words.exportAll}
          </Button>
          <p className="text-[0.9375rem] text-soft">{words.goesOn}</p>
          <ErrorNotice error={start.error} />
          <ExportList caseId={null} />
          <Disclosure summary={words.erase}>
            <EraseCard act={words.eraseAll} erase={erase} label={words.eraseAllLabel} words={words.eraseAllWords} />
          </Disclosure>
        </Card>
      </Section>
    </>
  );
}
