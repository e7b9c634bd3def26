import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldError, type FieldWords } from "./field.tsx";

/** One answer that can be chosen. */
export type Choice = { readonly value: string; readonly label: ReactNode; readonly note?: ReactNode };

/** `list` stacks answers; `grid` puts short ones side by side. */
export type ChoiceLayout = "list" | "grid";

/** One answer of a few, as native radio buttons drawn as large rows. `value` is `null` while nothing is chosen. */
export function ChoiceGroup(
  props: FieldWords & {
    readonly choices: readonly Choice[];
    readonly value: string | null;
    readonly onChange: (value: string) => void;
    readonly layout?: ChoiceLayout;
  },
) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset aria-describedby={described || undefined} className="min-w-0 space-y-2">
      <legend className="font-medium">{props.label}</legend>
      {props.hint && (
        <p className="text-[0.9375rem] text-soft" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div className={props.layout === "grid" ? "grid grid-cols-2 gap-2 sm:grid-cols-3" : "grid gap-2"}>
        {props.choices.map((choice, index) => (
          <label className={choiceLook(props.value === choice.value)} key={choice.value}>
            <input
              aria-invalid={index === 0 && Boolean(props.error)}
              checked={props.value === choice.value}
              className="mt-[0.3em] size-[1.15em] shrink-0 accent-go"
              name={id}
              onChange={() => props.onChange(choice.value)}
              type="radio"
              value={choice.value}
            />
            <span>
              <span className="block">{choice.label}</span>
              {choice.note && <span className="block text-[0.9375rem] text-soft">{choice.note}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{props.error}</FieldError>
    </fieldset>
  );
}

function choiceLook(chosen: boolean): string {
  return classNames(
    "flex min-h-12 cursor-pointer items-start gap-3 rounded-xl border px-4 py-2.5",
    "has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-go",
    chosen ? "border-go bg-go-wash text-go-ink font-medium" : "border-edge bg-card hover:bg-sunken",
  );
}
