import { useImportBackup } from "../../api/exports.ts";
import { Banner, Card, ErrorNotice, LinkButton, Progress } from "../../ui/index.ts";
import { exportWords } from "../../words/export.ts";
import { useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";

/** A case brought back from its backup: verified first, then opened. 导入 */
export function ImportCard() {
  const words = useWords(exportWords);
  const bring = useImportBackup();
  return (
    <Card className="space-y-3">
      <p>{words.importText}</p>
      <label className="block space-y-1">
        <span className="font-medium">{words.importFile}</span>
        <input
          accept=".zip,application/zip"
          className="block min-h-11 w-full text-[0.9375rem] file:mr-3 file:min-h-11 file:rounded-xl file:border file:border-edge file:bg-surface file:px-4"
          disabled={bring.isPending}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            return file === undefined ? undefined : bring.mutate(file);
          }}
          type="file"
        />
      </label>
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
