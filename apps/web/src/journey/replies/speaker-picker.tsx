import { classNames } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useWords } from "../../words/use-words.ts";
import { type Speaker, speakerList } from "./reply-place.ts";

/** Who said it, as chips; pressing the chosen one again leaves it open. */
export function SpeakerPicker(props: { readonly value: Speaker; readonly onChange: (speaker: Speaker) => void }) {
  const words = useWords(replyWords);
  return (
    <fieldset className="min-w-0">
      <legend className="text-[0.9375rem]">
        <span className="font-medium">{words.speaker}</span> <span className="text-soft">{words.speakerHint}</span>
      </legend>
      <div className="flex flex-wrap gap-2 pt-2">
        {speakerList.map((speaker) => (
          <button
            aria-pressed={props.value === speaker}
            className={classNames(
              "min-h-11 rounded-full border px-3.5 text-[0.9375rem] whitespace-nowrap",
              props.value === speaker
                ? "border-go bg-go font-semibold text-on-go"
                : "border-edge bg-card hover:bg-sunken",
            )}
            key={speaker}
            onClick={() => props.onChange(props.value === speaker ? null : speaker)}
            type="button"
          >
            {words.speakers[speaker]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
