import type { BrokenFile, CaseDetail } from "@youju/api";
import { type Exhibit, type ExhibitKind, exhibitKinds, type ReadingState } from "@youju/domain";
import { useId, useState } from "react";
import { exhibitAddress, useReadExhibitAgain, useUpdateExhibit } from "../../api/index.ts";
import { Badge, Button, CopyButton, ErrorNotice, Icon, Instant, Select, showToast, type Tone } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { factWords } from "../../words/facts.ts";
import { useWords } from "../../words/use-words.ts";
import { vaultWords } from "../../words/vault.ts";
import { AlikeNote } from "../intake/alike-note.tsx";
import { hasPicture } from "../intake/exhibit-thumbnail.tsx";
import { StampBadge } from "../stamps/stamp-badge.tsx";
import { StampFold } from "../stamps/stamp-fold.tsx";
import { CustodyFold } from "../vault/custody-fold.tsx";
import { ExhibitOrigin } from "./exhibit-origin.tsx";
import { RemoveExhibit } from "./remove-exhibit.tsx";

const readingTone: Record<ReadingState, Tone> = {
  queued: "wait",
  reading: "wait",
  read: "done",
  "nothing-found": "plain",
  failed: "need",
  "not-a-picture": "plain",
};

/** One exhibit: picture, number, kind, fingerprint and how far reading it got. */
export function ExhibitTile(props: {
  readonly exhibit: Exhibit;
  readonly detail: CaseDetail;
  readonly broken: BrokenFile | undefined;
}) {
  const { exhibit, detail, broken } = props;
  const words = useWords(caseWords);
  const { exhibits } = useWords(factWords);
  const { badge } = useWords(vaultWords).broken;
  const again = useReadExhibitAgain(exhibit.caseId);
  return (
    <article className="overflow-hidden rounded-2xl border border-line bg-card shadow-card">
      <div className="flex gap-3 p-3">
        <Thumbnail exhibit={exhibit} />
        <div className="min-w-0 flex-1 space-y-1">
          <h3 className="font-semibold">
            {words.exhibit(exhibit.number)} · {exhibits[exhibit.kind]}
          </h3>
          <p className="truncate text-[0.9375rem] text-soft">{exhibit.fileName}</p>
          <div className="flex flex-wrap items-center gap-2">
            {broken !== undefined && <Badge tone="urgent">{badge[broken.state]}</Badge>}
            <Badge tone={readingTone[exhibit.reading]}>{words.reading[exhibit.reading]}</Badge>
            <StampBadge caseId={exhibit.caseId} exhibitId={exhibit.id} />
            {exhibit.reading === "failed" && (
              <Button
                busy={again.isPending}
                icon="retry"
                onClick={() => again.mutate(exhibit.id)}
                size="small"
                tone="quiet"
              >
                {words.readAgain}
              </Button>
            )}
          </div>
        </div>
      </div>
      <ErrorNotice error={again.error} />
      <div className="px-3 pb-3 empty:hidden">
        <AlikeNote detail={detail} exhibit={exhibit} />
      </div>
      <ExhibitDetails exhibit={exhibit} />
    </article>
  );
}

function Thumbnail({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(caseWords);
  const [missing, setMissing] = useState(false);
  return (
    <a
      aria-label={`${words.original} ${words.exhibit(exhibit.number)}`}
      className="flex h-24 w-20 shrink-0 items-center justify-center overflow-hidden rounded-xl border border-line bg-sunken text-2xl text-soft"
      href={exhibitAddress(exhibit.caseId, exhibit.id, "file")}
      rel="noreferrer"
      target="_blank"
    >
      {missing || !hasPicture(exhibit) ? (
        <Icon name="document" />
      ) : (
        <img
          alt=""
          className="size-full object-cover object-top"
          loading="lazy"
          onError={() => setMissing(true)}
          src={exhibitAddress(exhibit.caseId, exhibit.id, "thumbnail")}
        />
      )}
    </a>
  );
}

function ExhibitDetails({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(caseWords);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="border-t border-line">
      <div className="flex flex-wrap items-center justify-between gap-x-2 px-3 py-1">
        <span className="flex min-w-0 items-center text-[0.875rem] text-soft">
          {words.hash}
          <code className="px-1.5">{exhibit.sha256.slice(0, 10)}…</code>
          <CopyButton name={words.hashName(exhibit.number)} text={exhibit.sha256} tone="quiet" />
        </span>
        <button
          aria-controls={id}
          aria-expanded={open}
          className="inline-flex min-h-11 items-center gap-1 rounded-xl px-2 text-[0.9375rem] text-go-ink hover:bg-go-wash"
          onClick={() => setOpen(!open)}
          type="button"
        >
          {words.details}
          <span className="sr-only">{words.exhibit(exhibit.number)}</span>
          <Icon className={open ? "rotate-180" : ""} name="down" />
        </button>
      </div>
      <div className="space-y-3 px-3 pb-3" hidden={!open} id={id}>
        {open && <ExhibitSettings exhibit={exhibit} />}
      </div>
    </div>
  );
}

function ExhibitSettings({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(caseWords);
  const { exhibits } = useWords(factWords);
  const update = useUpdateExhibit(exhibit.caseId);
  const setKind = (kind: string) =>
    update.mutate(
      { exhibitId: exhibit.id, kind: kind as ExhibitKind },
      { onSuccess: () => showToast({ text: words.kindChanged }) },
    );
  return (
    <>
      <p className="text-[0.9375rem] text-soft">
        {words.addedAt} <Instant at={exhibit.addedAt} />
      </p>
      <ExhibitOrigin exhibit={exhibit} />
      <Select
        label={words.kindOf}
        onChange={setKind}
        options={exhibitKinds.map((kind) => ({ value: kind, label: exhibits[kind] }))}
        value={exhibit.kind}
      />
      <ErrorNotice error={update.error} />
      <StampFold exhibit={exhibit} />
      <CustodyFold caseId={exhibit.caseId} exhibitId={exhibit.id} />
      <RemoveExhibit exhibit={exhibit} />
    </>
  );
}
