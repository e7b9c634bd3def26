import type { AttachmentsView } from "@youju/api";
import type { Exhibit } from "@youju/domain";
import { type FilingPlace, usePrepareFiling } from "../../api/attachments.ts";
import { exhibitAddress } from "../../api/index.ts";
import { Button, ErrorNotice } from "../../ui/index.ts";
import { attachmentWords } from "../../words/attachments.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { moved } from "./moved.ts";

type Entry = AttachmentsView["entries"][number];

/** The exhibits in the order they go: each can be left out, put back, and moved. */
export function AttachmentEntries(props: {
  readonly place: FilingPlace;
  readonly entries: readonly Entry[];
  readonly exhibits: readonly Exhibit[];
}) {
  const { place, entries, exhibits } = props;
  const pictures = new Set(exhibits.flatMap(({ id, mediaType }) => (mediaType.startsWith("image/") ? [id] : [])));
  const prepare = usePrepareFiling(place);
  const ids = entries.map(({ exhibitId }) => exhibitId);
  return (
    <>
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card shadow-card">
        {entries.map((entry, index) => (
          <li className="px-4 py-3" key={entry.exhibitId}>
            <EntryRow
              busy={prepare.isPending}
              caseId={place.caseId}
              entry={entry}
              isPicture={pictures.has(entry.exhibitId)}
              onMove={(by) => prepare.mutate({ order: moved(ids, index, by) })}
              onTurn={(going) => prepare.mutate({ going: { [entry.exhibitId]: going } })}
              place={index === 0 ? "first" : index === entries.length - 1 ? "last" : "between"}
            />
          </li>
        ))}
      </ul>
      <ErrorNotice error={prepare.error} />
    </>
  );
}

type RowProps = {
  readonly caseId: string;
  readonly entry: Entry;
  readonly isPicture: boolean;
  readonly busy: boolean;
  readonly place: "first" | "between" | "last";
  readonly onTurn: (going: boolean) => void;
  readonly onMove: (by: 1 | -1) => void;
};

function EntryRow({ caseId, entry, isPicture, busy, place, onTurn, onMove }: RowProps) {
  const words = useWords(attachmentWords);
  const { number, going } = entry;
  return (
    <div className="flex items-start gap-3">
      <label className="flex min-h-11 shrink-0 items-start gap-3">
        <input
          aria-label={words.goes(number)}
          checked={going}
          className="mt-1 size-5 shrink-0 accent-go"
          disabled={busy}
          onChange={(event) => onTurn(event.target.checked)}
          type="checkbox"
        />
        {isPicture && (
          <img
            alt=""
            className="size-12 shrink-0 rounded-lg border border-line bg-sunken object-cover"
            loading="lazy"
            src={exhibitAddress(caseId, entry.exhibitId, "thumbnail")}
          />
        )}
      </label>
      <EntryWords caseId={caseId} entry={entry} />
      <span className="flex shrink-0 flex-col">
        <Button
          aria-label={words.earlier(number)}
          disabled={place === "first" || busy}
          onClick={() => onMove(-1)}
          size="small"
          tone="quiet"
        >
          ↑
        </Button>
        <Button
          aria-label={words.later(number)}
          disabled={place === "last" || busy}
          onClick={() => onMove(1)}
          size="small"
          tone="quiet"
        >
          ↓
        </Button>
      </span>
    </div>
  );
}

function EntryWords({ caseId, entry }: Pick<RowProps, "caseId" | "entry">) {
  const words = useWords(attachmentWords);
  const text = useText();
  const { reason, notes, serves, cited } = entry;
  return (
    <span className="min-w-0 flex-1 text-[0.9375rem]">
      <span className="block font-medium break-words" lang="zh-CN">
        {words.exhibit(entry.number)}　{entry.name}
      </span>
      {reason !== null && <span className="block text-need-ink">{text(reason)}</span>}
      {notes.map((note) => (
        <span className="block text-soft" key={note.zh}>
          {text(note)}
        </span>
      ))}
      {serves.length > 0 ? (
        <span className="block text-soft">{words.serves(serves.map(text).join(words.comma))}</span>
      ) : (
        cited && <span className="block text-soft">{words.cited}</span>
      )}
      <a
        className="inline-flex min-h-11 items-center text-go-ink underline underline-offset-4"
        href={exhibitAddress(caseId, entry.exhibitId, "file")}
        rel="noreferrer"
        target="_blank"
      >
        {words.original}
      </a>
    </span>
  );
}
