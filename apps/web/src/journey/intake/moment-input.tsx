import type { ReactNode } from "react";
import { DateInput, TimeInput } from "../../ui/index.ts";
import { useWords } from "../../words/use-words.ts";
import { windowWords } from "../../words/window.ts";

/** A day and, where it is known, the time: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export function MomentInput(props: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}) {
  const words = useWords(windowWords);
  const [day = "", time = ""] = props.value.split("T");
  const change = (next: { readonly day: string; readonly time: string }) =>
    props.onChange(next.time === "" ? next.day : `${next.day}T${next.time}`);
  const blur = props.onBlur === undefined ? {} : { onBlur: props.onBlur };
  return (
    <div className="space-y-3">
      <DateInput
        {...blur}
        autoComplete="off"
        error={props.error}
        hint={props.hint}
        label={props.label}
        onChange={(next) => change({ day: next, time })}
        value={day}
      />
      <TimeInput
        {...blur}
        autoComplete="off"
        label={words.time}
        onChange={(next) => change({ day, time: next })}
        value={time}
      />
    </div>
  );
}
