import { useQuery } from "@tanstack/react-query";
import type { ExhibitDetail } from "@youju/api";
import type { Exhibit, MailDetails } from "@youju/domain";
import { useState } from "react";
import { exhibitAddress, pageAddress } from "../../api/queries.ts";
import { Button, ErrorNotice, Icon, Skeleton } from "../../ui/index.ts";
import { exhibitWords } from "../../words/exhibit.ts";
import { useWords } from "../../words/use-words.ts";
import { viewerWords } from "../../words/viewer.ts";
import { hasPicture } from "../intake/exhibit-thumbnail.tsx";
import { PictureView } from "./picture-view.tsx";

/** The exhibit itself, as far as a browser may show it; nothing in it is ever run. */
export function FileView({
  exhibit,
  details,
}: {
  readonly exhibit: Exhibit;
  readonly details: ExhibitDetail["details"];
}) {
  const words = useWords(viewerWords);
  const { caseId, id, number, mediaType } = exhibit;
  const form = details?.form ?? formByType(mediaType);
  const label = words.picture.label(number);
  switch (form) {
    case "picture":
      return <PictureView label={label} src={exhibitAddress(caseId, id, "picture")} />;
    case "document":
      return <PageView exhibit={exhibit} pages={details?.pages ?? 1} />;
    case "video":
    case "audio":
      return <Player exhibit={exhibit} form={form} />;
    case "mail":
    case "text":
      return <TextView encoding={details?.encoding ?? "utf-8"} exhibit={exhibit} mail={details?.mail ?? null} />;
    default:
      return <NoPreview text={words.noPreview} />;
  }
}

/** Until the file was looked at, its type is all there is to go by. */
function formByType(mediaType: string) {
  if (hasPicture({ mediaType } as Exhibit)) {
    return mediaType.startsWith("image/") ? ("picture" as const) : ("document" as const);
  }
  const [form] = mediaType.split("/");
  return form === "video" || form === "audio" ? form : ("other" as const);
}

function NoPreview({ text }: { readonly text: string }) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-2xl border border-line bg-sunken p-8 text-center text-soft">
      <span className="text-4xl">
        <Icon name="document" />
      </span>
      <p>{text}</p>
    </div>
  );
}

function PageView({ exhibit, pages }: { readonly exhibit: Exhibit; readonly pages: number }) {
  const words = useWords(viewerWords);
  const [page, setPage] = useState(1);
  return (
    <div className="space-y-2">
      <PictureView
        key={page}
        label={words.picture.label(exhibit.number)}
        src={pageAddress(exhibit.caseId, exhibit.id, page)}
      />
      {pages > 1 && (
        <div className="flex flex-wrap items-center gap-3">
          <Button disabled={page === 1} onClick={() => setPage(page - 1)} size="small" tone="secondary">
            {words.pageBefore}
          </Button>
          <span aria-live="polite">{words.page(page, pages)}</span>
          <Button disabled={page === pages} onClick={() => setPage(page + 1)} size="small" tone="secondary">
            {words.pageAfter}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The browser's own player. What people bring has no captions. */
function Player({ exhibit, form }: { readonly exhibit: Exhibit; readonly form: "video" | "audio" }) {
  const words = useWords(viewerWords);
  const [failed, setFailed] = useState(false);
  const src = exhibitAddress(exhibit.caseId, exhibit.id, "file");
  const label = words.picture.label(exhibit.number);
  if (failed) {
    return <NoPreview text={words.noPlayer} />;
  }
  const Tag = form;
  return (
    <Tag
      aria-label={label}
      className={form === "video" ? "max-h-[65vh] w-full rounded-2xl bg-sunken" : "w-full"}
      controls
      onError={() => setFailed(true)}
      playsInline
      preload="metadata"
      src={src}
    />
  );
}

/** So much of a text is shown; the rest is in the original. */
const shownBytes = 40_000;

function TextView(props: { readonly exhibit: Exhibit; readonly encoding: string; readonly mail: MailDetails | null }) {
  const words = useWords(viewerWords);
  const { exhibit, encoding, mail } = props;
  const { data, error, refetch } = useQuery({
    queryKey: ["text", exhibit.sha256, encoding],
    queryFn: () => beginningOf(exhibitAddress(exhibit.caseId, exhibit.id, "file"), encoding),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined) {
    return error === null ? (
      <Skeleton label={words.loading} rows={6} />
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <div className="space-y-3">
      {mail !== null && <LetterHead mail={mail} />}
      <pre className="rounded-2xl border border-line bg-card p-4 font-sans text-[0.9375rem] break-words whitespace-pre-wrap">
        {data}
      </pre>
      {exhibit.byteLength > shownBytes && <p className="text-[0.875rem] text-soft">{words.textCut}</p>}
    </div>
  );
}

function LetterHead({ mail }: { readonly mail: MailDetails }) {
  const words = useWords(exhibitWords);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded-2xl border border-line bg-card p-4 text-[0.9375rem]">
      {(["from", "to", "subject", "date"] as const).map((part) => (
        <div className="contents" key={part}>
          <dt className="text-soft">{words.mail[part]}</dt>
          <dd className="min-w-0 break-words">{mail[part] === "" ? words.none : mail[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The beginning of a text; what cannot be decoded shows as such. */
async function beginningOf(address: string, encoding: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) {
    throw new Error(String(response.status));
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder(encoding);
  let text = "";
  let bytes = 0;
  while (bytes < shownBytes) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}
