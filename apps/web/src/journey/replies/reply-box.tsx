import { type ReactNode, type RefObject, useRef, useState } from "react";
import { Button, focusFirstError, TextArea } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useWords } from "../../words/use-words.ts";
import type { Asked, Speaker } from "./reply-place.ts";
import { SpeakerPicker } from "./speaker-picker.tsx";

type Props = {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  /** The person begins: what is needed to answer can be fetched. */
  readonly onBegin: () => void;
  /** Opens the way to read a screenshot; nothing where there is no case to keep it in. */
  readonly onPicture: (() => void) | null;
  readonly children?: ReactNode;
};

/** The most a reply may be long; what a contact holds. */
const longest = 5000;

/** Their words pasted or typed; pasting asks at once, typing asks with the button. */
export function ReplyBox({ asked, onAsk, onBegin, onPicture, children }: Props) {
  const words = useWords(replyWords);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(asked.text);
  const [shown, setShown] = useState(asked.text);
  const [empty, setEmpty] = useState(false);
  if (shown !== asked.text) {
    setShown(asked.text);
    setTyped(asked.text);
  }
  const ask = (text: string, speaker: Speaker) => {
    setEmpty(text.trim() === "");
    if (text.trim() === "") {
      focusFirstError(form.current);
    } else {
      onAsk({ text, speaker, exhibitId: text === asked.text ? asked.exhibitId : null });
    }
  };
  const clear = () => {
    setTyped("");
    onAsk({ text: "", speaker: asked.speaker, exhibitId: null });
  };
  const choose = (speaker: Speaker) => {
    onBegin();
    onAsk({ ...asked, speaker });
  };
  return (
    <form
      className="space-y-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed, asked.speaker);
      }}
      ref={form}
    >
      <TextArea
        autoComplete="off"
        error={empty ? words.empty : undefined}
        hint={words.private}
        label={words.said}
        lang="zh-CN"
        maxLength={longest}
        onChange={setTyped}
        onFocus={onBegin}
        onPaste={(event) => pasted(event.currentTarget, (text) => ask(text, asked.speaker))}
        placeholder={words.placeholder}
        rows={typed === "" ? 2 : 4}
        value={typed}
      />
      {children}
      <SpeakerPicker onChange={choose} value={asked.speaker} />
      <div className="flex flex-wrap gap-2">
        <Button icon="search" tone={asked.text === "" ? "primary" : "secondary"} type="submit">
          {words.look}
        </Button>
        {onPicture !== null && (
          <Button icon="picture" onClick={onPicture} tone="secondary">
            {words.picture}
          </Button>
        )}
        {asked.text !== "" && (
          <Button onClick={clear} tone="quiet">
            {words.clear}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The words stand in the field only after the event. */
function pasted(area: HTMLTextAreaElement, then: (text: string) => void): void {
  const place: RefObject<HTMLTextAreaElement> = { current: area };
  setTimeout(() => {
    if (place.current.value.trim() !== "") {
      then(place.current.value);
    }
  });
}
