import type { CaseDetail } from "@youju/api";
import { useRef, useState } from "react";
import { useExhibit } from "../../api/index.ts";
import { Banner, Button, Card, ErrorNotice, Select, Skeleton } from "../../ui/index.ts";
import { addFiles, useUploads } from "../../upload/queue.ts";
import { replyWords } from "../../words/replies.ts";
import { useWords } from "../../words/use-words.ts";
import { useNewExhibits } from "../intake/material-step.tsx";
import { UploadList } from "../intake/upload-list.tsx";
import { type ChatLine, chatLines } from "./chat-lines.ts";

type Props = {
  readonly detail: CaseDetail;
  readonly onUse: (text: string, exhibitId: string) => void;
  readonly onClose: () => void;
};

/** Their words from a chat screenshot: kept as evidence, read on this machine, the lines proposed. */
export function ChatPicture({ detail, onUse, onClose }: Props) {
  const words = useWords(replyWords);
  const caseId = detail.case.id;
  const [before] = useState(() => new Set(detail.exhibits.map(({ id }) => id)));
  const [chosen, setChosen] = useState<string | null>(null);
  const uploads = useUploads().filter((item) => item.caseId === caseId);
  useNewExhibits(caseId, uploads.filter(({ state }) => state.kind === "stored").length);
  const pictures = detail.exhibits.filter(({ mediaType }) => mediaType.startsWith("image/"));
  const fresh = pictures.findLast(({ id }) => !before.has(id));
  const exhibit = pictures.find(({ id }) => id === (chosen ?? fresh?.id));
  return (
    <Card className="space-y-3">
      <h3 className="font-semibold">{words.pictureTitle}</h3>
      <p className="text-[0.9375rem] text-soft">{words.pictureText}</p>
      {exhibit === undefined && <ChoosePicture detail={detail} />}
      <UploadList items={uploads.filter(({ state }) => state.kind !== "stored")} />
      {exhibit === undefined && pictures.length > 0 && (
        <Select
          label={words.pictureFrom}
          onChange={setChosen}
          options={[
            { value: "", label: "—" },
            ...pictures.map(({ id, number, fileName }) => ({
              value: id,
              label: `${words.exhibit(number)} · ${fileName}`,
            })),
          ]}
          value=""
        />
      )}
      {exhibit !== undefined && (
        <ReadLines caseId={caseId} exhibit={exhibit} key={exhibit.id} onUse={(text) => onUse(text, exhibit.id)} />
      )}
      <Button onClick={onClose} size="small" tone="quiet">
        {words.cancel}
      </Button>
    </Card>
  );
}

function ChoosePicture({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(replyWords);
  const input = useRef<HTMLInputElement>(null);
  const add = (files: FileList | null) =>
    addFiles(
      detail.case.id,
      Array.from(files ?? []),
      detail.exhibits.map(({ sha256 }) => sha256),
    );
  return (
    <div>
      <input
        accept="image/*"
        aria-label={words.picture}
        className="sr-only"
        onChange={(event) => {
          add(event.target.files);
          event.target.value = "";
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
      <Button icon="picture" onClick={() => input.current?.click()} tone="secondary">
        {words.pictureChoose}
      </Button>
    </div>
  );
}

function ReadLines(props: {
  readonly caseId: string;
  readonly exhibit: CaseDetail["exhibits"][number];
  readonly onUse: (text: string) => void;
}) {
  const words = useWords(replyWords);
  const { data, error, refetch } = useExhibit(props.caseId, props.exhibit.id);
  const { reading } = props.exhibit;
  if (error !== null) {
    return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  }
  if (reading === "queued" || reading === "reading" || (reading === "read" && data?.reading == null)) {
    return <Skeleton label={words.pictureReading} rows={2} />;
  }
  const lines = data?.reading == null ? [] : chatLines(data.reading);
  return lines.length === 0 ? (
    <Banner tone="need">{words.pictureUnread}</Banner>
  ) : (
    <LineChoice lines={lines} onUse={props.onUse} />
  );
}

function LineChoice({ lines, onUse }: { readonly lines: readonly ChatLine[]; readonly onUse: (text: string) => void }) {
  const words = useWords(replyWords);
  const [ticked, setTicked] = useState<readonly number[]>(() =>
    lines.filter(({ theirs }) => theirs).map(({ index }) => index),
  );
  const turn = (index: number) =>
    setTicked(ticked.includes(index) ? ticked.filter((each) => each !== index) : [...ticked, index]);
  const text = lines.filter(({ index }) => ticked.includes(index)).map((line) => line.text);
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">{words.pictureLines}</legend>
      <p className="text-[0.9375rem] text-soft">{words.pictureLinesHint}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.index}>
            <label className="flex min-h-11 items-center gap-3">
              <input
                checked={ticked.includes(line.index)}
                className="size-5 shrink-0 accent-go"
                onChange={() => turn(line.index)}
                type="checkbox"
              />
              <span className="min-w-0" lang="zh-CN">
                {line.text}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Button disabled={text.length === 0} onClick={() => onUse(text.join("\n"))} size="small" tone="primary">
        {words.pictureUse}
      </Button>
    </fieldset>
  );
}
