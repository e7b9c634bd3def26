import type { CaseDetail } from "@youju/api";
import { useRef, useState } from "react";
import { useCutStretch, useKeepPicture } from "../../api/pictures.ts";
import { useLawRecord } from "../../law/use-law-record.ts";
import { Button, Card, EmptyState, ErrorNotice, LinkButton, Select, showToast, TextInput } from "../../ui/index.ts";
import { framesWords } from "../../words/frames.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { jpegWithin } from "./draw.ts";
import { bytesForAll, pictureLimits } from "./picture-limits.ts";
import { TakenList } from "./taken-list.tsx";

const isFilm = (mediaType: string) => mediaType.startsWith("video/");

/** 关键画面和片段 */
export function FramesPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(framesWords);
  const { id } = detail.case;
  const films = detail.exhibits.filter(({ mediaType }) => isFilm(mediaType));
  const [chosen, setChosen] = useState(films[0]?.id ?? "");
  const back = { href: caseAddress(id), label: detail.case.title };
  return (
    <CaseFrame back={back} detail={detail} note={words.note} place="export" title={words.title}>
      <div className="max-w-3xl space-y-8">
        <p>{words.intro}</p>
        {films.length === 0 ? (
          <EmptyState
            action={
              <LinkButton href={caseAddress(id)} icon="back" tone="secondary">
                {words.toCase}
              </LinkButton>
            }
            icon="camera"
            title={words.none}
          >
            {words.noneText}
          </EmptyState>
        ) : (
          <>
            <Select
              label={words.choose}
              onChange={setChosen}
              options={films.map((film) => ({ value: film.id, label: words.exhibit(film.number, film.fileName) }))}
              value={chosen}
            />
            <Film caseId={id} exhibitId={chosen} key={chosen} />
            <TakenList caseId={id} exhibitId={chosen} kind="key-frame" title={words.frames} />
            <TakenList caseId={id} exhibitId={chosen} kind="stretch" title={words.stretches} />
          </>
        )}
      </div>
    </CaseFrame>
  );
}

type FilmAt = { readonly caseId: string; readonly exhibitId: string };

/** The film as it was taken in; one that this device cannot play is said to be so. */
function Film({ caseId, exhibitId }: FilmAt) {
  const words = useWords(framesWords);
  const [broken, setBroken] = useState(false);
  const address = `/api/cases/${encodeURIComponent(caseId)}/exhibits/${encodeURIComponent(exhibitId)}/file`;
  return broken ? (
    <p className="text-seal-ink">{words.unplayable}</p>
  ) : (
    <Player address={address} caseId={caseId} exhibitId={exhibitId} onBroken={() => setBroken(true)} />
  );
}

function Player(props: FilmAt & { readonly address: string; readonly onBroken: () => void }) {
  const words = useWords(framesWords);
  const { caseId, exhibitId } = props;
  const video = useRef<HTMLVideoElement>(null);
  const keep = useKeepPicture(caseId);
  const law = useLawRecord();
  const most = bytesForAll(pictureLimits(law.data?.core.channels ?? []));
  const take = async () => {
    const film = video.current;
    const jpeg = film === null || most === null ? null : await frameOf(film, most);
    if (film !== null && jpeg !== null) {
      const moment = Math.round(film.currentTime * 1000);
      keep.mutate(
        { exhibitId, kind: "key-frame", moment, jpeg },
        { onSuccess: () => showToast({ text: words.taken }) },
      );
    }
  };
  return (
    <Card className="space-y-4">
      {/* The person's own recording: nobody has written captions for it. */}
      <video
        aria-label={words.player}
        className="max-h-[70vh] w-full rounded-xl bg-sunken"
        controls
        preload="metadata"
        onError={props.onBroken}
        ref={video}
        src={props.address}
      >
        <track kind="captions" />
      </video>
      <Button busy={keep.isPending || law.isPending} icon="camera" onClick={() => void take()}>
        {words.take}
      </Button>
      <ErrorNotice error={keep.error ?? law.error} />
      <Cut caseId={caseId} exhibitId={exhibitId} now={() => video.current?.currentTime ?? 0} />
    </Card>
  );
}

/** The picture shown, as a plain JPEG of at most so many bytes. */
function frameOf(film: HTMLVideoElement, most: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = film.videoWidth;
  canvas.height = film.videoHeight;
  canvas.getContext("2d")?.drawImage(film, 0, 0);
  return canvas.width === 0 ? Promise.resolve(null) : jpegWithin(canvas, most);
}

function Cut({ caseId, exhibitId, now }: FilmAt & { readonly now: () => number }) {
  const words = useWords(framesWords);
  const cut = useCutStretch(caseId);
  const [from, setFrom] = useState("0");
  const [to, setTo] = useState("");
  const [start, end] = [Number(from), Number(to)];
  const fits = to !== "" && start >= 0 && end > start;
  const here = (set: (value: string) => void) => () => set(now().toFixed(1));
  const act = () =>
    cut.mutate(
      { exhibitId, from: Math.round(start * 1000), to: Math.round(end * 1000) },
      { onSuccess: ({ moment }) => showToast({ text: words.cutDone(((moment ?? 0) / 1000).toFixed(1)) }) },
    );
  return (
    <div className="space-y-3">
      <div className="grid gap-3 @md:grid-cols-2">
        {(
          [
            [words.from, from, setFrom],
            [words.to, to, setTo],
          ] as const
        ).map(([label, value, set]) => (
          <div className="space-y-1" key={label}>
            <TextInput inputMode="decimal" label={label} onChange={set} value={value} />
            <Button onClick={here(set)} size="small" tone="quiet">
              {words.here}
            </Button>
          </div>
        ))}
      </div>
      {to !== "" && !fits && (
        <p className="text-seal-ink" role="alert">
          {words.wrong}
        </p>
      )}
      <p className="text-[0.9375rem] text-soft">{words.cutHint}</p>
      <Button busy={cut.isPending} disabled={!fits} onClick={act} tone="secondary">
        {words.cut}
      </Button>
      <ErrorNotice error={cut.error} />
    </div>
  );
}
