import type { AttachmentsView, CaseDetail, ComposedFiling } from "@youju/api";
import { attachmentAddress, type FilingPlace, useAttachments, useMakeAttachments } from "../../api/attachments.ts";
import { Banner, Button, buttonLook, Card, ErrorNotice, Icon, Progress, Section, Skeleton } from "../../ui/index.ts";
import { attachmentWords } from "../../words/attachments.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { AttachmentEntries } from "./attachment-entries.tsx";
import { FormLimits } from "./form-limits.tsx";

/** What goes along: the exhibits in order, what stays behind and why, and the files as the channel takes them. 附件 */
export function Attachments({ composed, detail }: { readonly composed: ComposedFiling; readonly detail: CaseDetail }) {
  const words = useWords(attachmentWords);
  const { filing } = composed;
  const place = { caseId: detail.case.id, filingId: filing.id };
  const make = useMakeAttachments(place);
  const query = useAttachments(place, make.isPending);
  const view = query.data;
  const draft = filing.state === "drafted";
  if (detail.exhibits.length === 0) {
    return draft ? <FormLimits composed={composed} limits={view?.limits ?? null} /> : null;
  }
  return (
    <Section id="attachments" title={words.title}>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} />}
      {view !== undefined && (
        <>
          <LimitsLine limits={view.limits} />
          {draft && <AttachmentEntries entries={view.entries} exhibits={detail.exhibits} place={place} />}
          {draft && <MakeRow make={make} view={view} />}
          {view.files.length > 0 && <FileList place={place} view={view} />}
          {draft && <FormLimits composed={composed} limits={view.limits} />}
        </>
      )}
    </Section>
  );
}

function LimitsLine({ limits }: { readonly limits: AttachmentsView["limits"] }) {
  const words = useWords(attachmentWords);
  const types = limits.types.map((type) => type.toUpperCase()).join(words.comma);
  return (
    <p className="text-[0.9375rem] text-soft">
      {words.note} {words.limits(limits.most, limits.megabytesEach, types)} {words.by[limits.by]}
    </p>
  );
}

type Make = ReturnType<typeof useMakeAttachments>;

function MakeRow({ make, view }: { readonly make: Make; readonly view: AttachmentsView }) {
  const words = useWords(attachmentWords);
  const { planned, files, stale, making } = view;
  const busy = make.isPending || making !== null;
  if (planned.length === 0) {
    return <p className="text-soft">{words.nothingGoes}</p>;
  }
  const made = files.length > 0 && !stale;
  return (
    <div className="space-y-3">
      {stale && files.length > 0 && <Banner tone="need">{words.stale}</Banner>}
      <Button busy={busy} onClick={() => make.mutate()} tone={made ? "quiet" : "secondary"}>
        {made ? words.again : words.make(planned.length)}
      </Button>
      {busy && (
        <Progress
          label={words.making(making?.done ?? 0, making?.of ?? planned.length)}
          value={(making?.done ?? 0) / (making?.of ?? planned.length)}
        />
      )}
      <ErrorNotice error={make.error} />
    </div>
  );
}

function FileList({ place, view }: { readonly place: FilingPlace; readonly view: AttachmentsView }) {
  const words = useWords(attachmentWords);
  return (
    <Card className="space-y-3">
      <h3 className="font-semibold">{words.files}</h3>
      <ol className="divide-y divide-line">
        {view.files.map((file) => (
          <li className="py-3 first:pt-0 last:pb-0" key={file.place}>
            <FileRow file={file} place={place} />
          </li>
        ))}
      </ol>
      <a className={buttonLook("secondary", "small")} download href={attachmentAddress(place, "all.zip")}>
        <Icon name="download" />
        {words.saveAll}
      </a>
    </Card>
  );
}

type FileProps = { readonly place: FilingPlace; readonly file: AttachmentsView["files"][number] };

function FileRow({ place, file }: FileProps) {
  const words = useWords(attachmentWords);
  const text = useText();
  const address = attachmentAddress(place, file.place);
  const isPicture = file.mediaType.startsWith("image/");
  return (
    <div className="flex items-start gap-3">
      <a
        aria-label={words.preview(file.name)}
        className="flex size-16 shrink-0 items-center justify-center overflow-hidden rounded-lg border border-line bg-sunken"
        href={`${address}?as=look`}
        rel="noreferrer"
        target="_blank"
      >
        {isPicture ? (
          <img alt="" className="size-full object-cover" loading="lazy" src={`${address}?as=look`} />
        ) : (
          <Icon className="text-soft" name="document" />
        )}
      </a>
      <div className="min-w-0 flex-1 text-[0.9375rem]">
        <p className="font-medium break-all" lang="zh-CN">
          {file.name}
        </p>
        <p className="text-soft">
          {words.size(file.byteLength)} · {words.from(file.sources.map(({ number }) => number))}
        </p>
        {file.notes.map((note) => (
          <p className="text-soft" key={note.zh}>
            {text(note)}
          </p>
        ))}
      </div>
      <a
        aria-label={words.saveOne(file.name)}
        className={buttonLook("quiet", "small")}
        download={file.name}
        href={address}
      >
        <Icon name="download" />
        <span className="max-sm:sr-only">{words.save}</span>
      </a>
    </div>
  );
}
