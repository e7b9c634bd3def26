import type { Moment } from "@youju/domain";
import { ChoiceGroup, classNames, DateInput, TextInput, TimeInput } from "../../ui/index.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { windowWords } from "../../words/window.ts";
import type { CopiedCountdown } from "./copied-countdown.ts";
import { momentWords } from "./fact-value.ts";

/** What a countdown reads, as time left or as its end, and the end it means. */
export function CountdownFields(props: {
  readonly copied: CopiedCountdown;
  readonly onChange: (copied: CopiedCountdown) => void;
  readonly end: Moment | undefined;
  readonly tried: boolean;
}) {
  const words = useWords(windowWords);
  const language = useLanguage();
  const { copied, onChange, end } = props;
  const set = (change: Partial<CopiedCountdown>) => onChange({ ...copied, ...change });
  const wrong = props.tried && end === undefined;
  return (
    <>
      <ChoiceGroup
        choices={(["left", "end"] as const).map((value) => ({ value, label: words.ways[value] }))}
        label={words.how}
        layout="grid"
        onChange={(way) => set({ way: way === "end" ? "end" : "left" })}
        value={copied.way}
      />
      {copied.way === "left" ? (
        <div className={classNames("grid gap-3", !wrong && "grid-cols-3")}>
          {(["days", "hours", "minutes"] as const).map((unit) => (
            <TextInput
              autoComplete="off"
              error={wrong && unit === "days" ? words.wrongLeft : undefined}
              inputMode="numeric"
              key={unit}
              label={words[unit]}
              maxLength={3}
              onChange={(value) => set({ [unit]: value })}
              value={copied[unit]}
            />
          ))}
        </div>
      ) : (
        <div className="grid gap-3 @md:grid-cols-2">
          <DateInput
            autoComplete="off"
            error={wrong ? words.wrongEnd : undefined}
            label={words.day}
            onChange={(day) => set({ day })}
            value={copied.day}
          />
          <TimeInput autoComplete="off" label={words.time} onChange={(time) => set({ time })} value={copied.time} />
        </div>
      )}
      {end !== undefined && (
        <p className="font-medium" role="status">
          {words.endsAt(momentWords(end, language))}
        </p>
      )}
    </>
  );
}
