import type { ExportView } from "@youju/api";
import { errorRegistry } from "@youju/domain";
import { useExports, useRemoveExport } from "../../api/exports.ts";
import { volumeFileAddress } from "../../api/volume.ts";
import { Badge, Button, buttonLook, Card, ErrorNotice, Icon, Instant, Progress } from "../../ui/index.ts";
import { catalogueWords } from "../../words/catalogue.ts";
import { exportWords } from "../../words/export.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { exportTones, sizeText } from "../export/export-list.tsx";

/** Volumes of a case, newest first, each with its files or how far it got. */
export function VolumeList({ caseId }: { readonly caseId: string }) {
  const words = useWords(catalogueWords);
  const query = useExports();
  const own = (query.data ?? []).filter((each) => each.caseId === caseId && each.volume !== null);
  return (
    <>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data && own.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul className="space-y-3">
        {own.map((made) => (
          <li key={made.id}>
            <OneVolume made={made} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneVolume({ made }: { readonly made: ExportView }) {
  const words = useWords(catalogueWords);
  const kept = useWords(exportWords);
  const text = useText();
  const remove = useRemoveExport();
  const busy = made.state === "waiting" || made.state === "working";
  const percent = Math.round(made.progress * 100);
  return (
    <Card className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="min-w-0 font-medium break-all">{made.fileName}</p>
        <Badge tone={exportTones[made.state]}>{kept.states[made.state]}</Badge>
      </div>
      {busy && <Progress label={words.progress(percent)} value={made.state === "waiting" ? null : made.progress} />}
      <p className="text-[0.9375rem] text-soft">
        <Instant at={made.createdAt} />
      </p>
      {made.error !== null && (
        <div className="space-y-1">
          <p className="text-seal-ink">{text(errorRegistry[made.error].title)}</p>
          <p className="text-[0.9375rem]">{text(errorRegistry[made.error].nextStep)}</p>
        </div>
      )}
      <ul className="space-y-2">
        {made.files.map(({ name, byteLength, sha256, pages }) => (
          <li className="space-y-1" key={name}>
            <a className={buttonLook("secondary", "small")} download={name} href={volumeFileAddress(made.id, name)}>
              <Icon name="download" />
              {name}
            </a>
            <p className="text-[0.875rem] text-soft">
              {sizeText(byteLength)}
              {pages !== null && ` · ${words.pages(pages.first, pages.last)}`} · SHA-256{" "}
              <code className="break-all">{sha256}</code>
            </p>
          </li>
        ))}
      </ul>
      <Button
        busy={remove.isPending}
        icon={busy ? "stop" : "bin"}
        onClick={() => remove.mutate(made.id)}
        size="small"
        tone="quiet"
      >
        {busy ? kept.cancel : kept.remove}
      </Button>
      <ErrorNotice error={remove.error} />
    </Card>
  );
}
