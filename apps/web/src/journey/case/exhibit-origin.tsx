import type { Exhibit, ExhibitDetails } from "@youju/domain";
import type { ReactNode } from "react";
import { useExhibit } from "../../api/index.ts";
import { ErrorNotice, Skeleton } from "../../ui/index.ts";
import { exhibitWords } from "../../words/exhibit.ts";
import { useWords } from "../../words/use-words.ts";
import { fileSize, lengthParts } from "./file-measures.ts";
import { MailContact } from "./mail-contact.tsx";

/** What an exhibit's file says of itself, in words: kind, size, length, and what the device wrote. */
export function ExhibitOrigin({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(exhibitWords);
  const { data, isPending, error, refetch } = useExhibit(exhibit.caseId, exhibit.id);
  if (isPending) {
    return <Skeleton label={words.loading} rows={1} />;
  }
  if (data === undefined) {
    return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  }
  return (
    <div className="space-y-2 text-[0.9375rem]">
      <h3 className="font-semibold">{words.title}</h3>
      {data.details === null ? (
        <p className="text-soft">{words.waiting}</p>
      ) : (
        <Origin bytes={exhibit.byteLength} details={data.details} />
      )}
      {data.details?.mail != null && <MailContact exhibit={exhibit} />}
    </div>
  );
}

function Origin({ details, bytes }: { readonly details: ExhibitDetails; readonly bytes: number }) {
  const words = useWords(exhibitWords);
  const { size, duration, pages, encoding, unopened } = details;
  return (
    <>
      {unopened !== null && <p className="text-need-ink">{words.unopened(unopened)}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Line term={words.form}>{words.forms[details.form]}</Line>
        <Line term={words.bytes}>{fileSize(bytes)}</Line>
        {size !== null && <Line term={words.size}>{words.pixels(size.width, size.height)}</Line>}
        {duration !== null && <Line term={words.duration}>{words.length(...lengthParts(duration))}</Line>}
        {pages !== null && <Line term={words.pages}>{words.pageCount(pages)}</Line>}
        {encoding !== null && <Line term={words.encoding}>{encoding.toUpperCase()}</Line>}
        <Letter mail={details.mail} />
        <Capture capture={details.capture} />
      </dl>
      <CaptureNote details={details} />
    </>
  );
}

function Letter({ mail }: { readonly mail: ExhibitDetails["mail"] }) {
  const words = useWords(exhibitWords);
  if (mail === null) {
    return null;
  }
  return (
    <>
      {(["from", "to", "subject", "date"] as const).map((part) => (
        <Line key={part} term={words.mail[part]}>
          {mail[part] === "" ? words.none : mail[part]}
        </Line>
      ))}
      <Line term={words.mail.attachments}>
        {mail.attachments.length === 0 ? words.none : mail.attachments.join(" · ")}
      </Line>
    </>
  );
}

function Capture({ capture }: { readonly capture: ExhibitDetails["capture"] }) {
  const words = useWords(exhibitWords);
  if (capture === null) {
    return null;
  }
  const { at, zone, device, place } = capture;
  return (
    <>
      <Line term={words.taken}>
        {at === null ? words.noTime : `${at.replace("T", " ")} · ${zone === null ? words.noZone : words.zone(zone)}`}
      </Line>
      {device !== null && <Line term={words.device}>{device}</Line>}
      {place !== null && (
        <Line term={words.place}>
          {place.latitude.toFixed(5)}, {place.longitude.toFixed(5)}
          <span className="block text-soft">{words.placeNote}</span>
        </Line>
      )}
    </>
  );
}

function CaptureNote({ details: { capture, captureRead } }: { readonly details: ExhibitDetails }) {
  const words = useWords(exhibitWords);
  if (captureRead === "no-tool" || captureRead === "failed") {
    return <p className="text-soft">{captureRead === "no-tool" ? words.noTool : words.toolFailed}</p>;
  }
  return capture === null ? null : <p className="text-soft">{words.takenNote}</p>;
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
