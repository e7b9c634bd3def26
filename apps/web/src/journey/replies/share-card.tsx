import type { PlainDate } from "@youju/domain";
import type { AnsweredStatement } from "@youju/rules";
import { useEffect, useRef } from "react";
import { Button, Dialog, showToast } from "../../ui/index.ts";
import { shareCardWords } from "../../words/share-card.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { saveFile } from "../filing/save-file.ts";
import { canShare, share } from "../filing/share.ts";
import { drawShareCard } from "./draw-share-card.ts";
import type { Speaker } from "./reply-place.ts";
import { shareWords, spokenCard } from "./share-words.ts";
import { useVerdictWords } from "./verdict-part.tsx";

/** The card as a picture: looked at first, then saved or handed to the device's share sheet. */
export function ShareCard(props: {
  readonly statement: AnsweredStatement;
  readonly speaker: Speaker;
  readonly today: PlainDate;
  readonly onClose: () => void;
}) {
  const words = useWords(shareCardWords);
  const language = useLanguage();
  const verdict = useVerdictWords()(props.statement);
  const canvas = useRef<HTMLCanvasElement>(null);
  const said = shareWords(props.statement, { ...props, verdict }, language);
  useEffect(() => {
    if (canvas.current !== null) {
      drawShareCard(canvas.current, said);
    }
  });
  const save = async () => {
    const file = await pictureOf(canvas.current, words.shareFile);
    if (file !== null) {
      saveFile(file);
    }
  };
  const send = async () => {
    const file = await pictureOf(canvas.current, words.shareFile);
    const outcome = file === null ? "refused" : await share({ files: [file], title: said.name });
    const told = { shared: words.shareDone, again: words.shareAgain, refused: words.shareRefused, left: null }[outcome];
    if (told !== null) {
      showToast({ text: told });
    }
  };
  return (
    <Dialog
      actions={
        <>
          {canShare({ files: [new File([], "a.png", { type: "image/png" })] }) && (
            <Button icon="external" onClick={() => void send()} tone="secondary">
              {words.shareSend}
            </Button>
          )}
          <Button icon="download" onClick={() => void save()}>
            {words.shareDownload}
          </Button>
        </>
      }
      onClose={props.onClose}
      open
      title={words.shareTitle}
    >
      <p className="text-[0.9375rem] text-soft">{words.shareText}</p>
      <canvas
        aria-label={spokenCard(said)}
        className="block h-auto w-full rounded-xl border border-line"
        ref={canvas}
        role="img"
      />
    </Dialog>
  );
}

function pictureOf(canvas: HTMLCanvasElement | null, name: string): Promise<File | null> {
  return new Promise((resolve) => {
    if (canvas === null) {
      resolve(null);
      return;
    }
    canvas.toBlob((blob) => resolve(blob === null ? null : new File([blob], name, { type: "image/png" })), "image/png");
  });
}
