import type { ExportView } from "@youju/api";
import { errorRegistry } from "@youju/domain";
import { exportAddress, useExports, useRemoveExport } from "../../api/exports.ts";
import { Badge, Button, buttonLook, Card, ErrorNotice, Icon, Instant, Progress, type Tone } from "../../ui/index.ts";
import { exportWords } from "../../words/export.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** How each state of an export looks. */
export const exportTones: Readonly<Record<ExportView["state"], Tone>> = {
  waiting: "wait",
  working: "wait",
  done: "done",
  failed: "urgent",
  cancelled: "plain",
};

/** Exports of one case, or those of everything (`null`), newest first, each with how far it got. */
export function ExportList({ caseId }: { readonly caseId: string | null }) {
  const words = useWords(exportWords);
  const query = useExports();
  const own = (query.data ?? []).filter((each) => each.caseId === caseId && each.volume === null);
  return (
    <>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data && own.length === 0 && caseId !== null && <p className="text-soft">{words.listEmpty}</p>}
      <ul className="space-y-3">
        {own.map((each) => (
          <li key={each.id}>
            <OneExport made={each} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneExport({ made }: { readonly made: ExportView }) {
  const words = useWords(exportWords);
  const text = useText();
  const remove = useRemoveExport();
  const busy = made.state === "waiting" || made.state === "working";
  return (
    <Card className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="min-w-0 font-medium break-all">{made.fileName}</p>
        <Badge tone={exportTones[made.state]}>{words.states[made.state]}</Badge>
      </div>
      {busy && <Progress label={words.states[made.state]} value={made.state === "waiting" ? null : made.progress} />}
      <p className="text-[0.9375rem] text-soft">
        <Instant at={made.createdAt} />
        {made.byteLength !== null && ` · ${sizeText(made.byteLength)}`}
        {made.state === "done" && made.caseId !== null && ` · ${words.stamps(made.stamps)}`}
      </p>
      {made.unstamped.length > 0 && <p className="text-[0.9375rem]">{words.unstamped(made.unstamped.join("、"))}</p>}
      {made.error !== null && <p className="text-seal-ink">{text(errorRegistry[made.error].title)}</p>}
      {made.tagManifestSha256 !== null && <Hash name={words.fingerprint} value={made.tagManifestSha256} />}
      {made.head !== null && <Hash name={words.head} value={`${made.head.size}:${made.head.root}`} />}
      <div className="flex flex-wrap gap-2">
        {made.state === "done" && (
          <a className={buttonLook("primary", "small")} download={made.fileName} href={exportAddress(made.id)}>
            <Icon name="download" />
            {words.download}
          </a>
        )}
        <Button
          busy={remove.isPending}
          icon={busy ? "stop" : "bin"}
          onClick={() => remove.mutate(made.id)}
          size="small"
          tone="quiet"
        >
          {busy ? words.cancel : words.remove}
        </Button>
      </div>
      <ErrorNotice error={remove.error} />
    </Card>
  );
}

function Hash({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <p className="text-[0.875rem] text-soft">
      {name} <code className="break-all">{value}</code>
    </p>
  );
}

const units = ["B", "KB", "MB", "GB", "TB"] as const;

/** A length in bytes as people read it. */
export function sizeText(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
