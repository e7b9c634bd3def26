import type { RedactedCopies } from "@youju/api";
import { useState } from "react";
import { type ExhibitPlace, redactedCopyAddress, useRedactedText, useRemoveRedactedCopy } from "../../api/redaction.ts";
import { Button, buttonLook, Card, CopyButton, ErrorNotice, Icon, Instant, showToast } from "../../ui/index.ts";
import { redactWords } from "../../words/redact.ts";
import { useWords } from "../../words/use-words.ts";

type Copy = RedactedCopies["copies"][number];

/** The covered copies there are, newest first: to look at, to save, to delete. */
export function RedactedCopyList({
  place,
  copies,
}: {
  readonly place: ExhibitPlace;
  readonly copies: readonly Copy[];
}) {
  const words = useWords(redactWords);
  return (
    <section aria-labelledby="copies" className="space-y-3">
      <h2 className="text-lg font-semibold" id="copies">
        {words.copies}
      </h2>
      {copies.length === 0 ? (
        <p className="text-soft">{words.noCopies}</p>
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-3 @3xl:grid-cols-2">
          {copies.toReversed().map((copy) => (
            <li key={copy.id}>
              <CopyCard copy={copy} place={place} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CopyCard({ place, copy }: { readonly place: ExhibitPlace; readonly copy: Copy }) {
  const words = useWords(redactWords);
  const remove = useRemoveRedactedCopy(place);
  const isText = copy.mediaType.startsWith("text/");
  const { boxes, spans } = copy.plan;
  return (
    <Card className="space-y-3">
      <div>
        <h3 className="font-semibold break-all">{copy.fileName}</h3>
        <p className="text-[0.9375rem] text-soft">
          <Instant at={copy.madeAt} /> · {words.covered(boxes.length + spans.length)}
        </p>
      </div>
      {isText ? <TextPreview copy={copy} place={place} /> : <PagePreview copy={copy} place={place} />}
      <dl className="space-y-1 text-[0.8125rem] text-soft">
        <Hash label={words.hash} value={copy.sha256} />
        <Hash label={words.source} value={copy.sourceSha256} />
      </dl>
      <div className="flex flex-wrap gap-2">
        <a
          className={buttonLook("primary", "small")}
          download={copy.fileName}
          href={redactedCopyAddress(place, copy.id, "file")}
        >
          <Icon name="download" />
          {words.download}
        </a>
        <Button
          busy={remove.isPending}
          icon="bin"
          onClick={() => remove.mutate(copy.id, { onSuccess: () => showToast({ text: words.removed }) })}
          size="small"
          tone="quiet"
        >
          {words.remove}
        </Button>
      </div>
      <ErrorNotice error={remove.error} />
    </Card>
  );
}

function Hash({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="flex items-center gap-2">
      <dt className="shrink-0">{label}</dt>
      <dd className="flex min-w-0 flex-1 items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-mono">{value}</span>
        <CopyButton name={label} text={value} />
      </dd>
    </div>
  );
}

function PagePreview({ place, copy }: { readonly place: ExhibitPlace; readonly copy: Copy }) {
  const words = useWords(redactWords);
  const pages = [...new Set(copy.plan.boxes.map(({ page }) => page))].toSorted((one, other) => one - other);
  const [page, setPage] = useState(pages[0] ?? 1);
  const isDocument = copy.mediaType === "application/pdf";
  return (
    <div className="space-y-2">
      <img
        alt={words.preview(copy.fileName)}
        className="max-h-96 w-full rounded-xl border border-line bg-sunken object-contain"
        loading="lazy"
        src={redactedCopyAddress(place, copy.id, `pages/${page}`)}
      />
      {isDocument && pages.length > 1 && (
        <div className="flex flex-wrap gap-2">
          {pages.map((each) => (
            <Button key={each} onClick={() => setPage(each)} size="small" tone={each === page ? "secondary" : "quiet"}>
              {words.page(each)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function TextPreview({ place, copy }: { readonly place: ExhibitPlace; readonly copy: Copy }) {
  const words = useWords(redactWords);
  const text = useRedactedText(place, copy.id);
  return (
    <section aria-label={words.textPreview}>
      <pre className="max-h-60 overflow-hidden rounded-xl border border-line bg-sunken p-3 font-sans text-[0.875rem] break-words whitespace-pre-wrap">
        {text.data}
      </pre>
    </section>
  );
}
