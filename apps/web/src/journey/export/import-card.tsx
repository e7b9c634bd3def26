import { useRef } from "react";
import { useImportBackup } from "../../api/exports.ts";
import { Banner, Button, Card, ErrorNotice, LinkButton, Progress } from "../../ui/index.ts";
import { exportWords } from "../../words/export.ts";
import { useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";

/** A case brought back from its backup: verified first, then opened. 导入 */
export function ImportCard() {
  const words = useWords(exportWords);
  const bring = useImportBackup();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Card className="space-y-3">
      <p>{words.importText}</p>
      <input
        accept=".zip,application/zip"
        aria-label={words.importFile}
        className="sr-only"
        disabled={bring.isPending}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          return file === undefined ? undefined : bring.mutate(file);
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
      <Button busy={bring.isPending} icon="document" onClick={() => input.current?.click()} tone="secondary">
        {words.importFile}
      </Button>
      {bring.isPending && <Progress label={words.importing} value={null} />}
      <ErrorNotice error={bring.error} />
      {bring.data !== undefined && (
        <Banner
          action={
            <LinkButton href={caseAddress(bring.data.caseId)} size="small" tone="secondary">
              {words.importOpen}
            </LinkButton>
          }
          announce={true}
          tone="done"
        >
          {words.imported(bring.data.exhibits, bring.data.entries)}
        </Banner>
      )}
    </Card>
  );
}
